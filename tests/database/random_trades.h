#pragma once

#include "core/trade.h"

#include <cstdint>
#include <random>
#include <vector>

namespace tidemark {

// A made-up market for tests: contiguous ids, prices that wander in few steps (so that lows and highs repeat), many trades
// with one stamp. The same seed makes the same trades.
struct RandomMarket {
    Symbol symbol;
    std::uint64_t seed = 1;
    std::int64_t firstId = 1;
    Timestamp begins;
    std::chrono::microseconds meanPause = std::chrono::milliseconds(300);
    // Now and then a trade is stamped up to this much before the one with the lower id.
    std::chrono::microseconds disorder{0};

    [[nodiscard]] std::vector<Trade> trades(int count) const;
};

// Those of from ≤ t < to, as they stand.
[[nodiscard]] std::vector<Trade> tradesWithin(const std::vector<Trade> &trades, Timestamp from, Timestamp to);
// By time, and by id within one.
[[nodiscard]] bool isEarlier(const Trade &a, const Trade &b);

[[nodiscard]] Symbol symbolNamed(const char *name);
[[nodiscard]] Timestamp momentOf(const char *iso);

} // namespace tidemark
