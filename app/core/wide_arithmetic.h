#pragma once

#include "core/decimal.h"
#include "core/wide_decimal.h"

namespace tidemark {

// What sums that outgrow 64 bits come to, exactly; by their digits, so for what is shown once and not for each pixel.

// What is left of a sum without a part of it, which is of the same scale and not more.
[[nodiscard]] WideDecimal difference(const WideDecimal &sum, const WideDecimal &part, int scale);

// A sum of price × quantity (16 decimals) by its quantity (8 decimals, more than nothing, below 10²⁸): the mean price, rounded half up to
// 8 decimals.
[[nodiscard]] Decimal meanPrice(const WideDecimal &quote, const WideDecimal &quantity);

} // namespace tidemark
