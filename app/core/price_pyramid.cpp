#include "core/price_pyramid.h"

#include "core/candle.h"
#include "core/chart_candle.h"
#include "core/price_levels.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

[[nodiscard]] Tick tickOf(const Trade &trade)
{
    return {trade.tradedAt, trade.id, trade.price, trade.quantity, trade.buyerIsMaker};
}

} // namespace

PricePyramid::PricePyramid(std::size_t capacity) : m_levels(std::make_unique<PriceLevels>(capacity)) {}
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
    *m_levels = PriceLevels(m_levels->capacity);
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
    return after == TickPlace{} ? std::nullopt : std::optional(m_levels->tickAt(m_levels->before(after)));
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
