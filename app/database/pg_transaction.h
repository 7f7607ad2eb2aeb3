#pragma once

#include "database/pg_session.h"

namespace tidemark {

// Runs `work` (anything that returns a Result<void>) between BEGIN and COMMIT; its failure rolls back and is the answer.
// Whether it may write is the database's to say: one that was made read-only, as full ones are, is left alone.
template <typename Work>
[[nodiscard]] Result<void> inTransaction(PgSession &session, Work work)
{
    if (auto begun = session.begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return begun;
    if (auto done = work(); !done) {
        // A ROLLBACK that fails means a lost connection, which rolls back too; the first failure is the one to tell.
        [[maybe_unused]] const auto rolledBack = session.run("ROLLBACK");
        return done;
    }
    return session.run("COMMIT");
}

} // namespace tidemark
