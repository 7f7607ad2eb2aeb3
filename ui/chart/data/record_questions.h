#pragma once

#include "ui/chart/data/past_levels.h"

namespace tidemark {

// What a chart asks the record for: the coarse picture of a view first, since its counts tell what the fine one would cost,
// then what its pixels can show. It knows what was asked, and of the levels what is missing.
class RecordQuestions {
public:
    struct View {
        Timestamp from;
        Timestamp to;
        int pixels = 0;
        std::chrono::seconds candles{0}; // of this span; 0: the tick line
    };
    using Clock = std::chrono::steady_clock;

    explicit RecordQuestions(const PastLevels &levels) : m_levels(levels) {}

    [[nodiscard]] std::optional<ChartQuestion> next(const View &view, Clock::time_point now);
    [[nodiscard]] bool isAwaited(TimeRange view, Clock::time_point now) const;
    void noteAnswered(const ChartAnswer &answer, Clock::time_point now);
    // What is stale is asked for again, but only after a while: it has to be stored first.
    void noteStale(Clock::time_point now) { m_staleSince = now; }
    void clear();

private:
    using Level = PastLevels::Name;

    [[nodiscard]] std::vector<Level> steps(const View &view) const;
    [[nodiscard]] Level finest(Level from, TimeRange view, std::int64_t most) const;
    [[nodiscard]] TimeRanges missing(TimeRange view, Level level, Clock::time_point now) const;
    [[nodiscard]] TimeRanges unasked(TimeRange view, Level level, Clock::time_point now) const;
    [[nodiscard]] ChartQuestion ask(TimeRange view, Level level, Clock::time_point now);
    [[nodiscard]] TimeRange worthAsking(TimeRange view, Level level, Clock::time_point now) const;
    [[nodiscard]] TimeRange affordable(TimeRange time) const;

    // Need not be asked again before some time, answered or not.
    struct Asked {
        TimeRange time;
        ChartResolution resolution = ChartResolution::Minute;
        Clock::time_point again;
        bool isAnswered = false;
    };
    const PastLevels &m_levels;
    std::vector<Asked> m_asked;
    Clock::time_point m_staleSince{};
    Clock::time_point m_awayUntil{}; // the record could not be asked
};

} // namespace tidemark
