#include "database/trade_cursor.h"

#include "core/id_ranges.h"
#include "database/packed_table.h"
#include "database/reading.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t rowsAtOnce = usualTradePage;

constexpr std::chrono::hours firstWindow(2);
constexpr std::chrono::hours longestWindow(30 * 24);
constexpr auto afterAll = std::numeric_limits<std::int64_t>::max();

using Minute = StretchCut::Minute;

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

// Of the candles of a time that begins with a full hour.
struct Behind {
    std::int64_t lowestId = afterAll;
    std::optional<Timestamp> begins; // the first of them
};

[[nodiscard]] Result<Behind> readBehind(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to)
{
    if (from >= to)
        return Behind();
    const auto rows = Reading::rows(session, QStringLiteral("ids_behind"),
                                    {parameter(symbol), parameter(from), parameter(spanStart(from + 24h - 1us, 24h)), parameter(to)});
    if (!rows)
        return rows.error();
    return rows->isNull(0, 0) ? Behind() : Behind{rows->integer(0, 0), rows->moment(0, 1)};
}

} // namespace

void StretchCut::add(const std::vector<Minute> &minutes, Timestamp from, Timestamp to, std::int64_t lowestBehind)
{
    std::vector<std::int64_t> lowestAfter(minutes.size() + 1, lowestBehind);
    for (auto i = minutes.size(); i-- > 0;)
        lowestAfter[i] = std::min(lowestAfter[i + 1], minutes[i].ids.first);
    for (std::size_t i = 0; i < minutes.size(); ++i) {
        const auto &minute = minutes[i];
        if (pages.empty() || (mayCut && pages.back().trades + minute.trades > pageTrades))
            pages.push_back({std::max(minute.openedAt, from), {}, 0});
        pages.back().to = std::min(minute.openedAt + 1min, to);
        pages.back().trades += minute.trades;
        highest = std::max(highest, minute.ids.last);
        mayCut = highest < lowestAfter[i + 1];
    }
}

// Cuts the minutes into pages, only where all ids before are lower than all ids after.
Result<std::vector<TradeStretch>> planStretches(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t pageTrades)
{
    const auto minutes = readMinutes(session, symbol, from, to);
    if (!minutes)
        return minutes.error();
    StretchCut cut{pageTrades};
    cut.add(*minutes, from, to, afterAll);
    return std::move(cut.pages);
}

Result<std::vector<Trade>> readStretch(PgSession &session, const Symbol &symbol, const TradeStretch &page)
{
    return inReading(session, [&] { return readPage(session, symbol, page); });
}

TradeCursor::TradeCursor(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t pageTrades)
    : m_session(&session), m_symbol(symbol), m_to(to), m_planned(from), m_window(firstWindow), m_cut{pageTrades}
{
}

Result<std::vector<Trade>> TradeCursor::next(std::int64_t atLeast)
{
    return inReading(*m_session, [&] { return nextWithin(atLeast); });
}

Result<std::vector<Trade>> TradeCursor::nextWithin(std::int64_t atLeast)
{
    for (;;) {
        if (auto planned = plan(atLeast); !planned)
            return planned.error();
        if (m_cut.pages.empty())
            return std::vector<Trade>();
        auto page = m_cut.pages.front();
        std::size_t count = 1;
        for (; count < endedPages() && page.trades < atLeast; ++count) {
            page.to = m_cut.pages[count].to;
            page.trades += m_cut.pages[count].trades;
        }
        auto trades = readPage(*m_session, m_symbol, page);
        if (!trades)
            return trades; // it is asked again
        m_cut.pages.erase(m_cut.pages.begin(), m_cut.pages.begin() + std::ptrdiff_t(count));
        if (!trades->empty())
            return trades;
    }
}

// The last one may go on in what is not planned yet.
std::size_t TradeCursor::endedPages() const
{
    const bool goesOn = m_planned < m_to && !m_cut.mayCut;
    return m_cut.pages.size() - (goesOn && !m_cut.pages.empty() ? 1 : 0);
}

// Until there are so many trades to read, or no more. A window at a time, so that a page of a long range costs no more than of a short one.
Result<void> TradeCursor::plan(std::int64_t atLeast)
{
    const auto planned = [&] {
        std::int64_t trades = 0;
        for (std::size_t i = 0; i < endedPages(); ++i)
            trades += m_cut.pages[i].trades;
        return trades;
    };
    while (m_planned < m_to && (endedPages() == 0 || planned() < atLeast)) {
        const auto end = std::min(m_to, spanStart(m_planned, 1h) + m_window);
        const auto minutes = readMinutes(*m_session, m_symbol, m_planned, end);
        const auto behind = minutes ? readBehind(*m_session, m_symbol, end, m_to) : minutes.error();
        if (!behind)
            return behind.error();
        m_cut.add(*minutes, m_planned, end, behind->lowestId);
        m_planned = std::clamp(behind->begins.value_or(m_to), end, m_to);
        m_window = std::min(2 * m_window, longestWindow);
    }
    return {};
}

} // namespace tidemark
