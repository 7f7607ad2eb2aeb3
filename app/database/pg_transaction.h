#pragma once

#include "database/pg_session.h"

namespace tidemark {

// Runs `work` (anything that returns a Result<void>) between BEGIN and COMMIT; its failure rolls back and is the answer.
template <typename Work>
[[nodiscard]] Result<void> inTransaction(PgSession &session, Work work)
{
    if (auto begun = session.run("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"); !begun)
        return begun;
    if (auto done = work(); !done) {
        // A ROLLBACK that fails means a lost connection, which rolls back too; the first failure is the one to tell.
        [[maybe_unused]] const auto rolledBack = session.run("ROLLBACK");
        return done;
    }
    return session.run("COMMIT");
}

// The same for questions that must see one state of the record; keep them short, a long one makes every change of the
// ledger slower.
template <typename Work>
[[nodiscard]] Result<void> inSnapshot(PgSession &session, Work work)
{
    if (auto begun = session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); !begun)
        return begun;
    const auto done = work();
    const auto ended = session.run("COMMIT"); // of a failed one: rolls back
    return done ? ended : done;
}

} // namespace tidemark
