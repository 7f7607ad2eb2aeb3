#include "database/reading.h"

#include "database/sql_text.h"

namespace tidemark {

Result<void> Reading::begin(PgSession &session)
{
    if (auto begun = session.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); !begun)
        return begun;
    auto set = session.run(sqlQuery(QStringLiteral("reading_settings")));
    if (!set) {
        // One that fails means a lost connection, which rolls back too; the first failure is the one to tell.
        [[maybe_unused]] const auto rolledBack = session.run("ROLLBACK");
    }
    return set;
}

Result<void> Reading::end(PgSession &session)
{
    return session.run("COMMIT");
}

Result<PgRows> Reading::rows(PgSession &session, const QString &query, const std::vector<PgParameter> &parameters)
{
    return inReading(session, [&] { return session.query(sqlQuery(query), parameters, PgSession::Format::Binary); });
}

} // namespace tidemark
