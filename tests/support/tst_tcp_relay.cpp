#include "support/tcp_relay.h"
#include "support/test_program.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace tidemark {
namespace {

// A server that sends what it gets back, a relay in front of it, and a client.
class Line {
public:
    Line()
    {
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            auto *socket = server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
            served = socket;
        });
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("no port for the server");
        relay = std::make_unique<TcpRelay>(server.serverPort());
        if (!relay->listen())
            qFatal("no port for the relay");
        client.connectToHost(QHostAddress::LocalHost, relay->port());
    }

    [[nodiscard]] bool echoes(const QByteArray &text)
    {
        client.write(text);
        return QTest::qWaitFor([&] { return client.bytesAvailable() >= text.size(); }) && client.readAll() == text;
    }

    QTcpServer server;
    QTcpSocket *served = nullptr;
    std::unique_ptr<TcpRelay> relay;
    QTcpSocket client;
    QSignalSpy failed{&client, &QTcpSocket::errorOccurred};
};

} // namespace

class TestTcpRelay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void passesEverything();
    void tellsTheOtherEnd();
    void freezes();
    void cuts();
    void throttles();
    void resets();
    void hasNoServer();
};

void TestTcpRelay::passesEverything()
{
    Line line;
    QVERIFY(line.echoes(QByteArray(3'000'000, 'x') + "end"));
    QCOMPARE(line.relay->connections(), 1);
}

void TestTcpRelay::tellsTheOtherEnd()
{
    Line line;
    QVERIFY(line.echoes("hello"));
    line.served->write("goodbye");
    line.served->disconnectFromHost();
    QTRY_COMPARE(line.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(line.client.readAll(), QByteArray("goodbye"));
    QTRY_COMPARE(line.relay->connections(), 0);
}

void TestTcpRelay::freezes()
{
    Line line;
    QVERIFY(line.echoes("hello"));
    line.relay->freeze();
    line.client.write("lost");
    line.served->write("lost too");
    QTRY_VERIFY(line.client.bytesToWrite() == 0 && line.served->bytesToWrite() == 0);
    line.served->disconnectFromHost();
    QTRY_COMPARE(line.served->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(line.client.state(), QAbstractSocket::ConnectedState);
    QCOMPARE(line.client.bytesAvailable(), 0);
    line.relay->thaw();
    QTRY_COMPARE(line.failed.size(), 1);
    QTcpSocket next;
    next.connectToHost(QHostAddress::LocalHost, line.relay->port());
    next.write("whole");
    QTRY_COMPARE(next.bytesAvailable(), 5);
}

void TestTcpRelay::cuts()
{
    Line line;
    line.relay->cutAfter(5);
    line.client.write("0123456789");
    QTRY_COMPARE(line.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(line.client.readAll(), QByteArray("01234"));
}

void TestTcpRelay::throttles()
{
    Line line;
    line.relay->throttle(100'000); // two thousand bytes in 20 ms
    int portions = 0;
    connect(&line.client, &QTcpSocket::readyRead, this, [&] { ++portions; });
    QVERIFY(line.echoes(QByteArray(20'000, 'x')));
    QVERIFY2(portions >= 8, qPrintable(QString::number(portions)));
}

void TestTcpRelay::resets()
{
    Line line;
    QVERIFY(line.echoes("hello"));
    line.relay->reset();
    QTRY_COMPARE(line.client.state(), QAbstractSocket::UnconnectedState);
    QTRY_COMPARE(line.served->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(line.relay->connections(), 0);
}

void TestTcpRelay::hasNoServer()
{
    Line line;
    QVERIFY(line.echoes("hello"));
    line.server.close();
    QTcpSocket next;
    QSignalSpy connected(&next, &QTcpSocket::connected);
    next.connectToHost(QHostAddress::LocalHost, line.relay->port());
    QTRY_COMPARE(connected.size(), 1);
    QTRY_COMPARE(next.state(), QAbstractSocket::UnconnectedState);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestTcpRelay, QCoreApplication)
#include "tst_tcp_relay.moc"
