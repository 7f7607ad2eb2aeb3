#include "exchange/web_stream_socket.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSignalBlocker>
#include <QSslError>
#include <QSslSocket>
#include <QUrl>

namespace tidemark {
namespace {

constexpr quint64 largestMessage = 1024 * 1024;

} // namespace

WebStreamSocket::WebStreamSocket(QObject *parent) : StreamSocket(parent)
{
    m_socket.setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket.setMaxAllowedIncomingFrameSize(largestMessage);
    connect(&m_socket, &QWebSocket::connected, this, &StreamSocket::connected);
    connect(&m_socket, &QWebSocket::disconnected, this, &StreamSocket::disconnected);
    connect(&m_socket, &QWebSocket::pong, this, &StreamSocket::pong);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &StreamSocket::textReceived);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &StreamSocket::binaryReceived);
    connect(&m_socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &StreamSocket::failed);
    connect(&m_socket, &QWebSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const auto &error : errors)
            m_tlsProblems.append(error.errorString());
    });
}

WebStreamSocket::~WebStreamSocket()
{
    m_socket.disconnect(this);
}

void WebStreamSocket::open(const QUrl &url, const QHostAddress &address, const QNetworkProxy &proxy)
{
    m_socket.setProxy(proxy);
    m_socket.open(url);
    if (!address.isNull())
        connectTo(address, url);
}

// QWebSocket would write its goodbye to a line that is none.
void WebStreamSocket::close()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.close();
    else
        m_socket.abort();
}

// QWebSocket takes no address beside the name; the socket that it makes for itself does.
void WebStreamSocket::connectTo(const QHostAddress &address, const QUrl &url)
{
    auto *socket = m_socket.findChild<QAbstractSocket *>();
    if (!socket)
        return; // it goes by the name then
    {
        const QSignalBlocker quietly(socket);
        socket->abort();
    }
    const bool isSafe = url.scheme() == QLatin1String("wss");
    const auto port = quint16(url.port(isSafe ? 443 : 80));
    if (auto *safe = qobject_cast<QSslSocket *>(socket); safe && isSafe)
        safe->connectToHostEncrypted(address.toString(), port, url.host());
    else
        socket->connectToHost(address, port);
}

} // namespace tidemark
