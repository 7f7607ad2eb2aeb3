#pragma once

#include "core/record_values.h"

#include <vector>

namespace tidemark {

// What a bar shows of a market's record: the moments at its left and right end.
struct RecordSpan {
    Timestamp from;
    Timestamp to;

    friend bool operator==(const RecordSpan &, const RecordSpan &) = default;
};

// The exchange opened in 2017: no record reaches further back.
inline constexpr Timestamp recordsBegin = std::chrono::sys_days(std::chrono::year(2017) / 1 / 1);

// Pixels from ≤ x < to that say the same.
struct StretchRun {
    StretchKind kind = StretchKind::Stored;
    int from = 0;
    int to = 0;

    friend bool operator==(const StretchRun &, const StretchRun &) = default;
};

// Stretches as they fall on pixels: as many runs as there are pixels at most, however many stretches there are. What a
// person may want to act upon is never thinner than `leastRun` and covers what is well.
struct StretchPicture {
    std::vector<StretchRun> runs;   // ascending, disjoint; where there is none, nothing is recorded
    std::vector<StretchRun> pauses; // the same, over the runs

    static constexpr int leastRun = 3;
};

[[nodiscard]] StretchPicture stretchPicture(const std::vector<RecordStretch> &stretches, const RecordSpan &span, int width);

// The pixels that a stretch covers, cut at the bar's ends; empty (from = to) where it lies outside.
[[nodiscard]] StretchRun pixelsOf(const RecordStretch &stretch, const RecordSpan &span, int width);

// Which stretch a pixel tells of: the one that is painted there, a pause where one is marked. −1: none.
[[nodiscard]] int stretchAt(const std::vector<RecordStretch> &stretches, const RecordSpan &span, int width, int x);

} // namespace tidemark
