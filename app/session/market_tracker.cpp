#include "session/market_tracker.h"

namespace tidemark {
namespace {

constexpr auto longestWindow = rollingWindows.back();
constexpr std::chrono::seconds minute(60);

} // namespace

bool MarketTracker::add(const Trade &trade)
{
    if (m_known.contains(trade.id))
        return false;
    m_known.add(trade.id);
    noteRunStart(trade.id, trade.tradedAt);
    m_extremes.add(trade.tradedAt, trade.price);
    m_rate.add(trade.tradedAt);
    noteOpen(trade.id, trade.tradedAt, trade.price);
    if (!m_last || trade.id > m_last->id)
        m_last = trade;
    return true;
}

void MarketTracker::learn(const MarketPast &past)
{
    m_known.add(past.covered);
    for (const auto &point : past.extremePoints)
        m_extremes.add(point.at, point.price);
    for (const auto &candle : past.minutes)
        noteOpen(candle.firstId, candle.openedAt, candle.open);
    if (past.contiguous)
        m_runStarts.insert_or_assign(past.contiguous->id, past.contiguous->at);
    if (past.last && (!m_last || past.last->id > m_last->id))
        m_last = past.last;
}

void MarketTracker::noteRunStart(std::int64_t id, Timestamp at)
{
    const auto first = m_known.rangeOf(id)->first;
    if (first == id)
        m_runStarts.insert_or_assign(id, at);
    if (m_runStarts.contains(first))
        m_runStarts.erase(id + 1); // it begins earlier now
}

void MarketTracker::noteOpen(std::int64_t id, Timestamp at, Decimal price)
{
    const auto [open, isNew] = m_minuteOpens.try_emplace(spanStart(at, minute), MinuteOpen{id, {price, at}});
    if (!isNew && id < open->second.id)
        open->second = {id, {price, at}};
}

std::optional<Timestamp> MarketTracker::completeSince() const
{
    if (!m_last)
        return std::nullopt;
    // Where the time of the stretch's first trade is not known, that of the earliest known start within it is true too.
    const auto run = m_known.rangeOf(m_last->id);
    const auto start = run ? m_runStarts.lower_bound(run->first) : m_runStarts.end();
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
    MarketPulse pulse{.symbol = m_symbol, .last = m_last, .reference = {}, .tradesPerSecond = m_rate.perSecond(now),
                      .windows = {}, .missing = missing()};
    const auto oldest = m_minuteOpens.lower_bound(now - longestWindow);
    if (oldest != m_minuteOpens.end())
        pulse.reference = oldest->second.price;
    const auto since = completeSince();
    for (std::size_t i = 0; i < rollingWindows.size(); ++i) {
        const auto from = now - rollingWindows[i];
        pulse.windows[i] = {rollingWindows[i], m_extremes.since(from), since && *since <= from, since};
    }
    return pulse;
}

void MarketTracker::forget(Timestamp now)
{
    m_extremes.forgetBefore(now - longestWindow);
    m_minuteOpens.erase(m_minuteOpens.begin(), m_minuteOpens.lower_bound(now - longestWindow));
}

std::vector<IdRange> MarketTracker::ripeGaps()
{
    const IdRanges gaps(m_known.gaps());
    std::vector<IdRange> ripe;
    for (const auto &gap : gaps.ranges()) {
        // What was missing at the last look and is missing now: the old gaps' part of this one.
        auto fresh = m_lastGaps.missingIn(gap);
        IdRanges old({gap});
        for (const auto &part : fresh)
            old.remove(part);
        const auto parts = old.ranges();
        ripe.insert(ripe.end(), parts.begin(), parts.end());
    }
    m_lastGaps = gaps;
    return ripe;
}

} // namespace tidemark
