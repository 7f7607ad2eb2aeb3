#pragma once

#include "database/coverage_ledger.h"
#include "database/former_series.h"
#include "database/partitions.h"
#include "database/prepared_batch.h"
#include "database/rejected_table.h"
#include "database/trades_again.h"

#include <chrono>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace tidemark {

// What became of the trades and inputs of one write.
struct WriteReport {
    std::int64_t stored = 0;
    std::int64_t duplicates = 0; // identical to what is stored, or repeated in the batch: dropped
    std::int64_t altered = 0;    // ids of the record that arrived with another price, quantity, side or time
    std::int64_t rejected = 0;   // inputs that could not be trades, and trades that the database refused

    friend bool operator==(const WriteReport &, const WriteReport &) = default;
};

// Writes batches into the record: each in one transaction that takes the ledger's locks, drops what is there already,
// copies the rest, and brings ledger and candles up to date. What the database refuses for its content (SQLSTATE class
// 22 or 23) is halved down to the trade, which goes to `rejected`. What is too much at once is stored in parts. What a month, or
// a market's part of it, cannot take for now is set aside, so that the rest is stored. Every other failure is the caller's to retry
// with the same batches: nothing is stored twice. Lives on its session's thread; a session that broke needs a new writer.
class TradeWriter {
public:
    explicit TradeWriter(PgSession &session);

    // Prepares, begins and finishes.
    [[nodiscard]] Result<WriteReport> write(std::span<const TradeBatch> batches);

    // All but the wait for COMMIT, so that the caller can prepare the next batch meanwhile. `finish` must follow a
    // `begin` that succeeded, and come before anything else on the session; only its answer means that all is stored.
    [[nodiscard]] Result<void> begin(const PreparedBatch &batch);
    [[nodiscard]] Result<WriteReport> finish();
    // What of the last write is not stored; whoever wrote it keeps it.
    [[nodiscard]] std::vector<SetAside> takeAside() { return std::exchange(m_aside, {}); }
    // Tries anew what failed a moment ago, before a last or a patient attempt: its cause may be gone.
    void forgetFailures();

private:
    using Clock = std::chrono::steady_clock;
    struct Closed {
        QString why;
        Clock::time_point until;
    };

    [[nodiscard]] Result<void> send(const PreparedBatch &batch);
    [[nodiscard]] Result<WriteReport> fill(const PreparedBatch &batch);
    [[nodiscard]] Result<void> loadFormer(CoverageLedger::Stretches &stretches);
    [[nodiscard]] Result<std::int64_t> storeNew(const PreparedBatch &batch, CoverageLedger::Stretches &stretches,
                                                std::vector<Trade> &again);
    [[nodiscard]] Result<std::int64_t> copy(const PreparedBatch &fresh, CoverageLedger::Stretches &stretches);
    [[nodiscard]] Result<std::int64_t> copyBack(std::vector<Trade> dropped, CoverageLedger::Stretches &stretches);
    [[nodiscard]] Result<void> noteRejected(std::span<const RejectedInput> inputs, CoverageLedger::Stretches &stretches);

    [[nodiscard]] Result<void> sendPart(const PreparedBatch &batch);
    [[nodiscard]] Result<void> storeWhole(const PreparedBatch &batch);
    [[nodiscard]] Result<void> storeOtherwise(const PreparedBatch &batch, const Error &failure);
    [[nodiscard]] Result<void> halve(const PreparedBatch &batch, const Error &refusal);
    [[nodiscard]] Result<void> storeByMarkets(const PreparedBatch &batch, const Error &failure);
    [[nodiscard]] Result<void> storeByMonths(const PreparedBatch &batch, const Error &failure);
    // The part of the batch that has a place to go to; the rest is set aside.
    [[nodiscard]] Result<std::optional<PreparedBatch>> placeable(const PreparedBatch &batch);
    void setAside(const QString &place, const QString &why, std::span<const Trade> trades);

    PgSession &m_session;
    Partitions m_partitions;
    CoverageLedger m_ledger;
    RejectedTable m_rejected;
    FormerSeries m_former;
    TradesAgain m_again;
    WriteReport m_report;
    std::vector<SetAside> m_aside;
    std::map<QString, Closed> m_closed; // places where storing failed a moment ago
    std::size_t m_mostMarkets = std::numeric_limits<std::size_t>::max(); // that the server's lock table holds at once
    bool m_isCommitting = false;
    bool m_lookedAgain = false;
    bool m_saidRefused = false;
};

} // namespace tidemark
