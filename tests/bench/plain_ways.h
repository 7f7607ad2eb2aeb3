#pragma once

#include "core/trade.h"
#include "support/test_database.h"

#include <vector>

namespace tidemark::bench {

// What the program's way is held against: rows a second into the same partitioned table, without ledger, candles, spool
// or exchange.
[[nodiscard]] double bareCopy(const TestDatabase &database, const std::vector<TradeBatch> &batches);
// One autocommitted INSERT a trade.
[[nodiscard]] double singleInserts(const TestDatabase &database, const std::vector<Trade> &trades);

} // namespace tidemark::bench
