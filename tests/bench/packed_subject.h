#pragma once

#include "bench/measurement.h"
#include "support/test_database.h"

namespace tidemark::bench {

// The everyday questions about one second, one minute and one page, on plain and on packed time, and at ten times the rows; what a
// trade takes in either form, beside a plain table of timestamp, symbol and price.
void benchPackedTime(const TestServer &server, const Scale &scale);

} // namespace tidemark::bench
