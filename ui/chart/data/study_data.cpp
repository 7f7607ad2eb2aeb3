#include "ui/chart/data/study_data.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto longestOfSeconds = 2h;         // beyond it a second is less than a pixel
constexpr std::int64_t mostStudyCells = 15'000;
constexpr auto longestOfTrades = 2min;   // a view in which each trade is looked at
constexpr auto studyInstant = 1us;
constexpr auto studyLostAfter = 30s;          // an answer that did not come by then
constexpr auto studyAgainInVain = 5s;
constexpr auto lateUntilStored = 3s;         // what was seen late
constexpr auto askAgainForLosses = 30s;  // which may have healed

[[nodiscard]] StudyCell studyCellOf(const Tick &tick, std::chrono::seconds span)
{
    StudyCell cell{span > 0s ? spanStart(tick.at, span) : tick.at, span};
    cell.add(tick.price, tick.quantity, tick.buyerIsMaker);
    return cell;
}

[[nodiscard]] std::size_t studyLevelOf(ChartResolution resolution)
{
    return std::size_t(resolution) - std::size_t(ChartResolution::Second);
}

void appendRun(std::vector<StudyRun> &runs, StudyRun run)
{
    if (run.time.isEmpty())
        return;
    if (runs.empty() || runs.back().time.to != run.time.from) {
        runs.push_back(std::move(run));
        return;
    }
    runs.back().time.to = run.time.to;
    runs.back().cells.insert(runs.back().cells.end(), run.cells.begin(), run.cells.end());
}

} // namespace

Timestamp StudyView::anchor() const
{
    return choice.anchor == StudyChoice::Anchor::Day ? Timestamp(std::chrono::floor<std::chrono::days>(time.from)) : left();
}

ChartResolution StudyView::resolution() const
{
    const auto length = time.to - time.from;
    if (length <= longestOfSeconds && bar < 1min)
        return ChartResolution::Second;
    if (length <= mostStudyCells * 1min && bar < 1h)
        return ChartResolution::Minute;
    return length <= mostStudyCells * 1h && bar < 24h ? ChartResolution::Hour : ChartResolution::Day;
}

TimeRange StudyView::bars() const
{
    return touchedSpans(seen(), std::max<std::chrono::seconds>(bar, spanOf(resolution())));
}

// Gives each piece of a time to the level whose turn it is, and what that one does not know to the next. Whole cells only.
class StudyData::Sharing {
public:
    Sharing(const std::array<StudyLevel, 4> &levels, std::size_t ideal, TimeRanges lost) : m_lost(std::move(lost))
    {
        for (auto level = ideal + 1; level-- > 0;)
            m_turns.push_back(&levels[level]);
        for (auto level = ideal + 1; level < levels.size(); ++level)
            m_turns.push_back(&levels[level]);
    }

    [[nodiscard]] std::vector<StudyRun> share(TimeRange time)
    {
        share(time, 0);
        return std::move(m_runs);
    }

private:
    void share(TimeRange piece, std::size_t turn)
    {
        if (piece.isEmpty() || turn == m_turns.size())
            return;
        const auto &level = *m_turns[turn];
        for (const auto &part : wholeParts(level, piece)) {
            share({piece.from, part.from}, turn + 1);
            const auto cells = level.between(part);
            appendRun(m_runs, {part, {cells.begin(), cells.end()}});
            piece.from = part.to;
        }
        share(piece, turn + 1);
    }
    [[nodiscard]] std::vector<TimeRange> wholeParts(const StudyLevel &level, TimeRange piece) const
    {
        TimeRanges known;
        for (const auto &part : level.known().within(piece))
            known.add(part);
        for (const auto &loss : m_lost.within(piece))
            known.remove(touchedSpans(loss, level.span()));
        std::vector<TimeRange> parts;
        for (const auto &part : known.ranges()) {
            if (const auto whole = wholeSpans(part, level.span()); !whole.isEmpty())
                parts.push_back(whole);
        }
        return parts;
    }

    TimeRanges m_lost;
    std::vector<const StudyLevel *> m_turns;
    std::vector<StudyRun> m_runs;
};

void StudyData::take(const StudyAnswer &answer, Clock::time_point now)
{
    m_isAwaited = false;
    const TimeRange asked{answer.from, answer.to};
    if (!answer.problem.isEmpty()) {
        m_vain.push_back({asked, answer.resolution, now + studyAgainInVain});
        return;
    }
    const auto coarsest = answer.areTooMany ? std::max(answer.resolution, ChartResolution::Minute) : answer.resolution;
    auto from = answer.known.from;
    for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
        const auto span = level->span();
        const auto to = spanStart(answer.known.to, span);
        if (span > spanOf(coarsest) || from >= to)
            continue;
        std::vector<StudyCell> cells;
        std::copy_if(answer.cells.begin(), answer.cells.end(), std::back_inserter(cells), [&](const StudyCell &cell) { return cell.span == span; });
        level->load({from, to}, cells, span == 1s || (answer.wantsSides && !answer.areTooMany));
        from = to;
    }
    m_lost.remove(asked);
    for (const auto &loss : answer.lost)
        m_lost.add(loss);
    m_lossesAt = now;
    if (answer.areTooMany)
        m_refused.push_back(asked);
    if (!answer.known.isEmpty())
        m_before[studyLevelOf(answer.resolution)].add({asked.from, answer.known.from});
    m_vain.push_back({{answer.known.isEmpty() ? asked.from : answer.known.to, asked.to}, answer.resolution, now + studyAgainInVain});
}

void StudyData::forget()
{
    for (auto &level : m_levels)
        level = StudyLevel(level.span());
    m_lost = {};
    m_before = {};
    m_vain.clear();
    m_refused.clear();
    m_isAwaited = false;
}

void StudyData::forget(TimeRange time, Clock::time_point now)
{
    const auto isKnown = [&](const StudyLevel &level) { return !level.known().within(time).empty(); };
    const bool isAnyKnown = std::any_of(m_levels.begin(), m_levels.end(), isKnown);
    for (auto &level : m_levels)
        level.forget(time);
    m_lost.remove(time);
    for (auto &before : m_before)
        before.remove(time);
    if (isAnyKnown)
        m_vain.push_back({touchedSpans(time, 1s), std::nullopt, now + lateUntilStored});
}

bool StudyData::areTooMany(const StudyView &view) const
{
    const auto seen = view.seen();
    return std::any_of(m_refused.begin(), m_refused.end(), [&](TimeRange refused) {
        return isRefused(refused, seen) && refused.from < seen.to && seen.from < refused.to;
    });
}

// What is half as long, or less, may have few enough.
bool StudyData::isRefused(TimeRange refused, TimeRange wished) const
{
    return 2 * (wished.to - wished.from) > refused.to - refused.from;
}

// What is seen first, then what the mean price counts before it.
std::vector<StudyData::Wish> StudyData::wishes(const StudyView &view) const
{
    const auto bars = view.bars();
    if (view.choice.isEmpty() || view.seen().isEmpty())
        return {};
    std::vector<Wish> wishes{{bars, view.resolution(), view.choice.delta}};
    if (view.choice.vwap && view.anchor() < bars.from)
        wishes.push_back({{view.anchor(), bars.from}, std::max(view.resolution(), ChartResolution::Minute), false});
    return wishes;
}

TimeRanges StudyData::missing(const Wish &wish) const
{
    TimeRanges known;
    for (const auto &vain : m_vain) {
        if (!vain.resolution || *vain.resolution == wish.resolution)
            known.add(vain.time);
    }
    for (std::size_t level = 0; level <= studyLevelOf(wish.resolution); ++level) {
        for (const auto &before : m_before[level].within(wish.time))
            known.add(before);
    }
    for (const auto &level : m_levels) {
        if (level.span() > spanOf(wish.resolution))
            continue;
        for (const auto &part : (wish.wantsSides ? level.sided() : level.known()).within(wish.time))
            known.add(part);
    }
    const auto readsTrades = wish.wantsSides || wish.resolution == ChartResolution::Second;
    for (const auto &refused : m_refused) {
        if (readsTrades && isRefused(refused, wish.time))
            known.add(refused);
    }
    for (const auto &run : m_data.liveKnown().within(wish.time))
        known.add(wholeSpans(run, 1s));
    TimeRanges missing;
    for (const auto &part : known.missingIn(wish.time))
        missing.add(part);
    return missing;
}

void StudyData::forgetOldLosses(const StudyView &view, Clock::time_point now)
{
    if (now < m_lossesAt + askAgainForLosses)
        return;
    m_lossesAt = now;
    for (const auto &loss : m_lost.within(view.bars())) {
        for (auto &level : m_levels)
            level.forget(loss);
        m_lost.remove(loss);
    }
}

std::optional<StudyQuestion> StudyData::wanted(const StudyView &view, Clock::time_point now)
{
    if (m_isAwaited && now < m_awaitedUntil)
        return std::nullopt;
    std::erase_if(m_vain, [now](const Vain &vain) { return vain.until <= now; });
    forgetOldLosses(view, now);
    for (const auto &wish : wishes(view)) {
        const auto parts = missing(wish).ranges();
        if (parts.empty())
            continue;
        const auto span = spanOf(wish.resolution);
        m_isAwaited = true;
        m_awaitedUntil = now + studyLostAfter;
        return StudyQuestion{{}, touchedSpans(parts.front(), span).from, touchedSpans(parts.back(), 1s).to, wish.resolution, wish.wantsSides};
    }
    return std::nullopt;
}

TimeRanges StudyData::lostIn(TimeRange time) const
{
    // Of trades of the same microsecond as the first one after a loss some may be lost.
    TimeRanges lost;
    for (const auto *losses : {&m_lost, &m_data.stretches().lost()}) {
        for (const auto &loss : losses->within({time.from - studyInstant, time.to + studyInstant}))
            lost.add({loss.from, loss.to + studyInstant});
    }
    return lost;
}

std::vector<StudyCell> StudyData::liveCells(TimeRange time) const
{
    std::vector<StudyCell> cells;
    for (const auto &tick : m_data.live().ticks(time.from, time.to, std::numeric_limits<std::size_t>::max())) {
        if (cells.empty() || tick.at >= cells.back().endsAt())
            cells.push_back(studyCellOf(tick, 1s));
        else
            cells.back().add(tick.price, tick.quantity, tick.buyerIsMaker);
    }
    return cells;
}

// Whole seconds that are over.
void StudyData::addLive(TimeRange time)
{
    const auto newest = m_data.live().newest();
    if (!newest)
        return;
    time.to = std::min(time.to, spanStart(newest->at, 1s));
    auto &seconds = m_levels.front();
    for (const auto &run : m_data.liveKnown().within(time)) {
        const auto whole = wholeSpans(run, 1s);
        for (const auto &part : seconds.known().missingIn(whole)) {
            if (!whole.isEmpty() && !part.isEmpty())
                seconds.load(part, liveCells(part), true);
        }
    }
}

// The second that goes on, and the time after it in which nothing was traded.
void StudyData::addUnfinished(TimeRange time, std::vector<StudyRun> &runs) const
{
    const auto newest = m_data.live().newest();
    if (!newest)
        return;
    const TimeRange unfinished{std::max(time.from, spanStart(newest->at, 1s)), time.to};
    const auto known = m_data.liveKnown().within(unfinished);
    if (unfinished.isEmpty() || known.size() != 1 || known.front() != unfinished || !lostIn(unfinished).within(unfinished).empty())
        return;
    appendRun(runs, {unfinished, liveCells(unfinished)});
}

std::optional<std::vector<StudyRun>> StudyData::singleTrades(const StudyView &view, TimeRange time) const
{
    if (view.time.to - view.time.from > longestOfTrades || time.isEmpty() || !m_data.hasTicks(time.from, time.to))
        return std::nullopt;
    const auto ticks = m_data.ticks(time.from, time.to, mostSingly + 1);
    if (ticks.size() > mostSingly)
        return std::nullopt;
    TimeRanges known;
    known.add(time);
    // The last trade before a loss is there.
    for (const auto &loss : lostIn(time).ranges())
        known.remove({loss.from + studyInstant, loss.to});
    std::vector<StudyRun> runs;
    for (const auto &part : known.ranges()) {
        StudyRun run{part, {}};
        for (const auto &tick : ticks) {
            if (tick.at >= part.from && tick.at < part.to)
                run.cells.push_back(studyCellOf(tick, 0s));
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

std::vector<StudyRun> StudyData::runs(const StudyView &view, TimeRange time)
{
    time.to = std::min(time.to, view.until);
    if (time.isEmpty())
        return {};
    if (auto single = singleTrades(view, time))
        return std::move(*single);
    addLive(touchedSpans(time, 1s));
    auto runs = Sharing(m_levels, studyLevelOf(view.resolution()), lostIn(time)).share(time);
    addUnfinished(time, runs);
    return runs;
}

} // namespace tidemark
