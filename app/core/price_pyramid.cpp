#include "core/price_pyramid.h"

#include "core/id_ranges.h"
#include "core/tick_chunk.h"

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

// Ticks that came out of order wait in a heap of their own until someone looks; more than this are sorted in at once.
constexpr std::size_t lateLimit = 65'536;

// A place among all ticks. One past the last tick is {number of chunks, 0}.
struct Place {
    std::size_t chunk = 0;
    std::size_t index = 0;

    friend auto operator<=>(const Place &, const Place &) = default;
};

[[nodiscard]] Tick tickOf(const Trade &trade)
{
    return {trade.tradedAt, trade.id, trade.price, trade.quantity, trade.buyerIsMaker};
}

// [from, to) in `count` stretches of equal length, to the microsecond and without overflow.
class Stretches {
public:
    Stretches(Timestamp from, Timestamp to, int count)
        : m_from(from), m_count(count), m_quotient((to - from).count() / count), m_remainder((to - from).count() % count)
    {
    }

    [[nodiscard]] Timestamp begin(std::int64_t number) const
    {
        return m_from + std::chrono::microseconds(m_quotient * number + m_remainder * number / m_count);
    }
    [[nodiscard]] int numberOf(Timestamp moment) const
    {
        const auto length = double(m_quotient) + double(m_remainder) / m_count;
        auto number = std::clamp(std::int64_t(double((moment - m_from).count()) / length), std::int64_t(0),
                                 std::int64_t(m_count - 1));
        while (begin(number) > moment)
            --number;
        while (number + 1 < m_count && begin(number + 1) <= moment)
            ++number;
        return int(number);
    }

private:
    Timestamp m_from;
    std::int64_t m_count;
    std::int64_t m_quotient;
    std::int64_t m_remainder;
};

} // namespace

// Two levels over the ticks (32 and 4096) are enough: a look at ten million ticks visits each chunk at most once, which
// is 2,441 of them.
struct PricePyramid::Levels {
    explicit Levels(std::size_t most) : capacity(std::max<std::size_t>(most, 1)) {}

    void add(const Tick &tick);
    void append(const Tick &tick);
    void settle();
    void mergeLate();
    void mergeInto(std::size_t chunk, std::span<const Tick> late);
    void dropOldest();

    [[nodiscard]] Place firstAtOrAfter(Timestamp moment, Place start = {}) const;
    [[nodiscard]] const Tick &tickAt(Place place) const { return chunks[place.chunk].ticks()[place.index]; }
    [[nodiscard]] Place before(Place place) const;
    [[nodiscard]] PriceSpan spanOf(Place first, Place end);

    std::size_t capacity;
    std::vector<TickChunk> chunks;
    std::size_t settled = 0; // ticks in the chunks
    std::vector<Tick> late;
    IdRanges ids;
    // Ticks up to here have been dropped. They are not taken again: a part of them would look like a quiet market.
    std::optional<Tick> horizon;
};

void PricePyramid::Levels::add(const Tick &tick)
{
    if ((horizon && !comesBefore(*horizon, tick)) || ids.contains(tick.id))
        return;
    ids.add(tick.id);
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
}

void PricePyramid::Levels::append(const Tick &tick)
{
    if (chunks.empty() || chunks.back().isFull())
        chunks.emplace_back();
    chunks.back().append(tick);
    ++settled;
}

void PricePyramid::Levels::settle()
{
    if (late.empty())
        return;
    std::sort(late.begin(), late.end(), comesBefore);
    mergeLate();
    settled += late.size();
    late.clear();
}

void PricePyramid::Levels::mergeLate()
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

void PricePyramid::Levels::mergeInto(std::size_t chunk, std::span<const Tick> added)
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

void PricePyramid::Levels::dropOldest()
{
    // A little more than needed, so that a full pyramid does not move ticks for each one that arrives.
    const auto slack = std::min(TickChunk::capacity, capacity / 16);
    auto surplus = settled - (capacity - slack);
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

Place PricePyramid::Levels::firstAtOrAfter(Timestamp moment, Place start) const
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

Place PricePyramid::Levels::before(Place place) const
{
    return place.index > 0 ? Place{place.chunk, place.index - 1} : Place{place.chunk - 1, chunks[place.chunk - 1].size() - 1};
}

PriceSpan PricePyramid::Levels::spanOf(Place first, Place end)
{
    PriceBounds bounds;
    std::int64_t count = 0;
    for (auto chunk = first.chunk; chunk < chunks.size() && Place{chunk, 0} < end; ++chunk) {
        const auto from = chunk == first.chunk ? first.index : 0;
        const auto to = chunk == end.chunk ? end.index : chunks[chunk].size();
        chunks[chunk].addBounds(from, to, bounds);
        count += std::int64_t(to - from);
    }
    const auto &opening = tickAt(first);
    const auto &closing = tickAt(before(end));
    return {opening.at, closing.at, opening.price, bounds.high, bounds.low, closing.price, count};
}

PricePyramid::PricePyramid(std::size_t capacity) : m_levels(std::make_unique<Levels>(capacity)) {}
PricePyramid::~PricePyramid() = default;
PricePyramid::PricePyramid(PricePyramid &&) noexcept = default;
PricePyramid &PricePyramid::operator=(PricePyramid &&) noexcept = default;

void PricePyramid::add(const Trade &trade)
{
    m_levels->add(tickOf(trade));
}

void PricePyramid::add(std::span<const Trade> trades)
{
    for (const auto &trade : trades)
        m_levels->add(tickOf(trade));
}

void PricePyramid::clear()
{
    *m_levels = Levels(m_levels->capacity);
}

bool PricePyramid::isEmpty() const
{
    return m_levels->chunks.empty();
}

std::size_t PricePyramid::size() const
{
    return m_levels->settled + m_levels->late.size();
}

std::optional<Tick> PricePyramid::oldest() const
{
    m_levels->settle();
    return isEmpty() ? std::nullopt : std::optional(m_levels->chunks.front().ticks().front());
}

std::optional<Tick> PricePyramid::newest() const
{
    return isEmpty() ? std::nullopt : std::optional(m_levels->chunks.back().ticks().back());
}

std::optional<Tick> PricePyramid::at(Timestamp moment) const
{
    m_levels->settle();
    const auto after = m_levels->firstAtOrAfter(moment + std::chrono::microseconds(1));
    return after == Place{} ? std::nullopt : std::optional(m_levels->tickAt(m_levels->before(after)));
}

std::optional<PriceSpan> PricePyramid::span(Timestamp from, Timestamp to) const
{
    m_levels->settle();
    const auto first = m_levels->firstAtOrAfter(from);
    const auto end = m_levels->firstAtOrAfter(to);
    return first < end ? std::optional(m_levels->spanOf(first, end)) : std::nullopt;
}

std::vector<PricePyramid::Column> PricePyramid::columns(Timestamp from, Timestamp to, int columns) const
{
    std::vector<Column> filled;
    if (columns <= 0 || to <= from)
        return filled;
    m_levels->settle();
    filled.reserve(std::min(std::size_t(columns), size()));
    const Stretches stretches(from, to, columns);
    const auto end = m_levels->firstAtOrAfter(to);
    for (auto place = m_levels->firstAtOrAfter(from); place < end;) {
        const int number = stretches.numberOf(m_levels->tickAt(place).at);
        const auto next = m_levels->firstAtOrAfter(stretches.begin(number + 1), place);
        filled.push_back({number, m_levels->spanOf(place, next)});
        place = next;
    }
    return filled;
}

std::vector<Tick> PricePyramid::ticks(Timestamp from, Timestamp to, std::size_t limit) const
{
    m_levels->settle();
    std::vector<Tick> found;
    const auto end = m_levels->firstAtOrAfter(to);
    for (auto place = m_levels->firstAtOrAfter(from); place < end && found.size() < limit;) {
        found.push_back(m_levels->tickAt(place));
        if (++place.index == m_levels->chunks[place.chunk].size())
            place = {place.chunk + 1, 0};
    }
    return found;
}

} // namespace tidemark
