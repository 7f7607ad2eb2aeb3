#pragma once

#include "core/result.h"

#include <QAbstractHttpServer>
#include <QHostAddress>

#include <functional>

namespace tidemark {

// Speaks HTTP at one port: hands the path and the header “Accept” of each GET and HEAD to one function, and closes the connection
// after each answer. What changes in Qt after 6.4 is kept to this class. Made and used on one thread.
class MetricsFront final : public QAbstractHttpServer {
    Q_OBJECT
public:
    struct Reply {
        int status = 200;
        QByteArray type = "text/plain; charset=utf-8";
        QByteArray body;
    };
    using Answer = std::function<Reply(const QString &path, const QByteArray &accept)>;

    explicit MetricsFront(Answer answer);
    ~MetricsFront() override;

    // The error says what is in the way, and that recording is not.
    [[nodiscard]] Result<void> listenOn(const QHostAddress &address, quint16 port);
    [[nodiscard]] quint16 port() const;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    void send(const QHttpServerRequest &request, QTcpSocket &socket, const Reply &reply);

    Answer m_answer;
};

} // namespace tidemark
