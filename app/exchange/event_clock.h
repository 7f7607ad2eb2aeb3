#pragma once

#include "core/timestamp.h"

#include <chrono>
#include <optional>

namespace tidemark {

// The exchange's now, as far as it is known here: the newest event time, carried on by the monotonic clock, whatever this
// computer's wall clock does. An event far ahead is believed when the next ones agree with it. Never goes back, except
// from a step that the next events disagree with.
class EventClock {
public:
    using Monotonic = std::chrono::steady_clock;

    // Each event once, as it arrives.
    void note(Timestamp eventTime, Monotonic::time_point at = Monotonic::now());
    // The computer slept for so long, and the monotonic clock with it.
    void skip(std::chrono::microseconds slept) { m_newestAt -= slept; }
    [[nodiscard]] std::optional<Timestamp> now(Monotonic::time_point at = Monotonic::now()) const;

private:
    // An event that disagrees with the clock, and how many in a row agree with it.
    struct Doubt {
        Timestamp eventTime;
        Monotonic::time_point at;
        int events = 1;
    };

    void follow(Timestamp eventTime, Monotonic::time_point at);
    void doubt(Timestamp eventTime, Monotonic::time_point at);
    void restart(Timestamp eventTime, Monotonic::time_point at);

    std::optional<Timestamp> m_newest;
    Monotonic::time_point m_newestAt;
    Timestamp m_floor; // what was known when the newest event arrived
    int m_agreeing = 0;
    std::optional<Doubt> m_doubt;
};

} // namespace tidemark
