#pragma once

#include "exchange/stream_limits.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>

namespace tidemark {

// How often a market (or all markets of a connection together) trades, and what silence that explains. Counts at most one
// beat a second: trades come in bursts, and a mean over trades would take every ordinary pause between bursts for a
// failure.
class TradeRhythm {
public:
    using Monotonic = std::chrono::steady_clock;

    explicit TradeRhythm(std::chrono::milliseconds beat = StreamLimits{}.beat) : m_beat(beat) {}

    // A trade arrived; times do not fall.
    void note(Monotonic::time_point at);
    // Nobody listened for a while: what follows does not say how long the markets paused.
    void interrupt() { m_lastBeat.reset(); }

    // Nothing while the rhythm is not known.
    [[nodiscard]] std::optional<std::chrono::milliseconds> usualPause() const;
    // The silence that is nothing to worry about: so many usual pauses, or a few of the longest one seen lately. Nothing
    // while the rhythm is not known: then no silence says anything.
    [[nodiscard]] std::optional<std::chrono::milliseconds> explainedSilence(const StreamLimits &limits) const;
    // When it is time to ask, though not yet to worry: after the explained silence, or the longest one that is left alone.
    [[nodiscard]] std::chrono::milliseconds allowedSilence(const StreamLimits &limits) const;

private:
    static constexpr std::size_t remembered = 16;

    std::chrono::milliseconds m_beat;
    std::array<std::chrono::milliseconds, remembered> m_intervals{}; // a ring
    std::chrono::milliseconds m_longest{}; // fades
    std::size_t m_counted = 0;
    std::optional<Monotonic::time_point> m_lastBeat;
};

} // namespace tidemark
