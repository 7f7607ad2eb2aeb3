#pragma once

#include "core/chart_candle.h"
#include "core/history_values.h"
#include "core/time_ranges.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace tidemark {

// In what a chart asks the record for a stretch of time, from fine to coarse.
enum class ChartResolution { Trades, Second, Minute, Hour, Day };

// The length of its candles; of trades none.
[[nodiscard]] constexpr std::chrono::seconds spanOf(ChartResolution resolution)
{
    using namespace std::chrono_literals;
    switch (resolution) {
    case ChartResolution::Trades:
        return 0s;
    case ChartResolution::Second:
        return 1s;
    case ChartResolution::Minute:
        return 1min;
    case ChartResolution::Hour:
        return 1h;
    case ChartResolution::Day:
        return 24h;
    }
    return 0s;
}

struct ChartAnswer;

// What a chart wants to know of from ≤ t < to, both on whole seconds and `from` on a whole span. A newer question of the
// same chart overtakes an older one, which may then go without an answer.
struct ChartQuestion {
    using Answer = ChartAnswer;
    static constexpr bool mayBeAskedAgain = true;

    Symbol symbol;
    Timestamp from;
    Timestamp to;
    ChartResolution resolution = ChartResolution::Minute;

    [[nodiscard]] ChartAnswer refused(const QString &problem) const;
};

struct ChartAnswer {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    ChartResolution resolution = ChartResolution::Minute;
    // Of which time this is all that is stored: from `from` on, at most to `to`; shorter where the record ends before, or
    // where there is more than the reader hands out at once.
    TimeRange known = {};
    std::vector<Trade> trades = {}; // ascending by (time, id)
    // Whole spans of the resolution, and at the end of `known`, where it is not on a whole span, finer ones down to
    // seconds. No trade is in two of them. Ascending.
    std::vector<ChartCandle> candles = {};
    std::optional<Timestamp> recordBegins = {}; // the market's first and last stored trade, wherever they are
    std::optional<Timestamp> recordEnds = {};
    QString problem = {}; // not empty: could not be answered, and why
};

inline ChartAnswer ChartQuestion::refused(const QString &problem) const
{
    auto answer = refusedRange<ChartAnswer>(*this, problem);
    answer.resolution = resolution;
    return answer;
}

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::ChartQuestion)
