#include "core/alert_watch.h"
#include "core/trade_flow.h"

#include "core/alert_bench.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace tidemark;
using namespace tidemark::test;

namespace {

Decimal decimalOf(const char *text)
{
    return *Decimal::fromText(std::string_view(text));
}

AlertRule spike(AlertKind kind, const char *factor, const char *least)
{
    auto spike = rule(kind);
    spike.window = 20s;
    spike.factor = decimalOf(factor);
    spike.least = decimalOf(least);
    return spike;
}


// An hour of a market that is now calm and now busy, of which some trades come late, some twice, and some long after.
std::vector<Trade> arrivingTrades(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Trade> arriving;
    std::vector<Trade> held;
    auto at = start;
    bool isBusy = false;
    for (int id = 1; id <= 3'000; ++id) {
        if (random() % 100 == 0)
            isBusy = !isBusy;
        at += std::chrono::milliseconds(random() % (isBusy ? 60 : 1'000));
        const Trade one{btc(), id, at, Decimal::fromUnits(std::int64_t(random() % 1'000'000'000 + 1)), Decimal::fromUnits(std::int64_t(random() % 1'000'000'000)), false};
        (random() % 60 == 0 ? held : arriving).push_back(one);
        if (random() % 15 == 0)
            arriving.push_back(arriving[random() % arriving.size()]);
        if (random() % 40 == 0) {
            std::shuffle(held.begin(), held.end(), random);
            arriving.insert(arriving.end(), held.begin(), held.end());
            held.clear();
        }
    }
    return arriving;
}

// The same by looking at all that is known, each time.
struct Naive {
    TradeFlow::Sum recent;
    TradeFlow::Sum before;
    bool isKnown = false;
};

Naive naive(const std::map<std::int64_t, Trade> &known, std::chrono::microseconds step)
{
    const auto stepOf = [step](const Trade &one) { return one.tradedAt.time_since_epoch() / step; };
    std::int64_t newest = 0;
    for (const auto &[id, one] : known)
        newest = std::max<std::int64_t>(newest, stepOf(one));
    Naive sums;
    for (const auto &[id, one] : known) {
        const auto age = newest - stepOf(one);
        auto &sum = age < 20 ? sums.recent : sums.before;
        if (age >= 420)
            continue;
        ++sum.trades;
        sum.value += TradeFlow::Wide(one.price.units()) * one.quantity.units() / Decimal::unitsPerOne;
    }
    auto first = known.rbegin()->first;
    while (known.contains(first - 1))
        --first;
    sums.isKnown = stepOf(known.at(first)) <= newest - 420 && sums.before.trades >= 20;
    return sums;
}

} // namespace

// Spikes of what is traded.
class TestAlertSpikes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flowsAgreeWithBruteForce();
    void tellsWhenASpikeBegins();
    void waitsUntilItIsKnownWhatIsUsual();
    void anAmountNeedsNothingUsual();
    void measuresTradesASecond();
    void thePastOnlyCounts();
};

void TestAlertSpikes::flowsAgreeWithBruteForce()
{
    int known = 0;
    for (unsigned seed = 1; seed <= 3; ++seed) {
        TradeFlow flow(20s);
        std::map<std::int64_t, Trade> all;
        for (const auto &one : arrivingTrades(seed)) {
            flow.add(one.id, one.tradedAt, one.price, one.quantity);
            all.emplace(one.id, one);
            const auto sums = naive(all, 1s);
            QVERIFY(flow.recent() == sums.recent);
            QCOMPARE(flow.before().has_value(), sums.isKnown);
            if (sums.isKnown)
                QVERIFY(*flow.before() == sums.before);
            known += sums.isKnown;
        }
    }
    QVERIFY2(known > 1'000, qPrintable(QString::number(known)));
}

void TestAlertSpikes::tellsWhenASpikeBegins()
{
    auto bench = begun({spike(AlertKind::Volume, "5", "0")});
    std::int64_t id = 0;
    for (int second = 0; second < 500; ++second)
        QVERIFY(bench.add(++id, std::chrono::seconds(second), "10").empty());
    // 20 trades of 10 in each window; 100 of them make a spike.
    std::vector<AlertEvent> told;
    for (int i = 0; i < 200; ++i) {
        for (const auto &event : bench.add(++id, 500s, "10"))
            told.push_back(event);
    }
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().kind, AlertKind::Volume);
    QVERIFY(told.front().amount == decimalOf("1000"));
    QVERIFY(told.front().reference == decimalOf("200"));
    QCOMPARE(told.front().at, start + 500s);
    QCOMPARE(told.front().window, std::chrono::seconds(20));
    // It calms down, and comes again.
    for (int second = 540; second < 1'100; ++second)
        QVERIFY(bench.add(++id, std::chrono::seconds(second), "10").empty());
    int again = 0;
    for (int i = 0; i < 200; ++i)
        again += int(bench.add(++id, 1'100s, "10").size());
    QCOMPARE(again, 1);
}

void TestAlertSpikes::waitsUntilItIsKnownWhatIsUsual()
{
    auto bench = begun({spike(AlertKind::Volume, "2", "0")});
    std::int64_t id = 0;
    for (int second = 0; second < 399; ++second)
        QVERIFY(bench.add(++id, std::chrono::seconds(second), "10").empty());
    for (int i = 0; i < 100; ++i)
        QVERIFY(bench.add(++id, 399s, "10").empty()); // the twenty windows before are not known whole
    auto dead = begun({spike(AlertKind::Volume, "2", "0")});
    QVERIFY(dead.add(1, 0s, "10").empty());
    for (int i = 2; i < 100; ++i)
        QVERIFY(dead.add(i, 3'000s, "10").empty()); // where nothing was traded nothing is usual
}

void TestAlertSpikes::anAmountNeedsNothingUsual()
{
    auto bench = begun({spike(AlertKind::Volume, "0", "35")});
    QVERIFY(bench.add(1, 1s, "10").empty());
    QVERIFY(bench.add(2, 2s, "10").empty());
    QVERIFY(bench.add(3, 3s, "10").empty());
    const auto told = bench.add(4, 4s, "5");
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front().amount == decimalOf("35"));
    QVERIFY(told.front().reference == Decimal());
    QVERIFY(bench.add(5, 5s, "10").empty()); // still the same spike
    QVERIFY(bench.add(6, 60s, "10").empty());
    QCOMPARE(bench.add(7, 61s, "30").size(), std::size_t(1));
}

void TestAlertSpikes::measuresTradesASecond()
{
    auto bench = begun({spike(AlertKind::Rate, "0", "0.5")}); // ten within 20 s
    std::int64_t id = 0;
    for (int i = 0; i < 9; ++i)
        QVERIFY(bench.add(++id, 1s, "10").empty());
    QVERIFY(bench.add(9, 1s, "10").empty()); // twice
    const auto told = bench.add(10, 2s, "10");
    QCOMPARE(told.size(), std::size_t(1));
    QVERIFY(told.front().amount == decimalOf("0.5"));
}

void TestAlertSpikes::thePastOnlyCounts()
{
    auto bench = begun({spike(AlertKind::Rate, "0", "0.5")});
    QVERIFY(bench.add(100, 1s, "10").empty());
    for (std::int64_t id = 50; id < 99; ++id)
        QVERIFY(bench.add(id, -1s, "10").empty()); // fetched
    QVERIFY(bench.add(99, 1s, "10").empty());      // late
    QCOMPARE(bench.add(101, 2s, "10").size(), std::size_t(1));
}

TIDEMARK_TEST(TestAlertSpikes, QCoreApplication)
#include "tst_alert_spikes.moc"
