#include "exchange/scripted_stream.h"
#include "exchange/stream_scene.h"
#include "exchange/trade_stream.h"

#include <QSignalSpy>
#include <QTest>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

const QString btc = QStringLiteral("BTCUSDT");

[[nodiscard]] std::vector<Symbol> symbols(const char16_t *list)
{
    return *Symbol::listFromText(QStringView(list));
}

[[nodiscard]] StreamLimits quickLimits()
{
    StreamLimits limits;
    limits.firstRetry = milliseconds(10);
    limits.longestRetry = milliseconds(50);
    limits.overlap = milliseconds(50);
    limits.controlInterval = milliseconds(10);
    return limits;
}

} // namespace

class TestTradeStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversOnceAndInOrderOfArrival();
    void reconnectsAfterADrop();
    void keepsTryingWithoutAServer();
    void takesOverOnShutdownWithoutASeam();
    void rotatesBeforeTheLifetimeEnds();
    void replacesASilentConnection();
    void subscribesWhileRunning();
    void boundsWhatIsRefused();

private:
    void collect(TradeStream &stream)
    {
        for (const auto &trade : stream.take().trades)
            m_ids.append(trade.id);
    }
    QList<qint64> m_ids;
};

void TestTradeStream::deliversOnceAndInOrderOfArrival()
{
    m_ids.clear();
    test::ScriptedStream server;
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    QCOMPARE(stream.status().state, FeedState::Live);
    QCOMPARE(server.socket(0)->requestUrl().query(), QStringLiteral("streams=btcusdt@trade&timeUnit=MICROSECOND"));
    for (const qint64 id : {5, 7, 6, 7, 5, 8})
        server.sendTrade(0, btc, id);
    QTRY_VERIFY((collect(stream), m_ids.size() == 4));
    QCOMPARE(m_ids, (QList<qint64>{5, 7, 6, 8}));
    QVERIFY(stream.exchangeNow());
    QVERIFY(stream.delay());
}

void TestTradeStream::reconnectsAfterADrop()
{
    test::ScriptedStream server;
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    server.socket(0)->abort();
    QTRY_COMPARE(connected.size(), 2);
    server.socket(1)->close(QWebSocketProtocol::CloseCodePolicyViolated, QStringLiteral("Too many requests"));
    QTRY_COMPARE(connected.size(), 3);
    QCOMPARE(stream.status().reconnects, 2);
    stream.stop();
    QCOMPARE(stream.status().state, FeedState::Stopped);
}

void TestTradeStream::keepsTryingWithoutAServer()
{
    QUrl nowhere;
    {
        const test::ScriptedStream gone;
        nowhere = gone.url();
    }
    TradeStream stream(nowhere, quickLimits());
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    QTRY_VERIFY(stream.status().reconnects >= 3);
    QVERIFY(!stream.status().problem.isEmpty());
}

void TestTradeStream::takesOverOnShutdownWithoutASeam()
{
    m_ids.clear();
    test::ScriptedStream server;
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    server.sendTrade(0, btc, 1);
    server.send(0, QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown","E":1}})"));
    QTRY_COMPARE(server.connections(), 2);
    server.sendTrade(0, btc, 2);
    QTRY_VERIFY((collect(stream), m_ids.contains(2)));
    QVERIFY(server.isOpen(0)); // nothing came over the second one yet
    server.sendTrade(1, btc, 3);
    server.sendTrade(0, btc, 3);
    QTRY_VERIFY(!server.isOpen(0));
    server.sendTrade(1, btc, 4);
    QTRY_VERIFY((collect(stream), m_ids.contains(4)));
    QCOMPARE(m_ids, (QList<qint64>{1, 2, 3, 4}));
    QCOMPARE(connected.size(), 1);
}

void TestTradeStream::rotatesBeforeTheLifetimeEnds()
{
    auto limits = quickLimits();
    limits.lifetime = milliseconds(100);
    limits.shortestSilence = milliseconds(2'000);
    test::ScriptedStream server;
    TradeStream stream(server.url(), limits);
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    qint64 id = 0;
    QTRY_VERIFY_WITH_TIMEOUT((server.connections() > 0 ? server.sendTrade(server.connections() - 1, btc, ++id) : void(),
                              server.connections() >= 4), 10'000);
    QCOMPARE(connected.size(), 1);
}

void TestTradeStream::replacesASilentConnection()
{
    auto limits = test::quickLimits();
    limits.shortestSilence = milliseconds(100);
    test::StreamScene scene(u"BTCUSDT", limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    QVERIFY(scene.teachRhythm({btc}));
    QTRY_COMPARE(scene.stream.status().state, FeedState::Silent);
    QTRY_VERIFY(scene.server.connections() >= 2);
    QTRY_VERIFY((scene.server.sendTrade(scene.server.connections() - 1, btc, 100),
                 scene.stream.status().state == FeedState::Live));
}

void TestTradeStream::subscribesWhileRunning()
{
    m_ids.clear();
    test::ScriptedStream server;
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    stream.setSymbols(symbols(u"ETHUSDT,币安人生USDT"));
    QTRY_COMPARE(server.control().size(), 2);
    QVERIFY(server.control().filter(QStringLiteral("UNSUBSCRIBE")).constFirst().contains(QStringLiteral("btcusdt@trade")));
    server.sendTrade(0, btc, 1); // its last frames are no trades of ours, and no fault either
    server.sendTrade(0, QStringLiteral("ETHUSDT"), 2);
    server.sendTrade(0, QStringLiteral("币安人生USDT"), 3);
    QTRY_VERIFY((collect(stream), m_ids.size() == 2));
    QCOMPARE(m_ids, (QList<qint64>{2, 3}));
    QCOMPARE(stream.status().refused, 0);
    QCOMPARE(server.connections(), 1);
}

void TestTradeStream::boundsWhatIsRefused()
{
    test::ScriptedStream server;
    TradeStream stream(server.url(), quickLimits());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(symbols(u"BTCUSDT"));
    stream.start();
    QTRY_COMPARE(connected.size(), 1);
    server.sendTrade(0, QStringLiteral("DOGEUSDT"), 1);
    server.send(0, QString(100'000, QLatin1Char('x')));
    for (int i = 0; i < 1'200; ++i)
        server.send(0, QStringLiteral("broken"));
    QTRY_COMPARE(stream.status().refused, 1'202);
    const auto batch = stream.take();
    QCOMPARE(batch.rejected.size(), TradeStream::rejectedKept);
    QVERIFY(batch.rejected[0].raw.contains("DOGEUSDT"));
    QCOMPARE(batch.rejected[1].raw.size(), TradeStream::rawKept);
    QVERIFY(stream.take().isEmpty());
}

} // namespace tidemark

QTEST_GUILESS_MAIN(tidemark::TestTradeStream)
#include "tst_trade_stream.moc"
