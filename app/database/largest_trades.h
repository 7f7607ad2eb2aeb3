#pragma once

#include "core/rolling_turnover.h"
#include "core/symbol.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

struct LargestTrades {
    Timestamp from; // known from there on
    std::vector<LargestTrade> trades; // the newest first
};

// Trades of from ≤ t < to, a full minute, that, added to a RollingTurnover, make it tell the largest trade of every window that begins on a full
// minute as if all had been added; `later` is the value of the largest one from `to` on. Reads only the few minutes whose candles bound a larger one than
// all that is later. What lies before a candle that does not know its largest trade, or whose trades were dropped, is not known.
[[nodiscard]] Result<LargestTrades> largestTrades(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, const WideDecimal &later);

} // namespace tidemark
