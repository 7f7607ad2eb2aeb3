#pragma once

#include "session/market_tracker.h"

#include <chrono>

namespace tidemark {

// What the feed knows of a market besides its trades.
struct FeedMarket {
    explicit FeedMarket(const Symbol &symbol) : tracker(symbol) {}

    MarketTracker tracker;
    bool isLearned = false;          // the record's knowledge of it is here
    bool hasSpoken = false;          // since its last connection
    std::chrono::steady_clock::time_point addedAt = std::chrono::steady_clock::now();
    std::vector<RecordStretch> lost; // as of the last look
};

} // namespace tidemark
