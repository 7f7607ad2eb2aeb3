#include "monitoring/bounded_server.h"

#include <QTimer>

#include <memory>

#include <unistd.h>

namespace tidemark {

BoundedServer::BoundedServer(const Bounds &bounds, QObject *parent) : QTcpServer(parent), m_bounds(bounds)
{
    // Qt takes no connection any more after one that the system did not give, as where all of a process's files are open.
    connect(this, &QTcpServer::acceptError, this, [this] { QTimer::singleShot(m_bounds.untilOpened, this, &QTcpServer::resumeAccepting); });
}

void BoundedServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        return;
    }
    makeRoom();
    bound(*socket);
    m_open.emplace_back(socket.get());
    addPendingConnection(socket.release()); // this object's child until it is closed
}

// All here belongs to this object and not to the socket's own signals, which Qt's HTTP server lets go of where a request makes no
// sense. What arrives is counted before that server reads it.
void BoundedServer::bound(QTcpSocket &socket)
{
    socket.setReadBufferSize(m_bounds.bytes + 1); // one too many is seen, and no more is taken
    auto *timer = new QTimer(&socket);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, this, [&socket] { end(socket); });
    timer->start(m_bounds.time);
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, seen = qint64(0)]() mutable {
        seen += socket.bytesAvailable();
        if (seen > m_bounds.bytes) // once that server has read it, which would complain of a closed one
            QMetaObject::invokeMethod(this, [open = QPointer(&socket)] { open ? end(*open) : void(); }, Qt::QueuedConnection);
    });
}

void BoundedServer::makeRoom()
{
    std::erase_if(m_open, [](const auto &socket) { return socket.isNull() || socket->state() == QAbstractSocket::UnconnectedState; });
    if (m_open.size() < m_bounds.connections)
        return;
    end(*m_open.front());
    m_open.erase(m_open.begin());
}

void BoundedServer::end(QTcpSocket &socket)
{
    disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr); // of which some may be under way
    socket.abort();
    socket.deleteLater();
}

} // namespace tidemark
