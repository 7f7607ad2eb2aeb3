#pragma once

#include "core/result.h"
#include "simulator/rest_message.h"

#include <QAbstractHttpServer>
#include <QHostAddress>

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
    // Answers every request by one call of `reply`, now or later; where the connection has ended meanwhile that does nothing.
    using Reply = std::function<void(const RestReply &)>;
    using AnswerLater = std::function<void(const RestRequest &, const Reply &reply)>;

    HttpFront(Answer answer, Serve serve, Adopt adopt);
    HttpFront(AnswerLater answer, Adopt adopt);
    ~HttpFront() override;

    // The error says what is in the way.
    [[nodiscard]] Result<void> listenOn(quint16 port, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    // Takes no more connections; those that are there stay.
    void stopListening();
    // Requests wait for their answers, or answers to be taken.
    [[nodiscard]] bool isAnswering() const;
    [[nodiscard]] quint16 port() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void answerLater(const QHttpServerRequest &request, QTcpSocket *socket);

    Answer m_answer;
    Serve m_serve;
    Adopt m_adopt;
    AnswerLater m_answerLater;
};

} // namespace tidemark
