#include "simulator/front_door.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

namespace tidemark {

FrontBounds FrontBounds::ofThisProcess()
{
    FrontBounds bounds;
    rlimit files = {};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur != RLIM_INFINITY)
        bounds.connections = std::clamp<std::size_t>(files.rlim_cur / 2, 16, bounds.connections);
    return bounds;
}

ConnectionGuard::ConnectionGuard(QTcpSocket &socket, const FrontBounds &bounds) : QObject(&socket), m_socket(socket), m_bounds(bounds)
{
    socket.setReadBufferSize(bounds.requestBytes + 1); // one too many is seen, and no more is taken
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, &ConnectionGuard::end);
    m_silence.start(bounds.silence);
    connect(&socket, &QTcpSocket::readyRead, this, &ConnectionGuard::count);
    connect(&socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_answering == 0)
            m_silence.start(m_bounds.silence);
    });
}

// Before Qt's server reads what has arrived.
void ConnectionGuard::count()
{
    m_seen += m_socket.bytesAvailable();
    if (m_seen > m_bounds.requestBytes)
        endSoon();
}

void ConnectionGuard::endSoon()
{
    QMetaObject::invokeMethod(this, &ConnectionGuard::end, Qt::QueuedConnection);
}

bool ConnectionGuard::beginAnswer()
{
    if (m_answering == m_bounds.requests || m_socket.bytesToWrite() > m_bounds.untaken) {
        endSoon();
        return false;
    }
    ++m_answering;
    m_seen = 0;
    m_silence.stop();
    return true;
}

void ConnectionGuard::endAnswer()
{
    m_answering = std::max(0, m_answering - 1);
    if (m_answering == 0)
        m_silence.start(m_bounds.silence);
}

void ConnectionGuard::answerAt(qint64 place, std::function<void()> write)
{
    m_ready.emplace(place, std::move(write));
    while (!m_ready.empty() && m_ready.begin()->first == m_written) {
        const auto next = m_ready.extract(m_ready.begin());
        ++m_written;
        next.mapped()();
    }
}

void ConnectionGuard::release()
{
    m_socket.setReadBufferSize(0);
    m_socket.disconnect(this);
    m_silence.stop();
    delete this;
}

void ConnectionGuard::end()
{
    disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr); // of which some may be under way
    m_socket.abort();
    m_socket.deleteLater();
}

FrontDoor::FrontDoor(const FrontBounds &bounds, QObject *parent) : QTcpServer(parent), m_bounds(bounds)
{
    // Qt takes no connection any more after one that the system did not give, as where all of a process's files are open.
    connect(this, &QTcpServer::acceptError, this, [this] { QTimer::singleShot(m_bounds.untilOpened, this, &QTcpServer::resumeAccepting); });
}

void FrontDoor::incomingConnection(qintptr descriptor)
{
    if (!makeRoom()) {
        ::close(int(descriptor));
        return;
    }
    auto socket = std::make_unique<QTcpSocket>(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        ::close(int(descriptor));
        return;
    }
    new ConnectionGuard(*socket, m_bounds); // the socket's child
    m_open.emplace_back(socket.get());
    addPendingConnection(socket.release()); // this object's child until it is closed
}

bool FrontDoor::makeRoom()
{
    std::erase_if(m_open, [](const auto &socket) { return socket.isNull() || socket->state() == QAbstractSocket::UnconnectedState; });
    if (m_open.size() < m_bounds.connections)
        return true;
    const auto resting = std::find_if(m_open.begin(), m_open.end(), [](const auto &socket) {
        const auto *guard = ConnectionGuard::of(*socket);
        return guard && guard->isResting();
    });
    if (resting == m_open.end())
        return false;
    ConnectionGuard::of(**resting)->end();
    m_open.erase(resting);
    return true;
}

} // namespace tidemark
