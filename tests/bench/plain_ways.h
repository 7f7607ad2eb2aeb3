#pragma once

#include "bench/measurement.h"
#include "core/trade.h"
#include "support/test_database.h"

#include <functional>
#include <vector>

namespace tidemark::bench {

// What the program's way is held against: rows a second into the same partitioned table, without ledger, candles, spool
// or exchange.
[[nodiscard]] double bareCopy(const TestDatabase &database, const std::vector<TradeBatch> &batches);
// One autocommitted INSERT a trade.
[[nodiscard]] double singleInserts(const TestDatabase &database, const std::vector<Trade> &trades);

// Both of them and the program's way in turns, so that a noisy machine treats all alike.
class PlainWays {
public:
    static constexpr int batchTrades = 25'000;

    explicit PlainWays(const Scale &scale);

    [[nodiscard]] const std::vector<Trade> &trades() const { return m_trades; }
    [[nodiscard]] const std::vector<TradeBatch> &batches() const { return m_batches; }

    // Trades a second of the program's way into the database that it is given, and what else to say of it.
    struct Run {
        double tradesPerSecond = 0;
        QString remark = {};
    };
    // Prints a line a round, and the ratios in the end; `wanted` is said behind them.
    void alternate(const QString &name, const std::function<Run(const TestDatabase &)> &way, const QString &wantedOfCopy = {},
                   const QString &wantedOfInserts = {}) const;

private:
    int m_alternations;
    std::vector<Trade> m_trades;
    std::vector<TradeBatch> m_batches;
    std::vector<Trade> m_inserted; // one by one: some are enough
    TestServer m_server;
};

} // namespace tidemark::bench
