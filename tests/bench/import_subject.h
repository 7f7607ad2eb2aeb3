#pragma once

#include "bench/measurement.h"
#include "support/test_database.h"

namespace tidemark::bench {

// Import of a month's file by tidemark-cli, as blocks and as rows, held against bare COPY of its trades into the table of rows; what a
// trade takes on the disk then, and the command's memory.
void benchImport(const TestServer &server, const Scale &scale);

} // namespace tidemark::bench
