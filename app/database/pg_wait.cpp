#include "database/pg_wait.h"

#include <libpq-fe.h>

#include <array>
#include <memory>
#include <thread>

#include <poll.h>
#include <sys/socket.h>

namespace tidemark {
namespace {

constexpr int sliceMs = 100; // how soon a stop is noticed

// On a thread of its own: libpq's cancel opens a connection and waits for the server to close it, which a dead line never does.
void cancelBeside(pg_conn *connection)
{
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(connection), PQfreeCancel);
    if (!cancel)
        return;
    std::thread([cancel] {
        std::array<char, 256> problem{};
        PQcancel(cancel.get(), problem.data(), int(problem.size())); // one that fails shows in the wait
    }).detach();
}

} // namespace

bool PgStop::isDue(const PgBounds &bounds)
{
    if (!bounds.stop.stop_requested())
        return false;
    const auto now = std::chrono::steady_clock::now();
    if (!m_seenAt)
        m_seenAt = now;
    return now - *m_seenAt >= bounds.reprieve;
}

PgWait::PgWait(pg_conn *connection, const PgBounds &bounds, PgStop &stop) : m_connection(connection), m_bounds(bounds), m_stop(stop) {}

std::chrono::milliseconds PgWait::silence() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_heardAt);
}

bool PgWait::untilSent()
{
    for (;;) {
        if (PQflush(m_connection) != 1)
            return true;
        // A server that has something to say first would never read the rest.
        if (!poll(POLLIN | POLLOUT))
            return false;
        if (PQconsumeInput(m_connection) != 1)
            return true;
    }
}

bool PgWait::untilAnswered()
{
    while (PQisBusy(m_connection) == 1) {
        if (!poll(POLLIN))
            return false;
        if (PQconsumeInput(m_connection) != 1)
            return true;
    }
    return true;
}

bool PgWait::poll(short events)
{
    for (;;) {
        checkBounds();
        if (isHopeless()) {
            giveUp();
            return false;
        }
        pollfd socket{PQsocket(m_connection), events, 0};
        const int ready = ::poll(&socket, 1, sliceMs);
        if (ready > 0)
            m_heardAt = Clock::now();
        if (ready > 0 || socket.fd < 0)
            return true;
        tell();
    }
}

void PgWait::checkBounds()
{
    if (m_cancelled != Cancel::None)
        return;
    if (m_stop.isDue(m_bounds))
        cancel(Cancel::Stop);
    else if (silence() > m_bounds.silence + m_bounds.grace) // the server has its own bound, and words for it
        cancel(Cancel::Silence);
}

void PgWait::cancel(Cancel why)
{
    m_cancelled = why;
    m_cancelledAt = Clock::now();
    cancelBeside(m_connection);
}

bool PgWait::isHopeless() const
{
    return m_cancelled != Cancel::None && Clock::now() - m_cancelledAt > m_bounds.grace;
}

void PgWait::giveUp()
{
    ::shutdown(PQsocket(m_connection), SHUT_RDWR);
}

void PgWait::tell()
{
    const auto silent = std::chrono::floor<std::chrono::seconds>(silence());
    if (silent == m_told)
        return;
    m_told = silent;
    if (m_bounds.waiting && silent.count() > 0)
        m_bounds.waiting(silent);
}

} // namespace tidemark
