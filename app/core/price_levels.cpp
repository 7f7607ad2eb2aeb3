#include "core/price_levels.h"

#include <iterator>

namespace tidemark {
namespace {

// Ticks that came out of order wait in a heap of their own until someone looks; more than this are sorted in at once.
constexpr std::size_t lateLimit = 65'536;

} // namespace

PricePyramid::Taken PriceLevels::add(const Tick &tick)
{
    if (ids.contains(tick.id))
        return Taken::Known;
    ids.add(tick.id);
    if (horizon && !comesBefore(*horizon, tick))
        return Taken::TooOld;
    if (chunks.empty() || comesBefore(chunks.back().ticks().back(), tick)) {
        append(tick);
    } else {
        late.push_back(tick);
        if (late.size() >= lateLimit)
            settle();
    }
    if (settled + late.size() > capacity) {
        settle();
        dropOldest();
    }
    return Taken::Kept;
}

void PriceLevels::append(const Tick &tick)
{
    if (chunks.empty() || chunks.back().isFull())
        chunks.emplace_back();
    chunks.back().append(tick);
    ++settled;
}

void PriceLevels::settle()
{
    if (late.empty())
        return;
    std::sort(late.begin(), late.end(), comesBefore);
    mergeLate();
    settled += late.size();
    late.clear();
}

void PriceLevels::mergeLate()
{
    // From the newest chunk down, so that a chunk that splits moves none of those still to come.
    auto end = late.end();
    for (auto chunk = chunks.size(); chunk-- > 0 && end != late.begin();) {
        const auto begin = chunk == 0 ? late.begin()
                                      : std::lower_bound(late.begin(), end, chunks[chunk].ticks().front(), comesBefore);
        if (begin != end)
            mergeInto(chunk, {begin, end});
        end = begin;
    }
}

void PriceLevels::mergeInto(std::size_t chunk, std::span<const Tick> added)
{
    const auto &old = chunks[chunk].ticks();
    std::vector<Tick> merged;
    merged.reserve(old.size() + added.size());
    std::merge(old.begin(), old.end(), added.begin(), added.end(), std::back_inserter(merged), comesBefore);

    const auto pieces = (merged.size() + TickChunk::capacity - 1) / TickChunk::capacity;
    std::vector<TickChunk> replacement;
    replacement.reserve(pieces);
    for (std::size_t i = 0; i < pieces; ++i) {
        const auto first = merged.size() * i / pieces;
        const auto last = merged.size() * (i + 1) / pieces;
        replacement.emplace_back(std::span(merged).subspan(first, last - first));
    }
    const auto at = chunks.begin() + std::ptrdiff_t(chunk);
    *at = std::move(replacement.front());
    chunks.insert(std::next(at), std::make_move_iterator(std::next(replacement.begin())),
                  std::make_move_iterator(replacement.end()));
}

void PriceLevels::dropOldest()
{
    // A little more than needed, so that a full pyramid does not move ticks for each one that arrives.
    const auto slack = std::min(TickChunk::capacity, capacity / 16);
    drop(settled - (capacity - slack));
}

void PriceLevels::drop(std::size_t surplus)
{
    settled -= surplus;
    std::size_t whole = 0;
    while (whole < chunks.size() && chunks[whole].size() <= surplus) {
        surplus -= chunks[whole].size();
        horizon = chunks[whole++].ticks().back();
    }
    chunks.erase(chunks.begin(), chunks.begin() + std::ptrdiff_t(whole));
    if (surplus > 0) {
        horizon = chunks.front().ticks()[surplus - 1];
        chunks.front().dropFirst(surplus);
    }
}

TickPlace PriceLevels::firstAtOrAfter(Timestamp moment, TickPlace start) const
{
    const auto isBefore = [](const TickChunk &chunk, Timestamp t) { return chunk.lastAt() < t; };
    const auto from = chunks.begin() + std::ptrdiff_t(start.chunk);
    // Neighbouring columns end in neighbouring chunks: look there before searching.
    const auto near = from + std::min<std::ptrdiff_t>(4, chunks.end() - from);
    auto found = std::lower_bound(from, near, moment, isBefore);
    if (found == near)
        found = std::lower_bound(near, chunks.end(), moment, isBefore);
    if (found == chunks.end())
        return {chunks.size(), 0};
    return {std::size_t(found - chunks.begin()), found->firstAtOrAfter(moment, found == from ? start.index : 0)};
}

TickPlace PriceLevels::before(TickPlace place) const
{
    return place.index > 0 ? TickPlace{place.chunk, place.index - 1} : TickPlace{place.chunk - 1, chunks[place.chunk - 1].size() - 1};
}

PriceSpan PriceLevels::spanOf(TickPlace first, TickPlace end)
{
    TickSum sum;
    std::int64_t count = 0;
    for (auto chunk = first.chunk; chunk < chunks.size() && TickPlace{chunk, 0} < end; ++chunk) {
        const auto from = chunk == first.chunk ? first.index : 0;
        const auto to = chunk == end.chunk ? end.index : chunks[chunk].size();
        chunks[chunk].addSum(from, to, sum);
        count += std::int64_t(to - from);
    }
    const auto &opening = tickAt(first);
    const auto &closing = tickAt(before(end));
    return {opening.at, closing.at, opening.price, sum.high,  sum.low, closing.price, count,
            WideDecimal::fromUnits(sum.volume, Decimal::decimals), sum.lowAt, sum.highAt};
}

} // namespace tidemark
