#include "session/export_desk.h"

#include "database/exporter.h"
#include "database/history.h"
#include "database/pg_session.h"

#include <algorithm>
#include <limits>

namespace tidemark {

void ExportDesk::setTarget(const std::optional<PgTarget> &target)
{
    const std::scoped_lock lock(m_mutex);
    m_target = target;
}

void ExportDesk::write(const ExportQuestion &question)
{
    Q_EMIT ended(answer(question));
}

ExportAnswer ExportDesk::answer(const ExportQuestion &question)
{
    ExportAnswer failed{question.ticket, ExportEnd::Failed, 0, question.path, {}};
    std::optional<PgTarget> target;
    {
        const std::scoped_lock lock(m_mutex);
        target = m_target;
    }
    if (!target) {
        failed.problem = tr("The record cannot be read while its database is away; export again once it is back.");
        return failed;
    }
    const auto stop = begin(question.ticket);
    const auto session = PgSession::open(*target, {.stop = stop});
    if (!session) {
        failed.problem = session.message();
        return failed;
    }
    const auto progress = [this](const ExportProgress &value) { Q_EMIT progressed(value); };
    return exportCsv(*session.value(), question, progress, stop);
}

std::stop_token ExportDesk::begin(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    m_running = ticket;
    m_stop = std::stop_source();
    if (ticket <= m_cancelledUpTo)
        m_stop.request_stop();
    return m_stop.get_token();
}

void ExportDesk::cancel(Ticket ticket)
{
    const std::scoped_lock lock(m_mutex);
    m_cancelledUpTo = std::max(m_cancelledUpTo, ticket);
    if (m_running <= ticket)
        m_stop.request_stop();
}

void ExportDesk::cancelAll()
{
    cancel(std::numeric_limits<Ticket>::max());
}

} // namespace tidemark
