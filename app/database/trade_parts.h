#pragma once

#include "core/symbol.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// Midnights within from < t < to, at least `span` apart, at which all ids before are lower than all ids after: whoever reads a long
// range in these parts, each in the order of ids, reads all of it in that order. The day candles say so.
[[nodiscard]] Result<std::vector<Timestamp>> tradePartEnds(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to,
                                                           std::chrono::hours span);

} // namespace tidemark
