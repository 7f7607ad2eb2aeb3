#pragma once

#include "bench/measurement.h"
#include "support/test_database.h"

namespace tidemark::bench {

// Export by tidemark-cli in every form, and of packed time, held against psql's \copy of the same rows to the same disk; the command's memory.
void benchExport(const TestServer &server, const Scale &scale);

} // namespace tidemark::bench
