#include "ui/chart/data/chart_data.h"

#include "core/candle.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto unbounded = std::numeric_limits<std::size_t>::max();
constexpr std::size_t mostCandles = 20'000; // of one span
constexpr std::size_t mostLoaded = 200'000; // trades of the record
constexpr auto askAgainAfter = 5s;

[[nodiscard]] PriceSpan spanOf(const Trade &trade)
{
    PriceSpan single{trade.tradedAt, trade.tradedAt, trade.price, trade.price, trade.price, trade.price, 1};
    single.lowAt = single.highAt = trade.tradedAt;
    single.volume.add(trade.quantity);
    return single;
}

[[nodiscard]] Timestamp secondOf(Timestamp moment)
{
    return std::chrono::floor<std::chrono::seconds>(moment);
}

} // namespace

ChartData::ChartData(std::size_t capacity)
    : m_capacity(std::max<std::size_t>(capacity, 1)), m_live(unbounded), m_loaded(unbounded),
      m_shelves{CandleShelf(1s, mostCandles), CandleShelf(1min, mostCandles), CandleShelf(1h, mostCandles),
                CandleShelf(24h, unbounded)}
{
}

void ChartData::addTrades(std::span<const Trade> trades)
{
    for (const auto &trade : trades)
        addTrade(trade);
    trimShelves();
}

void ChartData::setTrades(std::span<const Trade> trades)
{
    m_live.clear();
    m_liveChanged = true;
    m_loaded.clear();
    m_loadedTime = {};
    m_loadedStale = {};
    for (auto &shelf : m_shelves)
        shelf = CandleShelf(shelf.span(), shelf.most());
    m_recordBegins.reset();
    m_recordEnds.reset();
    m_asked.clear();
    addTrades(trades);
}

void ChartData::addTrade(const Trade &trade)
{
    const auto newest = m_live.newest();
    const auto taken = m_live.add(trade);
    if (taken == PricePyramid::Taken::Known)
        return;
    m_liveChanged = true;
    if (newest && trade.tradedAt < newest->at)
        addLate(trade, taken);
    if (m_live.size() > m_capacity)
        foldOldest();
}

// What was folded takes it in; of what was loaded only the record can say whether it has it already.
void ChartData::addLate(const Trade &trade, PricePyramid::Taken taken)
{
    const auto single = spanOf(trade);
    for (auto &shelf : m_shelves)
        shelf.addLate(single);
    // Nothing is known of that second yet: a part of it is better than nothing, until the record is asked.
    const TimeRange second{secondOf(trade.tradedAt), secondOf(trade.tradedAt) + 1s};
    if (taken == PricePyramid::Taken::TooOld && !shelf(Seconds).known().contains(second.from)) {
        const auto candle = chartCandle(single, 1s);
        shelf(Seconds).fold(second, {&candle, 1});
        shelf(Seconds).markStale(second);
    }
    if (m_loadedTime.contains(trade.tradedAt))
        m_loaded.add(trade);
    m_staleSince = Clock::now();
}

// Whole seconds only, so that no second is told by two sources.
void ChartData::foldOldest()
{
    const auto last = m_live.momentBefore(m_capacity - m_capacity / 16);
    if (!last)
        return;
    const auto cut = std::min(secondOf(*last) + 1s, secondOf(m_live.newest()->at));
    const auto oldest = m_live.oldest()->at;
    if (cut <= oldest)
        return;
    auto &seconds = shelf(Seconds);
    const auto candles = m_live.candles(oldest, cut, 1s);
    for (const auto &run : liveRuns()) {
        const auto touched = touchedSpans({run.from, std::min(run.to, cut)}, 1s);
        const auto whole = wholeSpans({run.from, std::min(run.to, cut)}, 1s);
        seconds.fold(touched, candles);
        // At a run's ends there may have been more in the same second.
        seconds.markStale({touched.from, std::min(whole.from, touched.to)});
        seconds.markStale({std::max(whole.to, touched.from), touched.to});
    }
    m_live.dropBefore(cut);
    m_liveChanged = true;
}

void ChartData::trimShelves()
{
    const auto seen = m_seen ? *m_seen : newest().value_or(Tick{}).at;
    for (const auto source : {Seconds, Minutes, Hours}) {
        auto &coarser = shelf(Source(source + 1));
        const auto removed = shelf(source).trim(seen, coarser.span());
        if (removed.candles.empty())
            continue;
        std::vector<ChartCandle> joined;
        for (const auto &candle : removed.candles)
            appendCandle(joined, candle, coarser.span());
        for (const auto &known : removed.known.ranges())
            coarser.fold(wholeSpans(known, coarser.span()), joined);
    }
}

void ChartData::take(const ChartAnswer &answer, Clock::time_point now)
{
    noteAnswered(answer, now);
    m_awayUntil = answer.problem.isEmpty() ? Clock::time_point{} : now + askAgainAfter;
    if (!answer.problem.isEmpty())
        return;
    if (answer.recordBegins)
        m_recordBegins = answer.recordBegins;
    if (answer.recordEnds)
        m_recordEnds = answer.recordEnds;
    if (answer.resolution == ChartResolution::Trades)
        loadTrades(answer);
    else
        loadCandles(answer);
    // The record's last second may not be whole yet.
    if (m_recordEnds && *m_recordEnds < answer.known.to)
        markStale({secondOf(*m_recordEnds), secondOf(*m_recordEnds) + 1s});
    trimShelves();
}

void ChartData::loadTrades(const ChartAnswer &answer)
{
    if (m_loaded.size() + answer.trades.size() > mostLoaded) {
        m_loaded.clear();
        m_loadedTime = {};
        m_loadedStale = {};
    }
    m_loaded.add(answer.trades);
    m_loadedTime.add(answer.known);
    m_loadedStale.remove(answer.known);
}

void ChartData::loadCandles(const ChartAnswer &answer)
{
    auto from = answer.known.from;
    for (int source = Days; source >= Seconds; --source) {
        auto &shelf = this->shelf(Source(source));
        if (shelf.span() > tidemark::spanOf(answer.resolution))
            continue;
        shelf.forgetStale({answer.known.from, from}); // coarser ones that are newer have been loaded there
        std::vector<ChartCandle> candles;
        std::copy_if(answer.candles.begin(), answer.candles.end(), std::back_inserter(candles),
                     [&](const ChartCandle &candle) { return candle.span == shelf.span(); });
        auto to = spanStart(answer.known.to, shelf.span());
        // The record's last second may not be whole yet, and ours is.
        if (shelf.span() == 1s && m_recordEnds && shelf.isOwn(secondOf(*m_recordEnds))) {
            to = std::min(to, secondOf(*m_recordEnds));
            std::erase_if(candles, [&](const ChartCandle &candle) { return candle.openedAt >= to; });
        }
        shelf.load({from, to}, candles);
        from = std::max(from, to);
    }
    if (!m_loadedStale.within(answer.known).empty())
        forgetStaleTrades(answer.known);
}

void ChartData::forgetStaleTrades(TimeRange time)
{
    for (const auto &part : m_loadedStale.within(time)) {
        m_loadedTime.remove(part);
        m_loadedStale.remove(part);
    }
}

void ChartData::forgetRecord()
{
    const auto ends = timestampFromMicros(std::numeric_limits<std::int64_t>::max() / 4);
    markStale({timestampFromMicros(-microsOf(ends)), ends});
    m_recordBegins.reset();
    m_asked.clear();
    m_staleSince = {};
}

void ChartData::markStale(TimeRange time)
{
    for (auto &shelf : m_shelves)
        shelf.markStale(time);
    for (const auto &part : m_loadedTime.within(time))
        m_loadedStale.add(part);
}

void ChartData::setStretches(const std::vector<RecordStretch> &stretches)
{
    StretchTimeline now(stretches);
    TimeRanges healed;
    for (const auto &lost : m_stretches.lost())
        healed.add({lost.from, lost.to});
    for (const auto &lost : now.lost())
        healed.remove({lost.from, lost.to});
    for (const auto &part : healed.ranges()) {
        markStale(part);
        m_staleSince = Clock::now();
    }
    m_stretches = std::move(now);
}

bool ChartData::isEmpty() const
{
    return m_live.isEmpty() && m_loaded.isEmpty()
        && std::all_of(m_shelves.begin(), m_shelves.end(), [](const CandleShelf &shelf) { return shelf.isEmpty(); });
}

std::optional<Timestamp> ChartData::oldest() const
{
    auto oldest = m_recordBegins;
    const auto consider = [&](Timestamp at) { oldest = std::min(oldest.value_or(at), at); };
    if (const auto tick = m_live.oldest())
        consider(tick->at);
    if (const auto tick = m_loaded.oldest())
        consider(tick->at);
    for (const auto &shelf : m_shelves)
        if (!shelf.isEmpty() && !m_recordBegins)
            consider(shelf.all().front().openedAt);
    return oldest;
}

std::optional<Tick> ChartData::newest() const
{
    return m_live.isEmpty() ? at(timestampFromMicros(std::numeric_limits<std::int64_t>::max() / 4)) : m_live.newest();
}

std::vector<Tick> ChartData::ticks(Timestamp from, Timestamp to, std::size_t limit) const
{
    std::vector<Tick> found;
    for (const auto &part : partsOf({from, to}, Live)) {
        if (part.source != Live && part.source != Loaded)
            continue;
        const auto &source = part.source == Live ? m_live : m_loaded;
        const auto some = source.ticks(std::max(from, part.time.from), std::min(to, part.time.to), limit - found.size());
        found.insert(found.end(), some.begin(), some.end());
    }
    return found;
}

bool ChartData::hasTicks(Timestamp from, Timestamp to) const
{
    auto known = m_loadedTime;
    for (const auto &run : liveRuns())
        known.add(run);
    return known.missingIn({from, to}).empty();
}

} // namespace tidemark
