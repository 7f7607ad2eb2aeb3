#pragma once

#include "core/download_values.h"
#include "core/id_ranges.h"

#include <span>
#include <vector>

namespace tidemark {

// The trades of a UTC day that are stored; of a day without any there is none.
struct DayIds {
    Timestamp day;
    std::int64_t trades = 0;
    IdRange ids;
};

// A whole period's trades as the archive's file has them: from ≤ t < to. Ids without a count: it has none.
struct ArchivedSpan {
    Timestamp from;
    Timestamp to;
    IdRange ids;
    bool isCutAtBegin = false; // as it seems: so long without a trade, at its pace, is no pause
    bool isCutAtEnd = false;
};

// What is known of each day of the period. `days`, ascending, are those of the period and the nearest one before and after it;
// `known` the ids that are stored, or that the exchange does not have. A day is complete where no id is missing between its
// first and last trade, and it is known where it begins and ends: the next id is another day's trade, or an archived file of
// the day says so. Pure.
[[nodiscard]] std::vector<DayState> dayStates(Timestamp from, Timestamp to, std::span<const DayIds> days, const IdRanges &known,
                                              std::span<const ArchivedSpan> archived);

} // namespace tidemark
