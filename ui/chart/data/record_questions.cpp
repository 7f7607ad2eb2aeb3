#include "ui/chart/data/record_questions.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::int64_t firstCandles = 1'500;       // of a first picture: some milliseconds
constexpr std::int64_t mostCandlesOfView = 15'000; // of one view
constexpr std::int64_t mostTrades = 40'000;        // that one question reads
// Trades of one view that are summed up to seconds: for a line no more than there is time for while a hand waits, since
// minutes are a few pixels wide there; candles of seconds are nothing without them.
constexpr std::int64_t mostSummedForLine = 100'000;
constexpr std::int64_t mostSummed = 600'000;
constexpr auto lostAfter = 30s;     // an answer that did not come by then
constexpr auto askAgainInVain = 5s; // what could not be answered, or the record did not have
constexpr auto untilStored = 2s;    // a trade that was seen late

[[nodiscard]] std::chrono::microseconds lengthOf(TimeRange range)
{
    return range.to - range.from;
}

[[nodiscard]] ChartResolution resolutionOf(PastLevels::Name level)
{
    return ChartResolution(level - PastLevels::Trades);
}

} // namespace

void RecordQuestions::clear()
{
    m_asked.clear();
}

std::optional<ChartQuestion> RecordQuestions::next(const View &view, Clock::time_point now)
{
    const TimeRange seen{view.from, view.to};
    if (now < m_awayUntil)
        return std::nullopt;
    std::erase_if(m_asked, [&](const Asked &asked) { return asked.again <= now; });
    for (const auto level : steps(view)) {
        if (missing(seen, level, now).isEmpty())
            continue;
        if (!unasked(seen, level, now).isEmpty())
            return ask(seen, level, now);
        if (isAwaited(seen, now))
            return std::nullopt; // its answer decides what is worth asking next
    }
    return std::nullopt;
}

bool RecordQuestions::isAwaited(TimeRange view, Clock::time_point now) const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [&](const Asked &asked) {
        return !asked.isAnswered && asked.again > now && asked.time.from < view.to && view.from < asked.time.to;
    });
}

RecordQuestions::Level RecordQuestions::finest(Level from, TimeRange view, std::int64_t most) const
{
    int level = from;
    while (level < PastLevels::Days && lengthOf(view) / m_levels.level(Level(level)).span() > most)
        ++level;
    return Level(level);
}

std::vector<RecordQuestions::Level> RecordQuestions::steps(const View &view) const
{
    const TimeRange seen{view.from, view.to};
    const bool ofCandles = view.candles > 0s;
    auto ideal = finest(PastLevels::Seconds, seen, mostCandlesOfView);
    if (ofCandles)
        ideal = std::max(ideal, m_levels.idealFor(view.candles));
    if (ideal == PastLevels::Seconds) {
        const auto trades = m_levels.tradesIn(seen);
        if (trades > (ofCandles ? mostSummed : mostSummedForLine))
            ideal = PastLevels::Minutes;
        else if (trades <= mostTrades && !ofCandles)
            ideal = PastLevels::Trades;
    }
    const auto first = finest(PastLevels::Minutes, seen, firstCandles);
    return first > ideal ? std::vector{first, ideal} : std::vector{ideal};
}

TimeRanges RecordQuestions::missing(TimeRange view, Level level, Clock::time_point now) const
{
    TimeRanges known;
    for (const auto &run : m_levels.live().known().within(touchedSpans(view, 1s)))
        known.add(wholeSpans(run, 1s));
    for (int finer = PastLevels::Trades; finer <= level; ++finer)
        for (const auto &part : m_levels.level(Level(finer)).known().within(view))
            known.add(part);
    // Stale trades are as good as ever where only candles are wanted.
    const auto finest = level == PastLevels::Trades ? PastLevels::Trades : PastLevels::Seconds;
    for (int finer = finest; finer <= level && now - m_staleSince >= untilStored; ++finer)
        for (const auto &part : m_levels.level(Level(finer)).stale().within(view))
            known.remove(part);
    if (const auto begins = m_levels.recordBegins())
        known.add({std::min(view.from, *begins), std::chrono::floor<std::chrono::seconds>(*begins)});
    TimeRanges missing;
    for (const auto &part : known.missingIn(view))
        missing.add(part);
    return missing;
}

TimeRanges RecordQuestions::unasked(TimeRange view, Level level, Clock::time_point now) const
{
    auto rest = missing(view, level, now);
    for (const auto &asked : m_asked)
        if (asked.resolution == resolutionOf(level))
            rest.remove(asked.time);
    return rest;
}

ChartQuestion RecordQuestions::ask(TimeRange view, Level level, Clock::time_point now)
{
    // It overtakes those that were not answered yet.
    std::erase_if(m_asked, [](const Asked &asked) { return !asked.isAnswered; });
    const auto time = worthAsking(view, level, now);
    m_asked.push_back({time, resolutionOf(level), now + lostAfter, false});
    ChartQuestion question;
    question.resolution = resolutionOf(level);
    question.from = time.from;
    question.to = time.to;
    return question;
}

// More than is seen, so that a view that is moved finds its neighbourhood here already.
TimeRange RecordQuestions::worthAsking(TimeRange view, Level level, Clock::time_point now) const
{
    const bool readsTrades = level <= PastLevels::Seconds;
    const auto span = readsTrades ? std::chrono::microseconds(1s) : m_levels.level(level).span();
    const auto margin = lengthOf(view) / 2;
    const TimeRange wide{view.from - margin, view.to + margin};
    const bool isDear = readsTrades ? m_levels.tradesIn(wide) > mostTrades : lengthOf(wide) / span > mostCandlesOfView / 2;
    const auto parts = unasked(isDear ? view : wide, level, now).ranges();
    TimeRange time{touchedSpans(parts.front(), span).from, touchedSpans(parts.back(), 1s).to};
    // Up to a whole span, but for what is seen live.
    const auto whole = touchedSpans(time, span);
    const auto isWholeSecond = [](const TimeRange &run) { return !wholeSpans(run, 1s).isEmpty(); };
    const auto live = m_levels.live().known().within({time.to, whole.to});
    if (std::none_of(live.begin(), live.end(), isWholeSecond))
        time.to = whole.to;
    return readsTrades ? affordable(time) : time;
}

// The newest part of a time whose trades can be read at once.
TimeRange RecordQuestions::affordable(TimeRange time) const
{
    for (auto trades = m_levels.tradesIn(time); trades > mostTrades && lengthOf(time) > 2s; trades = m_levels.tradesIn(time)) {
        const auto share = std::min(0.9, double(mostTrades) / double(trades));
        const auto length = std::max<std::chrono::microseconds>(1s, std::chrono::microseconds(std::int64_t(double(lengthOf(time).count()) * share)));
        time.from = std::chrono::floor<std::chrono::seconds>(time.to - length);
    }
    return time;
}

void RecordQuestions::noteAnswered(const ChartAnswer &answer, Clock::time_point now)
{
    std::erase_if(m_asked, [&](const Asked &asked) {
        return asked.resolution == answer.resolution && asked.time == TimeRange{answer.from, answer.to};
    });
    m_awayUntil = answer.problem.isEmpty() ? Clock::time_point{} : now + askAgainInVain;
    // What it could not tell may be asked again, but not at once.
    TimeRange left{answer.from, answer.to};
    if (answer.problem.isEmpty() && answer.recordEnds)
        left.from = std::max(left.from, Timestamp(std::chrono::floor<std::chrono::seconds>(*answer.recordEnds)));
    if (!left.isEmpty())
        m_asked.push_back({left, answer.resolution, now + askAgainInVain, true});
}

} // namespace tidemark
