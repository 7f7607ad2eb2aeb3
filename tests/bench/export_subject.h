#pragma once

#include "bench/measurement.h"
#include "support/test_database.h"

namespace tidemark::bench {

// Export of plain rows in every form, held against psql's \copy of the same rows to the same disk.
void benchExport(const TestServer &server, const Scale &scale);

} // namespace tidemark::bench
