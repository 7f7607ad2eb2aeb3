#include "session/chart_reader.h"

#include "database/chart_record.h"
#include "database/pg_session.h"

namespace tidemark {

ChartReader::ChartReader() = default;
ChartReader::~ChartReader() = default;

void ChartReader::setTarget(const std::optional<PgTarget> &target)
{
    m_session.setTarget(target);
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

void ChartReader::answer(const ChartQuestion &question)
{
    if (isOvertaken(question))
        return;
    auto answer = m_session.ask([&](PgSession &session) { return ChartRecord(session).answer(question); });
    if (answer) {
        Q_EMIT answered(*answer);
        return;
    }
    ChartAnswer refused{question.ticket, question.chart, question.symbol, question.from, question.to, question.resolution};
    refused.problem = answer.message();
    Q_EMIT answered(refused);
}

} // namespace tidemark
