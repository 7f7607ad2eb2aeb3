#include "ui/chart/data/chart_data.h"

#include "ui/chart/data/column_filling.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto longLoss = 2min; // a shorter one is healed before the exchange's candles would be here

// A minute of which seconds are known from its middle on: its trades until then are its own without theirs. Nothing where a part of the rest
// is not told in full, as beyond the view.
[[nodiscard]] PriceSpan restOf(const ChartCandle &candle, TimeRange inside, const std::vector<PastLevels::Part> &parts)
{
    const TimeRange cell{candle.openedAt, candle.endsAt()};
    TimeRanges untold;
    untold.add(cell);
    untold.remove(inside);
    PriceSpan told;
    // There may be thousands, between losses: those before the candle are passed over at once.
    const auto isBefore = [&cell](const PastLevels::Part &part) { return part.time.to <= cell.from; };
    for (auto part = std::partition_point(parts.begin(), parts.end(), isBefore); part != parts.end() && part->time.from < cell.to; ++part) {
        const TimeRange shared{std::max(part->time.from, cell.from), std::min(part->time.to, cell.to)};
        if (shared.isEmpty() || !part->isWhole)
            continue;
        ColumnFilling one(TimeGrid(shared.from, shared.to, 1), shared);
        part->level->addColumns(one, shared);
        for (const auto &column : one.take())
            told.add(column.span);
        untold.remove(shared);
    }
    PriceSpan rest;
    if (!untold.isEmpty() || told.ticks > candle.ticks || told.volume > candle.volume)
        return rest;
    rest.ticks = candle.ticks - told.ticks;
    rest.volume = WideDecimal::fromUnits(candle.volume.units() - told.volume.units(), Decimal::decimals);
    return rest;
}

} // namespace

void ChartData::addTrades(std::span<const Trade> trades)
{
    if (m_levels.add(trades))
        m_questions.noteStale(Clock::now());
}

void ChartData::setTrades(std::span<const Trade> trades)
{
    m_levels.clear();
    m_questions.clear();
    addTrades(trades);
}

void ChartData::take(const ChartAnswer &answer, Clock::time_point now)
{
    m_questions.noteAnswered(answer, now);
    if (answer.problem.isEmpty())
        m_levels.load(answer);
}

void ChartData::forgetRecord()
{
    m_levels.forgetRecord();
    m_questions.clear();
    m_questions.noteStale({});
}

void ChartData::setStretches(const std::vector<RecordStretch> &stretches)
{
    StretchTimeline now(stretches);
    auto healed = m_stretches.lost();
    for (const auto &lost : now.lost().ranges())
        healed.remove(lost);
    for (const auto &part : healed.ranges())
        m_levels.markStale(part);
    if (!healed.isEmpty())
        m_questions.noteStale(Clock::now());
    m_stretches = std::move(now);
}

std::vector<PricePyramid::Column> ChartData::fill(const TimeGrid &grid, TimeRange view, PastLevels::Name ideal) const
{
    const auto parts = m_levels.parts(view, ideal);
    ColumnFilling filling(grid, view, [&parts](const ChartCandle &candle, TimeRange inside) { return restOf(candle, inside, parts); });
    for (const auto &part : parts)
        part.level->addColumns(filling, part.time);
    return filling.take();
}

std::vector<PricePyramid::Column> ChartData::columns(Timestamp from, Timestamp to, int count) const
{
    if (count <= 0 || to <= from)
        return {};
    return fill(TimeGrid(from, to, count), {from, to}, m_levels.idealFor((to - from) / count));
}

std::optional<PriceSpan> ChartData::span(Timestamp from, Timestamp to) const
{
    if (to <= from)
        return std::nullopt;
    constexpr int pieces = 1'000; // as fine as the pixels of a picture
    const auto whole = fill(TimeGrid(from, to, 1), {from, to}, m_levels.idealFor((to - from) / pieces));
    return whole.empty() ? std::nullopt : std::optional(whole.front().span);
}

std::vector<ChartCandle> ChartData::candles(std::chrono::seconds span, Timestamp from, Timestamp to) const
{
    std::vector<ChartCandle> candles;
    if (span < 1s || to <= from)
        return candles;
    for (const auto &part : m_levels.parts(touchedSpans({from, to}, span), m_levels.idealFor(span)))
        if (part.isWhole)
            part.level->addCandles(candles, part.time, span);
    return candles;
}

std::vector<Tick> ChartData::ticks(Timestamp from, Timestamp to, std::size_t limit) const
{
    std::vector<Tick> found;
    for (const auto &part : m_levels.parts({from, to}, PastLevels::Live)) {
        if (part.level != &m_levels.live() && part.level != &m_levels.trades())
            continue;
        const auto &trades = static_cast<const TradeLevel *>(part.level)->trades();
        const auto some = trades.ticks(std::max(from, part.time.from), std::min(to, part.time.to), limit - found.size());
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

bool ChartData::hasTicks(Timestamp from, Timestamp to) const
{
    auto known = m_levels.trades().known();
    for (const auto &run : m_levels.live().known().within({from, to}))
        known.add(run);
    return known.missingIn({from, to}).empty();
}

std::optional<ChartQuestion> ChartData::wanted(const View &view, Clock::time_point now)
{
    if (view.pixels <= 0 || view.from >= view.to)
        return std::nullopt;
    m_levels.setSeen(view.from + (view.to - view.from) / 2);
    return m_questions.next(view, now);
}

Timestamp ChartData::end(const Horizon &horizon) const
{
    auto end = newest().value_or(Tick{}).at;
    if (live().isEmpty() && recordEnds())
        end = std::max(end, *recordEnds());
    return std::max(end, horizon.heldUntil.value_or(end));
}

bool ChartData::isOurs(Timestamp at, const Horizon &horizon) const
{
    return !isEmpty() && at >= *oldest() && at <= end(horizon) && !m_stretches.isLost(at);
}

bool ChartData::isOurs(const Candle &candle, const Horizon &horizon) const
{
    const auto middle = candle.openedAt + candle.span / 2;
    // The minute that is still going on is ours as far as it has come, in a view of the past too that ends with the record.
    const bool goesOn = (horizon.goesOn || m_exchange.isRunning(candle)) && !isEmpty() && candle.openedAt <= end(horizon);
    return isOurs(goesOn ? std::min<Timestamp>(middle, end(horizon)) : Timestamp(middle), horizon);
}

std::vector<ExchangePart> ChartData::exchangeParts(TimeRange view, const Horizon &horizon) const
{
    std::vector<ExchangePart> parts;
    for (const auto &candle : m_exchange.between(view.from, view.to)) {
        if (isOurs(candle, horizon))
            continue;
        const bool isRecorded = m_stretches.isRecorded(candle.openedAt + candle.span / 2);
        const bool goesOn = !parts.empty() && parts.back().isRecorded == isRecorded
            && parts.back().candles.back().openedAt + 1min == candle.openedAt;
        if (!goesOn)
            parts.push_back({isRecorded, {}});
        parts.back().candles.push_back(candle);
    }
    return parts;
}

std::vector<TimeRange> ChartData::unknownParts(TimeRange view, const Horizon &horizon) const
{
    if (isEmpty())
        return {view};
    std::vector<TimeRange> parts{{std::max(view.from, end(horizon)), view.to}};
    const auto losses = m_stretches.lost().within(view);
    std::copy_if(losses.rbegin(), losses.rend(), std::back_inserter(parts),
                 [](const TimeRange &lost) { return lost.from + longLoss <= lost.to; });
    parts.push_back({view.from, std::min(view.to, *oldest())});
    return parts;
}

} // namespace tidemark
