#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// The trade with the highest id of each second at or after `from`, ascending: what a ClosingPrices of one second needs to
// answer as if all had been added.
[[nodiscard]] Result<std::vector<Trade>> secondCloses(PgSession &session, const Symbol &symbol, Timestamp from);

} // namespace tidemark
