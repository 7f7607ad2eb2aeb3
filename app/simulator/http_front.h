#pragma once

#include "core/result.h"
#include "simulator/rest_message.h"

#include <QAbstractHttpServer>

#include <functional>
#include <memory>

class QTcpServer;
class QTcpSocket;
class QWebSocket;

namespace tidemark {

struct ArchiveRequest;

// The local exchange's one port: hands REST requests to one function, those of the archive to another, and WebSocket connections to a third, whatever
// their path (QHttpServer's routes cannot match `/ws/a/b`). What changes in Qt after 6.4 is kept to this class.
class HttpFront final : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Answer = std::function<RestReply(const RestRequest &)>;
    // Requests that are answered at another time, or piece by piece; false: it is not one of those.
    using Serve = std::function<bool(const ArchiveRequest &, QTcpSocket &)>;
    using Adopt = std::function<void(std::unique_ptr<QWebSocket>)>;

    HttpFront(Answer answer, Serve serve, Adopt adopt);
    ~HttpFront() override;

    // Binds 127.0.0.1 alone. The error says what is in the way.
    [[nodiscard]] Result<void> listenOn(quint16 port);
    [[nodiscard]] quint16 port() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Answer m_answer;
    Serve m_serve;
    Adopt m_adopt;
};

} // namespace tidemark
