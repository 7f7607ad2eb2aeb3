#pragma once

#include "core/symbol.h"
#include "database/coverage_map.h"
#include "database/pg_session.h"

#include <map>
#include <span>
#include <vector>

namespace tidemark {

// Consecutive ids of one symbol.
struct SymbolRun {
    Symbol symbol;
    IdRange ids;
};

// The table `coverage`: which trade ids the record has, by symbol. Lives on its session's thread. `lock`, `around` and
// `save` are steps of the caller's transaction, in this order; everything else stands by itself.
class CoverageLedger {
public:
    using Stretches = std::map<Symbol, CoverageMap>;

    explicit CoverageLedger(PgSession &session) : m_session(session) {}

    // Keeps every other writer of these symbols out until the transaction ends. A statement of its own, since a lock and
    // a read in one statement would read the ledger as it was before the wait.
    [[nodiscard]] Result<void> lock(const std::vector<Symbol> &symbols);
    // What of the ledger overlaps or touches the runs; every symbol of the runs is there.
    [[nodiscard]] Result<Stretches> around(std::span<const SymbolRun> runs);
    [[nodiscard]] Result<void> save(const Stretches &stretches);

    // The exchange itself does not have these ids. What is stored or rejected meanwhile stays so.
    [[nodiscard]] Result<void> addHole(const Symbol &symbol, IdRange ids, const QString &note);
    // These ids are not going to be fetched. What the ledger already knows about them stays.
    [[nodiscard]] Result<void> addSkipped(const Symbol &symbol, IdRange ids, const QString &note);
    // What of these ids is skipped is missing again, so that it is fetched after all.
    [[nodiscard]] Result<void> removeSkipped(const Symbol &symbol, IdRange ids);

    // Ascending by id.
    [[nodiscard]] Result<std::vector<CoverageRange>> rangesOf(const Symbol &symbol);
    // Those that have one of these ids, whole.
    [[nodiscard]] Result<std::vector<CoverageRange>> between(const Symbol &symbol, IdRange ids);
    // Which of these ids are of one kind.
    [[nodiscard]] Result<IdRanges> idsOf(CoverageKind kind, const Symbol &symbol, IdRange ids);
    // The newest `count` of them, ascending.
    [[nodiscard]] Result<std::vector<CoverageRange>> tail(const Symbol &symbol, int count);

private:
    template <typename Change>
    [[nodiscard]] Result<void> change(const SymbolRun &run, Change change);
    [[nodiscard]] Result<std::vector<CoverageRange>> ranges(const char16_t *name, const std::vector<PgParameter> &parameters);
    [[nodiscard]] Result<void> remove(const Stretches &stretches);
    [[nodiscard]] Result<void> write(const Stretches &stretches);

    PgSession &m_session;
};

} // namespace tidemark
