#include "core/closing_prices.h"

#include "core/candle.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

struct Told {
    Timestamp at;
    std::int64_t id = 0;
    Decimal price;
};

const Timestamp start = timestampFromMicros(1'700'000'000'000'000);

std::optional<Extreme> bruteForce(const std::vector<Told> &trades, std::chrono::seconds span, Timestamp moment)
{
    const Told *last = nullptr;
    for (const auto &trade : trades) {
        if (trade.at >= spanStart(moment, span))
            continue;
        const auto begins = spanStart(trade.at, span);
        const auto lastBegins = last ? spanStart(last->at, span) : Timestamp{};
        if (!last || begins > lastBegins || (begins == lastBegins && trade.id > last->id))
            last = &trade;
    }
    return last ? std::optional(Extreme{last->price, last->at}) : std::nullopt;
}

std::vector<Told> randomTrades(std::mt19937_64 &random, int count)
{
    std::vector<Told> trades;
    auto at = start;
    for (int id = 0; id < count; ++id) {
        at += std::chrono::milliseconds(random() % 4 == 0 ? random() % 90'000 : random() % 400);
        trades.push_back({at, id, Decimal::fromUnits(std::int64_t(random() % 1'000))});
    }
    return trades;
}

} // namespace

class TestClosingPrices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void keepsTheOneBeforeWhatItForgets();
    void forgetsWithinBounds();
};

void TestClosingPrices::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("seconds");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %d", seed) << seed << (seed % 2 == 0 ? 1 : 60);
}

void TestClosingPrices::agreesWithBruteForce()
{
    QFETCH(int, seed);
    QFETCH(int, seconds);
    const std::chrono::seconds span(seconds);
    std::mt19937_64 random{std::uint64_t(seed)};
    const auto trades = randomTrades(random, 400);
    auto late = trades;
    std::shuffle(late.begin(), late.end(), random);
    ClosingPrices closes(span);
    for (const auto &trade : late)
        closes.add(trade.at, trade.id, trade.price);
    const auto middle = trades[200].at;
    for (const bool forgot : {false, true}) {
        for (auto moment = forgot ? middle : start - 2min; moment < trades.back().at + 3min; moment += 7'777ms)
            QVERIFY(closes.before(moment) == bruteForce(trades, span, moment));
        closes.forgetBefore(middle);
    }
}

void TestClosingPrices::keepsTheOneBeforeWhatItForgets()
{
    ClosingPrices closes(1s);
    QVERIFY(!closes.before(start));
    for (int second = 0; second < 100; ++second)
        closes.add(start + std::chrono::seconds(second), second, Decimal::fromUnits(second));
    closes.forgetBefore(start + 1h);
    QCOMPARE(closes.held(), std::size_t(1));
    QCOMPARE(closes.before(start + 1h)->price.units(), 99);
    QVERIFY(!closes.before(start));
}

// Not one by one, since all that stays is moved each time.
void TestClosingPrices::forgetsWithinBounds()
{
    ClosingPrices closes(1s);
    for (int second = 0; second < 10'000; ++second) {
        const auto now = start + std::chrono::seconds(second);
        closes.add(now, second, Decimal::fromUnits(second));
        closes.forgetBefore(now - 100s);
        QVERIFY(closes.held() <= 120);
        if (second > 100)
            QCOMPARE(closes.before(now - 100s)->price.units(), second - 101);
    }
}

TIDEMARK_TEST(TestClosingPrices, QCoreApplication)
#include "tst_closing_prices.moc"
