#include "core/alert_watch.h"

#include "core/alert_bench.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <utility>

using namespace tidemark;
using namespace tidemark::test;

namespace {

struct RandomTrades {
    std::vector<Trade> arriving; // late and twice, too
    std::vector<bool> isNewest;
};

// A walk of prices between 95 and 105 at irregular times, of which some trades come late and some twice.
RandomTrades randomTrades(unsigned seed, int count, bool areLate)
{
    std::mt19937 random(seed);
    std::vector<Trade> ordered;
    auto at = start;
    int price = 1'000;
    for (int id = 1; id <= count; ++id) {
        at += std::chrono::milliseconds(random() % 4'000);
        price = std::clamp(price + int(random() % 11) - 5, 950, 1'050);
        auto one = trade(id, at, "1");
        one.price = Decimal::fromUnits(price * (Decimal::unitsPerOne / 10));
        ordered.push_back(one);
    }
    RandomTrades trades;
    std::vector<Trade> held;
    const auto arrive = [&](const Trade &one) {
        const bool isNewest = std::all_of(trades.arriving.begin(), trades.arriving.end(),
                                          [&](const Trade &other) { return other.id < one.id; });
        trades.arriving.push_back(one);
        trades.isNewest.push_back(isNewest);
    };
    for (const auto &one : ordered) {
        if (areLate && random() % 10 == 0)
            held.push_back(one);
        else
            arrive(one);
        if (areLate && random() % 15 == 0)
            arrive(trades.arriving.empty() ? one : trades.arriving[random() % trades.arriving.size()]);
        if (random() % 20 == 0) {
            for (const auto &late : std::exchange(held, {}))
                arrive(late);
        }
    }
    return trades;
}

} // namespace

// New lows and highs and moves, against brute force over trades that come late and twice.
class TestAlertWatchWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newExtremesNeedAWindowThatIsKnown();
    void newExtremesAgreeWithBruteForce_data();
    void newExtremesAgreeWithBruteForce();
    void aLongGapMakesTheWindowUnknown();
    void movesAgreeWithBruteForce_data();
    void movesAgreeWithBruteForce();
    void aMoveIsMeasuredAnewOnceItWasTold();
};

void TestAlertWatchWindows::newExtremesNeedAWindowThatIsKnown()
{
    auto bench = begun({rule(AlertKind::NewExtreme)});
    QVERIFY(bench.add(1, 10s, "99").empty());
    QVERIFY(bench.add(2, 20s, "98").empty());
    bench.watch.noteCompleteSince(btc(), start + 10s);
    QVERIFY(bench.add(3, 69s, "97").empty());
    const auto low = bench.add(4, 70s, "96");
    QCOMPARE(low.size(), std::size_t(1));
    QCOMPARE(low.front().direction, AlertDirection::Down);
    QVERIFY(low.front().reference == *Decimal::fromText(std::string_view("97")));
    QCOMPARE(low.front().referenceAt, std::optional(start + 69s));
    QVERIFY(bench.add(5, 71s, "96").empty()); // the same low is not a new one
    QCOMPARE(bench.add(6, 72s, "99.5").front().direction, AlertDirection::Up);
}

void TestAlertWatchWindows::newExtremesAgreeWithBruteForce_data()
{
    QTest::addColumn<AlertDirection>("direction");
    QTest::addColumn<bool>("areLate");
    QTest::newRow("either, in order") << AlertDirection::Either << false;
    QTest::newRow("either, late and twice") << AlertDirection::Either << true;
    QTest::newRow("highs, late and twice") << AlertDirection::Up << true;
    QTest::newRow("lows, late and twice") << AlertDirection::Down << true;
}

void TestAlertWatchWindows::newExtremesAgreeWithBruteForce()
{
    QFETCH(AlertDirection, direction);
    QFETCH(bool, areLate);
    int told = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        auto bench = begun({rule(AlertKind::NewExtreme, direction)});
        bench.watch.noteCompleteSince(btc(), start);
        std::vector<Trade> known;
        for (const auto &one : randomTrades(seed, 400, areLate).arriving) {
            const auto from = one.tradedAt - 60s;
            const auto isHeldAgainst = [&](const Trade &other) { return other.tradedAt >= from; };
            bool isHigh = direction != AlertDirection::Down && from >= start;
            bool isLow = direction != AlertDirection::Up && from >= start;
            const bool isAny = std::any_of(known.begin(), known.end(), isHeldAgainst);
            for (const auto &other : known) {
                isHigh = isHigh && !(isHeldAgainst(other) && other.price >= one.price);
                isLow = isLow && !(isHeldAgainst(other) && other.price <= one.price);
            }
            const auto events = bench.add(one);
            known.push_back(one);
            QCOMPARE(!events.empty(), isAny && (isHigh || isLow));
            if (!events.empty())
                QCOMPARE(events.front().direction, isHigh ? AlertDirection::Up : AlertDirection::Down);
            told += int(events.size());
        }
    }
    QVERIFY2(told > 50, qPrintable(QString::number(told)));
}

void TestAlertWatchWindows::aLongGapMakesTheWindowUnknown()
{
    auto bench = begun({rule(AlertKind::NewExtreme)});
    bench.watch.noteCompleteSince(btc(), start - 1h);
    QVERIFY(bench.add(1, 1s, "99").empty());
    QCOMPARE(bench.add(5, 2s, "98").size(), std::size_t(1)); // a short gap
    QVERIFY(bench.add(100, 100s, "97").empty());             // a long one
    QVERIFY(bench.add(101, 101s, "96").empty());
    bench.watch.noteCompleteSince(btc(), start - 1h); // healed
    QCOMPARE(bench.add(102, 102s, "95").size(), std::size_t(1));
}

void TestAlertWatchWindows::movesAgreeWithBruteForce_data()
{
    newExtremesAgreeWithBruteForce_data();
}

void TestAlertWatchWindows::movesAgreeWithBruteForce()
{
    QFETCH(AlertDirection, direction);
    QFETCH(bool, areLate);
    int told = 0;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        auto bench = begun({rule(AlertKind::Move, direction)}); // 2 % within 60 s
        std::vector<Trade> known;
        auto measuredFrom = start - 1h;
        const auto trades = randomTrades(seed, 400, areLate);
        for (std::size_t i = 0; i < trades.arriving.size(); ++i) {
            const auto &one = trades.arriving[i];
            const auto from = std::max(one.tradedAt - 60s, measuredFrom);
            bool isUp = false;
            bool isDown = false;
            for (const auto &other : known) {
                if (other.tradedAt < from)
                    continue;
                // Prices are tenths here: 2 % of the other is less than the difference.
                const auto distance = one.price.units() - other.price.units();
                isUp = isUp || (direction != AlertDirection::Down && distance * 50 >= other.price.units());
                isDown = isDown || (direction != AlertDirection::Up && -distance * 50 >= other.price.units());
            }
            const auto events = bench.add(one);
            known.push_back(one);
            QCOMPARE(!events.empty(), trades.isNewest[i] && (isUp || isDown));
            if (!events.empty()) {
                QCOMPARE(events.front().direction, isUp ? AlertDirection::Up : AlertDirection::Down);
                measuredFrom = one.tradedAt;
            }
            told += int(events.size());
        }
    }
    QVERIFY2(told > 20, qPrintable(QString::number(told)));
}

void TestAlertWatchWindows::aMoveIsMeasuredAnewOnceItWasTold()
{
    auto bench = begun({rule(AlertKind::Move, AlertDirection::Down)});
    QVERIFY(bench.add(1, 1s, "100").empty());
    QVERIFY(bench.add(2, 2s, "98.01").empty());
    const auto told = bench.add(3, 3s, "98"); // exactly 2 %
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front().reference == *Decimal::fromText(std::string_view("100")));
    QVERIFY(bench.add(4, 4s, "97").empty());
    QCOMPARE(bench.add(5, 5s, "96.04").size(), std::size_t(1)); // 2 % of 98
    QVERIFY(bench.add(6, 6s, "99").empty());                    // up is not asked for
}

TIDEMARK_TEST(TestAlertWatchWindows, QCoreApplication)
#include "tst_alert_watch_windows.moc"
