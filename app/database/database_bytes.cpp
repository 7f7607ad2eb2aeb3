#include "database/database_bytes.h"

#include "database/sql_text.h"

namespace tidemark {

Result<std::int64_t> databaseBytes(PgSession &session)
{
    const auto rows = session.query(sqlQuery(QStringLiteral("database_bytes")), {}, PgSession::Format::Binary);
    return rows ? Result<std::int64_t>(rows->integer(0, 0)) : rows.error();
}

} // namespace tidemark
