#include "ui/chart/data/past_levels.h"

#include "core/candle.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto unbounded = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostCandles = 20'000; // of one length
constexpr auto instant = 1us;

[[nodiscard]] PriceSpan spanOf(const Trade &trade)
{
    PriceSpan single{trade.tradedAt, trade.tradedAt, trade.price, trade.price, trade.price, trade.price, 1};
    single.lowAt = single.highAt = trade.tradedAt;
    single.volume.add(trade.quantity);
    return single;
}

[[nodiscard]] TimeRange secondAround(Timestamp moment)
{
    const auto second = spanStart(moment, 1s);
    return {second, second + 1s};
}

[[nodiscard]] TimeRange shared(TimeRange a, TimeRange b)
{
    return {std::max(a.from, b.from), std::min(a.to, b.to)};
}

} // namespace

PastLevels::PastLevels(std::size_t capacity)
    : m_live(capacity), m_candles{CandleLevel(1s, mostCandles), CandleLevel(1min, mostCandles), CandleLevel(1h, mostCandles),
                                  CandleLevel(24h, unbounded)}
{
}

const PastLevel &PastLevels::level(Name name) const
{
    if (name >= Seconds)
        return m_candles[std::size_t(name - Seconds)];
    return name == Live ? m_live : m_trades;
}

bool PastLevels::add(std::span<const Trade> trades)
{
    bool anyLate = false;
    for (const auto &trade : trades) {
        const auto newest = m_live.trades().newest();
        const auto taken = m_live.add(trade);
        const bool isLate = taken != PricePyramid::Taken::Known && newest && trade.tradedAt < newest->at;
        if (isLate)
            addLate(trade, taken);
        anyLate |= isLate;
        m_live.foldInto(candles(Seconds));
    }
    trim();
    return anyLate;
}

// What was folded takes it in; of what was loaded only the record can say whether it has it already.
void PastLevels::addLate(const Trade &trade, PricePyramid::Taken taken)
{
    const auto single = spanOf(trade);
    for (auto &level : m_candles)
        level.addLate(single);
    // Nothing is known of that second yet: a part of it is better than nothing, until the record is asked.
    const auto second = secondAround(trade.tradedAt);
    auto &seconds = candles(Seconds);
    if (taken == PricePyramid::Taken::TooOld && !seconds.known().contains(second.from)) {
        const auto candle = chartCandle(single, 1s);
        seconds.fold(second, {&candle, 1});
        seconds.markStale(second);
    }
    m_trades.addLate(trade);
}

void PastLevels::trim()
{
    const auto seen = m_seen ? *m_seen : newest().value_or(Tick{}).at;
    for (int name = Seconds; name < Days; ++name)
        candles(name).trimInto(candles(name + 1), seen);
}

void PastLevels::load(const ChartAnswer &answer)
{
    if (answer.recordBegins)
        m_recordBegins = answer.recordBegins;
    if (answer.recordEnds)
        m_recordEnds = answer.recordEnds;
    if (answer.resolution == ChartResolution::Trades)
        m_trades.load(answer.known, answer.trades);
    else
        loadCandles(answer);
    // The record's last second may not be whole yet.
    if (m_recordEnds && *m_recordEnds < answer.known.to)
        markStale(secondAround(*m_recordEnds));
    trim();
}

void PastLevels::loadCandles(const ChartAnswer &answer)
{
    auto from = answer.known.from;
    for (auto level = m_candles.rbegin(); level != m_candles.rend(); ++level) {
        if (level->span() > tidemark::spanOf(answer.resolution))
            continue;
        level->forgetStale({answer.known.from, from}); // coarser ones that are newer have been loaded there
        auto to = spanStart(answer.known.to, level->length());
        // The record's last second may not be whole yet, and ours is.
        if (level->length() == 1s && m_recordEnds && level->isOwn(spanStart(*m_recordEnds, 1s)))
            to = std::min(to, spanStart(*m_recordEnds, 1s));
        std::vector<ChartCandle> candles;
        std::copy_if(answer.candles.begin(), answer.candles.end(), std::back_inserter(candles),
                     [&](const ChartCandle &candle) { return candle.span == level->length() && candle.openedAt < to; });
        level->load({from, to}, candles);
        from = std::max(from, to);
    }
    m_trades.forgetStale(answer.known);
}

void PastLevels::markStale(TimeRange time)
{
    for (auto &level : m_candles)
        level.markStale(time);
    m_trades.markStale(time);
}

void PastLevels::forgetRecord()
{
    markStale({timestampFromMicros(-microsOf(endOfTime)), endOfTime});
    m_recordBegins.reset();
}

void PastLevels::clear()
{
    m_live.clear();
    m_trades.clear();
    for (auto &level : m_candles)
        level.clear();
    m_recordBegins.reset();
    m_recordEnds.reset();
}

bool PastLevels::isEmpty() const
{
    return !m_live.oldest() && !m_trades.oldest()
        && std::none_of(m_candles.begin(), m_candles.end(), [](const auto &level) { return level.oldest().has_value(); });
}

std::optional<Timestamp> PastLevels::oldest() const
{
    auto oldest = m_recordBegins;
    // Where the record begins, its first candle begins earlier.
    for (int name = Live; name <= (m_recordBegins ? Trades : Days); ++name)
        if (const auto at = level(Name(name)).oldest())
            oldest = std::min(oldest.value_or(*at), *at);
    return oldest;
}

std::optional<Tick> PastLevels::at(Timestamp moment) const
{
    std::optional<Tick> found;
    for (int name = Live; name <= Days; ++name) {
        const auto tick = level(Name(name)).at(moment);
        if (tick && (!found || tick->at > found->at))
            found = tick;
    }
    return found;
}

std::optional<Tick> PastLevels::newest() const
{
    const auto newest = m_live.trades().newest();
    return newest ? newest : at(endOfTime);
}

std::int64_t PastLevels::tradesIn(TimeRange time) const
{
    double trades = 0;
    for (const auto &part : parts(time, Minutes))
        trades += part.level->tradesIn(shared(part.time, time));
    return std::int64_t(trades);
}

PastLevels::Name PastLevels::idealFor(std::chrono::microseconds width) const
{
    int name = Days;
    while (name >= Seconds && level(Name(name)).span() > width)
        --name;
    return name >= Seconds ? Name(name) : Live;
}

// The finest comes first, but of what is finer than is of use only where that is not known: candles cost by their number.
std::vector<PastLevels::Turn> PastLevels::turns(Name ideal) const
{
    std::vector<Turn> turns;
    const auto take = [&](int name, std::chrono::microseconds cell) { turns.push_back({&level(Name(name)), cell}); };
    const auto takeWhole = [&](int name) { take(name, level(Name(name)).span()); };
    take(Live, level(std::max(ideal, Seconds)).span());
    for (int name = ideal; name >= Seconds; --name)
        takeWhole(name);
    if (ideal > Seconds)
        take(Live, 1s);
    takeWhole(Trades);
    for (int name = std::max<int>(ideal + 1, Seconds); name <= Days; ++name)
        takeWhole(name);
    // What is left is less than a cell of whoever knows it.
    take(Live, instant);
    for (int name = Seconds; name <= Days; ++name)
        take(name, instant);
    return turns;
}

std::vector<PastLevels::Part> PastLevels::parts(TimeRange view, Name ideal) const
{
    std::vector<Part> parts;
    const auto turns = this->turns(ideal);
    // Gives a piece to whom it is the turn of, and what that one does not know to the next. Whole cells only; at the view's
    // ends they may reach out of it.
    const auto share = [&](const auto &self, TimeRange piece, std::size_t turn) -> void {
        if (piece.isEmpty() || turn == turns.size())
            return;
        const auto [level, cell] = turns[turn];
        const auto touched = touchedSpans(piece, cell);
        auto reach = wholeSpans(piece, cell);
        reach.from = piece.from == view.from ? touched.from : reach.from;
        reach.to = piece.to == view.to ? touched.to : reach.to;
        for (const auto &known : level->known().within(reach)) {
            const auto part = wholeSpans(known, cell);
            if (part.isEmpty())
                continue;
            self(self, {piece.from, part.from}, turn + 1);
            parts.push_back({part, level, cell >= level->span()});
            piece.from = std::max(piece.from, part.to);
        }
        self(self, piece, turn + 1);
    };
    share(share, view, 0);
    return parts;
}

} // namespace tidemark
