#include "support/relayed_connection.h"

#include "support/tcp_relay.h"

#include <sys/socket.h>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int paceInterval = 20;          // ms
constexpr qint64 bufferSize = 256 * 1024; // so that an end that does not read is felt at the other one

void abortWithReset(QTcpSocket &socket)
{
    const linger atOnce{1, 0};
    if (socket.socketDescriptor() >= 0)
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

RelayedConnection::RelayedConnection(TcpRelay &relay, QTcpSocket *client)
    : QObject(&relay), m_relay(relay), m_client(client)
{
    m_client->setParent(this);
    m_server.setReadBufferSize(bufferSize);
    connect(m_client, &QTcpSocket::readyRead, this, &RelayedConnection::passUp);
    connect(m_client, &QTcpSocket::disconnected, this, &RelayedConnection::onClientGone);
    connect(&m_server, &QTcpSocket::connected, this, &RelayedConnection::passUp);
    connect(&m_server, &QTcpSocket::readyRead, this, [this] {
        if (m_relay.m_bytesPerSecond == 0)
            passDown();
    });
    connect(&m_server, &QTcpSocket::disconnected, this, &RelayedConnection::onServerGone);
    connect(&m_server, &QTcpSocket::errorOccurred, this, &RelayedConnection::onServerGone);
    connect(&m_pace, &QTimer::timeout, this, &RelayedConnection::passDown);
    m_pace.start(paceInterval);
    m_server.connectToHost(relay.m_target.host(), quint16(relay.m_target.port()));
}

void RelayedConnection::reset()
{
    m_pace.stop();
    for (auto *socket : {m_client, &m_server}) {
        socket->disconnect(this);
        abortWithReset(*socket);
    }
    deleteLater();
}

void RelayedConnection::thaw()
{
    if (m_isBroken)
        reset();
}

void RelayedConnection::passUp()
{
    if (!isSwallowed(*m_client) && m_server.state() == QAbstractSocket::ConnectedState)
        m_server.write(m_client->readAll());
}

void RelayedConnection::passDown()
{
    if (isSwallowed(m_server))
        return;
    m_passed += std::max<qint64>(m_client->write(m_server.read(allowance())), 0);
    const bool isCut = m_relay.m_cutAfter >= 0 && m_passed >= m_relay.m_cutAfter;
    if (isCut || (m_isServerGone && m_server.bytesAvailable() == 0))
        m_client->disconnectFromHost();
}

void RelayedConnection::onClientGone()
{
    m_isBroken = true;
    if (m_relay.m_isFrozen)
        return;
    m_server.disconnect(this);
    m_server.disconnectFromHost();
    deleteLater();
}

void RelayedConnection::onServerGone()
{
    m_isServerGone = true;
    m_isBroken = m_isBroken || m_relay.m_isFrozen;
    passDown();
}

qint64 RelayedConnection::allowance() const
{
    auto allowed = std::clamp<qint64>(bufferSize - m_client->bytesToWrite(), 0, m_server.bytesAvailable());
    if (m_relay.m_bytesPerSecond > 0)
        allowed = std::min(allowed, std::max<qint64>(1, m_relay.m_bytesPerSecond * paceInterval / 1'000));
    if (m_relay.m_cutAfter >= 0)
        allowed = std::min(allowed, std::max<qint64>(0, m_relay.m_cutAfter - m_passed));
    return allowed;
}

bool RelayedConnection::isSwallowed(QTcpSocket &from)
{
    if (m_relay.m_isFrozen && !from.readAll().isEmpty())
        m_isBroken = true;
    return m_relay.m_isFrozen;
}

} // namespace tidemark
