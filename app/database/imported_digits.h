#pragma once

#include "core/market_info.h"
#include "database/pg_session.h"

#include <optional>

namespace tidemark {

// How many decimals the exchange wrote of a market in the newest of its own files that was imported; absent where none was, or the
// record's tables are of a version that imported none.
[[nodiscard]] Result<std::optional<MarketDigits>> importedDigits(PgSession &session, const Symbol &symbol);

} // namespace tidemark
