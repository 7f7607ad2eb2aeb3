#include "exchange/market_liveness.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Moment = MarketLiveness::Monotonic::time_point;

const StreamLimits limits;
constexpr Moment start{100'000s};

// One that is carried since a minute before `until`, and whose last trade was then.
[[nodiscard]] MarketLiveness speakingMarket(Moment until)
{
    MarketLiveness market;
    market.cover(until - 60s);
    market.note(7, until);
    return market;
}

} // namespace

class TestMarketLiveness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void waitsForItsFirstTrade();
    void isSilentFromTheFirstSecond();
    void isLiveWhereTheExchangeExplainsTheSilence();
    void isStaleWhereNobodyCanBeAsked();
    void isStaleWithoutAConnection();
    void isShownDeafByTheRecord_data();
    void isShownDeafByTheRecord();
    void isJudgedAnewWithAnotherConnection();
};

void TestMarketLiveness::waitsForItsFirstTrade()
{
    MarketLiveness market;
    QCOMPARE(market.state(start, limits), MarketState::Waiting);
    market.cover(start);
    QCOMPARE(market.state(start + 24h, limits), MarketState::Waiting);
    market.note(1, start + 24h);
    QCOMPARE(market.state(start + 24h, limits), MarketState::Live);
    QCOMPARE(market.heardAt(), std::optional(start + 24h));
}

void TestMarketLiveness::isSilentFromTheFirstSecond()
{
    MarketLiveness market;
    QVERIFY(!market.isSilent(start, limits)); // the connection is the trouble, not the market
    market.cover(start);
    QVERIFY(!market.isSilent(start + limits.silence - 1ms, limits));
    QVERIFY(market.isSilent(start + limits.silence, limits)); // though nothing was ever heard of it
    market.note(1, start + limits.silence);
    QVERIFY(!market.isSilent(start + limits.silence, limits));
    market.uncover();
    QVERIFY(!market.isSilent(start + 24h, limits));
}

// One trade an hour is nothing that a person has to hear of.
void TestMarketLiveness::isLiveWhereTheExchangeExplainsTheSilence()
{
    auto market = speakingMarket(start);
    market.noteAnswer(true);
    QCOMPARE(market.state(start + 1h, limits), MarketState::Live);
    QVERIFY(!market.isDoubtful(start + 1h, limits));
}

void TestMarketLiveness::isStaleWhereNobodyCanBeAsked()
{
    auto market = speakingMarket(start);
    market.noteAnswer(false);
    QCOMPARE(market.state(start + limits.doubt - 1ms, limits), MarketState::Live);
    QCOMPARE(market.state(start + limits.doubt, limits), MarketState::Stale);
    market.noteAnswer(true);
    QCOMPARE(market.state(start + limits.doubt, limits), MarketState::Live);
    market.noteAnswer(false);
    market.note(8, start + limits.doubt);
    QCOMPARE(market.state(start + 24h, limits), MarketState::Live);
}

void TestMarketLiveness::isStaleWithoutAConnection()
{
    auto market = speakingMarket(start);
    market.uncover();
    QCOMPARE(market.state(start, limits), MarketState::Stale);
    market.cover(start + 10s);
    QCOMPARE(market.state(start + 10s, limits), MarketState::Waiting);
    market.note(100, start + 41s);
    QCOMPARE(market.state(start + 41s, limits), MarketState::Live);
}

void TestMarketLiveness::isShownDeafByTheRecord_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<qint64>("age"); // seconds, of a trade that REST has 60 s after the connection began
    QTest::addColumn<bool>("hasSpoken");
    QTest::addColumn<bool>("isDeaf");
    QTest::newRow("should have arrived") << qint64(8) << qint64(30) << true << true;
    QTest::newRow("should have been the first to arrive") << qint64(8) << qint64(30) << false << true;
    QTest::newRow("did arrive") << qint64(7) << qint64(30) << true << false;
    QTest::newRow("before the connection") << qint64(8) << qint64(59) << true << false;
    QTest::newRow("may be on its way") << qint64(8) << qint64(2) << true << false;
}

void TestMarketLiveness::isShownDeafByTheRecord()
{
    QFETCH(qint64, id);
    QFETCH(qint64, age);
    QFETCH(bool, hasSpoken);
    QFETCH(bool, isDeaf);
    MarketLiveness market;
    market.cover(start);
    if (hasSpoken)
        market.note(7, start + 1s);
    market.noteFetched(id, std::chrono::seconds(age), start + 60s, limits);
    QCOMPARE(market.isDeaf(), isDeaf);
    QCOMPARE(market.state(start + 60s, limits), isDeaf ? MarketState::Stale : MarketState::Live);
    market.note(9, start + 61s);
    QCOMPARE(market.state(start + 61s, limits), MarketState::Live);
}

void TestMarketLiveness::isJudgedAnewWithAnotherConnection()
{
    auto market = speakingMarket(start);
    market.noteFetched(8, 10s, start + 30s, limits);
    QVERIFY(market.isDeaf());
    market.renew(start + 31s);
    QVERIFY(!market.isDeaf());
    market.noteFetched(8, 12s, start + 32s, limits); // the former one's fault
    QVERIFY(!market.isDeaf());
    market.noteFetched(9, 10s, start + 60s, limits);
    QVERIFY(market.isDeaf());
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestMarketLiveness, QCoreApplication)
#include "tst_market_liveness.moc"
