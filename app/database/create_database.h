#pragma once

#include "core/result.h"
#include "database/pg_target.h"

#include <QString>

namespace tidemark {

// Creates a database on a server where it is missing; several programs may do so at once. Errors: DatabaseTrouble's words.
[[nodiscard]] Result<void> createDatabase(const PgTarget &server, const QString &name);

} // namespace tidemark
