#pragma once

#include "core/timestamp.h"

#include <chrono>
#include <optional>

namespace tidemark {

// The time as far as the exchange confirms it, for what cannot be taken back: this computer's clock may be years ahead, and may be set at
// any time. From the exchange's word on it counts by what passes here. A value; for one thread at a time.
class ConfirmedClock {
public:
    using Monotonic = std::chrono::steady_clock;

    // How far the exchange's clock was ahead of this computer's when that was last measured. It is told again and again; only what is new counts,
    // since the clock here may have been set meanwhile.
    void confirm(std::chrono::microseconds offset, Timestamp wall, Monotonic::time_point now);
    // Never later than this computer's clock says, nor than the exchange's word allows; nothing before there was one.
    [[nodiscard]] std::optional<Timestamp> at(Timestamp wall, Monotonic::time_point now) const;

private:
    // The exchange's time at a moment of ours.
    struct Word {
        std::chrono::microseconds offset;
        Timestamp exchange;
        Monotonic::time_point heard;
    };
    std::optional<Word> m_word;
};

} // namespace tidemark
