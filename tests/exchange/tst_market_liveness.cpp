#include "exchange/market_liveness.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Moment = MarketLiveness::Monotonic::time_point;

const StreamLimits limits;
constexpr Moment start{100'000s};

// One that is carried, and has traded once a second until then.
[[nodiscard]] MarketLiveness busyMarket(Moment until)
{
    MarketLiveness market(1s);
    market.cover(until - 60s);
    for (int i = 1; i <= 60; ++i)
        market.note(i, until - 60s + i * 1s, limits);
    return market;
}

// How often it is told within a time, looked at once a second.
template <typename Question>
[[nodiscard]] std::vector<std::chrono::seconds> told(Moment from, std::chrono::seconds length, Question isTold)
{
    std::vector<std::chrono::seconds> answers;
    for (auto passed = 0s; passed <= length; passed += 1s) {
        if (isTold(from + passed))
            answers.push_back(passed);
    }
    return answers;
}

} // namespace

class TestMarketLiveness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForItsFirstTrade();
    void isStaleBeyondItsRhythm();
    void isStaleWithoutAConnection();
    void isToldLessAndLessOften();
    void doesNotAlarmOverAQuietMarket();
    void learnsPausesButNotLosses();
    void isShownDeafByTheRecord_data();
    void isShownDeafByTheRecord();
};

void TestMarketLiveness::waitsForItsFirstTrade()
{
    MarketLiveness market(1s);
    QCOMPARE(market.state(start, limits), MarketState::Waiting);
    market.cover(start);
    QCOMPARE(market.state(start + 24h, limits), MarketState::Waiting);
    market.note(1, start + 24h, limits);
    QCOMPARE(market.state(start + 24h, limits), MarketState::Live);
    QCOMPARE(market.heardAt(), std::optional(start + 24h));
}

void TestMarketLiveness::isStaleBeyondItsRhythm()
{
    auto market = busyMarket(start);
    QCOMPARE(market.state(start + 28s, limits), MarketState::Live);
    QCOMPARE(market.state(start + 29s, limits), MarketState::Stale);
    market.note(61, start + 40s, limits);
    QCOMPARE(market.state(start + 40s, limits), MarketState::Live);
}

void TestMarketLiveness::isStaleWithoutAConnection()
{
    auto market = busyMarket(start);
    market.uncover();
    QCOMPARE(market.state(start, limits), MarketState::Stale);
    QVERIFY(!market.takeOverdue(start + 24h, limits)); // the connection is the trouble, not the market
    market.cover(start + 10s);
    QCOMPARE(market.state(start + 10s, limits), MarketState::Waiting);
    QCOMPARE(market.state(start + 40s, limits), MarketState::Stale); // it should have spoken by now
    market.note(100, start + 41s, limits);
    QCOMPARE(market.state(start + 41s, limits), MarketState::Live);
}

void TestMarketLiveness::isToldLessAndLessOften()
{
    auto market = busyMarket(start);
    const std::vector expected{29s, 57s, 113s, 225s};
    QCOMPARE(told(start, 400s, [&](Moment at) { return market.takeOverdue(at, limits); }), expected);
    QCOMPARE(told(start, 400s, [&](Moment at) { return market.takeUnexplained(at, limits); }), expected);
    // A trade begins it anew.
    market.note(61, start + 401s, limits);
    QVERIFY(!market.takeOverdue(start + 402s, limits));
    QVERIFY(market.takeOverdue(start + 24h, limits));
}

// One trade an hour: asked for now and then, but nothing that a person has to hear of.
void TestMarketLiveness::doesNotAlarmOverAQuietMarket()
{
    MarketLiveness market(1s);
    market.cover(start);
    for (int hour = 1; hour <= 48; ++hour) {
        const auto traded = start + hour * 1h;
        market.note(hour, traded, limits);
        const auto asked = told(traded, 3'599s, [&](Moment at) { return market.takeOverdue(at, limits); });
        QCOMPARE(asked, (std::vector{601s, 1'201s, 2'401s}));
        QVERIFY(!market.takeUnexplained(traded + 3'599s, limits));
        QCOMPARE(market.state(traded + 3'599s, limits), MarketState::Live);
    }
}

void TestMarketLiveness::learnsPausesButNotLosses()
{
    auto paused = busyMarket(start);
    paused.note(61, start + 60s, limits); // the next id: the market did pause
    QCOMPARE(paused.state(start + 60s + 100s, limits), MarketState::Live);
    auto lost = busyMarket(start);
    lost.note(90, start + 60s, limits); // the connection was silent
    QCOMPARE(lost.state(start + 60s + 29s, limits), MarketState::Stale);
}

void TestMarketLiveness::isShownDeafByTheRecord_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<qint64>("age"); // seconds, of a trade that REST has 60 s after the connection began
    QTest::addColumn<bool>("isDeaf");
    QTest::newRow("should have arrived") << qint64(8) << qint64(30) << true;
    QTest::newRow("did arrive") << qint64(7) << qint64(30) << false;
    QTest::newRow("before the connection") << qint64(8) << qint64(59) << false;
    QTest::newRow("may be on its way") << qint64(8) << qint64(2) << false;
}

void TestMarketLiveness::isShownDeafByTheRecord()
{
    QFETCH(qint64, id);
    QFETCH(qint64, age);
    QFETCH(bool, isDeaf);
    MarketLiveness market(1s);
    market.cover(start);
    market.note(7, start + 1s, limits);
    QCOMPARE(market.noteFetched(id, std::chrono::seconds(age), start + 60s, limits), isDeaf);
    QCOMPARE(market.state(start + 60s, limits), isDeaf ? MarketState::Stale : MarketState::Live);
    market.note(9, start + 61s, limits);
    QCOMPARE(market.state(start + 61s, limits), MarketState::Live);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestMarketLiveness, QCoreApplication)
#include "tst_market_liveness.moc"
