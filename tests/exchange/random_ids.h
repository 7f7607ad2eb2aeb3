#pragma once

#include "core/id_ranges.h"

#include <random>

namespace tidemark::test {

[[nodiscard]] inline int upTo(std::mt19937 &random, int most)
{
    return std::uniform_int_distribution<int>(0, most)(random);
}

[[nodiscard]] inline IdRanges randomGaps(std::mt19937 &random, std::int64_t first, int count, int longest, int farthest)
{
    IdRanges gaps;
    for (int i = 0; i < count; ++i) {
        const auto length = upTo(random, longest);
        gaps.add(IdRange{first, first + length});
        first += length + 2 + upTo(random, farthest);
    }
    return gaps;
}

} // namespace tidemark::test
