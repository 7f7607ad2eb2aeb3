#include "monitoring/metrics_front.h"

#include "monitoring/bounded_server.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>

#include <memory>
#include <utility>

namespace tidemark {
namespace {

using Method = QHttpServerRequest::Method;

[[nodiscard]] Error notServing(const QHostAddress &address, quint16 port, const QTcpServer &server)
{
    const auto isBusy = server.serverError() == QAbstractSocket::AddressInUseError;
    const auto why = isBusy ? QStringLiteral("another program uses that port") : server.errorString();
    return {QStringLiteral("Metrics cannot be served at port %1 of %2: %3. Recording goes on without, and it is tried again; "
                           "--metrics takes another port.").arg(port).arg(address.toString(), why)};
}

} // namespace

MetricsFront::MetricsFront(Answer answer) : m_answer(std::move(answer)) {}

MetricsFront::~MetricsFront() = default;

Result<void> MetricsFront::listenOn(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<BoundedServer>(BoundedServer::Bounds());
    if (!server->listen(address, port))
        return notServing(address, port, *server);
    bind(server.release()); // makes it this object's child
    return {};
}

quint16 MetricsFront::port() const
{
    return servers().isEmpty() ? quint16(0) : servers().first()->serverPort();
}

bool MetricsFront::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    if (request.method() != Method::Get && request.method() != Method::Head)
        send(request, *socket, {405, "text/plain; charset=utf-8", "Only GET and HEAD are answered here.\n"});
    else
        send(request, *socket, m_answer(request.url().path(), request.value("Accept")));
    return true;
}

void MetricsFront::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    send(request, *socket, {404, "text/plain; charset=utf-8", "Not found.\n"});
}

void MetricsFront::send(const QHttpServerRequest &request, QTcpSocket &socket, const Reply &reply)
{
    auto responder = makeResponder(request, &socket);
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    responder.writeHeader("Content-Type", reply.type);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeHeader("Cache-Control", "no-store");
    responder.writeHeader("Connection", "close");
    if (reply.status == 405)
        responder.writeHeader("Allow", "GET, HEAD");
    responder.writeBody(request.method() == Method::Head ? QByteArray() : reply.body);
    socket.disconnectFromHost(); // once all is written
}

} // namespace tidemark
