#pragma once

#include "ui/chart/data/exchange_part.h"
#include "ui/chart/data/exchange_past.h"
#include "ui/chart/data/record_questions.h"
#include "ui/chart/data/stretch_timeline.h"

namespace tidemark {

// Everything one chart knows of one market: its past at every resolution, out of which each picture is put together (what is
// only known coarsely is shown coarsely until the finer answer is there), beside it what is lost, and the exchange's own
// candles where nothing of ours is. GUI thread; without signals; times are exchange time, [from, to).
class ChartData {
public:
    static constexpr std::size_t defaultCapacity = 150'000; // live trades
    using View = RecordQuestions::View;
    using Clock = RecordQuestions::Clock;

    explicit ChartData(std::size_t capacity = defaultCapacity) : m_levels(capacity), m_questions(m_levels) {}
    ChartData(const ChartData &) = delete; // its questions look at its levels
    ChartData &operator=(const ChartData &) = delete;

    // --- What is known of it ---

    void addTrades(std::span<const Trade> trades); // live: any order; what is there already is ignored
    void setTrades(std::span<const Trade> trades); // replaces all trades, and what was loaded
    // Of the record; a problem changes nothing that is shown.
    void take(const ChartAnswer &answer, Clock::time_point now);
    // What was loaded may have changed, as after a fetch: it stays until it was asked for again.
    void forgetRecord();
    void setStretches(const std::vector<RecordStretch> &stretches);

    [[nodiscard]] bool isEmpty() const { return m_levels.isEmpty(); } // neither trades nor candles of ours
    [[nodiscard]] const PricePyramid &live() const { return m_levels.live().trades(); }
    // The times in which no live trade is missing, the last one without an end.
    [[nodiscard]] const TimeRanges &liveKnown() const { return m_levels.live().known(); }
    [[nodiscard]] const StretchTimeline &stretches() const { return m_stretches; }
    // The market's first trade as far as it is known: the record's, once it has answered anything.
    [[nodiscard]] std::optional<Timestamp> oldest() const { return m_levels.oldest(); }
    [[nodiscard]] std::optional<Timestamp> recordEnds() const { return m_levels.recordEnds(); }
    // The newest price. As of all ticks that a candle stands for, its id and quantity are 0.
    [[nodiscard]] std::optional<Tick> newest() const { return m_levels.newest(); }

    // --- The picture ---

    // The price in the columns of a grid of pixels; columns in which nothing is known to have happened are absent. Where
    // only candles wider than a column are known, their four prices stand at their true times.
    [[nodiscard]] std::vector<PricePyramid::Column> columns(Timestamp from, Timestamp to, int count) const;
    // Candles of `span` (1 s to 1 d, aligned to UTC) that touch [from, to), ascending; without one where nothing was traded.
    // Where only coarser ones are known, these, with a `span` of their own. The one that goes on is as new as the trades.
    // Costs by their number: where they are narrower than a pixel, draw columns instead.
    [[nodiscard]] std::vector<ChartCandle> candles(std::chrono::seconds span, Timestamp from, Timestamp to) const;
    // What happened in [from, to) in all. Of a candle that reaches out of it only the prices inside count.
    [[nodiscard]] std::optional<PriceSpan> span(Timestamp from, Timestamp to) const;
    // The last price at or before `moment`.
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const { return m_levels.at(moment); }
    // The trades of [from, to) themselves, at most `limit`, where they are in memory.
    [[nodiscard]] std::vector<Tick> ticks(Timestamp from, Timestamp to, std::size_t limit) const;
    // Whether each trade of [from, to) is in memory: then `ticks` are all there are.
    [[nodiscard]] bool hasTicks(Timestamp from, Timestamp to) const;

    // --- What to ask the record next ---

    // The next question for a view, the coarsest first; nothing where the picture is as good as it gets, or where an answer
    // is awaited that is as good. Its symbol is the caller's to fill in. It counts as asked from then on.
    [[nodiscard]] std::optional<ChartQuestion> wanted(const View &view, Clock::time_point now);
    // Whether something was asked for this view that has not been answered yet.
    [[nodiscard]] bool isAwaited(TimeRange view, Clock::time_point now) const { return m_questions.isAwaited(view, now); }

    // --- The exchange's own candles, where nothing of ours is known ---

    // Up to when the newest price is known to have stayed, and whether the view's last minute still goes on.
    struct Horizon {
        std::optional<Timestamp> heldUntil;
        bool goesOn = false;
    };
    [[nodiscard]] ExchangePast &exchange() { return m_exchange; }
    [[nodiscard]] const ExchangePast &exchange() const { return m_exchange; }
    // Up to where nothing happened after our newest trade.
    [[nodiscard]] Timestamp end(const Horizon &horizon) const;
    // Whether our own trades tell what happened then.
    [[nodiscard]] bool isOurs(Timestamp moment, const Horizon &horizon) const;
    [[nodiscard]] bool isOurs(const Candle &candle, const Horizon &horizon) const;
    [[nodiscard]] std::vector<ExchangePart> exchangeParts(TimeRange view, const Horizon &horizon) const;
    // Of which parts of a view only the exchange may know something, the newest first.
    [[nodiscard]] std::vector<TimeRange> unknownParts(TimeRange view, const Horizon &horizon) const;

private:
    [[nodiscard]] std::vector<PricePyramid::Column> fill(const TimeGrid &grid, TimeRange view, PastLevels::Name ideal) const;

    PastLevels m_levels;
    RecordQuestions m_questions;
    StretchTimeline m_stretches;
    ExchangePast m_exchange;
};

} // namespace tidemark
