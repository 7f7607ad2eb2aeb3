#pragma once

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

struct pg_conn;

namespace tidemark {

// How long a session waits, and who ends it. Nothing waits for ever: a statement that is silent too long is cancelled at the
// server, and where even that brings no answer (a dead line, a stopped server process) the connection is given up.
struct PgBounds {
    std::stop_token stop; // cancels what is under way; the session does nothing more
    std::chrono::milliseconds reprieve{0}; // what each statement may still take once the stop came
    std::chrono::milliseconds lockWait{20'000}; // for a lock that somebody else holds
    std::chrono::milliseconds silence{300'000}; // a statement, without a byte from the server
    std::chrono::milliseconds grace{3'000};     // between the cancel and giving the connection up
    // Called about once a second while a statement is silent, with how long it has been; on the session's thread.
    std::function<void(std::chrono::milliseconds)> waiting = {};
};

// The wait for one statement's answer, within a session's bounds: it tells that it waits, cancels the statement when it is told to
// stop or has heard nothing for too long, and closes the connection where the server does not even answer to that. On the
// session's thread.
class PgWait {
public:
    enum class Cancel { None, Stop, Silence };

    PgWait(pg_conn *connection, const PgBounds &bounds);

    // All that was queued is sent; or the connection failed, which the next result says. False: it was given up.
    [[nodiscard]] bool untilSent();
    // A result can be taken without blocking. False: the connection was given up.
    [[nodiscard]] bool untilAnswered();

    [[nodiscard]] Cancel cancelled() const { return m_cancelled; }
    [[nodiscard]] std::chrono::milliseconds silence() const;

private:
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] bool poll(short events);
    void checkBounds();
    [[nodiscard]] bool isStopped();
    void cancel(Cancel why);
    [[nodiscard]] bool isHopeless() const;
    void giveUp();
    void tell();

    pg_conn *m_connection;
    const PgBounds &m_bounds;
    Clock::time_point m_heardAt = Clock::now();
    Clock::time_point m_cancelledAt;
    std::optional<Clock::time_point> m_stopSeenAt;
    std::chrono::seconds m_told{0};
    Cancel m_cancelled = Cancel::None;
};

} // namespace tidemark
