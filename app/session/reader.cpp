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
    m_session.setTarget(target);
}

template <typename Answer, typename Ask>
Answer Reader::ask(Answer refused, Ask question)
{
    Result<Answer> answer = m_session.ask([&](PgSession &session) -> Result<Answer> {
        History history(session);
        return question(history, session);
    });
    if (answer)
        return std::move(answer).value();
    refused.problem = answer.message();
    return refused;
}

void Reader::answerSecond(const SecondQuestion &question)
{
    if (question.ticket != m_newestSecond)
        return;
    const SecondAnswer refused{.ticket = question.ticket, .symbol = question.symbol, .second = question.second,
                               .inSecond = {}, .first = {}, .last = {}, .before = {}, .minute = {}, .problem = {}};
    Q_EMIT secondAnswered(ask(refused, [&](History &history, PgSession &) { return history.atSecond(question); }));
}

void Reader::answerOutline(const RangeQuestion &question)
{
    if (question.ticket != m_newestOutline)
        return;
    const RangeOutline refused{question.ticket, question.symbol, question.from, question.to, {}, {}};
    Q_EMIT outlineAnswered(ask(refused, [&](History &history, PgSession &) { return history.outline(question); }));
}

TradesAnswer Reader::trades(const RangeQuestion &question)
{
    const TradesAnswer refused{question.ticket, question.symbol, question.from, question.to, {}, false, {}};
    return ask(refused, [&](History &history, PgSession &) { return history.trades(question, mostTrades); });
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
    Q_EMIT recordAnswered(ask(refused, [&](History &, PgSession &session) { return RecordSurvey(session).outline(question); }));
}

void Reader::answerSeed(const Symbol &symbol)
{
    auto trades = m_session.ask([&](PgSession &session) -> Result<std::vector<Trade>> {
        History history(session);
        const auto latest = history.latest(symbol);
        if (!latest)
            return latest.error();
        return *latest ? history.recentTrades(symbol, (*latest)->tradedAt - chartPast, mostChartTrades) : std::vector<Trade>();
    });
    if (trades && !trades->empty())
        Q_EMIT seedAnswered({symbol, std::move(trades).value()});
}

} // namespace tidemark
