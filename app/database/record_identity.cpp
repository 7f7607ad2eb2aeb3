#include "database/record_identity.h"

#include "database/database_error.h"
#include "database/reading.h"

namespace tidemark {

Result<QString> readRecordIdentity(PgSession &session)
{
    const auto rows = inReading(session, [&] { return session.query("SELECT identity FROM record_identity"); });
    if (!rows)
        return DatabaseTrouble::fromStatement(QStringLiteral("Which record the database holds cannot be found out"), rows.error());
    if (rows->count() == 1)
        return rows->string(0, 0);
    return DatabaseTrouble::refused(QStringLiteral("The table record_identity is empty, so the database does not say which record it holds. Write "
                                                   "it anew: INSERT INTO record_identity DEFAULT VALUES."));
}

} // namespace tidemark
