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

void ColumnFilling::add(const ChartCandle &candle, TimeRange part)
{
    const auto inside = seen(part);
    const bool isInside = inside.from <= candle.firstAt && candle.lastAt < inside.to;
    if (isInside && columnOf(candle.firstAt) == columnOf(candle.lastAt))
        return add(m_number, candle);
    bool isFirst = true;
    for (const auto &[at, price] : pointsOf(candle)) {
        if (at < inside.from || at >= inside.to)
            continue;
        PriceSpan point{at, at, price, price, price, price, 0};
        point.lowAt = point.highAt = at;
        if (isFirst && isInside) {
            point.ticks = candle.ticks;
            point.volume = candle.volume;
        }
        isFirst = false;
        add(columnOf(at), point);
    }
}

void ColumnFilling::add(int number, const PriceSpan &span)
{
    if (!m_columns.empty() && m_columns.back().number == number)
        m_columns.back().span.add(span);
    else
        m_columns.push_back({number, span});
}

TimeRange ColumnFilling::seen(TimeRange part) const
{
    return {std::max(part.from, m_view.from), std::min(part.to, m_view.to)};
}

// Neighbours mostly fall into one column: looking for each would cost more than adding it.
int ColumnFilling::columnOf(Timestamp moment)
{
    if (moment < m_column.from || moment >= m_column.to) {
        m_number = m_grid.numberOf(moment);
        m_column = {m_grid.begin(m_number), m_grid.begin(m_number + 1)};
    }
    return m_number;
}

} // namespace tidemark
