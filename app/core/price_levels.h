#pragma once

#include "core/id_ranges.h"
#include "core/price_pyramid.h"
#include "core/tick_chunk.h"

#include <algorithm>
#include <compare>

namespace tidemark {

// A place among all ticks. One past the last tick is {number of chunks, 0}.
struct TickPlace {
    std::size_t chunk = 0;
    std::size_t index = 0;

    friend auto operator<=>(const TickPlace &, const TickPlace &) = default;
};

// A PricePyramid's ticks in order, with levels of detail over them; those that came late wait apart until someone looks. Two levels
// over the ticks (32 and 4096) are enough: a look at ten million ticks visits each chunk at most once, which
// is 2,441 of them.
struct PriceLevels {
    using Taken = PricePyramid::Taken;

    explicit PriceLevels(std::size_t most) : capacity(std::max<std::size_t>(most, 1)) {}

    Taken add(const Tick &tick);
    void append(const Tick &tick);
    void settle();
    void mergeLate();
    void mergeInto(std::size_t chunk, std::span<const Tick> late);
    void dropOldest();
    void drop(std::size_t surplus);

    [[nodiscard]] TickPlace firstAtOrAfter(Timestamp moment, TickPlace start = {}) const;
    [[nodiscard]] const Tick &tickAt(TickPlace place) const { return chunks[place.chunk].ticks()[place.index]; }
    [[nodiscard]] TickPlace before(TickPlace place) const;
    [[nodiscard]] PriceSpan spanOf(TickPlace first, TickPlace end);

    std::size_t capacity;
    std::vector<TickChunk> chunks;
    std::size_t settled = 0; // ticks in the chunks
    std::vector<Tick> late;
    IdRanges ids;
    // Ticks up to here have been dropped. They are not taken again: a part of them would look like a quiet market.
    std::optional<Tick> horizon;
};

} // namespace tidemark
