#include "database/database_bytes.h"

#include "database/reading.h"

namespace tidemark {

Result<std::int64_t> databaseBytes(PgSession &session)
{
    const auto rows = Reading::rows(session, QStringLiteral("database_bytes"));
    return rows ? Result<std::int64_t>(rows->integer(0, 0)) : rows.error();
}

} // namespace tidemark
