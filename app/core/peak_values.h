#pragma once

#include "core/history_values.h"

#include <optional>

namespace tidemark {

struct PeakAnswer;

// What stands out in a range: the second or the minute with the most trades, or the minute whose low and high lie furthest apart.
enum class Peak { BusiestSecond, BusiestMinute, WidestMinute };

struct PeakQuestion : RangeQuestion {
    using Answer = PeakAnswer;

    Peak peak = Peak::BusiestMinute;

    [[nodiscard]] PeakAnswer refused(const QString &problem) const;
};

struct PeakAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::optional<Candle> span; // of the range's part of it; absent: no trade. Of equal ones the earliest
    QString problem;
    Completeness completeness = {}; // of the range
};

inline PeakAnswer PeakQuestion::refused(const QString &problem) const
{
    return refusedRange<PeakAnswer>(*this, problem);
}

} // namespace tidemark
