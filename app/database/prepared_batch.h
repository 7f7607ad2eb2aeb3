#pragma once

#include "core/candle.h"
#include "core/trade.h"
#include "database/coverage_ledger.h"

#include <span>
#include <string>
#include <vector>

namespace tidemark {

// What a TradeWriter needs of one or more batches, worked out without the database: on the guess that all of it is new,
// which is nearly always right. A value; costs the CPU about as much as the encoding alone.
struct PreparedBatch {
    std::vector<Trade> trades;  // by symbol and id, each id once: the first that arrived
    std::vector<Trade> doubles; // say something else than the trade kept under their id
    std::int64_t repeated = 0;  // identical doubles, dropped
    std::vector<RejectedInput> rejected;

    std::vector<SymbolRun> runs; // of `trades`
    std::string copyRows;        // of `trades`, in binary COPY format
    std::vector<Candle> candles; // of `trades`: 1 minute, 1 hour, 1 day

    [[nodiscard]] static PreparedBatch of(std::span<const TradeBatch> batches);
    [[nodiscard]] static PreparedBatch of(std::vector<Trade> trades, std::vector<RejectedInput> rejected);

    [[nodiscard]] bool isEmpty() const { return trades.empty() && rejected.empty(); }
};

// Consecutive ids of trades that are sorted by symbol and id.
[[nodiscard]] std::vector<SymbolRun> runsOf(std::span<const Trade> sorted);
[[nodiscard]] std::string copyRowsOf(std::span<const Trade> trades);
// The candles of every span that the record keeps.
[[nodiscard]] std::vector<Candle> recordCandlesOf(const std::vector<Trade> &trades);

} // namespace tidemark
