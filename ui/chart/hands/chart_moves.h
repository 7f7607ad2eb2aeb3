#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/chart/view/chart_view.h"

namespace tidemark {

// What keys do to a view: by steps, to the ends of what is known. Answers whether the action means the view at all.
[[nodiscard]] bool moveView(ChartView &view, const ChartData &data, ChartAction action);

// Candles of this length that would be too narrow or too wide get a comfortable width; wider ones where the record is too
// young to fill the view.
void showComfortably(ChartView &view, const ChartData &data, std::chrono::seconds candle);

// The part of time that can be gone to; nothing where nothing is known.
[[nodiscard]] std::optional<TimeRange> reachableTime(const ChartData &data);
// The moment that can be gone to instead of this one, and what is to be said of it; nothing where there is none.
struct Reached {
    std::optional<Timestamp> moment;
    QString sentence;
};
[[nodiscard]] Reached reachable(const ChartData &data, Timestamp moment, const QTimeZone &zone);

} // namespace tidemark
