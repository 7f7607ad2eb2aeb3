#pragma once

#include "core/id_ranges.h"
#include "core/symbol.h"

#include <map>
#include <vector>

namespace tidemark {
class TestDatabase;
}

namespace tidemark::bench {

// A generated market of two symbols, as `tidemark-cli simulate --rate 5000 --symbols BTCUSDT,ETHUSDT` plays it.
inline constexpr int gappedRate = 5'000;
[[nodiscard]] const std::vector<Symbol> &gappedSymbols();

// What a record lacks within its own ends, and where it ends.
struct Gapped {
    IdRanges missing;
    std::int64_t last = 0;
};

// Writes the newest trades of that market into the database, by the program's own writer, but for `gaps` gaps of about a
// hundred trades each, a few hundred stored ones apart. The same distances at each call.
[[nodiscard]] std::map<Symbol, Gapped> writeGappedRecord(const TestDatabase &database, int gaps);

} // namespace tidemark::bench
