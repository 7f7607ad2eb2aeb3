#pragma once

#include "core/candle.h"
#include "database/pg_session.h"

#include <span>

namespace tidemark {

// Merges candles of new trades into the table `candles`, within the caller's transaction and under the ledger's locks.
// Right in whatever order trades arrive: open and close belong to the lowest and highest id.
[[nodiscard]] Result<void> mergeCandles(PgSession &session, std::span<const Candle> candles);

} // namespace tidemark
