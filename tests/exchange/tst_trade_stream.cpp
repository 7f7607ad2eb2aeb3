#include "exchange/stream_scene.h"
#include "support/await.h"
#include "support/held_port.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using test::StreamScene;

const QString btc = QStringLiteral("BTCUSDT");
const QString shutdownFrame = QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})");

} // namespace

class TestTradeStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversOnceAndInOrderOfArrival();
    void deliversTheSameIdsOfANewSeries();
    void reconnectsAfterADrop();
    void keepsTryingWithoutAServer();
    void takesOverOnShutdownWithoutASeam();
    void asksForWhatAConnectionTookAlong();
    void rotatesBeforeTheLifetimeEnds();
    void replacesASilentConnection();
    void triesAnotherConnectionWhereNobodyCanBeAsked();
    void reconnectsAfterSleep();
    void measuresAnewWhenTheClockIsSet();
    void believesTheExchangesClock();
    void tellsOfItsConnections();
    void subscribesWhileRunning();
    void boundsWhatIsRefused();
};

void TestTradeStream::deliversOnceAndInOrderOfArrival()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QCOMPARE(scene.server.socket(0)->requestUrl().query(), QStringLiteral("streams=btcusdt@trade&timeUnit=MICROSECOND"));
    for (const qint64 id : {5, 7, 6, 7, 5, 8})
        scene.server.sendTrade(0, btc, id);
    QTRY_COMPARE(scene.ids().size(), 4);
    QCOMPARE(scene.ids(), (QList<qint64>{5, 7, 6, 8}));
    QVERIFY(scene.stream.exchangeNow());
    QVERIFY(scene.stream.delay());
    QTRY_VERIFY(scene.stream.lagOf(*Symbol::fromText(btc)));
    QVERIFY(!scene.stream.lagOf(*Symbol::fromText(u"ETHUSDT")));
}

// A market whose ids start again may reach those it had a moment ago before anybody has been told.
void TestTradeStream::deliversTheSameIdsOfANewSeries()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    for (const qint64 id : {2, 3, 4})
        scene.server.sendTrade(0, btc, id);
    QTRY_COMPARE(scene.ids().size(), 3);
    scene.server.startAgain();
    for (const qint64 id : {2, 3, 2, 4, 5})
        QVERIFY(scene.deliver(0, btc, id)); // each at a moment of its own
    QCOMPARE(scene.ids(), (QList<qint64>{2, 3, 4, 2, 3, 4, 5}));
}

void TestTradeStream::reconnectsAfterADrop()
{
    StreamScene scene(u"BTCUSDT,ETHUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QCOMPARE(scene.connected[0][0].value<std::vector<Symbol>>(), *Symbol::listFromText(u"BTCUSDT,ETHUSDT"));
    scene.server.socket(0)->abort();
    QTRY_COMPARE(scene.connected.size(), 2);
    scene.server.socket(1)->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("Too many requests"));
    QTRY_COMPARE(scene.connected.size(), 3);
    QCOMPARE(scene.stream.status().reconnects, 2);
    scene.stream.stop();
    QCOMPARE(scene.stream.status().state, FeedState::Stopped);
}

void TestTradeStream::keepsTryingWithoutAServer()
{
    const HeldPort port;
    const QUrl nowhere(QStringLiteral("ws://127.0.0.1:%1").arg(port.number()));
    StreamScene scene(nowhere, *Symbol::listFromText(u"BTCUSDT"), test::quickLimits());
    QTRY_VERIFY(scene.stream.status().reconnects >= 3);
    QVERIFY(!scene.stream.status().problem.isEmpty());
}

void TestTradeStream::takesOverOnShutdownWithoutASeam()
{
    auto limits = test::quickLimits();
    limits.takeover = 20min; // however late it is looked whether both are there
    StreamScene scene(u"BTCUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    scene.server.sendTrade(0, btc, 1);
    scene.server.send(0, shutdownFrame);
    QTRY_COMPARE(scene.server.connections(), 2);
    scene.server.sendTrade(0, btc, 2);
    QTRY_VERIFY(scene.ids().contains(2));
    QVERIFY(scene.server.isOpen(0)); // nothing came over the second one yet
    scene.server.sendTrade(1, btc, 3);
    scene.server.sendTrade(0, btc, 3);
    QTRY_VERIFY(!scene.server.isOpen(0));
    scene.server.sendTrade(1, btc, 4);
    QTRY_VERIFY(scene.ids().contains(4));
    QCOMPARE(scene.ids(), (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(scene.connected.size(), 1);
}

// The older one goes before the newer one could show what it delivers.
void TestTradeStream::asksForWhatAConnectionTookAlong()
{
    auto limits = test::quickLimits();
    limits.overlap = 10min;
    limits.takeover = 20min;
    StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    scene.server.send(0, shutdownFrame);
    QTRY_COMPARE(scene.server.connections(), 2);
    QVERIFY(scene.deliver(1, btc, 7));
    scene.server.socket(0)->close(QWebSocketProtocol::CloseCodeGoingAway);
    QTRY_COMPARE(scene.connected.size(), 2);
    QCOMPARE(scene.connected[1][0].value<std::vector<Symbol>>(), *Symbol::listFromText(u"ETHUSDT"));
    QCOMPARE(scene.stateOf(btc), MarketState::Live);
}

void TestTradeStream::rotatesBeforeTheLifetimeEnds()
{
    auto limits = test::quickLimits();
    limits.lifetime = 100ms;
    StreamScene scene(u"BTCUSDT", limits);
    qint64 id = 0;
    const auto rotations = [&] {
        if (scene.server.connections() > 0)
            scene.server.sendTrade(scene.server.connections() - 1, btc, ++id);
        return scene.server.connections();
    };
    AWAIT_MORE(rotations(), 3, answerMs);
    QCOMPARE(scene.connected.size(), 1);
}

void TestTradeStream::replacesASilentConnection()
{
    auto limits = test::quickLimits();
    limits.silence = 50ms;
    StreamScene scene(u"BTCUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    Trade fetched; // which the connection should have brought, although nothing was ever heard over it
    fetched.symbol = *Symbol::fromText(btc);
    fetched.id = 50;
    fetched.tradedAt = wallClock() + 100ms;
    QTRY_VERIFY((scene.stream.noteFetched(fetched), scene.stream.status().state == FeedState::Silent));
    QCOMPARE(scene.stateOf(btc), MarketState::Stale);
    QTRY_VERIFY(scene.server.connections() >= 2);
    QTRY_VERIFY((scene.server.sendTrade(scene.server.connections() - 1, btc, 100),
                 scene.stream.status().state == FeedState::Live));
    QCOMPARE(scene.stateOf(btc), MarketState::Live);
}

void TestTradeStream::triesAnotherConnectionWhereNobodyCanBeAsked()
{
    auto limits = test::quickLimits();
    limits.doubt = 100ms;
    StreamScene scene(u"BTCUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, btc, 1));
    scene.stream.noteAnswer({*Symbol::fromText(btc)}, false);
    QTRY_COMPARE(scene.stream.status().state, FeedState::Silent);
    QCOMPARE(scene.stateOf(btc), MarketState::Stale);
    QTRY_VERIFY(scene.server.connections() >= 2);
}

void TestTradeStream::reconnectsAfterSleep()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, btc, 1));
    const auto before = *scene.stream.exchangeNow();
    scene.clocks.elapsed += 1h;
    scene.clocks.wall += 1h;
    QTRY_COMPARE(scene.connected.size(), 2);
    QCOMPARE(scene.stateOf(btc), MarketState::Waiting);
    QVERIFY(*scene.stream.exchangeNow() >= before + 1h);
    QCOMPARE(scene.server.connections(), 2);
    QCOMPARE(scene.clockJumped.size(), 0);
}

void TestTradeStream::measuresAnewWhenTheClockIsSet()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.deliver(0, btc, 1));
    QVERIFY(scene.stream.delay());
    QTRY_VERIFY(scene.stream.lagOf(*Symbol::fromText(btc)));
    const auto openedAt = scene.stream.status().connections[0].openedAt;
    scene.clocks.wall += 1h;
    QTRY_COMPARE(scene.clockJumped.size(), 1);
    QCOMPARE(scene.stream.status().connections[0].openedAt, openedAt + 1h); // its age is what it was
    QVERIFY(!scene.stream.delay()); // what was measured by the old time says nothing
    QVERIFY(!scene.stream.lagOf(*Symbol::fromText(btc)));
    QVERIFY(scene.deliver(0, btc, 2));
    QVERIFY(scene.stream.delay()->median < -59min); // until it is measured, the offset is what the jump made of it
    QCOMPARE(scene.server.connections(), 1);
    QCOMPARE(scene.stateOf(btc), MarketState::Live);
}

// Ours may be days behind, as that of a computer without a battery is until a time server has answered.
void TestTradeStream::believesTheExchangesClock()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    const auto sendAhead = [&scene](qint64 id) {
        const auto time = QString::number(qlonglong(microsOf(wallClock() + 240h)));
        scene.server.send(0, QStringLiteral(R"({"stream":"btcusdt@trade","data":{"e":"trade","E":%1,"s":"BTCUSDT","t":%2,"p":"1.5","q":"2",)"
                                            R"("T":%1,"m":true,"M":true}})").arg(time, QString::number(id)));
    };
    sendAhead(1);
    QTRY_COMPARE(scene.stream.status().refused, 1);
    QVERIFY(!scene.stream.clock());
    scene.stream.setClockOffset(240h);
    QVERIFY(scene.stream.clock() > wallClock() + 239h);
    sendAhead(2);
    QTRY_COMPARE(scene.ids(), (QList<qint64>{2}));
    QCOMPARE(scene.stream.status().refused, 1);
}

void TestTradeStream::tellsOfItsConnections()
{
    auto limits = test::quickLimits();
    limits.takeover = 20min;
    StreamScene scene(u"BTCUSDT,ETHUSDT", limits);
    scene.stream.setClockOffset(1h);
    QTRY_COMPARE(scene.connected.size(), 1);
    qint64 id = 0;
    const auto facts = [&] { return scene.stream.status().connections; };
    QTRY_VERIFY((scene.server.sendTrade(0, btc, ++id), facts()[0].messagesPerSecond > 0));
    QCOMPARE(facts().size(), 1);
    QCOMPARE(facts()[0].host, scene.server.url().host());
    QCOMPARE(facts()[0].state, FeedState::Live);
    QCOMPARE(facts()[0].markets, 2);
    QVERIFY(facts()[0].lag >= 1h && facts()[0].lag < 2h);
    QVERIFY(!facts()[0].isRetiring);
    scene.server.send(0, shutdownFrame);
    QTRY_VERIFY(facts().size() == 2 && facts()[1].state == FeedState::Live);
    QVERIFY(facts()[0].isRetiring && !facts()[1].isRetiring);
    QVERIFY(facts()[0].openedAt <= facts()[1].openedAt);
    scene.stream.stop();
    QCOMPARE(facts().size(), 0);
}

void TestTradeStream::subscribesWhileRunning()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    scene.server.setReply([](const QJsonObject &message) {
        return QStringLiteral(R"({"result":null,"id":%1})").arg(message.value(u"id").toInteger());
    });
    const auto wanted = *Symbol::listFromText(u"ETHUSDT,币安人生USDT");
    scene.stream.setSymbols(wanted);
    QTRY_COMPARE(scene.server.control().size(), 2);
    const auto leaving = scene.server.control().filter(QStringLiteral("UNSUBSCRIBE")).constFirst();
    QVERIFY(leaving.contains(QStringLiteral("btcusdt@trade")));
    QTRY_COMPARE(scene.connected.size(), 2);
    QCOMPARE(scene.connected[1][0].value<std::vector<Symbol>>(), wanted);
    scene.server.sendTrade(0, btc, 1); // its last frames are no trades of ours, and no fault either
    scene.server.sendTrade(0, QStringLiteral("ETHUSDT"), 2);
    scene.server.sendTrade(0, QStringLiteral("币安人生USDT"), 3);
    QTRY_COMPARE(scene.ids().size(), 2);
    QCOMPARE(scene.ids(), (QList<qint64>{2, 3}));
    QCOMPARE(scene.stream.status().refused, 0);
    QCOMPARE(scene.server.connections(), 1);
}

void TestTradeStream::boundsWhatIsRefused()
{
    StreamScene scene(u"BTCUSDT");
    QTRY_COMPARE(scene.connected.size(), 1);
    scene.server.sendTrade(0, QStringLiteral("DOGEUSDT"), 1);
    scene.server.send(0, QString(100'000, QLatin1Char('x')));
    for (int i = 0; i < 1'200; ++i)
        scene.server.send(0, QStringLiteral("broken"));
    QTRY_COMPARE(scene.stream.status().refused, 1'202);
    const auto batch = scene.stream.take();
    QCOMPARE(batch.rejected.size(), TradeStream::rejectedKept);
    QVERIFY(batch.rejected[0].raw.contains("DOGEUSDT"));
    QCOMPARE(batch.rejected[1].raw.size(), TradeStream::rawKept);
    QVERIFY(scene.stream.take().isEmpty());
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestTradeStream, QCoreApplication)
#include "tst_trade_stream.moc"
