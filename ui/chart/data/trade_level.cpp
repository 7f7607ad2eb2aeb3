#include "ui/chart/data/trade_level.h"

#include "core/candle.h"
#include "ui/chart/data/candle_level.h"
#include "ui/chart/data/column_filling.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostLoaded = 200'000;

} // namespace

void TradeLevel::load(TimeRange time, std::span<const Trade> trades)
{
    if (m_trades.size() + trades.size() > mostLoaded)
        clear();
    m_trades.add(trades);
    m_known.add(time);
    m_stale.remove(time);
}

void TradeLevel::addLate(const Trade &trade)
{
    if (m_known.contains(trade.tradedAt))
        m_trades.add(trade);
}

void TradeLevel::clear()
{
    m_trades.clear();
    m_known = {};
    m_stale = {};
}

std::optional<Timestamp> TradeLevel::oldest() const
{
    const auto tick = m_trades.oldest();
    return tick ? std::optional(tick->at) : std::nullopt;
}

double TradeLevel::tradesIn(TimeRange time) const
{
    const auto seen = m_trades.span(time.from, time.to);
    return seen ? double(seen->ticks) : 0;
}

void TradeLevel::addColumns(ColumnFilling &filling, TimeRange part) const
{
    filling.add(m_trades, part);
}

void TradeLevel::addCandles(std::vector<ChartCandle> &candles, TimeRange part, std::chrono::seconds span) const
{
    for (const auto &candle : m_trades.candles(part.from, part.to, span))
        appendCandle(candles, candle, span);
}

PricePyramid::Taken LiveLevel::add(const Trade &trade)
{
    const auto taken = m_trades.add(trade);
    m_hasChanged |= taken != PricePyramid::Taken::Known;
    return taken;
}

// Whole seconds only, so that no second is told by two levels.
void LiveLevel::foldInto(CandleLevel &seconds)
{
    const auto last = m_trades.size() > m_capacity ? m_trades.momentBefore(m_capacity - m_capacity / 16) : std::nullopt;
    if (!last)
        return;
    const auto cut = std::min(spanStart(*last, 1s) + 1s, spanStart(m_trades.newest()->at, 1s));
    const auto begin = *oldest();
    if (cut <= begin)
        return;
    const auto candles = m_trades.candles(begin, cut, 1s);
    for (const auto &run : known().within({begin, cut})) {
        const auto touched = touchedSpans(run, 1s);
        const auto whole = wholeSpans(run, 1s);
        seconds.fold(touched, candles);
        // At a run's ends there may have been more in the same second.
        seconds.markStale({touched.from, std::min(whole.from, touched.to)});
        seconds.markStale({std::max(whole.to, touched.from), touched.to});
    }
    m_trades.dropBefore(cut);
    m_hasChanged = true;
}

void LiveLevel::clear()
{
    TradeLevel::clear();
    m_runs = {};
}

const TimeRanges &LiveLevel::known() const
{
    if (m_hasChanged) {
        m_runs = {};
        auto runs = m_trades.unbroken();
        if (!runs.empty())
            runs.back().to = endOfTime;
        for (const auto &run : runs)
            m_runs.add(run);
        m_hasChanged = false;
    }
    return m_runs;
}

} // namespace tidemark
