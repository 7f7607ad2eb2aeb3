#pragma once

#include "core/result.h"
#include "database/pg_target.h"

namespace tidemark {

// Tells apart why a connection could not be opened, since libpq gives no code for that: a server that is up and turned us
// down (password, rights, no such database) or a certificate that does not fit needs a person; anything else mends itself.
// Asks the server, and so may block as long as a connection attempt. Returns DatabaseTrouble's words.
[[nodiscard]] Error connectionTrouble(const PgTarget &target, const Error &error);

} // namespace tidemark
