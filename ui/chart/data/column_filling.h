#pragma once

#include "core/chart_candle.h"
#include "core/time_grid.h"
#include "core/time_ranges.h"

#include <array>
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
    ColumnFilling(const TimeGrid &grid, TimeRange view) : m_grid(grid), m_view(view) {}

    void add(const PricePyramid &trades, TimeRange part);
    // A candle that is wider than a column, or reaches out of the view or the part, stands by its four prices.
    void add(const ChartCandle &candle, TimeRange part);
    [[nodiscard]] std::vector<PricePyramid::Column> take() { return std::move(m_columns); }

private:
    void add(int number, const PriceSpan &span);
    [[nodiscard]] TimeRange seen(TimeRange part) const;
    [[nodiscard]] int columnOf(Timestamp moment);

    TimeGrid m_grid;
    TimeRange m_view;
    int m_number = 0;
    TimeRange m_column{};
    std::vector<PricePyramid::Column> m_columns;
};

} // namespace tidemark
