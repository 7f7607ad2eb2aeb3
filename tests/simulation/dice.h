#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace tidemark {

// All choices of one simulation, from its seed (splitmix64: nothing to warm up, and ten thousand seeds begin with it).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_state(seed * 0x9e3779b97f4a7c15ULL + 1) {}

    [[nodiscard]] std::uint64_t number()
    {
        auto mixed = (m_state += 0x9e3779b97f4a7c15ULL);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }
    // from ≤ result ≤ to
    [[nodiscard]] std::int64_t between(std::int64_t from, std::int64_t to)
    {
        return from + std::int64_t(number() % std::uint64_t(to - from + 1));
    }
    [[nodiscard]] bool chance(double probability) { return double(number() >> 11) * 0x1p-53 < probability; }
    template <typename Number, typename Unit>
    [[nodiscard]] std::chrono::duration<Number, Unit> between(std::chrono::duration<Number, Unit> from, std::chrono::duration<Number, Unit> to)
    {
        return std::chrono::duration<Number, Unit>(between(std::int64_t(from.count()), std::int64_t(to.count())));
    }
    // Of the exponential distribution, cut off at eight times its mean.
    [[nodiscard]] std::chrono::microseconds around(std::chrono::microseconds mean)
    {
        const double part = -std::log1p(-double(number() >> 11) * 0x1p-53);
        return std::chrono::microseconds(std::int64_t(double(mean.count()) * std::min(part, 8.0)));
    }

private:
    std::uint64_t m_state;
};

} // namespace tidemark
