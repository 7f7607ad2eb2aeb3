#include "simulator/http_front.h"

#include "simulator/archive_server.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

namespace tidemark {
namespace {

[[nodiscard]] bool isUpgrade(const QHttpServerRequest &request)
{
    return request.value("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
}

[[nodiscard]] bool isStreamPath(const QString &path)
{
    return path == QLatin1String("/ws") || path == QLatin1String("/stream") || path.startsWith(QLatin1String("/ws/"))
        || path.startsWith(QLatin1String("/stream/"));
}

[[nodiscard]] RestRequest restRequest(const QHttpServerRequest &request)
{
    const bool micros = request.value("X-MBX-TIME-UNIT").compare("MICROSECOND", Qt::CaseInsensitive) == 0;
    return {request.url().path(), request.query(), micros ? TimeUnit::Microseconds : TimeUnit::Milliseconds};
}

[[nodiscard]] ArchiveRequest archiveRequest(const QHttpServerRequest &request)
{
    return {request.url().path(QUrl::FullyDecoded), request.query(), request.value("Range"), request.value("If-Range"),
            request.method() == QHttpServerRequest::Method::Head};
}

void send(QHttpServerResponder responder, const RestReply &reply)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    for (const auto &[name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Type", "application/json;charset=UTF-8");
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
}

[[nodiscard]] Error notListening(quint16 port, const QTcpServer &server)
{
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        return {QStringLiteral("Port %1 of this computer is in use by another program, so the local exchange cannot "
                               "start there. Choose another port, or 0 for any free one.").arg(port)};
    }
    return {QStringLiteral("The local exchange cannot listen on port %1 of 127.0.0.1: %2. Choose another port.")
                .arg(port).arg(server.errorString())};
}

} // namespace

HttpFront::HttpFront(Answer answer, Serve serve, Adopt adopt)
    : m_answer(std::move(answer)), m_serve(std::move(serve)), m_adopt(std::move(adopt))
{
    connect(this, &QAbstractHttpServer::newWebSocketConnection, this, [this] {
        while (hasPendingWebSocketConnections())
            m_adopt(nextPendingWebSocketConnection());
    });
}

HttpFront::~HttpFront() = default;

Result<void> HttpFront::listenOn(quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost, port))
        return notListening(port, *server);
    bind(server.release()); // makes it this object's child
    return {};
}

quint16 HttpFront::port() const
{
    return servers().isEmpty() ? quint16(0) : servers().first()->serverPort();
}

// For an upgrade, true lets Qt hand the connection over as a WebSocket.
bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (isUpgrade(request))
        return isStreamPath(request.url().path());
    const bool isGet = request.method() == QHttpServerRequest::Method::Get;
    if ((isGet || request.method() == QHttpServerRequest::Method::Head) && m_serve(archiveRequest(request), *socket))
        return true;
    if (!isGet)
        return false;
    const auto reply = m_answer(restRequest(request));
    if (reply.status == RestReply::noAnswer)
        socket->disconnectFromHost();
    else
        send(makeResponder(request, socket), reply);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(makeResponder(request, socket), {404, "{\"code\":-1000,\"msg\":\"Not found.\"}", {}});
}

} // namespace tidemark
