#pragma once

#include "core/candle.h"
#include "database/pg_session.h"
#include "database/verify_report.h"

#include <span>
#include <stop_token>
#include <vector>

namespace tidemark {

// The opening times of the candles that are not the same in both, or in one only. Both ascending, of one span.
[[nodiscard]] std::vector<Timestamp> differingSpans(std::span<const Candle> made, std::span<const Candle> stored);

// An error for each of them.
void tellDifferences(std::span<const Candle> made, std::span<const Candle> stored, VerifyReport &report);

// Holds the candles of an hour and of a day against their minutes, day by day, for the days that from ≤ t < to touches.
[[nodiscard]] Result<void> auditLongCandles(PgSession &session, Timestamp from, Timestamp to, VerifyReport &report,
                                            const std::stop_token &stop);

} // namespace tidemark
