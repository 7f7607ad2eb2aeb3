#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/view/chart_frame.h"

#include <vector>

namespace tidemark {

// From one trade to the next, with nothing lost in between.
struct Pause {
    Timestamp from;
    Timestamp to;

    friend bool operator==(const Pause &, const Pause &) = default;
};

// A market that is silent for less is not worth a word.
inline constexpr std::chrono::seconds leastPause(30);

// The pause that holds `moment`, where trades in memory say that there is one: only ids tell a pause from a loss, which
// are consecutive around it.
[[nodiscard]] std::optional<Pause> pauseAt(const ChartData &data, Timestamp moment);

// The pauses in view that are long enough, and wide enough to be marked. Costs by pixels.
[[nodiscard]] std::vector<Pause> pausesIn(const ChartData &data, const ChartFrame &frame);

} // namespace tidemark
