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

// Whether trades may be missing between two neighbours: their ids do not follow each other, and it lasts. In a second all
// sources of a chart are whole.
[[nodiscard]] inline bool isBreak(const Tick &before, const Tick &after)
{
    return after.id != before.id + 1 && after.at - before.at >= std::chrono::seconds(1);
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

// What a run of ticks in order comes to; empty until something is added. Of equal prices the earliest counts.
struct TickSum {
    Decimal low = PriceBounds().low;
    Decimal high = PriceBounds().high;
    Timestamp lowAt;
    Timestamp highAt;
    WideDecimal::Units volume = 0; // of 10⁻⁸

    void add(const Tick &tick) { add({tick.price, tick.price, tick.at, tick.at, WideDecimal::Units(tick.quantity.units())}); }
    void add(const TickSum &later)
    {
        if (later.low < low) {
            low = later.low;
            lowAt = later.lowAt;
        }
        if (later.high > high) {
            high = later.high;
            highAt = later.highAt;
        }
        volume += later.volume;
    }
};

// A few thousand ticks in order with the sums of every 32 of them and of all. The sums are brought up to date when
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
    // Adds what ticks [first, last) come to.
    void addSum(std::size_t first, std::size_t last, TickSum &sum);
    // Where ids do not go on for a second or longer: the indexes of the ticks after it, but for the chunk's own first.
    [[nodiscard]] const std::vector<std::uint32_t> &breaks();

private:
    void refresh();
    void noteStarts();

    std::vector<Tick> m_ticks;
    std::vector<Timestamp> m_starts;   // of each block's first tick: a search touches few lines of memory
    std::vector<TickSum> m_blocks;     // of full and partial blocks alike
    TickSum m_whole;
    std::vector<std::uint32_t> m_breaks;
    std::size_t m_summarised = 0; // ticks that the sums know
    Timestamp m_lastAt;           // a copy beside the chunk itself: searches over many chunks stay in cache
};

} // namespace tidemark
