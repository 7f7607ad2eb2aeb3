#include "core/candle_shelf.h"

#include "core/candle.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

constexpr std::int64_t farAway = std::numeric_limits<std::int64_t>::max() / 4; // no trade is, and no sum overflows
constexpr auto opensEarlier = [](const ChartCandle &candle, Timestamp moment) { return candle.openedAt < moment; };

} // namespace

std::span<const ChartCandle> CandleShelf::between(Timestamp from, Timestamp to) const
{
    const auto first = std::lower_bound(m_candles.begin(), m_candles.end(), from, opensEarlier);
    const auto end = std::lower_bound(first, m_candles.end(), std::max(from, to), opensEarlier);
    return {first, end};
}

void CandleShelf::load(TimeRange time, std::span<const ChartCandle> candles)
{
    if (time.isEmpty())
        return;
    replace(time, candles);
    m_known.add(time);
    m_own.remove(time);
    m_stale.remove(time);
}

void CandleShelf::fold(TimeRange time, std::span<const ChartCandle> candles)
{
    for (const auto &part : m_known.missingIn(time)) {
        const auto isOutside = [&](const ChartCandle &candle) { return candle.openedAt < part.from || candle.openedAt >= part.to; };
        std::vector<ChartCandle> inside(candles.begin(), candles.end());
        std::erase_if(inside, isOutside);
        replace(part, inside);
        m_known.add(part);
        m_own.add(part);
    }
}

void CandleShelf::replace(TimeRange time, std::span<const ChartCandle> candles)
{
    const auto old = between(time.from, time.to);
    const auto at = m_candles.begin() + (old.data() - m_candles.data());
    const auto next = m_candles.erase(at, at + std::ptrdiff_t(old.size()));
    m_candles.insert(next, candles.begin(), candles.end());
}

void CandleShelf::addLate(const PriceSpan &single)
{
    const auto openedAt = spanStart(single.firstAt, m_span);
    if (!m_own.contains(openedAt)) {
        markStale({openedAt, openedAt + m_span});
        return;
    }
    const auto at = std::lower_bound(m_candles.begin(), m_candles.end(), openedAt, opensEarlier);
    if (at != m_candles.end() && at->openedAt == openedAt)
        at->add(single);
    else
        m_candles.insert(at, chartCandle(single, m_span));
}

void CandleShelf::markStale(TimeRange time)
{
    for (const auto &part : m_known.within(touchedSpans(time, m_span)))
        m_stale.add(part);
}

void CandleShelf::forgetStale(TimeRange time)
{
    for (const auto &part : m_stale.within(time)) {
        replace(part, {});
        m_known.remove(part);
        m_own.remove(part);
        m_stale.remove(part);
    }
}

CandleShelf::Removed CandleShelf::trim(Timestamp seen, std::chrono::seconds coarser)
{
    if (m_candles.size() <= m_most)
        return {};
    // A good part at once, so that it is not due again with the next trade.
    const auto surplus = m_candles.size() - m_most * 7 / 8;
    const auto oldest = m_candles.front().openedAt;
    const auto end = m_candles.back().openedAt + m_span;
    TimeRange time;
    if (seen - oldest > end - seen)
        time = {timestampFromMicros(-farAway), spanStart(m_candles[surplus].openedAt, coarser)};
    else
        time = {spanStart(m_candles[m_candles.size() - surplus].openedAt, coarser) + coarser, timestampFromMicros(farAway)};
    Removed removed{time, {}, {}};
    const auto gone = between(time.from, time.to);
    removed.candles.assign(gone.begin(), gone.end());
    for (const auto &part : m_known.within(time))
        removed.known.add(part);
    replace(time, {});
    m_known.remove(time);
    m_own.remove(time);
    m_stale.remove(time);
    return removed;
}

} // namespace tidemark
