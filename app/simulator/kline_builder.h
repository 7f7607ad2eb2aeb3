#pragma once

#include "core/result.h"
#include "simulator/kline_interval.h"
#include "simulator/market.h"
#include "simulator/rest_bodies.h"

#include <optional>
#include <vector>

namespace tidemark {

// What a `klines` request asks for; without `from` the newest ones.
struct KlineRange {
    KlineInterval interval;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    std::size_t limit = 500;
};

// Adds up the market's trades. So that one request cannot stop the exchange, a range of more than two million trades gets
// fewer candles than it asks for, and a single candle of more than five million is refused as the exchange does when it
// has no time.
[[nodiscard]] Result<std::vector<Kline>> klinesOf(const Market &market, std::size_t index, const KlineRange &range);

} // namespace tidemark
