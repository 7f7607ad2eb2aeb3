#include "bench/counting_relay.h"

#include "bench/measurement.h"

#include <QTcpSocket>

namespace tidemark::bench {

CountingRelay::CountingRelay(const QUrl &target) : m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &CountingRelay::accept);
    require(m_server.listen(QHostAddress::LocalHost), m_server.errorString());
}

QUrl CountingRelay::url() const
{
    QUrl url = m_target;
    url.setPort(m_server.serverPort());
    return url;
}

void CountingRelay::accept()
{
    auto *client = m_server.nextPendingConnection();
    auto *exchange = new QTcpSocket(client);
    exchange->connectToHost(QHostAddress::LocalHost, quint16(m_target.port()));
    connect(client, &QTcpSocket::readyRead, this, [this, client, exchange] {
        const auto bytes = client->readAll();
        note(client, bytes);
        exchange->write(bytes);
    });
    connect(exchange, &QTcpSocket::readyRead, client, [client, exchange] { client->write(exchange->readAll()); });
    connect(exchange, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    connect(client, &QTcpSocket::disconnected, this, [this, client] {
        m_heads.remove(client);
        client->deleteLater();
    });
}

// GETs have no body: one head follows the other.
void CountingRelay::note(QTcpSocket *client, const QByteArray &bytes)
{
    auto &head = m_heads[client];
    head += bytes;
    for (auto end = head.indexOf("\r\n\r\n"); end >= 0; end = head.indexOf("\r\n\r\n")) {
        m_calls.push_back(QUrl::fromEncoded(head.left(end).split(' ').value(1)));
        head.remove(0, end + 4);
    }
}

} // namespace tidemark::bench
