#pragma once

#include "bench/measurement.h"
#include "support/test_database.h"

namespace tidemark::bench {

// The everyday questions about one second, one minute and one page, and a chart's first picture, on plain and on packed time, and at ten times
// the rows; what a trade takes in either form, beside a plain table of timestamp, symbol and price. In two databases, one after the other, each
// filled once.
void benchAsking(const TestServer &server, std::int64_t most);

} // namespace tidemark::bench
