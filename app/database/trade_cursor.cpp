#include "database/trade_cursor.h"

#include "core/id_ranges.h"
#include "database/packed_table.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t rowsAtOnce = usualTradePage;

struct Minute {
    Timestamp openedAt;
    std::int64_t trades = 0;
    IdRange ids;
};

[[nodiscard]] Result<std::vector<Minute>> readMinutes(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to)
{
    return Reading::list(session, QStringLiteral("minute_ids"), {parameter(symbol), parameter(spanStart(from, 1min)), parameter(to)},
                         [](const PgRows &rows, int row) {
                             return Minute{rows.moment(row, 0), rows.integer(row, 1), {rows.integer(row, 2), rows.integer(row, 3)}};
                         });
}

[[nodiscard]] Result<std::vector<Trade>> readPage(PgSession &session, const Symbol &symbol, const TradeStretch &page)
{
    std::vector<Trade> trades;
    auto afterMoment = page.from;
    auto afterId = std::numeric_limits<std::int64_t>::min();
    for (int rowsRead = -1; rowsRead == -1 || rowsRead == rowsAtOnce;) {
        const auto rows = Reading::rows(session, QStringLiteral("trades_page"),
                                        {parameter(symbol), parameter(afterMoment), parameter(afterId), parameter(page.to), parameter(rowsAtOnce)});
        if (!rows)
            return rows.error();
        rowsRead = rows->count();
        auto more = tradesOf(*rows, symbol);
        if (more.empty())
            break;
        afterMoment = more.back().tradedAt;
        afterId = more.back().id;
        if (trades.empty())
            trades = std::move(more);
        else
            trades.insert(trades.end(), more.begin(), more.end());
    }
    const auto packed = PackedTable(session).trades(symbol, page.from, page.to);
    if (!packed)
        return packed.error();
    trades.insert(trades.end(), packed->begin(), packed->end());
    const auto byId = [](const Trade &a, const Trade &b) { return a.id < b.id; };
    if (!std::is_sorted(trades.begin(), trades.end(), byId))
        std::sort(trades.begin(), trades.end(), byId);
    return trades;
}

} // namespace

// Cuts the minutes into pages, only where all ids before are lower than all ids after.
Result<std::vector<TradeStretch>> planStretches(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t pageTrades)
{
    const auto minutes = readMinutes(session, symbol, from, to);
    if (!minutes)
        return minutes.error();
    std::vector<std::int64_t> lowestAfter(minutes->size() + 1, std::numeric_limits<std::int64_t>::max());
    for (auto i = minutes->size(); i-- > 0;)
        lowestAfter[i] = std::min(lowestAfter[i + 1], (*minutes)[i].ids.first);
    std::vector<TradeStretch> pages;
    auto highest = std::numeric_limits<std::int64_t>::min();
    bool mayCut = true;
    for (std::size_t i = 0; i < minutes->size(); ++i) {
        const auto &minute = (*minutes)[i];
        if (pages.empty() || (mayCut && pages.back().trades + minute.trades > pageTrades))
            pages.push_back({std::max(minute.openedAt, from), {}, 0});
        pages.back().to = std::min(minute.openedAt + 1min, to);
        pages.back().trades += minute.trades;
        highest = std::max(highest, minute.ids.last);
        mayCut = highest < lowestAfter[i + 1];
    }
    return pages;
}

Result<std::vector<Trade>> readStretch(PgSession &session, const Symbol &symbol, const TradeStretch &page)
{
    return inReading(session, [&] { return readPage(session, symbol, page); });
}

TradeCursor::TradeCursor(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t pageTrades)
    : m_session(&session), m_symbol(symbol), m_from(from), m_to(to), m_pageTrades(pageTrades)
{
}

Result<std::vector<Trade>> TradeCursor::next()
{
    return inReading(*m_session, [this] { return nextWithin(); });
}

Result<std::vector<Trade>> TradeCursor::nextWithin()
{
    if (!m_isPlanned) {
        auto planned = planStretches(*m_session, m_symbol, m_from, m_to, m_pageTrades);
        if (!planned)
            return planned.error();
        m_pages = std::move(planned).value();
        m_isPlanned = true;
    }
    while (m_next < m_pages.size()) {
        auto trades = readPage(*m_session, m_symbol, m_pages[m_next]);
        m_next += trades.ok() ? 1 : 0; // what failed is asked again
        if (!trades || !trades->empty())
            return trades;
    }
    return std::vector<Trade>();
}

} // namespace tidemark
