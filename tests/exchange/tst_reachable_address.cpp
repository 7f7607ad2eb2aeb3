#include "exchange/reachable_address.h"

#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"
#include "exchange/stream_scene.h"
#include "support/test_program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tidemark {
namespace {

const QString host = QStringLiteral("exchange.test");
const QHostAddress alive(QStringLiteral("127.0.0.1"));
const QHostAddress dead(QStringLiteral("127.0.0.2"));

// An address where packets get no answer: its queue of connections is full, and nobody ever takes one out of it.
class DeadPort {
public:
    explicit DeadPort(quint16 port)
    {
        m_sockets.append(::socket(AF_INET, SOCK_STREAM, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(dead.toIPv4Address());
        m_isDead = ::bind(m_sockets[0], reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 && ::listen(m_sockets[0], 0) == 0;
        for (int i = 0; i < 4; ++i) {
            m_sockets.append(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            if (::connect(m_sockets.constLast(), reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
                continue;
        }
    }
    ~DeadPort()
    {
        for (const auto socket : m_sockets)
            ::close(socket);
    }
    [[nodiscard]] bool isDead() const { return m_isDead; }

private:
    QList<int> m_sockets;
    bool m_isDead = false;
};

[[nodiscard]] Resolver resolverOf(const QList<QHostAddress> &addresses, int *asked = nullptr)
{
    return [addresses, asked](const QString &, QObject *context, std::function<void(const QList<QHostAddress> &)> done) {
        if (asked)
            ++*asked;
        QTimer::singleShot(0, context, [addresses, done = std::move(done)] { done(addresses); });
    };
}

// The server's URL under a name that only the resolver knows.
[[nodiscard]] QUrl named(QUrl url)
{
    url.setHost(host);
    return url;
}

} // namespace

// A name with several addresses, of which not all answer; and a port that does not.
class TestReachableAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheOneThatAnswers_data();
    void findsTheOneThatAnswers();
    void looksAgainAfterAFailure();
    void streamsGoThere();
    void streamsAskForTheNameInTls();
    void callsGoThere();
    void streamsGoByTheOtherPort();
};

void TestReachableAddress::findsTheOneThatAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<QHostAddress>>("addresses");
    QTest::addColumn<QHostAddress>("found"); // null: the name will do
    const QHostAddress refuses(QStringLiteral("127.0.0.3"));
    QTest::newRow("an address") << QStringLiteral("127.0.0.1") << QList<QHostAddress>() << QHostAddress();
    QTest::newRow("unknown") << host << QList<QHostAddress>() << QHostAddress();
    QTest::newRow("one") << host << QList{alive} << QHostAddress();
    QTest::newRow("the first") << host << QList{alive, dead} << QHostAddress();
    QTest::newRow("behind a dead one") << host << QList{dead, alive} << alive;
    QTest::newRow("behind one that refuses") << host << QList{refuses, alive} << QHostAddress();
    QTest::newRow("none answers") << host << QList{refuses, refuses} << QHostAddress();
}

void TestReachableAddress::findsTheOneThatAnswers()
{
    QFETCH(QString, name);
    QFETCH(QList<QHostAddress>, addresses);
    QFETCH(QHostAddress, found);
    QTcpServer server;
    QVERIFY(server.listen(alive));
    const DeadPort deadPort(server.serverPort());
    QVERIFY(deadPort.isDead());
    ReachableAddress address(name, server.serverPort(), resolverOf(addresses));
    std::optional<QHostAddress> told;
    address.find(this, [&](const QHostAddress &answer) { told = answer; });
    QTRY_VERIFY(told);
    QCOMPARE(*told, found);
    QCOMPARE(address.notice().contains(QStringLiteral("is used instead")), !found.isNull());
}

void TestReachableAddress::looksAgainAfterAFailure()
{
    QTcpServer server;
    QVERIFY(server.listen(alive));
    const DeadPort deadPort(server.serverPort());
    int asked = 0;
    ReachableAddress address(host, server.serverPort(), resolverOf({dead, alive}, &asked));
    int told = 0;
    const auto find = [&] { address.find(this, [&](const QHostAddress &) { ++told; }); };
    find();
    find(); // while it is looked for
    QTRY_COMPARE(told, 2);
    find();
    QCOMPARE(told, 3);
    QCOMPARE(asked, 1);
    address.forget();
    find();
    QTRY_COMPARE(told, 4);
    QCOMPARE(asked, 2);
}

void TestReachableAddress::streamsGoThere()
{
    test::ScriptedStream server;
    const DeadPort deadPort(quint16(server.url().port()));
    auto limits = test::quickLimits();
    limits.resolver = resolverOf({dead, alive});
    test::StreamScene scene(named(server.url()), *Symbol::listFromText(u"BTCUSDT"), limits);
    QTRY_COMPARE(server.connections(), 1);
    QCOMPARE(server.socket(0)->requestUrl().host(), host); // as it is written in Host
    QTRY_COMPARE(scene.connected.size(), 1);
    server.sendTrade(0, QStringLiteral("BTCUSDT"), 1);
    QTRY_COMPARE(scene.ids(), QList<qint64>{1});
    QVERIFY(scene.stream.status().notices.join(QString()).contains(QStringLiteral("127.0.0.2")));
}

// The name that the certificate is asked for goes out in the clear, in the client's first words.
void TestReachableAddress::streamsAskForTheNameInTls()
{
    QTcpServer server;
    QVERIFY(server.listen(alive));
    const DeadPort deadPort(server.serverPort());
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        while (auto *socket = server.nextPendingConnection())
            connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] { heard += socket->readAll(); });
    });
    auto limits = test::quickLimits();
    limits.resolver = resolverOf({dead, alive});
    const QUrl url(QStringLiteral("wss://%1:%2").arg(host).arg(server.serverPort()));
    test::StreamScene scene(url, *Symbol::listFromText(u"BTCUSDT"), limits);
    QTRY_VERIFY(heard.contains(host.toLatin1()));
    QCOMPARE(heard.front(), '\x16'); // a TLS handshake
}

void TestReachableAddress::callsGoThere()
{
    test::ScriptedRest rest([](const QUrl &) { return test::Answer{200, R"({"serverTime":1723161255342123})"}; });
    const DeadPort deadPort(quint16(rest.url().port()));
    RestClient client(named(rest.url()), nullptr, resolverOf({dead, alive}));
    std::optional<bool> isGood;
    client.serverTime(this, [&](const Result<Timestamp> &answer) { isGood = answer.ok(); });
    QTRY_VERIFY(isGood);
    QVERIFY(*isGood);
    QVERIFY2(rest.lastHead().contains("Host: exchange.test:"), rest.lastHead());
    QVERIFY(!client.notice().isEmpty());
}

// A proxy that lets one port through, as those do that know only the web's.
void TestReachableAddress::streamsGoByTheOtherPort()
{
    test::ScriptedStream server;
    const auto open = quint16(server.url().port());
    const quint16 closed = open == 65'535 ? 65'534 : quint16(open + 1);
    QTcpServer proxy;
    QVERIFY(proxy.listen(alive));
    QByteArrayList asked;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        while (auto *client = proxy.nextPendingConnection()) {
            auto *onward = new QTcpSocket(client);
            connect(onward, &QTcpSocket::readyRead, client, [client, onward] { client->write(onward->readAll()); });
            connect(onward, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::readyRead, onward, [&asked, client, onward, open] {
                const auto words = client->readAll();
                if (onward->state() == QAbstractSocket::ConnectedState)
                    return void(onward->write(words));
                asked += words.split(' ').value(1);
                if (!words.startsWith("CONNECT ") || !words.split(' ').value(1).endsWith(":" + QByteArray::number(open))) {
                    client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
                    return client->disconnectFromHost();
                }
                onward->connectToHost(QHostAddress::LocalHost, open);
                connect(onward, &QTcpSocket::connected, client, [client] { client->write("HTTP/1.1 200 OK\r\n\r\n"); });
            });
        }
    });
    auto limits = test::quickLimits();
    limits.otherPort = open;
    limits.proxy = {ProxyKind::Http, QStringLiteral("127.0.0.1"), proxy.serverPort(), {}, {}};
    const QUrl url(QStringLiteral("ws://%1:%2").arg(host).arg(closed));
    test::StreamScene scene(url, *Symbol::listFromText(u"BTCUSDT"), limits);
    QTRY_COMPARE(scene.connected.size(), 1);
    QCOMPARE(asked, (QByteArrayList{"exchange.test:" + QByteArray::number(closed), "exchange.test:" + QByteArray::number(open)}));
    const auto notices = scene.stream.status().notices;
    QCOMPARE(notices.size(), 1);
    QVERIFY2(notices[0].contains(QStringLiteral("Port %1").arg(closed)), qPrintable(notices[0]));
    server.socket(0)->abort(); // the next one knows the way
    QTRY_COMPARE(server.connections(), 2);
    QCOMPARE(asked.constLast(), asked.at(1));
    QCOMPARE(asked.size(), 3);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestReachableAddress, QCoreApplication)
#include "tst_reachable_address.moc"
