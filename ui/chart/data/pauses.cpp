#include "ui/chart/data/pauses.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr double narrowestPause = 40; // logical pixels
constexpr std::chrono::microseconds nextInstant(1);

} // namespace

std::optional<Pause> pauseAt(const ChartData &data, Timestamp moment)
{
    const auto before = data.at(moment);
    const auto next = data.ticks(moment + nextInstant, Timestamp::max(), 1);
    // A price of which only the candle is known has no id.
    if (!before || before->id == 0 || next.empty() || next.front().id != before->id + 1)
        return std::nullopt;
    const Pause pause{before->at, next.front().at};
    return pause.to - pause.from < leastPause ? std::nullopt : std::optional(pause);
}

std::vector<Pause> pausesIn(const ChartData &data, const ChartFrame &frame)
{
    std::vector<Pause> pauses;
    if (!frame.isPlaced || frame.plot.width() < narrowestPause)
        return pauses;
    // A pause that is wide enough leaves at least one of these empty.
    const int cells = int(frame.plot.width() * 2 / narrowestPause);
    const auto filled = data.columns(frame.from, frame.to(), cells);
    std::vector<Timestamp> candidates{frame.from};
    for (std::size_t i = 0; i < filled.size(); ++i)
        if (i + 1 == filled.size() || filled[i + 1].number > filled[i].number + 1)
            candidates.push_back(filled[i].span.lastAt);
    for (const auto candidate : candidates) {
        const auto pause = pauseAt(data, candidate);
        if (!pause || frame.durationOf(narrowestPause) > pause->to - pause->from || pause->from > frame.to())
            continue;
        if (pauses.empty() || pauses.back() != *pause)
            pauses.push_back(*pause);
    }
    return pauses;
}

} // namespace tidemark
