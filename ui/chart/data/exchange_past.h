#pragma once

#include "core/record_values.h"
#include "core/time_ranges.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// The exchange's own 1-minute candles of one market, kept apart from its trades, and for which minutes they were asked.
// A value.
class ExchangePast {
public:
    static constexpr std::chrono::minutes mostAsked{1'500}; // in one question
    static constexpr std::chrono::minutes reach{14 * 24 * 60}; // of one look back: beyond it a candle is less than a pixel

    static constexpr std::size_t mostHeld = 100'000;

    // When more than `mostHeld` are there all others go first, and may be asked for again.
    void add(const std::vector<Candle> &candles);
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_candles.empty(); }
    [[nodiscard]] std::optional<Timestamp> oldest() const;
    // Ascending; those whose minute touches [from, to).
    [[nodiscard]] std::span<const Candle> between(Timestamp from, Timestamp to) const;
    [[nodiscard]] const Candle *at(Timestamp moment) const;
    // Whether the candle's minute was not over yet when the newest answer came.
    [[nodiscard]] bool isRunning(const Candle &candle) const;

    // The next question about a stretch of time: its newest minutes that were not asked for, as many as one question
    // takes. They count as asked from then on.
    [[nodiscard]] std::optional<TimeRange> ask(TimeRange wanted);
    // These were answered, whoever asked.
    void noteAnswered(TimeRange range);
    // What was not answered of these may be asked for again.
    void forgetUnanswered(TimeRange range);

private:
    std::vector<Candle> m_candles; // ascending, one a minute
    TimeRanges m_asked;            // whole minutes, the answered ones included
    TimeRanges m_answered;
    std::optional<Timestamp> m_toldUntil; // by any answer
};

} // namespace tidemark
