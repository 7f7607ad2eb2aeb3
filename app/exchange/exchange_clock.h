#pragma once

#include "core/timestamp.h"

#include <chrono>
#include <optional>

namespace tidemark {

// The exchange's now, as far as it is known here: the newest event time, carried on by the monotonic clock. Never goes
// back, whatever this computer's wall clock does.
class ExchangeClock {
public:
    using Monotonic = std::chrono::steady_clock;

    void note(Timestamp eventTime, Monotonic::time_point at = Monotonic::now());
    // The computer slept for so long, and the monotonic clock with it.
    void skip(std::chrono::microseconds slept) { m_newestAt -= slept; }
    [[nodiscard]] std::optional<Timestamp> now(Monotonic::time_point at = Monotonic::now()) const;

private:
    std::optional<Timestamp> m_newest;
    Monotonic::time_point m_newestAt;
    Timestamp m_floor; // what was known when the newest event arrived
};

} // namespace tidemark
