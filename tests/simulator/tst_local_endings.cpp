#include "simulator/local_exchange.h"

#include "local_client.h"
#include "stream_listener.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

#include <utility>

using namespace tidemark;
using namespace std::chrono_literals;

// How the local exchange's connections end or fail, by its own rules and on demand.
class TestLocalEndings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsAtItsLifetime();
    void dropsClientsThatDoNotPong();
    void endsConnectionsOnDemand_data();
    void endsConnectionsOnDemand();
    void announcesItsShutdown();
    void mutesOpenConnections();
    void restFailsOnDemand_data();
    void restFailsOnDemand();

private:
    RestListener m_rest;
};

void TestLocalEndings::endsAtItsLifetime()
{
    SimulatorOptions options;
    options.limits.lifetime = 50ms;
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QSignalSpy ended(&listener.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(ended.size(), 1);
}

void TestLocalEndings::dropsClientsThatDoNotPong()
{
    SimulatorOptions options;
    options.limits.pingEvery = 300ms; // a pong is a message, and five a second are too many
    options.limits.pongWithin = 2s; // longer than a busy machine keeps the pong of the other waiting
    const auto exchange = startExchange(options);
    QTcpSocket silent; // says hello, then answers no ping
    silent.connectToHost(QHostAddress::LocalHost, exchange->port());
    silent.write("GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    StreamListener polite(exchange->streamUrl(), QStringLiteral("/ws"));
    QSignalSpy dropped(&silent, &QTcpSocket::disconnected);
    AWAIT_COMPARE(dropped.size(), 1, answerMs);
    QVERIFY(silent.readAll().startsWith("HTTP/1.1 101"));
    QVERIFY(polite.isOpen());
}

void TestLocalEndings::endsConnectionsOnDemand_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("closeCode");
    // Without a goodbye, QWebSocket is left with the code it began with.
    QTest::newRow("abrupt") << "close=abrupt@50ms" << int(QWebSocketProtocol::CloseCodeNormal);
    QTest::newRow("polite") << "close=polite@50ms" << int(QWebSocketProtocol::CloseCodeGoingAway);
    QTest::newRow("lifetime") << "lifetime=50ms" << int(QWebSocketProtocol::CloseCodeGoingAway);
}

void TestLocalEndings::endsConnectionsOnDemand()
{
    QFETCH(QString, faults);
    QFETCH(int, closeCode);
    SimulatorOptions options;
    options.faults = faults;
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QSignalSpy opened(&listener.socket, &QWebSocket::connected);
    QSignalSpy ended(&listener.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(int(listener.socket.closeCode()), closeCode);
}

void TestLocalEndings::announcesItsShutdown()
{
    SimulatorOptions options;
    options.faults = QStringLiteral("shutdown@1s"); // both have come by then
    const auto exchange = startExchange(options);
    StreamListener raw(exchange->streamUrl(), QStringLiteral("/ws"));
    StreamListener combined(exchange->streamUrl(), QStringLiteral("/stream?streams="));
    QTRY_VERIFY(raw.messages.size() == 1 && combined.messages.size() == 1);
    QVERIFY(raw.messages[0].startsWith(QStringLiteral(R"({"e":"serverShutdown","E":)")));
    QVERIFY(combined.messages[0].startsWith(QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown")")));
    QTRY_VERIFY(raw.isClosed() && combined.isClosed());
}

void TestLocalEndings::mutesOpenConnections()
{
    auto options = fastMarket();
    options.faults = QStringLiteral("mute@1s"); // the first one has come by then
    QElapsedTimer sinceStart;
    sinceStart.start();
    const auto exchange = startExchange(options);
    StreamListener early(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade"));
    QTRY_VERIFY(!early.messages.isEmpty());
    qsizetype heard = 0;
    // Behind the exchange's own timer, what was on its way still comes.
    const auto isQuiet = [&] { return sinceStart.elapsed() > 1'500 && early.messages.size() == std::exchange(heard, early.messages.size()); };
    AWAIT_VERIFY(isQuiet(), answerMs);
    const StreamListener late(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade"));
    AWAIT_MORE(late.messages.size(), 300, answerMs);
    QCOMPARE(early.messages.size(), heard);
    QVERIFY(early.isOpen());
}

void TestLocalEndings::restFailsOnDemand_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("too many") << "rest-429=1" << 429 << QByteArray("2") << QByteArray();
    QTest::newRow("banned") << "rest-418=1" << 418 << QByteArray("120") << QByteArray();
    QTest::newRow("cut") << "rest-garbage=1" << 200 << QByteArray() << QByteArray("{");
    QTest::newRow("no answer") << "rest-refuse=1" << 0 << QByteArray() << QByteArray();
}

void TestLocalEndings::restFailsOnDemand()
{
    QFETCH(QString, faults);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    SimulatorOptions options;
    options.faults = faults;
    const auto exchange = startExchange(options);
    const auto answer = m_rest.get(*exchange, QStringLiteral("/api/v3/ping"));
    QCOMPARE(m_rest.status(), status);
    QCOMPARE(m_rest.header("Retry-After"), retryAfter);
    if (status == 200)
        QCOMPARE(answer, body);
}

TIDEMARK_TEST(TestLocalEndings, QCoreApplication)
#include "tst_local_endings.moc"
