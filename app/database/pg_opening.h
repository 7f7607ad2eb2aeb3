#pragma once

#include "core/result.h"
#include "database/pg_target.h"
#include "database/pg_wait.h"

struct pg_conn;

namespace tidemark {

// A connection to the target, as libpq opens it: host after host, each at most connect_timeout (10 s unless the address or
// PGCONNECT_TIMEOUT says otherwise), with keepalives that notice a dead line in half a minute unless the address says
// otherwise. It is opened on a thread of its own, since neither looking up a name nor libpq's waits can be interrupted;
// who is told to stop leaves it there. Error::code is the SQLSTATE by which the server turned us down, in whatever language it
// speaks; empty where no server did.
[[nodiscard]] Result<pg_conn *> openConnection(const PgTarget &target, const PgBounds &bounds);

// The server's own words on this connection go to our log, at their own level; libpq would write them to standard error.
void logNoticesOf(pg_conn *connection);

} // namespace tidemark
