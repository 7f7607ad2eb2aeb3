#pragma once

#include "core/decimal.h"

#include <optional>
#include <string_view>

namespace tidemark {

// The most bytes that `writeNumeric` takes: four 16-bit fields and five base-10000 digits.
inline constexpr std::size_t numericCapacity = 18;

// Writes a Decimal in PostgreSQL's binary form of `numeric` (numeric_send in src/backend/utils/adt/numeric.c: digit count,
// weight, sign, display scale, base-10000 digits, all 16-bit big endian) and returns the end. Exact, without text between.
[[nodiscard]] char *writeNumeric(char *out, Decimal value);

// Reads that form; nothing where the value is NaN, infinite, or not a whole number of 10⁻⁸ within 64 bits.
[[nodiscard]] std::optional<Decimal> readNumeric(std::string_view binary);

} // namespace tidemark
