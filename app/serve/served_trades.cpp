#include "serve/served_trades.h"

#include "core/id_ranges.h"
#include "database/reading.h"
#include "database/stored_trades.h"
#include "database/trade_rows.h"

#include <algorithm>

namespace tidemark {

using namespace std::chrono_literals;

namespace {

constexpr std::int64_t servedReach = 64'000; // ids
// How far behind a trade, by their ids, one of the same time or an earlier one is looked for: stamps run backwards by milliseconds.
constexpr std::int64_t stampedEarlier = 256;

} // namespace

Result<std::vector<Trade>> ServedTrades::newest(const Symbol &symbol, std::size_t count)
{
    return inReading(m_session, [&]() -> Result<std::vector<Trade>> {
        const auto last = lastId(symbol);
        if (!last)
            return last.error();
        if (!*last)
            return std::vector<Trade>();
        // Where ids are missing fewer trades are within so many ids.
        for (auto reach = std::int64_t(count) + (m_horizon ? stampedEarlier : 0);; reach = std::min(reach * 8, servedReach)) {
            const auto first = std::max<std::int64_t>(0, **last - reach + 1);
            auto trades = stored(symbol, first, std::size_t(reach));
            if (!trades)
                return trades;
            if (trades->size() < count && first > 0 && reach < servedReach)
                continue;
            if (trades->size() > count)
                trades.value().erase(trades.value().begin(), trades.value().end() - std::ptrdiff_t(count));
            return trades;
        }
    });
}

// No id beyond it is known of.
Result<std::optional<std::int64_t>> ServedTrades::lastId(const Symbol &symbol)
{
    if (m_horizon) {
        const auto last = StoredTrades(m_session).before(symbol, *m_horizon + 1us);
        if (!last)
            return last.error();
        return *last ? std::optional((*last)->id + stampedEarlier) : std::nullopt;
    }
    const auto rows = Reading::rows(m_session, QStringLiteral("coverage_newest_stored"), {parameter(symbol)});
    if (!rows)
        return rows.error();
    return rows->count() > 0 ? std::optional(rows->integer(0, 1)) : std::nullopt;
}

Result<std::vector<Trade>> ServedTrades::from(const Symbol &symbol, std::int64_t id, std::size_t count)
{
    return inReading(m_session, [&] { return stored(symbol, id, count); });
}

Result<std::vector<Trade>> ServedTrades::stored(const Symbol &symbol, std::int64_t id, std::size_t count)
{
    const auto ranges = Reading::list(m_session, QStringLiteral("coverage_from"), {parameter(symbol), parameter(id), parameter(std::int64_t(count))},
                                      [](const PgRows &rows, int row) { return IdRange{rows.integer(row, 0), rows.integer(row, 1)}; });
    if (!ranges)
        return ranges.error();
    std::vector<std::int64_t> ids;
    for (const auto &range : *ranges) {
        for (auto next = std::max(id, range.first); next <= range.last && ids.size() < count; ++next)
            ids.push_back(next);
    }
    auto trades = StoredTrades(m_session).byIds(symbol, ids);
    if (!trades)
        return trades;
    std::sort(trades.value().begin(), trades.value().end(), [](const Trade &a, const Trade &b) { return a.id < b.id; });
    if (m_horizon)
        std::erase_if(trades.value(), [&](const Trade &trade) { return trade.tradedAt > *m_horizon; });
    return trades;
}

} // namespace tidemark
