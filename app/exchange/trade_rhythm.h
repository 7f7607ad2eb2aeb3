#pragma once

#include "exchange/stream_limits.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace tidemark {

// How often the markets of a connection trade, and what silence that explains. Counts at most one beat a second: trades
// come in bursts, and a mean over trades would take every ordinary pause between bursts for a failure.
class TradeRhythm {
public:
    using Monotonic = std::chrono::steady_clock;

    // A trade arrived; times do not fall.
    void note(Monotonic::time_point at);
    // Nobody listened for a while: what follows does not say how long the markets paused.
    void interrupt() { m_lastBeat.reset(); }

    // The longest wait while the rhythm is not known; then so many of its beats, within the limits.
    [[nodiscard]] std::chrono::milliseconds allowedSilence(const StreamLimits &limits) const;

private:
    static constexpr std::size_t remembered = 16;

    std::array<std::chrono::milliseconds, remembered> m_intervals{}; // a ring
    std::size_t m_counted = 0;
    std::optional<Monotonic::time_point> m_lastBeat;
};

} // namespace tidemark
