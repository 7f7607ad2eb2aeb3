#pragma once

#include "core/price_pyramid.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace tidemark {

// A tick's place in the order of a chart: by time, then by id.
[[nodiscard]] inline bool comesBefore(const Tick &a, const Tick &b)
{
    return a.at != b.at ? a.at < b.at : a.id < b.id;
}

// Lowest and highest price of a run of ticks; empty until something is added.
struct PriceBounds {
    Decimal low = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
    Decimal high = Decimal::fromUnits(std::numeric_limits<std::int64_t>::min());

    void add(Decimal price)
    {
        low = std::min(low, price);
        high = std::max(high, price);
    }
    void add(const PriceBounds &other)
    {
        low = std::min(low, other.low);
        high = std::max(high, other.high);
    }
};

// A few thousand ticks in order with the bounds of every 32 of them and of all. The bounds are brought up to date when
// they are asked for, so that adding costs next to nothing. Never empty while it is part of a pyramid.
class TickChunk {
public:
    static constexpr std::size_t capacity = 4096;
    static constexpr std::size_t blockSize = 32;

    TickChunk() = default;
    explicit TickChunk(std::span<const Tick> ticks);

    [[nodiscard]] const std::vector<Tick> &ticks() const { return m_ticks; }
    [[nodiscard]] std::size_t size() const { return m_ticks.size(); }
    [[nodiscard]] bool isFull() const { return m_ticks.size() >= capacity; }
    [[nodiscard]] Timestamp lastAt() const { return m_lastAt; }

    void append(const Tick &tick); // not before the last one
    void dropFirst(std::size_t count);

    // Index of the first tick at or after `moment`, not below `start`.
    [[nodiscard]] std::size_t firstAtOrAfter(Timestamp moment, std::size_t start = 0) const;
    // Adds the bounds of ticks [first, last) to `bounds`.
    void addBounds(std::size_t first, std::size_t last, PriceBounds &bounds);

private:
    void refresh();

    std::vector<Tick> m_ticks;
    std::vector<PriceBounds> m_blocks; // of full and partial blocks alike
    PriceBounds m_whole;
    std::size_t m_summarised = 0; // ticks that the bounds know
    Timestamp m_lastAt;           // a copy beside the chunk itself: searches over many chunks stay in cache
};

} // namespace tidemark
