#pragma once

#include "session/market_tracker.h"

#include <chrono>

namespace tidemark {

// What the feed knows of a market besides its trades.
struct FeedMarket {
    explicit FeedMarket(const Symbol &symbol) : tracker(symbol) {}

    MarketTracker tracker;
    bool isLearned = false;          // the record's knowledge of it is here
    std::chrono::steady_clock::time_point addedAt = std::chrono::steady_clock::now();
    std::optional<Trade> unchecked;  // the record's last trade at the start, until the exchange is known to have the same
    std::optional<Timestamp> beganAt; // its series, where that began while we watched
    int series = 0;                  // how often its ids have started again since the start
    QString seriesNote;              // of the last time, for a person
    std::vector<RecordStretch> lost; // as of the last look
};

} // namespace tidemark
