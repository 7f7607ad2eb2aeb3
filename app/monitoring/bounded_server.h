#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <vector>

namespace tidemark {

// Takes connections that cannot cost much, whoever opens them: each ends after some seconds and after some kilobytes that it has sent,
// and a new one beyond the most that may be open ends the oldest, so that who is slow keeps nobody else out. Whoever uses it takes each
// connection when `newConnection` says so, and does not keep it.
class BoundedServer final : public QTcpServer {
    Q_OBJECT
public:
    struct Bounds {
        std::size_t connections = 32;
        qint64 bytes = 16 * 1024; // that a client sends
        std::chrono::milliseconds time{10'000};
        std::chrono::milliseconds untilOpened{1'000}; // after the system gave no connection, until it is asked again
    };

    explicit BoundedServer(const Bounds &bounds, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void bound(QTcpSocket &socket);
    void makeRoom();
    static void end(QTcpSocket &socket);

    Bounds m_bounds;
    std::vector<QPointer<QTcpSocket>> m_open; // oldest first
};

} // namespace tidemark
