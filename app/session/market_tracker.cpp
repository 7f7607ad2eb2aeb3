#include "session/market_tracker.h"

#include "exchange/id_sets.h"

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

constexpr auto longestWindow = rollingWindows.back();
constexpr std::chrono::seconds minute(60);
constexpr std::chrono::seconds hour(3600);

// The longest window whose beginning is told to the second.
[[nodiscard]] constexpr std::chrono::seconds longestFineWindow()
{
    std::chrono::seconds longest{};
    for (const auto span : rollingWindows)
        longest = span < hour ? std::max(longest, span) : longest;
    return longest;
}

} // namespace

bool MarketTracker::add(const Trade &trade)
{
    if (m_known.contains(trade.id) && !m_skipped.contains(trade.id))
        return false;
    noteRunEnd(trade.id, trade.tradedAt);
    m_known.add(trade.id);
    m_skipped.remove({trade.id, trade.id});
    noteRunStart(trade.id, trade.tradedAt);
    m_extremes.add(trade.tradedAt, trade.price);
    m_rate.add(trade.tradedAt);
    if (m_keepsPrices) {
        noteOpen(trade.id, trade.tradedAt, trade.price);
        noteClose(trade.id, trade.tradedAt, trade.price);
    }
    if (!m_last || trade.id > m_last->id)
        m_last = trade;
    return true;
}

void MarketTracker::learn(const MarketPast &past)
{
    m_known.add(past.covered);
    for (const auto &ids : past.skipped.ranges())
        skip(ids);
    for (const auto &point : past.extremePoints)
        m_extremes.add(point.at, point.price);
    if (m_keepsPrices)
        learnPrices(past);
    for (const auto &stretch : past.lost) {
        if (stretch.from)
            m_runEnds.insert_or_assign(stretch.ids.first - 1, *stretch.from);
        if (stretch.to)
            m_runStarts.insert_or_assign(stretch.ids.last + 1, *stretch.to);
    }
    // Once a gap is healed, what is whole begins with the stretch before it.
    for (const auto &run : past.runsBeforeGaps)
        m_runStarts.insert_or_assign(run.id, run.at);
    if (past.contiguous)
        m_runStarts.insert_or_assign(past.contiguous->id, past.contiguous->at);
    if (past.last && (!m_last || past.last->id > m_last->id))
        m_last = past.last;
}

void MarketTracker::learnPrices(const MarketPast &past)
{
    for (const auto &candle : past.minutes) {
        noteOpen(candle.firstId, candle.openedAt, candle.open);
        // When in its minute the last trade was, the candle does not say; which one it was, it does.
        m_minuteCloses.add(candle.openedAt + minute - std::chrono::microseconds(1), candle.lastId, candle.close);
    }
    for (const auto &trade : past.secondCloses)
        noteClose(trade.id, trade.tradedAt, trade.price);
}

void MarketTracker::skip(IdRange ids)
{
    for (const auto &unknown : m_known.missingIn(ids)) {
        m_known.add(unknown);
        m_skipped.add(unknown);
    }
}

void MarketTracker::unskip(IdRange ids)
{
    for (const auto &range : intersection(m_skipped, ids).ranges()) {
        m_known.remove(range);
        m_skipped.remove(range);
    }
}

std::vector<IdRange> MarketTracker::lacking(IdRange ids) const
{
    IdRanges lacking(m_known.missingIn(ids));
    lacking.add(intersection(m_skipped, ids));
    return lacking.ranges();
}

// The newest trade's place is m_last; only where a gap follows is there an end to remember.
void MarketTracker::noteRunEnd(std::int64_t id, Timestamp at)
{
    const auto newest = m_known.highest();
    if (newest && id > *newest + 1 && m_last && m_last->id == *newest)
        m_runEnds.insert_or_assign(*newest, m_last->tradedAt);
    else if (newest && id < *newest && !m_known.contains(id + 1))
        m_runEnds.insert_or_assign(id, at);
    if (!m_runEnds.empty())
        m_runEnds.erase(id - 1);
}

void MarketTracker::noteRunStart(std::int64_t id, Timestamp at)
{
    const auto first = *firstOfRun(id);
    if (first == id)
        m_runStarts.insert_or_assign(id, at);
    if (m_runStarts.contains(first))
        m_runStarts.erase(id + 1); // it begins earlier now
}

std::optional<std::int64_t> MarketTracker::firstOfRun(std::int64_t id) const
{
    const auto known = m_known.rangeOf(id);
    if (!known || m_skipped.isEmpty())
        return known ? std::optional(known->first) : std::nullopt;
    const auto skipped = intersection(m_skipped, IdRange{known->first, id}).highest();
    return skipped ? *skipped + 1 : known->first;
}

std::optional<RunStart> MarketTracker::firstRun() const
{
    return m_runStarts.empty() ? std::nullopt : std::optional(RunStart{m_runStarts.begin()->first, m_runStarts.begin()->second});
}

void MarketTracker::noteOpen(std::int64_t id, Timestamp at, Decimal price)
{
    const auto [open, isNew] = m_minuteOpens.try_emplace(spanStart(at, minute), MinuteOpen{id, {price, at}});
    if (!isNew && id < open->second.id)
        open->second = {id, {price, at}};
}

void MarketTracker::noteClose(std::int64_t id, Timestamp at, Decimal price)
{
    m_secondCloses.add(at, id, price);
    m_minuteCloses.add(at, id, price);
}

std::optional<Extreme> MarketTracker::reference(Timestamp now) const
{
    const auto oldest = m_minuteOpens.lower_bound(spanStart(now - longestWindow, minute));
    return oldest == m_minuteOpens.end() ? std::nullopt : std::optional(oldest->second.price);
}

std::optional<Extreme> MarketTracker::opening(std::chrono::seconds span, Timestamp now) const
{
    const auto from = now - span;
    auto opening = span < hour ? m_secondCloses.before(from) : std::nullopt;
    if (!opening)
        opening = m_minuteCloses.before(from);
    return opening ? opening : reference(now);
}

std::optional<Timestamp> MarketTracker::completeSince() const
{
    if (!m_last)
        return std::nullopt;
    // Where the time of the stretch's first trade is not known, that of the earliest known start within it is true too.
    const auto first = firstOfRun(m_last->id);
    const auto start = first ? m_runStarts.lower_bound(*first) : m_runStarts.end();
    return start == m_runStarts.end() || start->first > m_last->id ? m_last->tradedAt : start->second;
}

std::int64_t MarketTracker::missing() const
{
    std::int64_t ids = 0;
    for (const auto &gap : m_known.gaps())
        ids += gap.count();
    return ids;
}

MarketPulse MarketTracker::pulse(Timestamp now) const
{
    MarketPulse pulse{.symbol = m_symbol, .last = m_last, .reference = reference(now),
                      .tradesPerSecond = m_rate.perSecond(now), .windows = {}, .missing = missing()};
    for (std::size_t i = 0; i < rollingWindows.size(); ++i)
        pulse.windows[i] = window(rollingWindows[i], now);
    return pulse;
}

WindowExtremes MarketTracker::window(std::chrono::seconds span, Timestamp now) const
{
    const auto since = completeSince();
    const auto from = now - span;
    return {span, m_extremes.since(from), since && *since <= from, since, opening(span, now)};
}

void MarketTracker::forget(Timestamp now)
{
    m_extremes.forgetBefore(now - longestWindow);
    m_secondCloses.forgetBefore(now - longestFineWindow());
    m_minuteCloses.forgetBefore(now - longestWindow);
    m_minuteOpens.erase(m_minuteOpens.begin(), m_minuteOpens.lower_bound(spanStart(now - longestWindow, minute)));
    std::erase_if(m_runEnds, [&](const auto &end) { return end.second < now - longestWindow; });
}

std::vector<RecordStretch> MarketTracker::lost(const IdRanges &fetching, Timestamp since, std::size_t most) const
{
    std::vector<RecordStretch> lost;
    const auto gaps = m_known.gaps();
    for (auto gap = gaps.rbegin(); gap != gaps.rend() && lost.size() < most; ++gap) {
        // Beside a rejected id or a hole the nearest trade whose time is known stands for the neighbour.
        const auto end = m_runEnds.lower_bound(gap->first);
        const auto start = m_runStarts.upper_bound(gap->last);
        const auto from = end == m_runEnds.begin() ? std::nullopt : std::optional(std::prev(end)->second);
        const auto to = start == m_runStarts.end() ? std::nullopt : std::optional(start->second);
        if (to && *to < since)
            break;
        const bool isFetching = !intersection(fetching, *gap).isEmpty();
        lost.push_back({isFetching ? StretchKind::Fetching : StretchKind::Missing, *gap, from, to});
    }
    std::reverse(lost.begin(), lost.end());
    return lost;
}

} // namespace tidemark
