#pragma once

#include "commands/common_options.h"
#include "commands/receipt_check.h"

#include <optional>
#include <stop_token>

namespace tidemark {

// Holds the files of a folder against what the record knows of the files that it archived, of one market or all: present, their bytes, their
// receipts. A file that is gone is a fault where its trades are in it alone. The error says why nothing can be said; that the record
// archived nothing is none, and has no files. Object: sound, folder, files.
[[nodiscard]] Result<ReceiptFindings> checkArchives(const CommonOptions &options, const QString &folder, const std::optional<Symbol> &market,
                                                    const std::stop_token &stop);

} // namespace tidemark
