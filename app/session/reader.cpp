#include "session/reader.h"

#include "database/history.h"
#include "database/pg_session.h"
#include "database/record_survey.h"

#include <chrono>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t mostTrades = 500'000; // handed out at once
constexpr auto chartPast = 1h;
constexpr std::int64_t mostChartTrades = 200'000;

} // namespace

Reader::Reader() = default;
Reader::~Reader() = default;

void Reader::setTarget(const std::optional<PgTarget> &target)
{
    m_history.reset();
    m_session.reset();
    m_target = target;
}

Result<void> Reader::connectSession()
{
    if (!m_target)
        return Error{tr("The record cannot be read while its database is away; ask again once it is back.")};
    if (m_session && !m_session->isBroken())
        return {};
    m_history.reset();
    auto session = PgSession::open(*m_target);
    if (!session)
        return session.error();
    m_session = std::move(session).value();
    m_history = std::make_unique<History>(*m_session);
    return {};
}

template <typename Answer, typename Ask>
Answer Reader::ask(Answer refused, Ask question)
{
    if (auto ready = connectSession(); !ready) {
        refused.problem = ready.message();
        return refused;
    }
    Result<Answer> answer = question(*m_history);
    if (answer)
        return std::move(answer).value();
    refused.problem = tr("The record could not be read: %1").arg(answer.message());
    return refused;
}

void Reader::answerSecond(const SecondQuestion &question)
{
    if (question.ticket != m_newestSecond)
        return;
    const SecondAnswer refused{.ticket = question.ticket, .symbol = question.symbol, .second = question.second,
                               .inSecond = {}, .first = {}, .last = {}, .before = {}, .minute = {}, .problem = {}};
    Q_EMIT secondAnswered(ask(refused, [&](History &history) { return history.atSecond(question); }));
}

void Reader::answerOutline(const RangeQuestion &question)
{
    if (question.ticket != m_newestOutline)
        return;
    const RangeOutline refused{question.ticket, question.symbol, question.from, question.to, {}, {}};
    Q_EMIT outlineAnswered(ask(refused, [&](History &history) { return history.outline(question); }));
}

TradesAnswer Reader::trades(const RangeQuestion &question)
{
    const TradesAnswer refused{question.ticket, question.symbol, question.from, question.to, {}, false, {}};
    return ask(refused, [&](History &history) { return history.trades(question, mostTrades); });
}

void Reader::answerTrades(const RangeQuestion &question)
{
    Q_EMIT tradesAnswered(trades(question));
}

void Reader::answerChartTrades(const RangeQuestion &question)
{
    if (question.ticket == m_newestChart)
        Q_EMIT chartTradesAnswered(trades(question));
}

void Reader::answerRecord(const RecordQuestion &question)
{
    RecordOutline refused;
    refused.ticket = question.ticket;
    refused.symbol = question.symbol;
    refused.from = question.from;
    refused.to = question.to;
    Q_EMIT recordAnswered(ask(refused, [&](History &) { return RecordSurvey(*m_session).outline(question); }));
}

void Reader::answerSeed(const Symbol &symbol)
{
    if (!connectSession())
        return;
    const auto latest = m_history->latest(symbol);
    if (!latest || !*latest)
        return;
    auto trades = m_history->recentTrades(symbol, (*latest)->tradedAt - chartPast, mostChartTrades);
    if (trades)
        Q_EMIT seedAnswered({symbol, std::move(trades).value()});
}

} // namespace tidemark
