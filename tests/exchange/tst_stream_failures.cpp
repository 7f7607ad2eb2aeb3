#include "exchange/deaf_server.h"
#include "exchange/stream_scene.h"
#include "exchange/trade_stream.h"
#include "support/held_port.h"
#include "support/tcp_relay.h"
#include "support/test_program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <optional>

namespace tidemark {
namespace {

using std::chrono::milliseconds;

[[nodiscard]] std::vector<Symbol> anySymbols()
{
    return *Symbol::listFromText(u"BTCUSDT");
}

// A certificate for localhost that nobody else vouches for.
[[nodiscard]] std::optional<QSslConfiguration> selfSigned(const QTemporaryDir &folder)
{
    const auto openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    const auto key = folder.filePath(QStringLiteral("key.pem"));
    const auto certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess process;
    process.start(openssl, {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                            QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                            QStringLiteral("/CN=localhost"),
                            QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
                            QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate});
    const bool isMade = !openssl.isEmpty() && process.waitForFinished() && process.exitCode() == 0;
    QFile keyFile(key);
    if (!isMade || !keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    return configuration;
}

} // namespace

class TestStreamFailures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verifiesTheServer();
    void nobodyListens();
    void noAnswerToTheHandshake();
    void noPong();
    void halfOpenLine();
    void resetLine();
    void refusedHandshake_data();
    void refusedHandshake();
    void whoIsRefusedRestsLongerEachTime_data();
    void whoIsRefusedRestsLongerEachTime();
    void tooLargeMessage();
};

void TestStreamFailures::verifiesTheServer()
{
    const QTemporaryDir folder;
    const auto configuration = selfSigned(folder);
    if (!configuration)
        QSKIP("openssl is not here to make a certificate with");
    QWebSocketServer server(QStringLiteral("self-signed"), QWebSocketServer::SecureMode);
    server.setSslConfiguration(*configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QUrl url = server.serverUrl();
    url.setHost(QStringLiteral("127.0.0.1"));

    TradeStream stranger(url, test::quickLimits());
    stranger.setSymbols(anySymbols());
    stranger.start();
    const auto sentence = QStringLiteral("The identity of 127.0.0.1 could not be verified (");
    QTRY_VERIFY2(stranger.status().problem.startsWith(sentence), qPrintable(stranger.status().problem));
    QVERIFY(!server.hasPendingConnections());
    stranger.stop();

    // The same server, once its certificate is trusted: so it was the identity that failed.
    const auto usual = QSslConfiguration::defaultConfiguration();
    auto trusting = usual;
    trusting.addCaCertificates(configuration->localCertificateChain());
    QSslConfiguration::setDefaultConfiguration(trusting);
    TradeStream known(url, test::quickLimits());
    known.setSymbols(anySymbols());
    known.start();
    QTRY_COMPARE(known.status().state, FeedState::Live);
    QSslConfiguration::setDefaultConfiguration(usual);
}

// What is not connected is left without a goodbye, which Qt would complain of in the log.
void TestStreamFailures::nobodyListens()
{
    const HeldPort port;
    QUrl url(QStringLiteral("ws://127.0.0.1"));
    url.setPort(port.number());
    QTest::failOnWarning(QRegularExpression(QStringLiteral("device not open")));
    TradeStream stream(url, test::quickLimits());
    stream.setSymbols(anySymbols());
    stream.start();
    QTRY_VERIFY(stream.status().reconnects >= 2);
}

void TestStreamFailures::noAnswerToTheHandshake()
{
    auto limits = test::quickLimits();
    limits.connectTimeout = milliseconds(50);
    const test::DeafServer server;
    TradeStream stream(server.url(QStringLiteral("ws")), limits);
    stream.setSymbols(anySymbols());
    stream.start();
    QTRY_COMPARE(stream.status().problem, QStringLiteral("127.0.0.1 did not answer within 0.05 s."));
    QTRY_VERIFY(stream.status().reconnects >= 2);
}

void TestStreamFailures::noPong()
{
    auto limits = test::quickLimits();
    limits.pingInterval = milliseconds(20);
    limits.pongDeadline = milliseconds(50);
    const test::DeafServer server(test::DeafServer::webSocketGreeting());
    TradeStream stream(server.url(QStringLiteral("ws")), limits);
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(anySymbols());
    stream.start();
    QTRY_COMPARE(stream.status().problem,
                 QStringLiteral("The exchange did not answer a ping within 0.05 s: the line is dead."));
    QTRY_VERIFY(connected.size() >= 2); // it does not give up
}

// Both ends stay connected and nothing passes: noticed by our own ping, healed once a new connection gets through.
void TestStreamFailures::halfOpenLine()
{
    const StreamLimits usual;
    QVERIFY(usual.pingInterval + usual.pongDeadline <= std::chrono::seconds(20));
    QVERIFY(usual.connectTimeout <= std::chrono::seconds(30)); // so that the next attempt is not far either
    auto limits = test::quickLimits();
    limits.connectTimeout = milliseconds(500);
    limits.pingInterval = milliseconds(20);
    limits.pongDeadline = milliseconds(1'000); // longer than a busy machine keeps a pong of a sound line waiting
    test::ScriptedStream server;
    TcpRelay relay(server.url());
    QVERIFY(relay.listen());
    test::StreamScene scene(relay.url(), anySymbols(), limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    const auto first = server.connections() - 1; // which may not be the first that was tried
    server.sendTrade(first, QStringLiteral("BTCUSDT"), 1);
    QTRY_COMPARE(scene.stateOf(u"BTCUSDT"), MarketState::Live);

    relay.freeze();
    QTRY_COMPARE(scene.stateOf(u"BTCUSDT"), MarketState::Stale);
    QVERIFY(server.isOpen(first)); // the other end knows nothing of it
    server.sendTrade(first, QStringLiteral("BTCUSDT"), 2);
    QTRY_COMPARE(scene.stream.status().problem, QStringLiteral("127.0.0.1 did not answer within 0.5 s."));

    relay.thaw();
    QTRY_COMPARE(scene.connected.size(), 2); // so what was swallowed is asked for
    QCOMPARE(scene.stream.status().state, FeedState::Live);
    QCOMPARE(scene.ids(), QList<qint64>{1});
}

void TestStreamFailures::resetLine()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("QSocketNotifier"))); // a goodbye that nobody reads
    test::ScriptedStream server;
    TcpRelay relay(server.url());
    QVERIFY(relay.listen());
    test::StreamScene scene(relay.url(), anySymbols(), test::quickLimits());
    for (int times = 1; times <= 3; ++times) {
        QTRY_COMPARE(scene.connected.size(), times);
        relay.reset();
    }
    QTRY_COMPARE(scene.connected.size(), 4);
}

void TestStreamFailures::refusedHandshake_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QString>("problem");
    QTest::newRow("country") << QByteArray("451 Unavailable For Legal Reasons")
                             << QStringLiteral("Binance does not serve this country, so 127.0.0.1 sends no trades here. "
                                               "Choose another address with --stream-url.");
    QTest::newRow("ban") << QByteArray("418 I'm a teapot")
                         << QStringLiteral("127.0.0.1 has barred this address for a while, because it was asked too often "
                                           "(HTTP 418). It is tried again from time to time.");
    QTest::newRow("firewall") << QByteArray("403 Forbidden")
                              << QStringLiteral("127.0.0.1 refuses the connection (HTTP 403).");
}

void TestStreamFailures::refusedHandshake()
{
    QFETCH(QByteArray, status);
    QFETCH(QString, problem);
    const test::DeafServer server("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    TradeStream stream(server.url(QStringLiteral("ws")), test::quickLimits());
    stream.setSymbols(anySymbols());
    stream.start();
    QTRY_COMPARE(stream.status().problem, problem);
}

void TestStreamFailures::whoIsRefusedRestsLongerEachTime_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("country") << QByteArray("451 Unavailable For Legal Reasons");
    QTest::newRow("ban") << QByteArray("418 I'm a teapot");
    QTest::newRow("too many calls") << QByteArray("429 Too Many Requests");
}

// Whoever goes on at once makes a ban longer.
void TestStreamFailures::whoIsRefusedRestsLongerEachTime()
{
    QFETCH(QByteArray, status);
    const test::DeafServer server("HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n");
    auto limits = test::quickLimits();
    limits.longestRetry = std::chrono::hours(1);
    QElapsedTimer begun;
    begun.start();
    TradeStream stream(server.url(QStringLiteral("ws")), limits);
    stream.setSymbols(anySymbols());
    stream.start();
    QTRY_VERIFY(stream.status().reconnects > 1);
    QTest::qWait(400);
    const auto attempts = stream.status().reconnects;
    // A wait takes at least half of its step, and each step is twice the one before.
    std::int64_t waits = 0;
    while (limits.firstRetry.count() * ((std::int64_t(1) << (waits + 1)) - 1) <= 2 * begun.elapsed())
        ++waits;
    QVERIFY2(attempts <= waits + 1, qPrintable(QStringLiteral("%1 attempts, %2 waits").arg(attempts).arg(waits)));
}

// It is not the exchange that goes then.
void TestStreamFailures::tooLargeMessage()
{
    test::ScriptedStream server;
    TradeStream stream(server.url(), test::quickLimits());
    QStringList problems;
    connect(&stream, &TradeStream::statusChanged, this, [&] { problems += stream.status().problem; });
    stream.setSymbols(anySymbols());
    stream.start();
    QTRY_COMPARE(stream.status().state, FeedState::Live);
    QTRY_COMPARE(server.connections(), 1);
    server.send(0, QString(3 << 20, QLatin1Char('a')));
    QTRY_COMPARE(server.connections(), 2);
    QCOMPARE(problems.filter(QStringLiteral("one side could not take what the other had sent: ")).isEmpty(), false);
    QCOMPARE(problems.filter(QStringLiteral("The exchange closed")), QStringList());
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestStreamFailures, QCoreApplication)
#include "tst_stream_failures.moc"
