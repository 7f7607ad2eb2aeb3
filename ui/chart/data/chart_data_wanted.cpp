#include "ui/chart/data/chart_data.h"

#include "core/candle.h"

#include <algorithm>

// What a chart asks the record for: the coarse picture of a view first, then what its pixels can show, at a bounded cost.

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t firstCandles = 1'500;   // of a first picture: some milliseconds
constexpr std::int64_t mostCandlesOfView = 15'000;   // of one view
constexpr std::int64_t mostTrades = 40'000;    // that one question reads
// Trades of one view that are summed up to seconds: for a line no more than there is time for while a hand waits, since
// minutes are a few pixels wide there; candles of seconds are nothing without them.
constexpr std::int64_t mostSummedForLine = 100'000;
constexpr std::int64_t mostSummed = 600'000;
constexpr auto lostAfter = 30s;                // an answer that did not come by then
constexpr auto askAgainInVain = 5s;             // what could not be answered, or the record did not have
constexpr auto untilStored = 2s;               // a trade that was seen late

[[nodiscard]] std::chrono::microseconds lengthOf(TimeRange range)
{
    return range.to - range.from;
}

} // namespace

std::optional<ChartQuestion> ChartData::wanted(const View &view, Clock::time_point now)
{
    const TimeRange seen{view.from, view.to};
    if (view.pixels <= 0 || seen.isEmpty() || now < m_awayUntil)
        return std::nullopt;
    m_seen = view.from + lengthOf(seen) / 2;
    std::erase_if(m_asked, [&](const Asked &asked) { return asked.again <= now; });
    for (const auto source : steps(view)) {
        if (unknown(seen, source, now).isEmpty())
            continue;
        if (!unasked(seen, source, now).isEmpty())
            return ask(seen, source, now);
        if (isAwaited(seen, now))
            return std::nullopt; // its answer decides what is worth asking next
    }
    return std::nullopt;
}

bool ChartData::isAwaited(TimeRange view, Clock::time_point now) const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [&](const Asked &asked) {
        return !asked.isAnswered && asked.again > now && asked.time.from < view.to && view.from < asked.time.to;
    });
}

std::vector<ChartData::Source> ChartData::steps(const View &view) const
{
    const TimeRange seen{view.from, view.to};
    const auto finest = [&](Source from, std::int64_t most) {
        int source = from;
        while (source < Days && lengthOf(seen) / shelf(Source(source)).span() > most)
            ++source;
        return Source(source);
    };
    auto ideal = finest(Seconds, mostCandlesOfView);
    if (view.candles > 0s)
        ideal = std::max(ideal, idealFor(view.candles));
    if (ideal == Seconds) {
        const auto trades = tradesIn(seen);
        const auto most = view.candles > 0s ? mostSummed : mostSummedForLine;
        ideal = trades > most ? Minutes : trades > mostTrades || view.candles > 0s ? Seconds : Loaded;
    }
    const auto first = finest(Minutes, firstCandles);
    return first > ideal ? std::vector{first, ideal} : std::vector{ideal};
}

TimeRanges ChartData::unknown(TimeRange view, Source source, Clock::time_point now) const
{
    TimeRanges known = liveTime(1s);
    const auto learn = [&](const TimeRanges &more) {
        for (const auto &part : more.within(view))
            known.add(part);
    };
    learn(m_loadedTime);
    for (int finer = Seconds; finer <= source; ++finer)
        learn(shelf(Source(finer)).known());
    if (now - m_staleSince >= untilStored) {
        for (int finer = source == Loaded ? Loaded : Seconds; finer <= source; ++finer)
            for (const auto &part : (finer == Loaded ? m_loadedStale : shelf(Source(finer)).stale()).within(view))
                known.remove(part);
    }
    if (m_recordBegins)
        known.add({std::min(view.from, *m_recordBegins), std::chrono::floor<std::chrono::seconds>(*m_recordBegins)});
    TimeRanges unknown;
    for (const auto &part : known.missingIn(view))
        unknown.add(part);
    return unknown;
}

TimeRanges ChartData::unasked(TimeRange view, Source source, Clock::time_point now) const
{
    auto rest = unknown(view, source, now);
    for (const auto &asked : m_asked)
        if (asked.resolution == resolutionOf(source))
            rest.remove(asked.time);
    return rest;
}

ChartResolution ChartData::resolutionOf(Source source)
{
    return ChartResolution(source - Loaded);
}

std::optional<ChartQuestion> ChartData::ask(TimeRange view, Source source, Clock::time_point now)
{
    // It overtakes those that were not answered yet.
    std::erase_if(m_asked, [](const Asked &asked) { return !asked.isAnswered; });
    ChartQuestion question;
    question.resolution = resolutionOf(source);
    const auto time = worthAsking(view, source, now);
    question.from = time.from;
    question.to = time.to;
    m_asked.push_back({time, question.resolution, now + lostAfter, false});
    return question;
}

// More than is seen, so that a view that is moved finds its neighbourhood here already.
TimeRange ChartData::worthAsking(TimeRange view, Source source, Clock::time_point now) const
{
    const auto margin = lengthOf(view) / 2;
    const TimeRange wide{view.from - margin, view.to + margin};
    const bool isDear = source <= Seconds ? tradesIn(wide) > mostTrades
                                          : lengthOf(wide) / shelf(source).span() > mostCandlesOfView / 2;
    const auto parts = unasked(isDear ? view : wide, source, now).ranges();
    const auto span = source <= Seconds ? std::chrono::microseconds(1s) : shelf(source).span();
    TimeRange time{touchedSpans(parts.front(), span).from, touchedSpans(parts.back(), 1s).to};
    // Up to a whole span, but for what is seen live.
    const auto whole = touchedSpans(time, span);
    if (liveTime(1s).within({time.to, whole.to}).empty())
        time.to = whole.to;
    return source <= Seconds ? affordable(time) : time;
}

// The newest part of a time whose trades can be read at once.
TimeRange ChartData::affordable(TimeRange time) const
{
    for (auto trades = tradesIn(time); trades > mostTrades && lengthOf(time) > 2s; trades = tradesIn(time)) {
        const auto share = std::min(0.9, double(mostTrades) / double(trades));
        const auto length = std::max<std::chrono::microseconds>(1s, std::chrono::microseconds(std::int64_t(double(lengthOf(time).count()) * share)));
        time.from = std::chrono::floor<std::chrono::seconds>(time.to - length);
    }
    return time;
}

// As far as it is known; of a candle that reaches out of the range its share.
std::int64_t ChartData::tradesIn(TimeRange range) const
{
    double trades = 0;
    for (const auto &part : partsOf(range, Minutes)) {
        const TimeRange inside{std::max(part.time.from, range.from), std::min(part.time.to, range.to)};
        if (part.source == Live || part.source == Loaded) {
            const auto seen = (part.source == Live ? m_live : m_loaded).span(inside.from, inside.to);
            trades += seen ? double(seen->ticks) : 0;
            continue;
        }
        const auto &source = shelf(part.source);
        for (const auto &candle : source.between(touchedSpans(inside, source.span()).from, inside.to)) {
            const auto shared = std::min<Timestamp>(inside.to, candle.endsAt()) - std::max(inside.from, candle.openedAt);
            trades += double(candle.ticks) * double(shared.count()) / double(std::chrono::microseconds(source.span()).count());
        }
    }
    return std::int64_t(trades);
}

void ChartData::noteAnswered(const ChartAnswer &answer, Clock::time_point now)
{
    std::erase_if(m_asked, [&](const Asked &asked) {
        return asked.resolution == answer.resolution && asked.time == TimeRange{answer.from, answer.to};
    });
    // What it could not tell may be asked again, but not at once.
    TimeRange left{answer.from, answer.to};
    if (answer.problem.isEmpty() && answer.recordEnds)
        left.from = std::max(left.from, Timestamp(std::chrono::floor<std::chrono::seconds>(*answer.recordEnds)));
    if (!left.isEmpty())
        m_asked.push_back({left, answer.resolution, now + askAgainInVain, true});
}

} // namespace tidemark
