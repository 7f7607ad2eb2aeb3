#pragma once

#include "core/keeping_values.h"

#include <span>

namespace tidemark {

// A table that holds the plain rows of from ≤ t < to, of every market.
struct TableBytes {
    Timestamp from;
    Timestamp to;
    std::int64_t rows = 0;  // bytes of the rows
    std::int64_t index = 0; // bytes of their index
};

// Gives each month of each market its share of the tables that its time lies in, by its share of their rows, and of packed rows and
// candles by theirs. `candles` says how many candles each of the months has, about.
void shareBytes(std::span<MonthBytes> months, std::span<const TableBytes> tables, std::int64_t packedBytes, std::int64_t candleBytes,
                std::span<const double> candles);

} // namespace tidemark
