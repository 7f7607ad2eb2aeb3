#pragma once

#include "core/result.h"
#include "simulator/rest_message.h"

#include <QAbstractHttpServer>

#include <functional>
#include <memory>

class QTcpServer;
class QWebSocket;

namespace tidemark {

// The local exchange's one port: hands REST requests to one function and WebSocket connections to another, whatever
// their path (QHttpServer's routes cannot match `/ws/a/b`). What changes in Qt after 6.4 is kept to this class.
class HttpFront final : public QAbstractHttpServer {
    Q_OBJECT

public:
    using Answer = std::function<RestReply(const RestRequest &)>;
    using Adopt = std::function<void(std::unique_ptr<QWebSocket>)>;

    HttpFront(Answer answer, Adopt adopt);
    ~HttpFront() override;

    // Binds 127.0.0.1 alone. The error says what is in the way.
    [[nodiscard]] Result<void> listenOn(quint16 port);
    [[nodiscard]] quint16 port() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Answer m_answer;
    Adopt m_adopt;
};

} // namespace tidemark
