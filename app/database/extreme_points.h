#pragma once

#include "core/rolling_extremes.h"
#include "core/symbol.h"
#include "database/pg_session.h"

#include <stop_token>
#include <vector>

namespace tidemark {

// Trades at or after `from`, newest first, that, added to a RollingExtremes, make it answer as if all had been added. Reads
// only the minutes whose candles go beyond everything later.
[[nodiscard]] Result<std::vector<Extreme>> extremePoints(PgSession &session, const Symbol &symbol, Timestamp from);
// The same of from ≤ t < to, packed time alike; ends early, with less, where it is told to stop.
[[nodiscard]] Result<std::vector<Extreme>> extremePoints(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to,
                                                         const std::stop_token &stop);

} // namespace tidemark
