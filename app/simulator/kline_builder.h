#pragma once

#include "core/result.h"
#include "simulator/market.h"
#include "simulator/rest_bodies.h"

#include <QString>

#include <optional>

namespace tidemark {

// What a `klines` request asks for; without `from` the newest ones.
struct KlineRange {
    std::chrono::seconds span{60};
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    std::size_t limit = 500;
};

// "1m", "1h" …: the intervals of up to a day.
[[nodiscard]] std::optional<std::chrono::seconds> klineSpan(const QString &interval);

// Adds up the market's trades. A range of more than two million trades gets fewer candles than it asks for, so that one
// request cannot stop the exchange.
[[nodiscard]] std::vector<Kline> klinesOf(const Market &market, std::size_t index, const KlineRange &range);

} // namespace tidemark
