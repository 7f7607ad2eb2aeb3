#pragma once

#include "core/id_ranges.h"
#include "exchange/market_gaps.h"

#include <algorithm>
#include <set>

namespace tidemark::test {

[[nodiscard]] inline Trade tradeOfId(std::int64_t id)
{
    Trade trade;
    trade.id = id;
    return trade;
}

// historicalTrades of an exchange that has the ids `oldest` … `newest`, except the holes.
struct MadeHistory {
    std::int64_t oldest = 0;
    std::int64_t newest = 0;
    std::set<std::int64_t> holes = {};

    [[nodiscard]] bool has(std::int64_t id) const { return id >= oldest && id <= newest && !holes.contains(id); }
    [[nodiscard]] TradeBatch answer(const HistoryCall &call) const
    {
        TradeBatch batch;
        for (auto id = std::max(call.ids.first, oldest); id <= newest && int(batch.trades.size()) < call.limit(); ++id) {
            if (!holes.contains(id))
                batch.trades.push_back(tradeOfId(id));
        }
        return batch;
    }
};

} // namespace tidemark::test
