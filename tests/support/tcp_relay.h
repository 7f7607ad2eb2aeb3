#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace tidemark {

class RelayedConnection;

// A line that goes bad on demand: stands between a client and a server on this computer and passes bytes both ways. Faults
// hold for all connections, those to come too, unless said otherwise. Lives on the thread that made it, and needs its
// event loop.
class TcpRelay : public QObject {
    Q_OBJECT
public:
    // A server on this computer, told by its port on 127.0.0.1 or by any URL of it.
    explicit TcpRelay(quint16 target, QObject *parent = nullptr);
    explicit TcpRelay(const QUrl &target, QObject *parent = nullptr);
    ~TcpRelay() override; // its connections first: they look at it while they end

    // At a free port of 127.0.0.1. False: there is none.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    // The target's URL, leading through here.
    [[nodiscard]] QUrl url() const;

    // Half-open: both ends stay connected, and nothing passes either way. What was swallowed is lost.
    void freeze() { m_isFrozen = true; }
    // Connections to come are whole again; those that lost bytes end, as a stream of bytes with a hole must.
    void thaw();
    // Each connection ends politely once so many bytes from the server have passed; -1: never.
    void cutAfter(qint64 bytes) { m_cutAfter = bytes; }
    // At most so many bytes a second from the server to each client; 0: as fast as it goes.
    void throttle(qint64 bytesPerSecond) { m_bytesPerSecond = bytesPerSecond; }
    // Ends all connections with RST, without a goodbye.
    void reset();
    [[nodiscard]] int connections() const; // that stand now

private:
    friend class RelayedConnection;
    void accept();

    QTcpServer m_server;
    QUrl m_target;
    bool m_isFrozen = false;
    qint64 m_cutAfter = -1;
    qint64 m_bytesPerSecond = 0;
};

} // namespace tidemark
