#pragma once

#include "core/symbol.h"
#include "core/timestamp.h"

#include <QString>

namespace tidemark {

// A line for a shell or a program that reads the trades of from ≤ t < to of a market from the record, exactly, also where they are
// packed. The server is found by “tidemark-cli database”; nothing secret is in them.
[[nodiscard]] QString psqlLine(const Symbol &symbol, Timestamp from, Timestamp to);
[[nodiscard]] QString duckdbLine(const Symbol &symbol, Timestamp from, Timestamp to);
// Of Python, in a program that “tidemark-cli database -- python3” starts.
[[nodiscard]] QString pandasLine(const Symbol &symbol, Timestamp from, Timestamp to);

} // namespace tidemark
