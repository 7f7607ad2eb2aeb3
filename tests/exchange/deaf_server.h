#pragma once

#include <QCryptographicHash>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace tidemark::test {

// Takes connections, sends its greeting to whoever has asked something, and is silent ever after.
class DeafServer : public QObject {
public:
    explicit DeafServer(const QByteArray &greeting = {}) : m_greeting(greeting)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { greet(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port for the deaf server");
    }

    [[nodiscard]] QUrl url(const QString &scheme) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(scheme).arg(m_server.serverPort()));
    }

    // The greeting that accepts a WebSocket; “%” stands for the answer to the client's key (RFC 6455, 4.2.2).
    [[nodiscard]] static QByteArray webSocketGreeting()
    {
        return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
               "Sec-WebSocket-Accept: %\r\n\r\n";
    }

private:
    void greet(QTcpSocket *socket)
    {
        const auto head = socket->property("head").toByteArray() + socket->readAll();
        if (socket->property("isGreeted").toBool())
            return;
        socket->setProperty("head", head);
        if (!head.contains("\r\n\r\n"))
            return;
        socket->setProperty("isGreeted", true);
        socket->write(QByteArray(m_greeting).replace('%', acceptance(head)));
    }

    [[nodiscard]] static QByteArray acceptance(const QByteArray &head)
    {
        const auto name = head.toLower().indexOf("sec-websocket-key:");
        const auto key = name < 0 ? QByteArray() : head.mid(name + 18, head.indexOf('\r', name) - name - 18).trimmed();
        return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    }

    QTcpServer m_server;
    QByteArray m_greeting;
};

} // namespace tidemark::test
