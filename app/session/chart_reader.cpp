#include "session/chart_reader.h"

#include "database/chart_record.h"
#include "database/pg_session.h"

namespace tidemark {

ChartReader::ChartReader() = default;
ChartReader::~ChartReader() = default;

void ChartReader::setTarget(const std::optional<PgTarget> &target)
{
    m_session.reset();
    m_target = target;
}

void ChartReader::note(const ChartQuestion &question)
{
    const std::scoped_lock lock(m_mutex);
    m_newestOf[question.chart] = question.ticket;
}

bool ChartReader::isOvertaken(const ChartQuestion &question)
{
    const std::scoped_lock lock(m_mutex);
    const auto newest = m_newestOf.find(question.chart);
    return newest != m_newestOf.end() && newest->second > question.ticket;
}

Result<void> ChartReader::connectSession()
{
    if (!m_target)
        return Error{tr("The record cannot be read while its database is away.")};
    if (m_session && !m_session->isBroken())
        return {};
    auto session = PgSession::open(*m_target);
    if (!session)
        return session.error();
    m_session = std::move(session).value();
    return {};
}

Result<ChartAnswer> ChartReader::read(const ChartQuestion &question)
{
    if (auto ready = connectSession(); !ready)
        return ready.error();
    return ChartRecord(*m_session).answer(question);
}

void ChartReader::answer(const ChartQuestion &question)
{
    if (isOvertaken(question))
        return;
    auto answer = read(question);
    if (answer) {
        Q_EMIT answered(*answer);
        return;
    }
    ChartAnswer refused{question.ticket, question.chart, question.symbol, question.from, question.to, question.resolution};
    refused.problem = answer.message();
    Q_EMIT answered(refused);
}

} // namespace tidemark
