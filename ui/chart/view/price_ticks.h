#pragma once

#include "core/decimal.h"

#include <QString>

#include <vector>

namespace tidemark {

// The part of the price axis that is visible.
struct PriceRange {
    Decimal low;
    Decimal high;

    [[nodiscard]] std::int64_t height() const { return high.units() - low.units(); }
    [[nodiscard]] bool contains(Decimal price) const { return price >= low && price <= high; }
    friend bool operator==(const PriceRange &, const PriceRange &) = default;
};

// Where a price axis has its lines, written with `decimals` digits, no more than they need. On a linear axis they are
// multiples of `step`.
struct PriceTicks {
    Decimal step;
    int decimals = 0;
    std::vector<Decimal> at; // ascending
};

// The finest lines at 1, 2, 2.5 or 5 × 10ⁿ that are at least `closest` apart and no finer than the tick size, which has
// `tickDecimals` digits.
[[nodiscard]] PriceTicks priceTicks(const PriceRange &range, Decimal closest, int tickDecimals);

// The same for a logarithmic axis whose lines are at least `closestShare` of its height apart: at round steps while the
// prices are near one another, else at 1, 2, 5 (or 1, 3, or 1) × 10ⁿ.
[[nodiscard]] PriceTicks logPriceTicks(const PriceRange &range, double closestShare, int tickDecimals);

// The range to show for data between `low` and `high`, with some air. The one on screen stays while the data is inside
// and uses enough of it, so that the axis does not tremble with every trade.
[[nodiscard]] PriceRange fittedRange(Decimal low, Decimal high, int tickDecimals, const PriceRange &onScreen);

// The same with as much air on a logarithmic scale.
[[nodiscard]] PriceRange fittedLogRange(Decimal low, Decimal high, int tickDecimals, const PriceRange &onScreen);

// The price rounded half away from zero to `decimals` digits (0 … 8), and in words: "61,837.63".
[[nodiscard]] Decimal roundedTo(Decimal price, int decimals);
[[nodiscard]] QString priceText(Decimal price, int decimals);

} // namespace tidemark
