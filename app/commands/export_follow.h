#pragma once

#include "commands/export_request.h"

#include <stop_token>

namespace tidemark {

// Follows the record into a CSV file or standard output until it is stopped or the end is reached, whatever becomes of the
// database meanwhile. A file that is there is continued after its last whole line. Returns the exit status.
[[nodiscard]] int followExport(const CommonOptions &options, const ExportRequest &request, bool wantsJson, const std::stop_token &stop);

} // namespace tidemark
