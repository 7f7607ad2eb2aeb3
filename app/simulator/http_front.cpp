#include "simulator/http_front.h"

#include "simulator/archive_server.h"
#include "simulator/front_door.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocket>

#include <algorithm>

namespace tidemark {
namespace {

// As Qt's server takes it: with one header of the two it is a request as any other, which that server hands over to nobody.
[[nodiscard]] bool isUpgrade(const QHttpServerRequest &request)
{
    return request.value("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0 && request.value("Connection").toLower().contains("upgrade");
}

// What Qt's WebSocket server refuses it closes, and reads once more; so it is not shown to it.
[[nodiscard]] bool isHandshake(const QHttpServerRequest &request)
{
    return request.method() == QHttpServerRequest::Method::Get && !request.value("Sec-WebSocket-Key").isEmpty()
        && request.value("Sec-WebSocket-Version").trimmed() == "13";
}

// Lines that end without a carriage return are a request to Qt's HTTP server; its WebSocket server would wait for their end for ever.
[[nodiscard]] bool hasHandshakesEnd(QTcpSocket &socket)
{
    const bool isBeingRead = socket.isTransactionStarted();
    if (isBeingRead)
        socket.rollbackTransaction();
    const auto arrived = socket.peek(socket.bytesAvailable());
    if (isBeingRead) {
        socket.startTransaction();
        [[maybe_unused]] const auto again = socket.read(arrived.size());
    }
    return arrived.contains("\r\n\r\n");
}

[[nodiscard]] bool isStreamPath(const QString &path)
{
    return path == QLatin1String("/ws") || path == QLatin1String("/stream") || path.startsWith(QLatin1String("/ws/"))
        || path.startsWith(QLatin1String("/stream/"));
}

[[nodiscard]] RestRequest restRequest(const QHttpServerRequest &request)
{
    const bool micros = request.value("X-MBX-TIME-UNIT").compare("MICROSECOND", Qt::CaseInsensitive) == 0;
    const auto method = request.method();
    return {request.url().path(), request.query(), micros ? TimeUnit::Microseconds : TimeUnit::Milliseconds,
            method == QHttpServerRequest::Method::Get || method == QHttpServerRequest::Method::Head};
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
    responder.writeHeader("Content-Type", reply.type);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeBody(reply.body);
}

[[nodiscard]] QByteArray statusWords(int status)
{
    switch (status) {
    case 200:
        return "200 OK";
    case 400:
        return "400 Bad Request";
    case 404:
        return "404 Not Found";
    default:
        return "503 Service Unavailable";
    }
}

// A responder of Qt's may not outlive its connection, and what is asked of a database may.
void sendRaw(QTcpSocket &socket, const RestReply &reply, bool isHead, bool isLast)
{
    QByteArray head = "HTTP/1.1 " + statusWords(reply.status) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Type: " + reply.type + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    if (isLast)
        head += "Connection: close\r\n";
    socket.write(head + "\r\n");
    if (!isHead)
        socket.write(reply.body);
    if (isLast)
        socket.disconnectFromHost();
}

// False: its guard lets the connection have no answer.
[[nodiscard]] bool beginAnswer(const QTcpSocket &socket)
{
    auto *guard = ConnectionGuard::of(socket);
    return !guard || guard->beginAnswer();
}

void endAnswer(const QTcpSocket &socket)
{
    if (auto *guard = ConnectionGuard::of(socket))
        guard->endAnswer();
}

[[nodiscard]] Error notListening(quint16 port, const QHostAddress &address, const QTcpServer &server)
{
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        return {QStringLiteral("Port %1 of this computer is in use by another program, so nothing can be served "
                               "there. Choose another port, or 0 for any free one.").arg(port)};
    }
    return {QStringLiteral("Nothing can be served on port %1 of %2: %3. Choose another port or address.")
                .arg(port).arg(address.toString(), server.errorString())};
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

HttpFront::HttpFront(AnswerLater answer, Adopt adopt) : HttpFront(Answer(), Serve(), std::move(adopt))
{
    m_answerLater = std::move(answer);
}

HttpFront::~HttpFront() = default;

Result<void> HttpFront::listenOn(quint16 port, const QHostAddress &address)
{
    auto server = std::make_unique<FrontDoor>(FrontBounds::ofThisProcess());
    if (!server->listen(address, port))
        return notListening(port, address, *server);
    bind(server.release()); // makes it this object's child
    return {};
}

quint16 HttpFront::port() const
{
    return servers().isEmpty() ? quint16(0) : servers().first()->serverPort();
}

void HttpFront::stopListening()
{
    for (auto *server : servers())
        server->close();
}

bool HttpFront::isAnswering() const
{
    const auto guards = findChildren<ConnectionGuard *>();
    return std::any_of(guards.begin(), guards.end(), [](const auto *guard) { return !guard->isResting(); });
}

void HttpFront::answerLater(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const bool isHead = request.method() == QHttpServerRequest::Method::Head;
    const bool isLast = request.value("Connection").compare("close", Qt::CaseInsensitive) == 0;
    auto asked = restRequest(request);
    qint64 place = 0;
    if (auto *guard = ConnectionGuard::of(*socket)) {
        asked.isWanted = guard->isThere();
        place = guard->takePlace();
    }
    m_answerLater(asked, [connection = QPointer<QTcpSocket>(socket), place, isHead, isLast](const RestReply &reply) {
        const auto write = [connection, reply, isHead, isLast] {
            endAnswer(*connection);
            if (connection->isOpen()) // its guard may have ended it just now
                sendRaw(*connection, reply, isHead, isLast);
        };
        if (auto *owner = connection ? ConnectionGuard::of(*connection) : nullptr)
            owner->answerAt(place, write);
        else if (connection)
            write();
    });
}

// For an upgrade, true lets Qt hand the connection over as a WebSocket.
bool HttpFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (isUpgrade(request) && isStreamPath(request.url().path()) && isHandshake(request) && hasHandshakesEnd(*socket)) {
        if (auto *guard = ConnectionGuard::of(*socket))
            guard->release();
        return true;
    }
    if (!beginAnswer(*socket))
        return true;
    if (isUpgrade(request))
        return false;
    if (m_answerLater)
        return answerLater(request, socket), true;
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
    endAnswer(*socket);
    return true;
}

void HttpFront::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (isUpgrade(request) && isStreamPath(request.url().path()))
        send(makeResponder(request, socket), {400, "{\"code\":-1000,\"msg\":\"A WebSocket's handshake is a GET of version 13 with a key, and its lines end with CR LF.\"}", {}});
    else
        send(makeResponder(request, socket), {404, "{\"code\":-1000,\"msg\":\"Not found.\"}", {}});
    endAnswer(*socket);
}

} // namespace tidemark
