#include "ui/chart/data/column_filling.h"

namespace tidemark {

std::array<CandlePoint, 4> pointsOf(const ChartCandle &candle)
{
    const CandlePoint low{candle.lowAt, candle.low};
    const CandlePoint high{candle.highAt, candle.high};
    const bool lowFirst = low.at < high.at;
    return {CandlePoint{candle.firstAt, candle.open}, lowFirst ? low : high, lowFirst ? high : low,
            CandlePoint{candle.lastAt, candle.close}};
}

void ColumnFilling::add(const PricePyramid &trades, TimeRange part)
{
    for (const auto &column : trades.columns(m_grid, seen(part)))
        add(column.number, column.span);
}

void ColumnFilling::add(std::span<const ChartCandle> candles, TimeRange part)
{
    const auto inside = seen(part);
    for (const auto &candle : candles) {
        const bool isInside = inside.from <= candle.firstAt && candle.lastAt < inside.to;
        if (isInside && columnOf(candle.firstAt) == columnOf(candle.lastAt))
            add(m_number, candle);
        else
            addPoints(candle, inside, isInside);
    }
}

void ColumnFilling::addPoints(const ChartCandle &candle, TimeRange inside, bool isInside)
{
    bool isFirst = true;
    for (const auto &[at, price] : pointsOf(candle)) {
        if (at < inside.from || at >= inside.to)
            continue;
        PriceSpan point{at, at, price, price, price, price, 0};
        point.lowAt = point.highAt = at;
        if (isFirst && (isInside || m_rest)) {
            const auto share = isInside ? static_cast<const PriceSpan &>(candle) : m_rest(candle, inside);
            point.ticks = share.ticks;
            point.volume = share.volume;
        }
        isFirst = false;
        add(columnOf(at), point);
    }
}

TimeRange ColumnFilling::seen(TimeRange part) const
{
    return {std::max(part.from, m_view.from), std::min(part.to, m_view.to)};
}

} // namespace tidemark
