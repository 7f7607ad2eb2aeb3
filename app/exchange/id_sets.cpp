#include "exchange/id_sets.h"

#include <algorithm>

namespace tidemark {

IdRanges intersection(const IdRanges &of, IdRange with)
{
    IdRanges common({with});
    for (const auto &outside : of.missingIn(with))
        common.remove(outside);
    return common;
}

IdRanges intersection(const IdRanges &of, const IdRanges &with)
{
    IdRanges common;
    for (const auto &range : of.ranges())
        common.add(intersection(with, range));
    return common;
}

void subtract(IdRanges &from, const IdRanges &ids)
{
    for (const auto &range : ids.ranges())
        from.remove(range);
}

void moveIds(IdRanges &from, IdRange range, IdRanges &to)
{
    if (from.isEmpty() || *from.lowest() > range.last || *from.highest() < range.first)
        return;
    to.add(intersection(from, range));
    from.remove(range);
}

std::int64_t leastCalls(const IdRanges &ids, int idsPerCall)
{
    std::int64_t calls = 0;
    std::int64_t covered = -1; // the last id of the last call
    for (const auto &range : ids.ranges()) {
        const auto first = std::max(range.first, covered + 1);
        if (first > range.last)
            continue;
        const auto more = (range.last - first) / idsPerCall + 1;
        calls += more;
        covered = first + more * idsPerCall - 1;
    }
    return calls;
}

} // namespace tidemark
