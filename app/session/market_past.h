#pragma once

#include "core/candle.h"
#include "core/id_ranges.h"
#include "core/record_values.h"
#include "core/result.h"
#include "core/rolling_extremes.h"
#include "core/rolling_turnover.h"
#include "core/trade.h"
#include "database/stored_trades.h"

#include <optional>
#include <vector>

namespace tidemark {

class PgSession;

// The first trade of a stretch of ids without a gap.
struct RunStart {
    std::int64_t id = 0;
    Timestamp at;
};

// Whether it tells, too, what a window's figures begin with: most of the work, and of no use where nobody looks.
enum class PastFigures { Told, Omitted };

// What the record already knows of a market when the program starts.
struct MarketPast {
    Symbol symbol;
    PastFigures figures = PastFigures::Told; // omitted: the minutes and seconds, and the largest trades
    IdRanges covered;                   // the ledger but for skipped ranges
    IdRanges skipped;
    std::optional<Timestamp> begins;    // the first stored trade
    std::optional<Trade> last;          // the newest stored trade
    std::optional<Trade> contradicted;  // by `last`, which has a lower id: the one with the highest
    std::vector<Extreme> extremePoints; // the staircases of the 24 hours before `last`
    std::vector<Candle> minutes;        // their 1-minute candles, from `minutesFrom` on
    Timestamp minutesFrom;
    std::vector<SecondSum> seconds;     // what was traded in each second of the newest quarter of an hour, from `secondsFrom` on
    Timestamp secondsFrom;
    std::vector<LargestTrade> largest;  // the largest trades before those, of windows that begin on a full minute
    Timestamp largestFrom;              // from when on these and the seconds tell the largest trade
    std::vector<Trade> secondCloses;    // the last trade of each second of the newest quarter of an hour
    std::optional<RunStart> contiguous; // the newest unbroken stretch
    std::vector<RecordStretch> lost;    // what is missing within those 24 hours
    std::vector<Trade> beforeGaps;      // the stored trades next before its newest gaps, of any time
    std::vector<RunStart> runsBeforeGaps; // where the stretches begin that end there, as far as that is known
};

// Reads it; on the session's thread.
[[nodiscard]] Result<MarketPast> readMarketPast(PgSession &session, const Symbol &symbol, PastFigures figures = PastFigures::Told);

} // namespace tidemark
