#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace tidemark {

// At most 1,024 contiguous ids of one market within one month (UTC): each trade as whole numbers of the block's own units
// above its lowest value, in the order of ids. A row of the table `packed`.
struct PackedBlock {
    static constexpr std::int64_t mostTrades = 1024;

    Symbol symbol;
    IdRange ids;
    Timestamp firstAt; // the earliest and the latest time, whichever ids have them
    Timestamp lastAt;
    std::chrono::microseconds atUnit{1};
    Decimal priceLow;
    Decimal priceUnit = Decimal::fromUnits(1);
    Decimal quantityLow;
    Decimal quantityUnit = Decimal::fromUnits(1);
    std::vector<std::int64_t> at; // one an id; never negative
    std::vector<std::int64_t> prices;
    std::vector<std::int64_t> quantities;
    std::vector<bool> makers;
    std::string checksum; // 8 bytes, see BlockPacker

    friend bool operator==(const PackedBlock &, const PackedBlock &) = default;
};

} // namespace tidemark
