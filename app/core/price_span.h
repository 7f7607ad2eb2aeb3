#pragma once

#include "core/decimal.h"
#include "core/timestamp.h"
#include "core/wide_decimal.h"

#include <cstdint>

namespace tidemark {

// What happened in one stretch of time, for one pixel column or one candle. Open and close belong to the first and last
// tick in order of (time, id); of equal lows (highs) the earliest counts.
struct PriceSpan {
    Timestamp firstAt;
    Timestamp lastAt;
    Decimal open;
    Decimal high;
    Decimal low;
    Decimal close;
    std::int64_t ticks = 0; // trades
    WideDecimal volume{Decimal::decimals};
    Timestamp lowAt = {};
    Timestamp highAt = {};

    // Joins what happened in another stretch, before or after this one.
    void add(const PriceSpan &other);

    friend bool operator==(const PriceSpan &, const PriceSpan &) = default;
};

} // namespace tidemark
