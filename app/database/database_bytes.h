#pragma once

#include "database/pg_session.h"

#include <cstdint>

namespace tidemark {

// What the session's database takes up on its server's disk.
[[nodiscard]] Result<std::int64_t> databaseBytes(PgSession &session);

} // namespace tidemark
