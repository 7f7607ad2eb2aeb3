#pragma once

#include "database/packed_table.h"
#include "database/rejected_table.h"
#include "database/trade_writer.h"

#include <span>
#include <vector>

namespace tidemark {

// Writes old trades of one market straight into blocks: what the ledger has already is dropped (and kept in `rejected` where it says something
// else), the rest is packed, and ledger and candles are brought up to date, all in one transaction under the ledger's lock. Twice is once. 50,000
// to 100,000 trades at a time are a good portion; blocks that such a portion's end leaves unfilled are filled by the next one. Lives on its
// session's thread; a session that broke needs a new writer.
class BlockWriter {
public:
    explicit BlockWriter(PgSession &session);

    // Trades of one market, ascending by id, of any time. Nothing is stored where it fails.
    [[nodiscard]] Result<WriteReport> write(std::span<const Trade> trades);

private:
    [[nodiscard]] Result<WriteReport> fill(const PreparedBatch &batch);
    [[nodiscard]] Result<CoverageLedger::Stretches> stretchesOf(const PreparedBatch &batch);
    [[nodiscard]] Result<std::int64_t> storeNew(const PreparedBatch &batch, CoverageLedger::Stretches &stretches, std::vector<Trade> &again);
    [[nodiscard]] Result<void> noteRejected(const PreparedBatch &batch, CoverageLedger::Stretches &stretches);

    PgSession &m_session;
    PackedTable m_packed;
    CoverageLedger m_ledger;
    RejectedTable m_rejected;
    FormerSeries m_former;
    TradesAgain m_again;
};

// A step of the caller's transaction: the trades, of one market and none of them stored, become blocks together with those beside them
// that are not full. Tells which blocks are new, and which have gone into them and are yet to be removed.
struct BlockChange {
    std::vector<PackedBlock> added;
    std::vector<PackedBlock> merged;
};
[[nodiscard]] Result<BlockChange> addToBlocks(PackedTable &packed, std::span<const Trade> trades);

} // namespace tidemark
