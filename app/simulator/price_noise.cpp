#include "simulator/price_noise.h"

#include "simulator/market.h"

#include <array>

namespace tidemark {
namespace {

struct Scale {
    std::int64_t period;    // µs
    std::int64_t amplitude; // parts per million of the base
};

constexpr std::int64_t second = 1'000'000;
constexpr std::array<Scale, 9> scales{{{30 * 86'400 * second, 80'000},
                                       {7 * 86'400 * second, 40'000},
                                       {86'400 * second, 25'000},
                                       {6 * 3'600 * second, 12'000},
                                       {3'600 * second, 6'000},
                                       {600 * second, 2'500},
                                       {60 * second, 900},
                                       {10 * second, 300},
                                       {second, 80}}};

constexpr std::int64_t one = 65'536;

// −1 … 1 in 1/65536.
[[nodiscard]] std::int64_t latticeValue(std::uint64_t key, std::int64_t place)
{
    return std::int64_t(hashOf(key, std::uint64_t(place)) % (2 * one + 1)) - one;
}

[[nodiscard]] std::int64_t noise(std::uint64_t key, std::int64_t micros, std::int64_t period)
{
    const auto place = micros / period;
    const auto fraction = (micros % period) * one / period;
    const auto smooth = fraction * fraction / one * (3 * one - 2 * fraction) / one;
    const auto from = latticeValue(key, place);
    const auto to = latticeValue(key, place + 1);
    return from + (to - from) * smooth / one;
}

} // namespace

Decimal PriceNoise::at(Timestamp moment) const
{
    std::int64_t millionths = 0;
    for (std::size_t i = 0; i < scales.size(); ++i)
        millionths += noise(hashOf(m_key, i), microsOf(moment), scales[i].period) * scales[i].amplitude / one;
    __extension__ using Wide = __int128;
    return Decimal::fromUnits(std::int64_t(Wide(m_base.units()) * (1'000'000 + millionths) / 1'000'000));
}

} // namespace tidemark
