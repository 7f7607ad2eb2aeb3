#include "core/rolling_extremes.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;

namespace {

Timestamp at(std::int64_t micros)
{
    return timestampFromMicros(micros);
}

Extreme tick(std::int64_t micros, std::int64_t units)
{
    return {Decimal::fromUnits(units), at(micros)};
}

// Of equal prices the latest counts.
std::optional<LowHigh> bruteForce(const std::vector<Extreme> &ticks, Timestamp from)
{
    std::optional<LowHigh> found;
    for (const auto &tick : ticks) {
        if (tick.at < from)
            continue;
        if (!found)
            found = LowHigh{tick, tick};
        if (tick.price < found->low.price || (tick.price == found->low.price && tick.at > found->low.at))
            found->low = tick;
        if (tick.price > found->high.price || (tick.price == found->high.price && tick.at > found->high.at))
            found->high = tick;
    }
    return found;
}

} // namespace

class TestRollingExtremes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingBeforeTheFirstTrade();
    void oneTradeIsBoth();
    void ofEqualPricesTheLatestCounts();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void holdsFewPointsOfABusyMarket();
};

void TestRollingExtremes::nothingBeforeTheFirstTrade()
{
    RollingExtremes extremes;
    QVERIFY(!extremes.since(at(0)));
    extremes.forgetBefore(at(10));
    QVERIFY(!extremes.since(at(0)));
    QCOMPARE(extremes.pointsHeld(), std::size_t(0));
}

void TestRollingExtremes::oneTradeIsBoth()
{
    RollingExtremes extremes;
    extremes.add(at(5), Decimal::fromUnits(7));
    const LowHigh expected{tick(5, 7), tick(5, 7)};
    QVERIFY(extremes.since(at(5)) == expected);
    QVERIFY(!extremes.since(at(6)));
}

void TestRollingExtremes::ofEqualPricesTheLatestCounts()
{
    RollingExtremes extremes;
    for (const auto micros : {1, 9, 5})
        extremes.add(at(micros), Decimal::fromUnits(7));
    const LowHigh expected{tick(9, 7), tick(9, 7)};
    QVERIFY(extremes.since(at(0)) == expected);
}

void TestRollingExtremes::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("lateness"); // how far back a trade may come, in microseconds
    QTest::addColumn<int>("prices");   // how many different prices there are
    QTest::addColumn<int>("stampStep"); // how far stamps go on at most: 0 and 1 make many equal ones
    QTest::newRow("in order") << 0 << 1000 << 5;
    QTest::newRow("in order, equal stamps") << 0 << 1000 << 1;
    QTest::newRow("in order, few prices") << 0 << 3 << 2;
    QTest::newRow("out of order") << 50 << 1000 << 5;
    QTest::newRow("out of order, equal stamps and prices") << 20 << 4 << 1;
    QTest::newRow("wildly out of order") << 100'000 << 50 << 3;
    QTest::newRow("all at one moment") << 0 << 20 << 0;
}

void TestRollingExtremes::agreesWithBruteForce()
{
    QFETCH(int, lateness);
    QFETCH(int, prices);
    QFETCH(int, stampStep);
    for (unsigned seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&random](int limit) { return std::int64_t(random() % unsigned(limit)); };
        RollingExtremes extremes;
        std::vector<Extreme> ticks;
        std::int64_t now = 1000;
        std::int64_t forgotten = 0;
        for (int i = 0; i < 400; ++i) {
            now += below(stampStep + 1);
            const auto next = tick(std::max(forgotten, now - below(lateness + 1)), below(prices));
            ticks.push_back(next);
            extremes.add(next.at, next.price);
            if (random() % 40 == 0) {
                forgotten = std::max(forgotten, now - below(200));
                extremes.forgetBefore(at(forgotten));
            }
            for (const auto back : {std::int64_t(0), below(10), below(100), below(2000)}) {
                const auto from = at(std::max(forgotten, now - back));
                QVERIFY(extremes.since(from) == bruteForce(ticks, from));
            }
        }
        QVERIFY(extremes.since(at(forgotten)) == bruteForce(ticks, at(forgotten)));
    }
}

void TestRollingExtremes::holdsFewPointsOfABusyMarket()
{
    // A random walk of a million trades leaves staircases of a few thousand steps, not a million.
    std::mt19937 random(9);
    RollingExtremes extremes;
    std::int64_t price = 6'000'000'000'000;
    for (int i = 0; i < 1'000'000; ++i) {
        price += std::int64_t(random() % 3) - 1;
        extremes.add(at(i), Decimal::fromUnits(price));
    }
    QVERIFY2(extremes.pointsHeld() < 20'000, std::to_string(extremes.pointsHeld()).c_str());
    extremes.forgetBefore(at(1'000'000));
    QCOMPARE(extremes.pointsHeld(), std::size_t(0));
}

TIDEMARK_TEST(TestRollingExtremes, QCoreApplication)
#include "tst_rolling_extremes.moc"
