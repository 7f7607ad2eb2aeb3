#pragma once

#include "ui/chart/data/chart_data.h"
#include "ui/chart/data/study_level.h"
#include "ui/chart/view/study_choice.h"

#include <array>

namespace tidemark {

// What is looked at of a chart's studies.
struct StudyView {
    TimeRange time;
    Timestamp until; // what happened later is not known yet
    StudyChoice choice;
    std::chrono::seconds bar{1}; // of what takers bought and sold

    [[nodiscard]] TimeRange seen() const { return {time.from, std::min(time.to, until)}; }
    // Where its first sum begins: at the left edge, or less than a cell before it.
    [[nodiscard]] Timestamp left() const { return spanStart(time.from, spanOf(resolution())); }
    // From where the mean price counts.
    [[nodiscard]] Timestamp anchor() const;
    // How fine the sums are.
    [[nodiscard]] ChartResolution resolution() const;
    // What is seen in whole bars.
    [[nodiscard]] TimeRange bars() const;
};

// The exact sums behind a chart's studies: of the record, asked for as wide as the view is, and of live trades, each of which is
// added up once. Where trades are missing nothing is known. GUI thread; times are exchange time, [from, to).
class StudyData {
public:
    using Clock = ChartData::Clock;

    explicit StudyData(const ChartData &data) : m_data(data) {}

    void take(const StudyAnswer &answer, Clock::time_point now);
    // What was loaded may have changed: it is asked for again.
    void forget();
    // The same of a part of the time, once the record has had time to store: a loss healed, a trade came late.
    void forget(TimeRange time, Clock::time_point now);
    // The next question for a view; its symbol is the caller's to fill in. It counts as asked from then on.
    [[nodiscard]] std::optional<StudyQuestion> wanted(const StudyView &view, Clock::time_point now);
    [[nodiscard]] bool isAwaited() const { return m_isAwaited; }
    // Whether there are more trades in the view than are read for their sides.
    [[nodiscard]] bool areTooMany(const StudyView &view) const;

    // What is known of a time that belongs to the view, in cells as fine as the view is shown in; in a view that is short each
    // trade is one, of no length.
    [[nodiscard]] std::vector<StudyRun> runs(const StudyView &view, TimeRange time);

    static constexpr std::size_t mostSingly = 5'000; // trades that are cells

private:
    struct Wish {
        TimeRange time;
        ChartResolution resolution = ChartResolution::Minute;
        bool wantsSides = false;
    };
    // Not to be asked for before that time: what the record could not tell yet.
    struct Vain {
        TimeRange time;
        std::optional<ChartResolution> resolution; // absent: in none
        Clock::time_point until;
    };
    class Sharing;
    [[nodiscard]] std::vector<Wish> wishes(const StudyView &view) const;
    [[nodiscard]] TimeRanges missing(const Wish &wish) const;
    [[nodiscard]] bool isRefused(TimeRange refused, TimeRange wished) const;
    void forgetOldLosses(const StudyView &view, Clock::time_point now);
    void addLive(TimeRange time);
    [[nodiscard]] TimeRanges lostIn(TimeRange time) const;
    [[nodiscard]] std::optional<std::vector<StudyRun>> singleTrades(const StudyView &view, TimeRange time) const;
    void addUnfinished(TimeRange time, std::vector<StudyRun> &runs) const;
    [[nodiscard]] std::vector<StudyCell> liveCells(TimeRange time) const;

    const ChartData &m_data;
    std::array<StudyLevel, 4> m_levels{StudyLevel(std::chrono::seconds(1)), StudyLevel(std::chrono::minutes(1)), StudyLevel(std::chrono::hours(1)),
                                       StudyLevel(std::chrono::hours(24))};
    TimeRanges m_lost;                // as the record told
    std::array<TimeRanges, 4> m_before; // the record's first whole cell of each length
    std::vector<Vain> m_vain;
    std::vector<TimeRange> m_refused; // which had too many trades
    Clock::time_point m_lossesAt{};   // were told
    Clock::time_point m_awaitedUntil{};
    bool m_isAwaited = false;
};

} // namespace tidemark
