#include "support/tcp_relay.h"

#include "support/relayed_connection.h"

#include <QHostAddress>

namespace tidemark {
namespace {

[[nodiscard]] QUrl localUrl(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

} // namespace

TcpRelay::TcpRelay(quint16 target, QObject *parent) : TcpRelay(localUrl(target), parent) {}

TcpRelay::TcpRelay(const QUrl &target, QObject *parent) : QObject(parent), m_target(target)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpRelay::accept);
}

TcpRelay::~TcpRelay()
{
    qDeleteAll(findChildren<RelayedConnection *>());
}

bool TcpRelay::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl TcpRelay::url() const
{
    auto url = m_target;
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

void TcpRelay::thaw()
{
    m_isFrozen = false;
    for (auto *connection : findChildren<RelayedConnection *>())
        connection->thaw();
}

void TcpRelay::reset()
{
    for (auto *connection : findChildren<RelayedConnection *>())
        connection->reset();
}

int TcpRelay::connections() const
{
    return int(findChildren<RelayedConnection *>().size());
}

void TcpRelay::accept()
{
    while (auto *client = m_server.nextPendingConnection())
        new RelayedConnection(*this, client);
}

} // namespace tidemark
