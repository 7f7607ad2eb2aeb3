#include "database/place_search.h"

#include "database/crossing_search.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"
#include "database/trade_search.h"

namespace tidemark {

using namespace std::chrono_literals;

Result<PlaceAnswer> PlaceSearch::answer(const PlaceQuestion &question)
{
    const auto found = find(question);
    return found ? Result<PlaceAnswer>(PlaceAnswer{question, *found, {}}) : found.error();
}

PlaceSearch::Found PlaceSearch::find(const PlaceQuestion &question)
{
    switch (question.kind) {
    case PlaceKind::Trade:
        return trade(question, question.id);
    case PlaceKind::Price:
        return crossing(question);
    case PlaceKind::Low:
    case PlaceKind::High:
        return extreme(question);
    case PlaceKind::Largest:
        return largest(question);
    case PlaceKind::NextGap:
    case PlaceKind::LastGap:
        break;
    }
    return gap(question);
}

PlaceSearch::Found PlaceSearch::trade(const PlaceQuestion &question, std::int64_t id)
{
    const auto found = StoredTrades(m_session).byId(question.symbol, id);
    if (!found)
        return found.error();
    return *found ? std::optional((*found)->tradedAt) : std::nullopt;
}

PlaceSearch::Found PlaceSearch::crossing(const PlaceQuestion &question)
{
    for (const bool isLast : {false, true}) {
        CrossingQuestion asked{{question.symbol, question.from + 1us, StoredTrades::end}, question.price, isLast};
        if (isLast)
            std::tie(asked.from, asked.to) = std::pair(StoredTrades::beginning, question.from);
        const auto answer = CrossingSearch(m_session).answer(asked);
        if (!answer)
            return answer.error();
        if (const auto &crossing = answer->crossing)
            return std::optional(crossing->trade ? crossing->trade->tradedAt : crossing->minute);
    }
    return std::optional<Timestamp>();
}

PlaceSearch::Found PlaceSearch::extreme(const PlaceQuestion &question)
{
    const auto range = History(m_session).summary(question.symbol, question.from, question.to);
    if (!range)
        return range.error();
    if (!range->extremes)
        return std::optional<Timestamp>();
    return std::optional(question.kind == PlaceKind::Low ? range->extremes->low.at : range->extremes->high.at);
}

PlaceSearch::Found PlaceSearch::largest(const PlaceQuestion &question)
{
    SearchQuestion asked{question};
    asked.largest = 1;
    const auto answer = TradeSearch(m_session, asked).answer();
    if (!answer)
        return answer.error();
    return answer->rows.empty() ? std::optional<Timestamp>() : std::optional(answer->rows.front().first.tradedAt);
}

PlaceSearch::Found PlaceSearch::gap(const PlaceQuestion &question)
{
    return inReading(m_session, [&]() -> Found {
        const auto before = StoredTrades(m_session).before(question.symbol, question.from + 1us);
        if (!before)
            return before.error();
        if (!*before && question.kind == PlaceKind::LastGap)
            return std::optional<Timestamp>();
        const auto query = question.kind == PlaceKind::NextGap ? QStringLiteral("gap_next") : QStringLiteral("gap_last");
        const auto rows = Reading::rows(m_session, query, {parameter(question.symbol), parameter(*before ? (*before)->id : std::int64_t(0))});
        if (!rows)
            return rows.error();
        return rows->count() == 0 ? std::optional<Timestamp>() : trade(question, rows->integer(0, 0));
    });
}

} // namespace tidemark
