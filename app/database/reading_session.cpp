#include "database/reading_session.h"

#include "database/connection_trouble.h"
#include "database/database_error.h"
#include "database/history.h"
#include "database/sql_state.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto readerLockWait = 20s; // a person waits for the answer
constexpr auto readerSilence = 60s;
constexpr auto untilAsked = 5s;
constexpr auto askedEvery = 10s;

} // namespace

ReadingSession::ReadingSession() : m_pace(untilAsked, askedEvery) {}

ReadingSession::~ReadingSession() = default;

void ReadingSession::setTarget(const std::optional<PgTarget> &target)
{
    m_session.reset();
    m_target = target;
    const std::lock_guard lock(m_mutex);
    if (target && m_stop.stop_requested())
        m_stop = std::stop_source();
}

void ReadingSession::interrupt()
{
    const std::lock_guard lock(m_mutex);
    m_stop.request_stop();
}

Result<void> ReadingSession::connect()
{
    if (!m_target)
        return Error{QStringLiteral("The record cannot be read while its database is away; ask again once it is back.")};
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop.stop_requested())
            return problem(DatabaseTrouble::cancelled()); // not every question asks the session
    }
    if (isOpen())
        return {};
    m_session.reset();
    auto session = PgSession::open(*m_target, bounds());
    if (!session)
        return SqlState::isFull(session.error().code) ? connectionTrouble(*m_target, session.error()) : session.error();
    m_session = std::move(session).value();
    return {};
}

PgBounds ReadingSession::bounds()
{
    const std::lock_guard lock(m_mutex);
    return {.stop = m_stop.get_token(), .lockWait = readerLockWait, .silence = readerSilence, .waiting = [this](std::chrono::milliseconds silent) {
                if (m_session && m_pace.isDue(silent))
                    m_waitsFor = waitCause(*m_target, m_session->serverProcess());
            }};
}

Error ReadingSession::problem(const Error &error) const
{
    if (DatabaseTrouble::isCancelled(error))
        return {QStringLiteral("The question was broken off, since the database is being left.")};
    if (SqlState::isLocked(error.code) && !m_waitsFor.isEmpty())
        return {QStringLiteral("The record cannot be read now: %1. Ask again once that has ended.").arg(m_waitsFor), error.code};
    return {QStringLiteral("The record could not be read: %1").arg(error.message), error.code};
}

} // namespace tidemark
