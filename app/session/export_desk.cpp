#include "session/export_desk.h"

#include "database/pg_session.h"
#include "session/on_thread_of.h"
#include "session/record_export.h"

namespace tidemark {

ExportDesk::ExportDesk()
{
    m_thread.setObjectName(QStringLiteral("export"));
    m_onThread.moveToThread(&m_thread);
}

ExportDesk::~ExportDesk()
{
    end();
}

void ExportDesk::end()
{
    cancelAll();
    m_thread.quit();
    m_thread.wait();
}

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

void ExportDesk::write(const Inquiry &inquiry, std::function<void(const ExportProgress &)> tell,
                       std::function<void(const ExportAnswer &)> end)
{
    onThreadOf(m_onThread, [this, inquiry, tell = std::move(tell), end = std::move(end)] {
        end(answer(*inquiry, inquiry->question(), tell));
    });
}

ExportAnswer ExportDesk::answer(tidemark::Inquiry &inquiry, const ExportQuestion &question,
                                const std::function<void(const ExportProgress &)> &tell)
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
    const std::stop_callback withAll(m_stop.get_token(), [&inquiry] { inquiry.cancel(); });
    const auto session = PgSession::open(*target, {.stop = inquiry.stop()});
    if (!session) {
        failed.end = inquiry.stop().stop_requested() ? ExportEnd::Cancelled : ExportEnd::Failed;
        failed.problem = session.message();
        return failed;
    }
    return RecordExport(*session.value(), question, digits()).toFiles(tell, inquiry.stop());
}

} // namespace tidemark
