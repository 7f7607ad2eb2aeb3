#pragma once

struct pg_conn;

namespace tidemark {

// The server's own words on this connection go to our log, at their own level; libpq would write them to standard error.
void logNoticesOf(pg_conn *connection);

} // namespace tidemark
