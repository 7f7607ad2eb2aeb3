#pragma once

#include "support/test_database.h"

namespace tidemark::bench {

// What a trade takes in the database's tables whose names match, with their indexes and all else, after a vacuum.
[[nodiscard]] inline double bytesATrade(const TestDatabase &database, const QByteArray &namePattern, std::int64_t trades)
{
    database.run("VACUUM ANALYZE");
    return database.valueOf("SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"
                            " AND relname ~ '" + namePattern + "'").toDouble()
        / double(trades);
}

} // namespace tidemark::bench
