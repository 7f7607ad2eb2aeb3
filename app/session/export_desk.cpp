#include "session/export_desk.h"

#include "database/pg_session.h"
#include "session/record_export.h"

namespace tidemark {

ExportDesk::ExportDesk() : m_thread(QStringLiteral("export")) {}

void ExportDesk::setTarget(const std::optional<PgTarget> &target)
{
    const std::scoped_lock lock(m_mutex);
    m_target = target;
}

void ExportDesk::setMarkets(const std::vector<MarketInfo> &markets)
{
    const std::scoped_lock lock(m_mutex);
    for (const auto &market : markets)
        m_digits[market.symbol] = market.digits; // one that is delisted keeps those that it had
}

std::map<Symbol, MarketDigits> ExportDesk::digits()
{
    const std::scoped_lock lock(m_mutex);
    return m_digits;
}

void ExportDesk::write(const Inquiry &inquiry, const Tell<ExportProgress> &tell, const Tell<ExportAnswer> &end)
{
    const auto written = [this, tell](const ExportQuestion &question, const std::stop_token &stop) { return answer(question, tell, stop); };
    m_thread.answer(inquiry, written, end);
}

ExportAnswer ExportDesk::answer(const ExportQuestion &question, const Tell<ExportProgress> &tell, const std::stop_token &stop)
{
    ExportAnswer failed{ExportEnd::Failed, 0, question.path, {}};
    std::optional<PgTarget> target;
    {
        const std::scoped_lock lock(m_mutex);
        target = m_target;
    }
    if (!target) {
        failed.problem = tr("The record cannot be read while its database is away; export again once it is back.");
        return failed;
    }
    const auto session = PgSession::open(*target, {.stop = stop});
    if (!session) {
        failed.end = stop.stop_requested() ? ExportEnd::Cancelled : ExportEnd::Failed;
        failed.problem = session.message();
        return failed;
    }
    return RecordExport(*session.value(), question, digits()).toFiles(tell, stop);
}

} // namespace tidemark
