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

// Where a price axis has its lines: at multiples of `step`, written with `decimals` digits, no more than they need.
struct PriceTicks {
    Decimal step;
    int decimals = 0;
    std::vector<Decimal> at; // ascending
};

// The finest lines at 1, 2, 2.5 or 5 × 10ⁿ that are at least `closest` apart and no finer than the tick size, which has
// `tickDecimals` digits.
[[nodiscard]] PriceTicks priceTicks(const PriceRange &range, Decimal closest, int tickDecimals);

// The range to show for data between `low` and `high`, with some air. The one on screen stays while the data is inside
// and uses enough of it, so that the axis does not tremble with every trade.
[[nodiscard]] PriceRange fittedRange(Decimal low, Decimal high, int tickDecimals, const PriceRange &onScreen);

// The price rounded half away from zero to `decimals` digits (0 … 8): "61837.63".
[[nodiscard]] QString priceText(Decimal price, int decimals);

} // namespace tidemark
