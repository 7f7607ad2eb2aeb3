#pragma once

#include "commands/common_options.h"
#include "session/record_export.h"

namespace tidemark {

// How many decimals the exchange writes of each market's prices and quantities, as it lists them now. Where it cannot be asked within
// some seconds there are none, which is said: then 8 are written, as of nearly all markets. On any thread.
[[nodiscard]] RecordExport::Digits exchangeDigits(const CommonOptions &options);

} // namespace tidemark
