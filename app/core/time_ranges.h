#pragma once

#include "core/id_ranges.h"
#include "core/timestamp.h"

#include <vector>

namespace tidemark {

// from ≤ t < to.
struct TimeRange {
    Timestamp from;
    Timestamp to;

    [[nodiscard]] bool isEmpty() const { return from >= to; }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

// The largest part of a range that whole spans (aligned to the epoch) make up; may be empty. A span that would go beyond the
// moments there are ends with them.
[[nodiscard]] TimeRange wholeSpans(TimeRange range, std::chrono::microseconds span);
// The whole spans that a range touches.
[[nodiscard]] TimeRange touchedSpans(TimeRange range, std::chrono::microseconds span);

// A set of moments as sorted, disjoint ranges; ranges that touch are merged.
class TimeRanges {
public:
    void add(TimeRange range);
    void remove(TimeRange range);

    [[nodiscard]] bool isEmpty() const { return m_micros.isEmpty(); }
    [[nodiscard]] bool contains(Timestamp moment) const { return m_micros.contains(microsOf(moment)); }
    // What of `range` is (not) in the set, ascending.
    [[nodiscard]] std::vector<TimeRange> within(TimeRange range) const;
    [[nodiscard]] std::vector<TimeRange> missingIn(TimeRange range) const;
    [[nodiscard]] std::vector<TimeRange> ranges() const;

    friend bool operator==(const TimeRanges &, const TimeRanges &) = default;

private:
    IdRanges m_micros;
};

} // namespace tidemark
