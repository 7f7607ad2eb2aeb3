#pragma once

#include "ui/chart/data/timeframe.h"

#include <QVariantMap>

namespace tidemark {

// What a person chose for a chart's price, as it is remembered.
struct ChartBasics {
    Timeframe timeframe = Timeframe::Ticks;
    bool isLogarithmic = false;
    bool isMagnetic = true;
    std::chrono::microseconds span{}; // of the view; 0: not told

    [[nodiscard]] QVariantMap state() const;
    // Unknown or broken parts are as in `now`.
    [[nodiscard]] static ChartBasics of(const QVariantMap &state, const ChartBasics &now);
};

} // namespace tidemark
