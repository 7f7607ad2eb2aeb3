#pragma once

#include "core/packed_block.h"
#include "database/coverage_ledger.h"
#include "database/pg_session.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// The table `packed`: old trades in blocks. Answers are by its indexes; what changes it is a step of the caller's transaction, under the
// ledger's lock of the market. Lives on its session's thread.
class PackedTable {
public:
    // What cannot be unpacked fails, unless it is to be left out.
    explicit PackedTable(PgSession &session, bool skipsDamaged = false) : m_session(session), m_skipsDamaged(skipsDamaged) {}

    // Those that may have a trade of from ≤ t < to, by id.
    [[nodiscard]] Result<std::vector<PackedBlock>> between(const Symbol &symbol, Timestamp from, Timestamp to);
    // The packed trades of from ≤ t < to, by time and id. As many as there are: ask for what fits.
    [[nodiscard]] Result<std::vector<Trade>> trades(const Symbol &symbol, Timestamp from, Timestamp to);

    // The last packed trade of from ≤ t < to, and the first one.
    [[nodiscard]] Result<std::optional<Trade>> newest(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::optional<Trade>> oldest(const Symbol &symbol, Timestamp from, Timestamp to);

    // When the block begins that has `blocks` others between itself and `after`; absent where there are not so many before `to`.
    [[nodiscard]] Result<std::optional<Timestamp>> startBehind(const Symbol &symbol, Timestamp after, Timestamp to, int blocks);
    // When the block ends that has `blocks` others behind it; absent where there are not so many that end at `from` or later.
    [[nodiscard]] Result<std::optional<Timestamp>> endBefore(const Symbol &symbol, Timestamp from, int blocks);

    // Those that touch a run of ids and could hold more: new trades of the run belong into one block with theirs.
    [[nodiscard]] Result<std::vector<PackedBlock>> besides(const Symbol &symbol, std::span<const SymbolRun> runs);

    // Runs a change of the tables of trades as a transaction. Once that has called hurry(), after it has its own locks, it waits for the locks of
    // other programs for parts of a second only, since whoever records waits for it: it is undone then, and run anew when the tables are
    // free, for which nothing is held. So it may run several times.
    [[nodiscard]] Result<void> change(const std::function<Result<void>()> &change);
    [[nodiscard]] Result<void> hurry();

    [[nodiscard]] Result<void> insert(std::span<const PackedBlock> blocks);
    [[nodiscard]] Result<void> remove(std::span<const PackedBlock> blocks);
    // Before trades up to there are packed, in a transaction of its own: the view `prices` has to know how far packed time reaches.
    [[nodiscard]] Result<void> reachUntil(Timestamp end);

private:
    [[nodiscard]] Result<std::vector<PackedBlock>> blocks(const QString &query, const Symbol &symbol, const std::vector<PgParameter> &parameters);
    [[nodiscard]] Result<std::vector<Trade>> tradesOf(std::span<const PackedBlock> blocks, Timestamp from, Timestamp to) const;
    [[nodiscard]] Result<std::optional<Timestamp>> moment(const QString &query, const std::vector<PgParameter> &parameters);

    PgSession &m_session;
    bool m_skipsDamaged;
    bool m_isHurried = false;
};

// The first ids and last ids of the blocks, as parameters.
[[nodiscard]] std::vector<PgParameter> keysOf(const Symbol &symbol, std::span<const PackedBlock> blocks);

} // namespace tidemark
