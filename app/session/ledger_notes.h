#pragma once

#include "core/id_ranges.h"
#include "core/result.h"
#include "core/symbol.h"

#include <vector>

namespace tidemark {

class CoverageLedger;
class PgSession;

// Ids that the ledger is to be told about without a trade of theirs: holes and skipped ranges. They wait here while the
// database is away. Database thread.
class LedgerNotes {
public:
    // The exchange itself does not have these ids.
    void addHole(const Symbol &symbol, IdRange ids);
    // These ids are not going to be fetched, and why.
    void addSkipped(const Symbol &symbol, IdRange ids, const QString &why);

    // What of them was skipped is wanted after all.
    void addWanted(const Symbol &symbol, IdRange ids);

    // Writes what waits, each note in a transaction of its own.
    [[nodiscard]] Result<void> write(PgSession &session);

private:
    enum class Kind { Hole, Skipped, Wanted };
    struct Note {
        Kind kind;
        Symbol symbol;
        IdRange ids;
        QString why;
    };
    [[nodiscard]] static Result<void> write(CoverageLedger &ledger, const Note &note);

    std::vector<Note> m_waiting;
};

// Whether the ledger has any of these ids as stored or rejected.
[[nodiscard]] Result<bool> ledgerKnows(PgSession &session, const Symbol &symbol, const std::vector<IdRange> &ids);

} // namespace tidemark
