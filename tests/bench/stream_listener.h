#pragma once

#include <QElapsedTimer>
#include <QUrl>
#include <QWebSocket>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace tidemark::bench {

// Clients of a stream of trades, in the caller's event loop: they count what they hear, and note when each trade was first heard if that
// is wished. One that is disconnected ends the program, and so does a wait that lasts for minutes.
class StreamListener {
public:
    using Clock = std::chrono::steady_clock;

    explicit StreamListener(const QUrl &url, int clients = 1, bool notesTimes = false);
    ~StreamListener();
    StreamListener(const StreamListener &) = delete;
    StreamListener &operator=(const StreamListener &) = delete;

    // Until so many were heard by all of them together.
    void await(std::int64_t count);
    // Until all have connected.
    void awaitConnections();

    [[nodiscard]] std::int64_t heard() const { return m_heard; }
    [[nodiscard]] const QElapsedTimer &sinceFirst() const { return m_first; }
    // By id, where times are noted.
    [[nodiscard]] const std::map<std::int64_t, Clock::time_point> &times() const { return m_times; }

private:
    void waitUntil(const std::function<bool()> &isSo) const;
    void take(const QString &frame);

    std::vector<std::unique_ptr<QWebSocket>> m_clients;
    bool m_notesTimes;
    std::size_t m_connected = 0;
    std::int64_t m_heard = 0;
    QElapsedTimer m_first;
    std::map<std::int64_t, Clock::time_point> m_times;
};

} // namespace tidemark::bench
