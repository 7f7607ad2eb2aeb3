#include "desktop/alert_shelf.h"

#include "support/await.h"
#include "support/test_program.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// Deliveries of the window, by the proxy of its settings.
class TestAlertShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversByTheProxyThatWasChosen();
};

void TestAlertShelf::deliversByTheProxyThatWasChosen()
{
    QTcpServer proxy;
    QByteArrayList asked;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        auto *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [&asked, socket] {
            asked += socket->readAll().split('\r').value(0);
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    AlertShelf shelf(folder.path(), QDBusConnection(QStringLiteral("none")));
    auto &post = shelf.post(false);
    shelf.setProxy({ProxyKind::Http, QStringLiteral("127.0.0.1"), proxy.serverPort(), {}, {}}); // chosen later than the first delivery
    AlertDestination destination;
    destination.name = QStringLiteral("hook");
    AlertAddress address;
    address.url = QStringLiteral("http://alerts.invalid/hook"); // which nobody but the proxy could find
    post.test(destination, address);
    AWAIT_VERIFY(!asked.isEmpty(), answerMs);
    QCOMPARE(asked.front(), QByteArray("POST http://alerts.invalid/hook HTTP/1.1"));
    post.end();
}

TIDEMARK_TEST(TestAlertShelf, QCoreApplication)
#include "tst_alert_shelf.moc"
