#pragma once

#include "core/rolling_extremes.h"
#include "core/symbol.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// Trades at or after `from`, newest first, that, added to a RollingExtremes, make it answer as if all had been added. Reads
// only the minutes whose candles go beyond everything later.
[[nodiscard]] Result<std::vector<Extreme>> extremePoints(PgSession &session, const Symbol &symbol, Timestamp from);

} // namespace tidemark
