#include "exchange/exchange_proxy.h"

#include "exchange/rest_client.h"
#include "exchange/stream_connection.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tidemark;

// A proxy that only listens to what it is asked for.
class ListeningProxy : public QTcpServer {
    Q_OBJECT
public:
    ListeningProxy()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { heard += socket->readAll(); });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("No port: %s", qPrintable(errorString()));
    }

    [[nodiscard]] ProxyChoice choice(ProxyKind kind) const
    {
        return {kind, QStringLiteral("127.0.0.1"), serverPort(), QStringLiteral("ann"), QStringLiteral("hunter2")};
    }

    QByteArray heard;
};

class TestExchangeProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choosing_data();
    void choosing();
    void callsGoThroughIt();
    void streamsGoThroughIt_data();
    void streamsGoThroughIt();
};

void TestExchangeProxy::choosing_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QNetworkProxy::ProxyType>("type");
    const auto far = QStringLiteral("wss://stream.example.org:9443");
    QTest::newRow("none") << ProxyKind::None << far << QNetworkProxy::NoProxy;
    QTest::newRow("http") << ProxyKind::Http << far << QNetworkProxy::HttpProxy;
    QTest::newRow("socks") << ProxyKind::Socks5 << far << QNetworkProxy::Socks5Proxy;
    QTest::newRow("this computer") << ProxyKind::Http << QStringLiteral("ws://127.0.0.1:9443") << QNetworkProxy::NoProxy;
    QTest::newRow("this computer's name") << ProxyKind::Socks5 << QStringLiteral("http://localhost") << QNetworkProxy::NoProxy;
    QTest::newRow("this computer, IPv6") << ProxyKind::Http << QStringLiteral("http://[::1]:80") << QNetworkProxy::NoProxy;
}

void TestExchangeProxy::choosing()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QString, url);
    QFETCH(QNetworkProxy::ProxyType, type);
    const ProxyChoice choice{kind, QStringLiteral("proxy.example.org"), 1080, QStringLiteral("ann"), QStringLiteral("hunter2")};
    const auto proxy = exchangeProxy(choice, QUrl(url));
    QCOMPARE(proxy.type(), type);
    if (type == QNetworkProxy::NoProxy)
        return;
    QCOMPARE(proxy.hostName(), choice.host);
    QCOMPARE(proxy.port(), choice.port);
    QCOMPARE(proxy.user(), choice.user);
    QCOMPARE(proxy.password(), choice.password);
}

void TestExchangeProxy::callsGoThroughIt()
{
    ListeningProxy proxy;
    RestClient client(QUrl(QStringLiteral("https://api.exchange.invalid")));
    client.setProxy(proxy.choice(ProxyKind::Http));
    client.serverTime(this, [](const Result<Timestamp> &) {});
    QTRY_VERIFY2(proxy.heard.startsWith("CONNECT api.exchange.invalid:443 "), proxy.heard.constData());
}

void TestExchangeProxy::streamsGoThroughIt_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("http") << ProxyKind::Http << QByteArray("CONNECT stream.exchange.invalid:9443 ");
    QTest::newRow("socks") << ProxyKind::Socks5 << QByteArray("\x05", 1);
}

void TestExchangeProxy::streamsGoThroughIt()
{
    QFETCH(ProxyKind, kind);
    QFETCH(QByteArray, begins);
    ListeningProxy proxy;
    StreamLimits limits;
    limits.proxy = proxy.choice(kind);
    StreamConnection connection(QUrl(QStringLiteral("wss://stream.exchange.invalid:9443")), {*Symbol::fromText("BTCUSDT")}, limits);
    connection.open();
    QTRY_VERIFY2(proxy.heard.startsWith(begins), proxy.heard.constData());
}

TIDEMARK_TEST(TestExchangeProxy, QCoreApplication)
#include "tst_exchange_proxy.moc"
