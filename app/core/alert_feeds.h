#pragma once

#include "core/id_ranges.h"
#include "core/live_values.h"

namespace tidemark {

// When a market's feed has gone stale. Only one that was live can; one that waits for its first trade again is as silent as
// before. A connection that is replaced at once is no news.
class FeedSilence {
public:
    // Since when it is stale, once: when that was five seconds ago.
    [[nodiscard]] std::optional<Timestamp> note(MarketState state, Timestamp now);

private:
    std::optional<Timestamp> m_since;
    bool m_wasLive = false;
};

// Which of a market's missing trades are news: each is told once, and again where it is missing again after it was healed.
class GapNews {
public:
    // What was missing at the last look too: frames may be reordered, so a gap gets a moment's grace.
    [[nodiscard]] IdRanges note(const IdRanges &missing);

private:
    IdRanges m_seen; // missing at the last look
    IdRanges m_told;
};

} // namespace tidemark
