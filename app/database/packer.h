#pragma once

#include "database/former_series.h"
#include "database/packed_table.h"
#include "database/partitions.h"

#include <functional>
#include <stop_token>

namespace tidemark {

// What one call did. Where it was told to stop early, what it did stays done, and another call goes on from there.
struct PackReport {
    std::int64_t trades = 0; // packed, or unpacked
    std::int64_t blocks = 0; // more of them than before, or fewer
    bool isStopped = false;

    friend bool operator==(const PackReport &, const PackReport &) = default;
};

struct PackProgress {
    Symbol symbol;
    std::int64_t trades = 0;
    Timestamp upTo; // all before is done
};

// What became of the months that packing has emptied.
struct SpaceReport {
    std::vector<QString> dropped;  // tables
    std::vector<QString> vacuumed; // others have rows in them still
    std::vector<QString> busy;     // could not be dropped now, since somebody uses them: the next call tries again
};

// Packs trades into blocks, and unpacks them, some 30,000 in a transaction under the ledger's lock of the market: a recorder waits for parts of
// a second. In that transaction the server has shown that the blocks give back what is then deleted, to the last decimal; where they do
// not, nothing is changed. Whatever ends the program in between, each trade is either plain or packed. Lives on its session's thread.
class Packer {
public:
    using Progress = std::function<void(const PackProgress &)>;

    explicit Packer(PgSession &session);

    // The market's trades before that moment that are still plain, late ones of packed time too.
    [[nodiscard]] Result<PackReport> packBefore(const Symbol &symbol, Timestamp before, const Progress &progress = {}, const std::stop_token &stop = {});
    // The blocks that begin before that moment.
    [[nodiscard]] Result<PackReport> unpack(const Symbol &symbol, Timestamp before, const Progress &progress = {}, const std::stop_token &stop = {});

    // Gives the room of packed trades back: months that Tidemark made and that are empty now are dropped, others vacuumed. After any
    // number of packBefore().
    [[nodiscard]] Result<SpaceReport> giveSpaceBack(Timestamp before, const std::stop_token &stop = {});
    // What trades, plain and packed, take on disk, everything counted.
    [[nodiscard]] Result<std::int64_t> bytes();

private:
    // A step's outcome: where the next one begins.
    struct Step {
        std::int64_t trades = 0;
        std::int64_t blocks = 0;
        std::optional<Timestamp> next; // absent: nothing is left
    };
    template <typename TakeStep>
    [[nodiscard]] Result<PackReport> repeat(const Symbol &symbol, const Progress &progress, const std::stop_token &stop, TakeStep takeStep);
    [[nodiscard]] Result<void> lock(const Symbol &symbol);
    [[nodiscard]] Result<Step> packStep(const Symbol &symbol, Timestamp from, Timestamp before);
    [[nodiscard]] Result<std::vector<Trade>> plainTrades(const Symbol &symbol, Timestamp from, Timestamp &to);
    [[nodiscard]] Result<void> refuseRepeated(std::span<const Trade> trades);
    [[nodiscard]] Result<void> prove(const Symbol &symbol, Timestamp from, Timestamp to, std::span<const PackedBlock> gone,
                                     std::span<const PackedBlock> blocks, std::int64_t trades);
    [[nodiscard]] Result<void> removePlain(const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t trades);
    [[nodiscard]] Result<std::vector<PackedBlock>> oldestBlocks(const Symbol &symbol, Timestamp before);
    [[nodiscard]] Result<Step> unpackStep(const Symbol &symbol, Timestamp before);
    [[nodiscard]] Result<std::int64_t> unpackBlocks(std::span<const PackedBlock> blocks);
    [[nodiscard]] Result<void> ensureMonths(const Symbol &symbol, Timestamp before);

    PgSession &m_session;
    PackedTable m_packed;
    CoverageLedger m_ledger;
    Partitions m_partitions;
    Timestamp m_emptiedFrom = Timestamp::max(); // where plain trades were removed
    Timestamp m_emptiedTo = Timestamp::min();
};

} // namespace tidemark
