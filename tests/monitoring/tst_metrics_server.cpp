#include "monitoring/bounded_server.h"
#include "monitoring/metrics_server.h"
#include "monitoring/scrape.h"
#include "support/no_more_files.h"
#include "support/test_program.h"

#include <QSignalSpy>

#include <memory>
#include <vector>

using namespace tidemark;
using namespace std::chrono_literals;

// Metrics over HTTP, whoever asks and however.
class TestMetricsServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void tellsWhatItWasShown();
    void takesTheFormThatIsAskedFor();
    void answersAHeadWithoutABody();
    void knowsNoOtherPathAndMethod_data();
    void knowsNoOtherPathAndMethod();
    void tellsWhetherAllIsWell();
    void servesAtAnIpv6Address();
    void waitsForAPortThatIsInUse();
    void saysThatANameHasNoAddress();
    void endsWhoIsSlowOrSendsTooMuch_data();
    void endsWhoIsSlowOrSendsTooMuch();
    void answersBesideManyThatSayNothing();
    void goesOnAfterTheSystemGaveNoConnection();
    void survivesNonsense_data();
    void survivesNonsense();

private:
    [[nodiscard]] quint16 start(const ListenAddress &address);
    void show(const QString &hindrance = {}, const QString &standstill = {});

    std::unique_ptr<MetricsServer> m_server;
    quint16 m_port = 0;
};

quint16 TestMetricsServer::start(const ListenAddress &address)
{
    m_server = std::make_unique<MetricsServer>(address, QDir::tempPath(), 50ms);
    QSignalSpy opened(m_server.get(), &MetricsServer::opened);
    m_server->start();
    return comesTrue([&] { return !opened.isEmpty(); }) ? quint16(QUrl(opened.first().first().toString()).port()) : quint16(0);
}

void TestMetricsServer::show(const QString &hindrance, const QString &standstill)
{
    RecorderSnapshot snapshot;
    snapshot.status.feed.received = 42;
    snapshot.hindrance = hindrance;
    snapshot.standstill = standstill;
    m_server->show(snapshot);
}

void TestMetricsServer::init()
{
    m_port = start({QStringLiteral("127.0.0.1"), 0});
    QVERIFY(m_port > 0);
    show();
}

void TestMetricsServer::tellsWhatItWasShown()
{
    const auto answer = httpGet(m_port, "/metrics");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(300).constData());
    QVERIFY2(answer.toLower().contains("content-type: text/plain; version=0.0.4; charset=utf-8\r\n"), answer.left(300).constData());
    QVERIFY(answer.toLower().contains("content-length: " + QByteArray::number(bodyOf(answer).size()) + "\r\n"));
    const auto scrape = Scrape::of(bodyOf(answer));
    QCOMPARE(scrape.faults, QStringList());
    QCOMPARE(scrape.value("tidemark_trades_received_total"), 42.0);
    QVERIFY(scrape.value("tidemark_data_free_bytes") >= 0);
    QCOMPARE(Scrape::of(bodyOf(httpGet(m_port, "/metrics?name=x"))).value("tidemark_trades_received_total"), 42.0);
}

void TestMetricsServer::takesTheFormThatIsAskedFor()
{
    const auto answer = httpGet(m_port, "/metrics", "Accept: application/openmetrics-text;version=1.0.0\r\n");
    QVERIFY2(answer.toLower().contains("content-type: application/openmetrics-text; version=1.0.0"), answer.left(300).constData());
    QVERIFY(answer.endsWith("\n# EOF\n"));
}

void TestMetricsServer::answersAHeadWithoutABody()
{
    const auto answer = httpAnswer(m_port, "HEAD /metrics HTTP/1.1\r\nHost: here\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.left(300).constData());
    QVERIFY(answer.endsWith("\r\n\r\n") && !answer.toLower().contains("content-length: 0\r\n"));
}

void TestMetricsServer::knowsNoOtherPathAndMethod_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *request, int status) { QTest::newRow(request) << QByteArray(request) << status; };
    row("GET /", 404);
    row("GET /metrics/", 404);
    row("GET /../etc/passwd", 404);
    row("GET /%00", 404);
    row("HEAD /other", 404);
    row("POST /metrics", 405);
    row("DELETE /metrics", 405);
    row("OPTIONS /metrics", 405);
}

void TestMetricsServer::knowsNoOtherPathAndMethod()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    const auto answer = httpAnswer(m_port, request + " HTTP/1.1\r\nHost: here\r\nContent-Length: 0\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.left(300).constData());
}

void TestMetricsServer::tellsWhetherAllIsWell()
{
    QVERIFY(httpGet(m_port, "/-/healthy").startsWith("HTTP/1.1 200 "));
    QVERIFY(httpGet(m_port, "/-/ready").startsWith("HTTP/1.1 200 "));
    show(QStringLiteral("The database is away."));
    QVERIFY(httpGet(m_port, "/healthz").startsWith("HTTP/1.1 200 "));
    const auto answer = httpGet(m_port, "/readyz");
    QVERIFY(answer.startsWith("HTTP/1.1 503 "));
    QCOMPARE(bodyOf(answer), QByteArray("The database is away.\n"));
    show(QStringLiteral("It is stuck."), QStringLiteral("It is stuck."));
    QVERIFY(httpGet(m_port, "/-/healthy").startsWith("HTTP/1.1 503 "));
    QCOMPARE(Scrape::of(bodyOf(httpGet(m_port, "/metrics"))).value("tidemark_recording_well"), 0.0);
}

void TestMetricsServer::servesAtAnIpv6Address()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("This computer has no IPv6.");
    const auto port = start({QStringLiteral("::1"), 0});
    QVERIFY(port > 0);
    QVERIFY(httpAnswer(port, "GET /metrics HTTP/1.1\r\nHost: here\r\n\r\n", QHostAddress(QHostAddress::LocalHostIPv6)).startsWith("HTTP/1.1 200 "));
}

void TestMetricsServer::waitsForAPortThatIsInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    m_server = std::make_unique<MetricsServer>(ListenAddress{QStringLiteral("127.0.0.1"), other.serverPort()}, QDir::tempPath(), 20ms);
    QSignalSpy hindered(m_server.get(), &MetricsServer::hindered);
    QSignalSpy opened(m_server.get(), &MetricsServer::opened);
    m_server->start();
    AWAIT_VERIFY(!hindered.isEmpty(), answerMs);
    const auto sentence = hindered.first().first().toString();
    QVERIFY2(sentence.contains(QStringLiteral("another program uses that port")) && sentence.contains(QString::number(other.serverPort())), qPrintable(sentence));
    other.close();
    AWAIT_VERIFY(!opened.isEmpty(), answerMs);
    QCOMPARE(hindered.size(), 1); // however often it was tried
}

void TestMetricsServer::saysThatANameHasNoAddress()
{
    const QString name(70, QLatin1Char('x')); // longer than a name may be, so that no server is asked for it
    m_server = std::make_unique<MetricsServer>(ListenAddress{name, 0}, QDir::tempPath(), 20ms);
    QSignalSpy hindered(m_server.get(), &MetricsServer::hindered);
    m_server->start();
    AWAIT_VERIFY(!hindered.isEmpty(), answerMs);
    QVERIFY(hindered.first().first().toString().contains(name + QStringLiteral(":0: the name has no address")));
}

void TestMetricsServer::endsWhoIsSlowOrSendsTooMuch_data()
{
    QTest::addColumn<int>("most"); // ms
    QTest::addColumn<int>("sent"); // bytes
    QTest::newRow("slow") << 200 << 10;
    QTest::newRow("too much") << 3'600'000 << 100'000;
}

void TestMetricsServer::endsWhoIsSlowOrSendsTooMuch()
{
    QFETCH(int, most);
    QFETCH(int, sent);
    BoundedServer server({.connections = 4, .bytes = 1'000, .time = std::chrono::milliseconds(most)});
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        auto *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { (void)socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    QTcpSocket client;
    QSignalSpy ended(&client, &QTcpSocket::disconnected);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    client.write(QByteArray(sent, 'x'));
    AWAIT_VERIFY(!ended.isEmpty(), answerMs);
}

void TestMetricsServer::answersBesideManyThatSayNothing()
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    for (int i = 0; i < 200; ++i) {
        idle.push_back(std::make_unique<QTcpSocket>());
        idle.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        idle.back()->write("GET /met");
        QVERIFY(idle.back()->waitForConnected());
    }
    QCOMPARE(Scrape::of(bodyOf(httpGet(m_port, "/metrics"))).value("tidemark_trades_received_total"), 42.0);
    const auto isOpen = [](const auto &socket) { return socket->state() == QAbstractSocket::ConnectedState; };
    AWAIT_VERIFY(std::count_if(idle.begin(), idle.end(), isOpen) <= 32, answerMs);
}

void TestMetricsServer::goesOnAfterTheSystemGaveNoConnection()
{
    BoundedServer server({.untilOpened = 10ms});
    QVERIFY(server.listen(QHostAddress(QHostAddress::LocalHost)));
    QSignalSpy refused(&server, &QTcpServer::acceptError);
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
    QVERIFY(client.waitForConnected());
    NoMoreFiles none;
    QVERIFY(none.count() > 0);
    AWAIT_VERIFY(!refused.isEmpty(), answerMs);
    none.end();
    AWAIT_VERIFY(server.hasPendingConnections(), answerMs);
}

void TestMetricsServer::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15);
    QTest::newRow("an old form") << QByteArray("GET /metrics\r\n\r\n");
    QTest::newRow("an endless line") << QByteArray("GET /") + QByteArray(200'000, 'a');
    QTest::newRow("endless headers") << QByteArray("GET /metrics HTTP/1.1\r\n") + QByteArray("X: y\r\n").repeated(50'000);
    QTest::newRow("a large body") << QByteArray("GET /metrics HTTP/1.1\r\nHost: here\r\nContent-Length: 99999999999\r\n\r\n") + QByteArray(100'000, 'b');
    QTest::newRow("a negative length") << QByteArray("GET /metrics HTTP/1.1\r\nHost: here\r\nContent-Length: -5\r\n\r\n");
    QTest::newRow("chunks") << QByteArray("POST /metrics HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc");
    QTest::newRow("an upgrade") << QByteArray("GET /metrics HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    QTest::newRow("two at once") << QByteArray("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n").repeated(2);
    QTest::newRow("nothing") << QByteArray();
}

void TestMetricsServer::survivesNonsense()
{
    QFETCH(QByteArray, request);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        clients.back()->write(request);
        QVERIFY(clients.back()->waitForConnected());
        if (i % 2 == 0)
            clients.back()->abort();
    }
    QCOMPARE(Scrape::of(bodyOf(httpGet(m_port, "/metrics"))).value("tidemark_trades_received_total"), 42.0);
}

TIDEMARK_TEST(TestMetricsServer, QCoreApplication)
#include "tst_metrics_server.moc"
