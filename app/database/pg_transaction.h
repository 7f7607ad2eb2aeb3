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

} // namespace tidemark
