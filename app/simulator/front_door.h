#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace tidemark {

// What connections to an HttpFront may cost.
struct FrontBounds {
    std::size_t connections = 4'000;
    qint64 requestBytes = 256 * 1024;            // of one request
    int requests = 16;                           // of one connection that wait for their answers
    qint64 untaken = 64 << 20;                   // bytes of answers that are not taken
    std::chrono::milliseconds silence{60'000};   // for a whole request, after the one before; and for bytes of an answer that are not taken
    std::chrono::milliseconds untilOpened{1'000}; // after the system gave no connection, until it is asked again

    // So many connections that half of what this process may open is left for the rest of it.
    [[nodiscard]] static FrontBounds ofThisProcess();
};

// Ends the connection that it is a child of where that costs more than it may. In Qt's HTTP server a request may be of any length and take
// any time, and one that makes no sense leaves its connection behind.
class ConnectionGuard final : public QObject {
    Q_OBJECT
public:
    ConnectionGuard(QTcpSocket &socket, const FrontBounds &bounds);
    ~ConnectionGuard() override { *m_isThere = false; }

    // Absent where the connection has none any more.
    [[nodiscard]] static ConnectionGuard *of(const QTcpSocket &socket) { return socket.findChild<ConnectionGuard *>(QString(), Qt::FindDirectChildrenOnly); }

    // A whole request has come; its answer may take its time. Once for each. False: it is one too many, and gets none.
    [[nodiscard]] bool beginAnswer();
    // That was written.
    void endAnswer();
    // Answers go out in the order of their requests, as HTTP/1.1 has it: the place of one that has come now, and what writes its answer as
    // soon as those before it are written. Once for each.
    [[nodiscard]] qint64 takePlace() { return m_places++; }
    void answerAt(qint64 place, std::function<void()> write);
    // Whether the connection is there still: for any thread, at any time.
    [[nodiscard]] std::shared_ptr<const std::atomic<bool>> isThere() const { return m_isThere; }
    [[nodiscard]] bool isResting() const { return m_answering == 0 && m_socket.bytesToWrite() == 0; }
    // The connection speaks another protocol from now on, with bounds of its own.
    void release();
    void end();

private:
    // After what is under way: Qt's server would complain of a connection that is closed while it reads it.
    void endSoon();
    void count();

    QTcpSocket &m_socket;
    FrontBounds m_bounds;
    QTimer m_silence;
    qint64 m_seen = 0;
    int m_answering = 0;
    qint64 m_places = 0;
    qint64 m_written = 0;
    std::map<qint64, std::function<void()>> m_ready; // by their places
    std::shared_ptr<std::atomic<bool>> m_isThere = std::make_shared<std::atomic<bool>>(true);
};

// Takes the connections of an HttpFront, each with a guard. Where more come than may be open the one ends that rests for the longest, so that
// who says nothing keeps nobody out; where none rests the new one is turned away.
class FrontDoor final : public QTcpServer {
    Q_OBJECT
public:
    explicit FrontDoor(const FrontBounds &bounds, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] bool makeRoom();

    FrontBounds m_bounds;
    std::vector<QPointer<QTcpSocket>> m_open; // oldest first
};

} // namespace tidemark
