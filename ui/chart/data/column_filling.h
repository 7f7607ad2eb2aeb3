#pragma once

#include "core/chart_candle.h"
#include "core/time_grid.h"
#include "core/time_ranges.h"

#include <array>
#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace tidemark {

// One of a candle's four prices at its moment.
struct CandlePoint {
    Timestamp at;
    Decimal price;
};
[[nodiscard]] std::array<CandlePoint, 4> pointsOf(const ChartCandle &candle); // in order of time

// Fills the pixel columns of a picture from the left to the right, out of whatever is known of each part of the time.
class ColumnFilling {
public:
    // How many trades, of which volume, a candle has within a part of it: what is told of the rest of it elsewhere, taken away.
    using Rest = std::function<PriceSpan(const ChartCandle &candle, TimeRange inside)>;

    ColumnFilling(const TimeGrid &grid, TimeRange view, Rest rest = {}) : m_grid(grid), m_view(view), m_rest(std::move(rest)) {}

    void add(const PricePyramid &trades, TimeRange part);
    // A candle that is wider than a column, or reaches out of the view or the part, stands by its four prices.
    void add(std::span<const ChartCandle> candles, TimeRange part);
    [[nodiscard]] std::vector<PricePyramid::Column> take() { return std::move(m_columns); }

private:
    void addPoints(const ChartCandle &candle, TimeRange inside, bool isInside);
    [[nodiscard]] TimeRange seen(TimeRange part) const;
    // These two are called for each candle.
    void add(int number, const PriceSpan &span)
    {
        if (!m_columns.empty() && m_columns.back().number == number)
            m_columns.back().span.add(span);
        else
            m_columns.push_back({number, span});
    }
    // Neighbours mostly fall into one column: looking for each would cost more than adding it.
    [[nodiscard]] int columnOf(Timestamp moment)
    {
        if (moment < m_column.from || moment >= m_column.to) {
            m_number = m_grid.numberOf(moment);
            m_column = {m_grid.begin(m_number), m_grid.begin(m_number + 1)};
        }
        return m_number;
    }

    TimeGrid m_grid;
    TimeRange m_view;
    Rest m_rest;
    int m_number = 0;
    TimeRange m_column{};
    std::vector<PricePyramid::Column> m_columns;
};

} // namespace tidemark
