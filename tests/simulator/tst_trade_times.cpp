#include "simulator/trade_times.h"
#include "support/test_program.h"

#include <QTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00

} // namespace

// Ids and times of a generated market, against walking through them one by one.
class TestTradeTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesNeverFall_data() { rates(); }
    void timesNeverFall();
    void lastIdIsTheInverseOfTime_data() { rates(); }
    void lastIdIsTheInverseOfTime();
    void aggregatesFollowOneAnother_data() { rates(); }
    void aggregatesFollowOneAnother();
    void everyDayHasItsTrades();
    void someStampsAreShared();
    void someSecondsAreBusy();
    void keyDecides();

private:
    static void rates();
};

void TestTradeTimes::rates()
{
    QTest::addColumn<qint64>("tradesPerDay");
    QTest::newRow("one a day") << qint64(1);
    QTest::newRow("quiet") << qint64(300);
    QTest::newRow("busy") << qint64(2'592'000);
    QTest::newRow("flood") << qint64(4'320'000'000);
}

void TestTradeTimes::timesNeverFall()
{
    QFETCH(qint64, tradesPerDay);
    const TradeTimes times(7, tradesPerDay);
    const auto start = std::max<std::int64_t>(1, times.lastIdAt(noon));
    auto before = times.orderOf(start).at;
    for (auto id = start + 1; id < start + 5'000; ++id) {
        const auto order = times.orderOf(id);
        QVERIFY(order.firstId <= id && id < order.firstId + order.count);
        QVERIFY(order.at >= before);
        before = order.at;
    }
}

void TestTradeTimes::lastIdIsTheInverseOfTime()
{
    QFETCH(qint64, tradesPerDay);
    const TradeTimes times(9, tradesPerDay);
    std::mt19937_64 random(3);
    for (int i = 0; i < 2'000; ++i) {
        const auto moment = noon + std::chrono::microseconds(random() % 200'000'000'000);
        const auto last = times.lastIdAt(moment);
        QVERIFY(times.orderOf(last).at <= moment);
        QVERIFY(times.orderOf(last + 1).at > moment);
    }
}

void TestTradeTimes::aggregatesFollowOneAnother()
{
    QFETCH(qint64, tradesPerDay);
    const TradeTimes times(11, tradesPerDay);
    const auto start = std::max<std::int64_t>(1, times.lastIdAt(noon));
    auto order = times.orderOf(start);
    auto number = order.firstAggregate + order.stepOf(start);
    for (auto id = start + 1; id < start + 5'000; ++id) {
        order = times.orderOf(id);
        const auto step = order.stepOf(id);
        const auto ids = order.idsOfStep(step);
        QVERIFY(ids.first <= id && id <= ids.last && step < order.aggregates);
        number += ids.first == id ? 1 : 0;
        QCOMPARE(order.firstAggregate + step, number);
        QCOMPARE(times.orderOfAggregate(number).firstId, order.firstId);
    }
}

void TestTradeTimes::everyDayHasItsTrades()
{
    const TradeTimes times(1, 1'000);
    const auto midnight = std::chrono::floor<std::chrono::days>(noon);
    QCOMPARE(times.lastIdAt(midnight + 24h - 1us) - times.lastIdAt(midnight - 1us), std::int64_t(1'000));
    QCOMPARE(times.firstIdOfDay(noon), times.lastIdAt(midnight - 1us) + 1);
}

void TestTradeTimes::someStampsAreShared()
{
    const TradeTimes times(5, 2'592'000);
    const auto last = times.lastIdAt(noon);
    int shared = 0;
    for (auto id = last - 10'000; id <= last; ++id)
        shared += times.orderOf(id).count > 1 ? 1 : 0;
    QVERIFY2(shared > 500 && shared < 9'500, qPrintable(QString::number(shared)));
}

void TestTradeTimes::someSecondsAreBusy()
{
    const TradeTimes times(5, 2'592'000); // 30 a second on average
    std::int64_t busiest = 0;
    int idle = 0;
    for (auto moment = noon; moment < noon + 1h; moment += 1s) {
        const auto trades = times.lastIdAt(moment + 1s) - times.lastIdAt(moment);
        busiest = std::max(busiest, trades);
        idle += trades < 10 ? 1 : 0;
    }
    QVERIFY2(busiest > 90, qPrintable(QString::number(busiest)));
    QVERIFY2(idle > 60, qPrintable(QString::number(idle)));
}

void TestTradeTimes::keyDecides()
{
    const auto stamp = [](std::uint64_t key) { return TradeTimes(key, 1'000).orderOf(2'500'400).at; };
    QCOMPARE(stamp(1), stamp(1));
    QVERIFY(stamp(1) != stamp(2));
}

TIDEMARK_TEST(TestTradeTimes, QCoreApplication)
#include "tst_trade_times.moc"
