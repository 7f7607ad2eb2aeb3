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
    std::chrono::milliseconds reprieve{0}; // what a stop leaves, from when it is first seen, to all statements together
    std::chrono::milliseconds lockWait{20'000}; // for a lock that somebody else holds
    std::chrono::milliseconds silence{300'000}; // a statement, without a byte from the server
    std::chrono::milliseconds grace{3'000};     // between the cancel and giving the connection up
    // Called about once a second while a statement is silent, with how long it has been; on the session's thread.
    std::function<void(std::chrono::milliseconds)> waiting = {};
};

// Since when a session knows that it is told to stop: its reprieve is one for all its statements.
class PgStop {
public:
    // Told to stop, and the reprieve has passed.
    [[nodiscard]] bool isDue(const PgBounds &bounds);

private:
    std::optional<std::chrono::steady_clock::time_point> m_seenAt;
};

// The wait for one statement's answer, within a session's bounds: it tells that it waits, cancels the statement when it is told to
// stop or has heard nothing for too long, and closes the connection where the server does not even answer to that. On the
// session's thread.
class PgWait {
public:
    enum class Cancel { None, Stop, Silence };

    PgWait(pg_conn *connection, const PgBounds &bounds, PgStop &stop);

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
    void cancel(Cancel why);
    [[nodiscard]] bool isHopeless() const;
    void giveUp();
    void tell();

    pg_conn *m_connection;
    const PgBounds &m_bounds;
    PgStop &m_stop;
    Clock::time_point m_heardAt = Clock::now();
    Clock::time_point m_cancelledAt;
    std::chrono::seconds m_told{0};
    Cancel m_cancelled = Cancel::None;
};

} // namespace tidemark
