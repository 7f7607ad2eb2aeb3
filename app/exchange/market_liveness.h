#pragma once

#include "core/live_values.h"
#include "exchange/stream_limits.h"
#include "exchange/trade_rhythm.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace tidemark {

// Whether one market's silence means anything: told by when it spoke, by its own rhythm, and by whether a connection
// carries it at all.
class MarketLiveness {
public:
    using Monotonic = std::chrono::steady_clock;

    explicit MarketLiveness(std::chrono::milliseconds beat) : m_rhythm(beat) {}

    void note(std::int64_t id, Monotonic::time_point at, const StreamLimits &limits);
    // A connection that carries it is ready; none is any more.
    void cover(Monotonic::time_point at);
    void uncover();

    // The exchange's record has this trade, so old by now. True: the connection should have brought it, and did not; until
    // it speaks again, it is not believed.
    [[nodiscard]] bool noteFetched(std::int64_t id, std::chrono::microseconds age, Monotonic::time_point at,
                                   const StreamLimits &limits);

    // Whether it is time to ask elsewhere for what it may have traded; told again after twice the silence.
    [[nodiscard]] bool takeOverdue(Monotonic::time_point at, const StreamLimits &limits);
    // Whether it is silent for longer than its rhythm explains, so that another connection is worth a try; told again
    // after twice the silence.
    [[nodiscard]] bool takeUnexplained(Monotonic::time_point at, const StreamLimits &limits);

    // All but Refused.
    [[nodiscard]] MarketState state(Monotonic::time_point at, const StreamLimits &limits) const;
    [[nodiscard]] bool isCovered() const { return m_isCovered; }
    [[nodiscard]] bool isDeaf() const { return m_isDeaf; }
    [[nodiscard]] std::optional<Monotonic::time_point> heardAt() const { return m_heardAt; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> usualPause() const { return m_rhythm.usualPause(); }

private:
    [[nodiscard]] bool isUnexplained(Monotonic::time_point at, const StreamLimits &limits, int doublings = 0) const;

    TradeRhythm m_rhythm;
    std::optional<Monotonic::time_point> m_heardAt;
    std::optional<std::int64_t> m_newestId;
    Monotonic::time_point m_coveredAt;
    Monotonic::time_point m_quietSince; // the last trade, or the connection since then
    int m_timesOverdue = 0;
    int m_timesUnexplained = 0;
    bool m_isCovered = false;
    bool m_hasSpoken = false; // over the running connection
    bool m_isDeaf = false;    // it was shown not to bring what there is
};

} // namespace tidemark
