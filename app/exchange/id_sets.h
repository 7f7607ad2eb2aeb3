#pragma once

#include "core/id_ranges.h"

namespace tidemark {

// What healing does with sets of ids.
[[nodiscard]] IdRanges intersection(const IdRanges &of, IdRange with);
[[nodiscard]] IdRanges intersection(const IdRanges &of, const IdRanges &with);
void subtract(IdRanges &from, const IdRanges &ids);
// Moves what of `from` lies in `range` to `to`.
void moveIds(IdRanges &from, IdRange range, IdRanges &to);

// The least number of calls, each of that many consecutive ids, that cover all of `ids`.
[[nodiscard]] std::int64_t leastCalls(const IdRanges &ids, int idsPerCall);

} // namespace tidemark
