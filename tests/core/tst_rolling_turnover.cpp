#include "core/rolling_turnover.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp noon = timestampFromMicros(1'723'118'400'123'456);

Trade tradeOf(std::int64_t id, Timestamp at, std::int64_t price, std::int64_t quantity)
{
    return {btc, id, at, Decimal::fromUnits(price), Decimal::fromUnits(quantity), false};
}

Turnover bruteForce(const std::vector<Trade> &trades, Timestamp from)
{
    Turnover all{.from = from};
    for (const auto &trade : trades) {
        if (trade.tradedAt < from)
            continue;
        const LargestTrade large{WideDecimal::product(trade.price, trade.quantity), trade.tradedAt, trade.price, trade.quantity};
        ++all.trades;
        all.value.add(large.value);
        const bool isLarger = !all.largest || large.value > all.largest->value
            || (large.value == all.largest->value && large.at > all.largest->at);
        all.largest = isLarger ? large : *all.largest;
    }
    return all;
}

bool isSame(const Turnover &a, const Turnover &b)
{
    return a.from == b.from && a.trades == b.trades && a.value == b.value && a.largest == b.largest;
}

} // namespace

class TestRollingTurnover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeTheFirstTrade();
    void windowsBeginOnFullSteps();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void slidesWithoutTrades();
    void goesOnFromSums();
    void holdsTheLargestSums();
    void holdsLittleOfALongDay();
};

void TestRollingTurnover::nothingBeforeTheFirstTrade()
{
    RollingTurnover turnover;
    turnover.forget(noon);
    const auto none = turnover.of(15min, noon);
    QCOMPARE(none.trades, std::int64_t(0));
    QVERIFY(none.value == WideDecimal(16));
    QVERIFY(!none.largest);
}

void TestRollingTurnover::windowsBeginOnFullSteps()
{
    QCOMPARE(RollingTurnover::beginOf(1min, noon), *parseTimestamp(u"2024-08-08T11:59:00Z"));
    QCOMPARE(RollingTurnover::beginOf(15min, noon + 7s), *parseTimestamp(u"2024-08-08T11:45:07Z"));
    QCOMPARE(RollingTurnover::beginOf(1h, noon + 107s), *parseTimestamp(u"2024-08-08T11:01:00Z"));
    QCOMPARE(RollingTurnover::beginOf(24h, noon + 407s), *parseTimestamp(u"2024-08-07T12:05:00Z"));
}

void TestRollingTurnover::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("latest"); // ms that a trade may be late
    QTest::addColumn<int>("pause");  // ms between trades, at most
    QTest::newRow("in order") << 0 << 2'000;
    QTest::newRow("a little late") << 3'000 << 2'000;
    QTest::newRow("very late") << 40 * 60'000 << 4'000;
    QTest::newRow("by hours") << 30 * 3'600'000 << 600'000;
    QTest::newRow("with pauses") << 1'000 << 25 * 60'000;
}

// Trades in any order; at every moment every window says what counting all of them anew would.
void TestRollingTurnover::agreesWithBruteForce()
{
    QFETCH(int, latest);
    QFETCH(int, pause);
    for (unsigned seed = 1; seed <= 3; ++seed) {
        std::mt19937_64 random(seed);
        const auto below = [&random](std::int64_t most) { return std::int64_t(random() % std::uint64_t(most)); };
        RollingTurnover turnover;
        std::vector<Trade> trades;
        auto now = noon;
        for (int id = 1; id <= 1'500; ++id) {
            now += std::chrono::milliseconds(below(pause) + 1);
            const auto late = std::chrono::milliseconds(below(4) == 0 ? below(latest + 1) : 0);
            const auto trade = tradeOf(id, now - late, 1 + below(5), 1 + below(4));
            turnover.add(trade);
            trades.push_back(trade);
            if (id % 7 == 0)
                turnover.forget(now);
            if (id % 29 != 0)
                continue;
            for (const std::chrono::seconds window : {60s, 300s, 900s, 3'600s, 86'400s}) {
                const auto expected = bruteForce(trades, RollingTurnover::beginOf(window, now));
                QVERIFY2(isSame(turnover.of(window, now), expected),
                         qPrintable(QStringLiteral("seed %1, trade %2, %3 s").arg(seed).arg(id).arg(window.count())));
            }
        }
    }
}

void TestRollingTurnover::slidesWithoutTrades()
{
    RollingTurnover turnover;
    std::vector<Trade> trades;
    for (int id = 1; id <= 300; ++id) {
        trades.push_back(tradeOf(id, noon + id * 3s, id % 17 + 1, id));
        turnover.add(trades.back());
    }
    for (auto now = noon + 900s; now < noon + 26h; now += 77s) {
        turnover.forget(now);
        for (const std::chrono::seconds window : {60s, 300s, 900s, 3'600s, 86'400s})
            QVERIFY(isSame(turnover.of(window, now), bruteForce(trades, RollingTurnover::beginOf(window, now))));
    }
    QCOMPARE(turnover.of(24h, noon + 26h).trades, std::int64_t(0));
}

// What a record knows by its candles is counted by its sums.
void TestRollingTurnover::goesOnFromSums()
{
    RollingTurnover turnover;
    turnover.addSum(2, *parseTimestamp(u"2024-08-08T08:01:00Z"), 3, WideDecimal::fromUnits(30, 16));
    turnover.addSum(2, *parseTimestamp(u"2024-08-08T08:04:00Z"), 4, WideDecimal::fromUnits(40, 16));
    turnover.addLargest({WideDecimal::fromUnits(20, 16), *parseTimestamp(u"2024-08-08T08:04:00Z")});
    turnover.add(tradeOf(8, noon, 2, 3));
    const auto day = turnover.of(24h, noon);
    QCOMPARE(day.trades, std::int64_t(8));
    QVERIFY(day.value == WideDecimal::fromUnits(76, 16));
    QVERIFY(day.largest->value == WideDecimal::fromUnits(20, 16));
    QCOMPARE(turnover.of(1min, noon).trades, std::int64_t(1));
}

// The largest price and quantity that the exchange allows, many times.
void TestRollingTurnover::holdsTheLargestSums()
{
    RollingTurnover turnover;
    WideDecimal expected(16);
    for (int id = 1; id <= 20; ++id) {
        turnover.add(tradeOf(id, noon, 135'637'824'000'000'000, 922'337'203'680'000'000));
        expected.add(WideDecimal::product(Decimal::fromUnits(135'637'824'000'000'000), Decimal::fromUnits(922'337'203'680'000'000)));
    }
    QVERIFY(turnover.of(5min, noon).value == expected);
    turnover.add(tradeOf(21, noon + 20min, 2, 2));
    QVERIFY(turnover.of(5min, noon + 20min).value == WideDecimal::fromUnits(4, 16));
}

void TestRollingTurnover::holdsLittleOfALongDay()
{
    RollingTurnover turnover;
    std::size_t most = 0;
    for (int second = 0; second < 3 * 86'400; ++second) {
        turnover.add(tradeOf(second + 1, noon + second * 1s, 1 + second % 97, 1 + second % 89));
        turnover.forget(noon + second * 1s);
        most = std::max(most, turnover.held());
    }
    QVERIFY2(most < 1'600, qPrintable(QString::number(most)));
}

TIDEMARK_TEST(TestRollingTurnover, QCoreApplication)
#include "tst_rolling_turnover.moc"
