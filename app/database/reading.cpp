#include "database/reading.h"

#include "database/sql_text.h"

namespace tidemark {

Result<void> Reading::begin(PgSession &session)
{
    return session.begin("ISOLATION LEVEL REPEATABLE READ READ ONLY", sqlQuery(QStringLiteral("reading_settings")));
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
