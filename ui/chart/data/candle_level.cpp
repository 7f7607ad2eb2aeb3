#include "ui/chart/data/candle_level.h"

#include "core/candle.h"
#include "ui/chart/data/column_filling.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

constexpr std::int64_t farAway = std::numeric_limits<std::int64_t>::max() / 4; // no trade is, and no sum overflows
constexpr auto opensEarlier = [](const ChartCandle &candle, Timestamp moment) { return candle.openedAt < moment; };

} // namespace

std::span<const ChartCandle> CandleLevel::between(Timestamp from, Timestamp to) const
{
    const auto first = std::lower_bound(m_candles.begin(), m_candles.end(), from, opensEarlier);
    const auto end = std::lower_bound(first, m_candles.end(), std::max(from, to), opensEarlier);
    return {first, end};
}

std::span<const ChartCandle> CandleLevel::touching(TimeRange time) const
{
    return between(touchedSpans(time, span()).from, time.to);
}

void CandleLevel::load(TimeRange time, std::span<const ChartCandle> candles)
{
    if (time.isEmpty())
        return;
    replace(time, candles);
    m_known.add(time);
    m_own.remove(time);
    m_stale.remove(time);
}

void CandleLevel::fold(TimeRange time, std::span<const ChartCandle> candles)
{
    for (const auto &part : m_known.missingIn(time)) {
        const auto first = std::lower_bound(candles.begin(), candles.end(), part.from, opensEarlier);
        replace(part, {first, std::lower_bound(first, candles.end(), part.to, opensEarlier)});
        m_known.add(part);
        m_own.add(part);
    }
}

void CandleLevel::replace(TimeRange time, std::span<const ChartCandle> candles)
{
    const auto old = between(time.from, time.to);
    const auto at = m_candles.begin() + (old.data() - m_candles.data());
    const auto next = m_candles.erase(at, at + std::ptrdiff_t(old.size()));
    m_candles.insert(next, candles.begin(), candles.end());
}

void CandleLevel::forget(TimeRange time)
{
    PastLevel::forget(time);
    replace(time, {});
    m_own.remove(time);
}

void CandleLevel::addLate(const PriceSpan &single)
{
    const auto openedAt = spanStart(single.firstAt, m_length);
    if (!m_own.contains(openedAt)) {
        markStale({openedAt, openedAt + m_length});
        return;
    }
    const auto at = std::lower_bound(m_candles.begin(), m_candles.end(), openedAt, opensEarlier);
    if (at != m_candles.end() && at->openedAt == openedAt)
        at->add(single);
    else
        m_candles.insert(at, chartCandle(single, m_length));
}

void CandleLevel::trimInto(CandleLevel &coarser, Timestamp seen)
{
    if (m_candles.size() <= m_most)
        return;
    // A good part at once, so that it is not due again with the next trade.
    const auto surplus = m_candles.size() - m_most * 7 / 8;
    const auto oldest = m_candles.front().openedAt;
    const auto end = m_candles.back().endsAt();
    // Cut at a whole coarser candle.
    TimeRange time{timestampFromMicros(-farAway), timestampFromMicros(farAway)};
    if (seen - oldest > end - seen)
        time.to = spanStart(m_candles[surplus].openedAt, coarser.length());
    else
        time.from = spanStart(m_candles[m_candles.size() - surplus].openedAt, coarser.length()) + coarser.length();
    std::vector<ChartCandle> joined;
    for (const auto &candle : between(time.from, time.to))
        appendCandle(joined, candle, coarser.length());
    for (const auto &known : m_known.within(time))
        coarser.fold(wholeSpans(known, coarser.length()), joined);
    forget(time);
}

void CandleLevel::clear()
{
    m_candles.clear();
    m_known = {};
    m_own = {};
    m_stale = {};
}

std::optional<Timestamp> CandleLevel::oldest() const
{
    return m_candles.empty() ? std::nullopt : std::optional(m_candles.front().openedAt);
}

std::optional<Tick> CandleLevel::at(Timestamp moment) const
{
    const auto before = between(timestampFromMicros(-farAway), moment + std::chrono::microseconds(1));
    std::optional<Tick> found;
    if (!before.empty())
        for (const auto &[at, price] : pointsOf(before.back()))
            if (at <= moment && (!found || at > found->at))
                found = Tick{at, 0, price, {}, false};
    return found;
}

double CandleLevel::tradesIn(TimeRange time) const
{
    double trades = 0;
    for (const auto &candle : touching(time)) {
        const auto shared = std::min<Timestamp>(time.to, candle.endsAt()) - std::max(time.from, candle.openedAt);
        trades += double(candle.ticks) * double(shared.count()) / double(span().count());
    }
    return trades;
}

void CandleLevel::addColumns(ColumnFilling &filling, TimeRange part) const
{
    filling.add(touching(part), part);
}

void CandleLevel::addCandles(std::vector<ChartCandle> &candles, TimeRange part, std::chrono::seconds span) const
{
    for (const auto &candle : between(part.from, part.to)) {
        if (m_length <= span)
            appendCandle(candles, candle, span);
        else
            candles.push_back(candle);
    }
}

} // namespace tidemark
