#pragma once

#include "simulator/market.h"
#include "simulator/rest_bodies.h"

#include <optional>
#include <vector>

namespace tidemark {

// What an `aggTrades` request asks for; without `number` and `from` the newest ones up to `to`.
struct AggregateRange {
    std::optional<std::int64_t> number; // fromId: of an aggregate, not of a trade
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    std::size_t limit = 500;
};

[[nodiscard]] std::vector<AggregateTrade> aggregatesOf(const Market &market, std::size_t index, const AggregateRange &range);

} // namespace tidemark
