#pragma once

#include <cstdint>

namespace tidemark {

// One well-mixed number for each pair (SplitMix64, Steele et al. 2014): the simulated market's only source of chance.
[[nodiscard]] constexpr std::uint64_t hashOf(std::uint64_t key, std::uint64_t number)
{
    auto z = key + number * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

} // namespace tidemark
