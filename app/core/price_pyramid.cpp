#include "core/price_pyramid.h"

#include "core/candle.h"
#include "core/chart_candle.h"
#include "core/id_ranges.h"
#include "core/tick_chunk.h"

#include <algorithm>
#include <iterator>
#include <limits>

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

} // namespace

// Two levels over the ticks (32 and 4096) are enough: a look at ten million ticks visits each chunk at most once, which
// is 2,441 of them.
struct PricePyramid::Levels {
    explicit Levels(std::size_t most) : capacity(std::max<std::size_t>(most, 1)) {}

    Taken add(const Tick &tick);
    void append(const Tick &tick);
    void settle();
    void mergeLate();
    void mergeInto(std::size_t chunk, std::span<const Tick> late);
    void dropOldest();
    void drop(std::size_t surplus);

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

PricePyramid::Taken PricePyramid::Levels::add(const Tick &tick)
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
    drop(settled - (capacity - slack));
}

void PricePyramid::Levels::drop(std::size_t surplus)
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
    TickSum sum;
    std::int64_t count = 0;
    for (auto chunk = first.chunk; chunk < chunks.size() && Place{chunk, 0} < end; ++chunk) {
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

void PriceSpan::add(const PriceSpan &other)
{
    constexpr auto isEmpty = [](const PriceSpan &span) { return span.ticks == 0 && span.firstAt == Timestamp{}; };
    if (isEmpty(other))
        return;
    const bool isFirst = isEmpty(*this);
    if (isFirst || other.firstAt < firstAt) {
        firstAt = other.firstAt;
        open = other.open;
    }
    if (isFirst || other.lastAt >= lastAt) {
        lastAt = other.lastAt;
        close = other.close;
    }
    if (isFirst || other.low < low || (other.low == low && other.lowAt < lowAt)) {
        low = other.low;
        lowAt = other.lowAt;
    }
    if (isFirst || other.high > high || (other.high == high && other.highAt < highAt)) {
        high = other.high;
        highAt = other.highAt;
    }
    volume.add(other.volume);
    ticks += other.ticks;
}

PricePyramid::PricePyramid(std::size_t capacity) : m_levels(std::make_unique<Levels>(capacity)) {}
PricePyramid::~PricePyramid() = default;
PricePyramid::PricePyramid(PricePyramid &&) noexcept = default;
PricePyramid &PricePyramid::operator=(PricePyramid &&) noexcept = default;

PricePyramid::Taken PricePyramid::add(const Trade &trade)
{
    return m_levels->add(tickOf(trade));
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

void PricePyramid::dropBefore(Timestamp moment)
{
    m_levels->settle();
    const auto end = m_levels->firstAtOrAfter(moment);
    auto surplus = end.index;
    for (std::size_t chunk = 0; chunk < end.chunk; ++chunk)
        surplus += m_levels->chunks[chunk].size();
    m_levels->drop(surplus);
    // A tick at the border itself is still welcome; whatever comes before it is not.
    const Tick last{moment - std::chrono::microseconds(1), std::numeric_limits<std::int64_t>::max(), {}, {}, false};
    if (!m_levels->horizon || comesBefore(*m_levels->horizon, last))
        m_levels->horizon = last;
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
    return columns <= 0 || to <= from ? std::vector<Column>() : this->columns(TimeGrid(from, to, columns), {from, to});
}

std::vector<PricePyramid::Column> PricePyramid::columns(const TimeGrid &grid, TimeRange part) const
{
    m_levels->settle();
    std::vector<Column> filled;
    filled.reserve(std::min(std::size_t(grid.count()), size()));
    const auto end = m_levels->firstAtOrAfter(part.to);
    for (auto place = m_levels->firstAtOrAfter(part.from); place < end;) {
        const int number = grid.numberOf(m_levels->tickAt(place).at);
        const auto next = std::min(end, m_levels->firstAtOrAfter(grid.begin(number + 1), place));
        filled.push_back({number, m_levels->spanOf(place, next)});
        place = next;
    }
    return filled;
}

std::vector<ChartCandle> PricePyramid::candles(Timestamp from, Timestamp to, std::chrono::seconds span) const
{
    m_levels->settle();
    std::vector<ChartCandle> candles;
    const auto end = m_levels->firstAtOrAfter(to);
    for (auto place = m_levels->firstAtOrAfter(from); place < end;) {
        const auto next = std::min(end, m_levels->firstAtOrAfter(spanStart(m_levels->tickAt(place).at, span) + span, place));
        candles.push_back(chartCandle(m_levels->spanOf(place, next), span));
        place = next;
    }
    return candles;
}

std::optional<Timestamp> PricePyramid::momentBefore(std::size_t count) const
{
    m_levels->settle();
    for (auto chunk = m_levels->chunks.rbegin(); chunk != m_levels->chunks.rend(); ++chunk) {
        if (count < chunk->size())
            return chunk->ticks()[chunk->size() - 1 - count].at;
        count -= chunk->size();
    }
    return std::nullopt;
}

std::vector<TimeRange> PricePyramid::unbroken() const
{
    m_levels->settle();
    std::vector<TimeRange> runs;
    const Tick *before = nullptr;
    const auto goOn = [&](const Tick &tick) {
        if (before)
            runs.back().to = before->at + std::chrono::microseconds(1);
        runs.push_back({tick.at, tick.at});
    };
    for (auto &chunk : m_levels->chunks) {
        const auto &ticks = chunk.ticks();
        if (!before || isBreak(*before, ticks.front()))
            goOn(ticks.front());
        for (const auto index : chunk.breaks()) {
            before = &ticks[index - 1];
            goOn(ticks[index]);
        }
        before = &ticks.back();
    }
    if (before)
        runs.back().to = before->at + std::chrono::microseconds(1);
    return runs;
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
