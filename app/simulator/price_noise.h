#pragma once

#include "core/decimal.h"
#include "core/timestamp.h"

#include <cstdint>

namespace tidemark {

// The level of a generated market's price at any moment: value noise (Perlin's lattice of random values, smoothly
// joined) summed over scales from a month to a second, all in integers so that every machine finds the same price.
class PriceNoise {
public:
    PriceNoise(std::uint64_t key, Decimal base) : m_key(key), m_base(base) {}

    // Within about a fifth of the base.
    [[nodiscard]] Decimal at(Timestamp moment) const;

private:
    std::uint64_t m_key;
    Decimal m_base;
};

} // namespace tidemark
