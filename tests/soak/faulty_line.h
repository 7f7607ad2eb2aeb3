#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>

namespace tidemark {

class TcpRelay;

// The line between recorders and a server, on a thread of its own: bytes pass while the soak waits for something else.
class FaultyLine {
public:
    explicit FaultyLine(const QUrl &server);
    ~FaultyLine();
    FaultyLine(const FaultyLine &) = delete;
    FaultyLine &operator=(const FaultyLine &) = delete;

    // Of 127.0.0.1, where the server is seen through this line.
    [[nodiscard]] quint16 port() const { return m_port; }

    void freeze();   // half-open
    void slowDown(); // to less than the trades need
    void cut();      // each connection after some bytes, in the middle of what is being sent
    void reset();
    void heal();

private:
    void onThread(const std::function<void()> &action);

    QThread m_thread;
    QObject m_onThread;
    std::unique_ptr<TcpRelay> m_relay; // made, used and deleted on m_thread
    quint16 m_port = 0;
};

} // namespace tidemark
