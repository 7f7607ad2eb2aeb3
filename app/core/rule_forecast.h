#pragma once

#include "core/keeping_values.h"
#include "core/market_day.h"
#include "core/market_info.h"
#include "core/market_rules.h"

#include <optional>
#include <vector>

namespace tidemark {

// What rules would take of the disk, by what the exchange counted of the markets that they cover within the last 24 hours, and by how
// the record is kept. Bytes are about.
struct RuleForecast {
    std::int64_t markets = 0; // traded, and so named or covered
    std::int64_t trades = 0;  // a day
    double plainBytes = 0;    // that a day takes, candles included
    double packedBytes = 0;   // that it takes once it is packed
    std::optional<std::int64_t> room = {};
    std::optional<Timestamp> fullAt = {}; // of the whole record as it is kept now; absent: not within ten years, or unknown
};

// `kept` with a problem: nobody knows how much room there is, and a trade takes what it usually does.
[[nodiscard]] RuleForecast ruleForecast(const MarketRules &rules, const std::vector<MarketInfo> &list, const std::vector<MarketDay> &days,
                                        const KeepingAnswer &kept, Timestamp now);

} // namespace tidemark
