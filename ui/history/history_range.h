#pragma once

#include "core/timestamp.h"

namespace tidemark {

// What History shows around a moment.
inline constexpr std::chrono::minutes aroundMoment{5};

struct HistoryRange {
    Timestamp from;
    Timestamp to;
};

// Whole minutes, so that steps within one minute need no new trades.
[[nodiscard]] inline HistoryRange rangeAround(Timestamp moment)
{
    const Timestamp minute = std::chrono::floor<std::chrono::minutes>(moment);
    return {minute - aroundMoment, minute + aroundMoment + std::chrono::minutes(1)};
}

} // namespace tidemark
