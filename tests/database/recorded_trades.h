#pragma once

#include "core/trade.h"

#include <QString>

#include <vector>

namespace tidemark {

// The trades of a file of recorded frames (`<local time> <frame>` a line, gzip), their millisecond stamps as microseconds.
// Looked for in the folder that TIDEMARK_REAL_DATA names, else beside the source tree; empty where it is absent.
[[nodiscard]] std::vector<Trade> recordedTrades(const QString &fileName);

} // namespace tidemark
