#pragma once

#include "core/study_values.h"
#include "core/time_ranges.h"

#include <span>
#include <vector>

namespace tidemark {

// A stretch of time of which every trade is told, and no cell reaches out of it; time without a cell is time without trades.
struct StudyRun {
    TimeRange time;
    std::vector<StudyCell> cells; // ascending
};

// The sums of one length that are known of a market, of which times, and of which of these also the sides. A value.
class StudyLevel {
public:
    explicit StudyLevel(std::chrono::seconds span) : m_span(span) {}

    [[nodiscard]] std::chrono::seconds span() const { return m_span; }
    [[nodiscard]] const TimeRanges &known() const { return m_known; }
    [[nodiscard]] const TimeRanges &sided() const { return m_sided; }
    // All of a time (whole cells); replaces what was there.
    void load(TimeRange time, std::span<const StudyCell> cells, bool hasSides);
    // Of the cells that the time touches nothing is known any more.
    void forget(TimeRange time);
    [[nodiscard]] std::span<const StudyCell> between(TimeRange time) const;

    static constexpr std::size_t mostCells = 40'000; // where there would be more, the former ones go

private:
    std::chrono::seconds m_span;
    std::vector<StudyCell> m_cells; // ascending
    TimeRanges m_known;
    TimeRanges m_sided;
};

} // namespace tidemark
