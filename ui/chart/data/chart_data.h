#pragma once

#include "core/candle_shelf.h"
#include "core/chart_values.h"
#include "core/price_pyramid.h"
#include "ui/chart/data/exchange_part.h"
#include "ui/chart/data/exchange_past.h"
#include "ui/chart/data/stretch_timeline.h"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// Everything one chart knows of one market. Live trades are a pyramid of bounded size, older ones are folded into candles;
// what the record has is loaded in pieces, as trades or as candles of 1 s, 1 min, 1 h and 1 d, as fine as a view can show.
// Each part of the time is told by the best of these that knows it: nothing is counted twice, and what is only known
// coarsely is shown coarsely until the finer answer is there. Beside it what is lost, and the exchange's own candles.
// GUI thread; a plain value without signals; times are exchange time, [from, to).
class ChartData {
public:
    static constexpr std::size_t defaultCapacity = 150'000; // live trades

    explicit ChartData(std::size_t capacity = defaultCapacity);

    // --- What is known of it ---

    void addTrades(std::span<const Trade> trades); // live: any order; what is there already is ignored
    void setTrades(std::span<const Trade> trades); // replaces all trades, and what was loaded
    // Of the record; a problem changes nothing that is shown.
    void take(const ChartAnswer &answer, std::chrono::steady_clock::time_point now);
    // What was loaded may have changed, as after a fetch: it stays until it was asked for again.
    void forgetRecord();
    void setStretches(const std::vector<RecordStretch> &stretches);

    [[nodiscard]] bool isEmpty() const; // neither trades nor candles of ours
    [[nodiscard]] const PricePyramid &live() const { return m_live; }
    [[nodiscard]] const StretchTimeline &stretches() const { return m_stretches; }
    // The market's first trade as far as it is known: the record's, once it has answered anything.
    [[nodiscard]] std::optional<Timestamp> oldest() const;
    [[nodiscard]] std::optional<Timestamp> recordEnds() const { return m_recordEnds; }
    // The newest price. As of all ticks that a candle stands for, its id and quantity are 0.
    [[nodiscard]] std::optional<Tick> newest() const;

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
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const;
    // The trades of [from, to) themselves, at most `limit`, where they are in memory.
    [[nodiscard]] std::vector<Tick> ticks(Timestamp from, Timestamp to, std::size_t limit) const;
    // Whether each trade of [from, to) is in memory: then `ticks` are all there are.
    [[nodiscard]] bool hasTicks(Timestamp from, Timestamp to) const;

    // --- What to ask the record next ---

    struct View {
        Timestamp from;
        Timestamp to;
        int pixels = 0;
        std::chrono::seconds candles{0}; // of this span; 0: the tick line
    };
    using Clock = std::chrono::steady_clock;
    // The next question for a view, the coarsest first; nothing where the picture is as good as it gets, or where an answer
    // is awaited that is as good. Its ticket, chart and symbol are the caller's to fill in. It counts as asked from then on.
    [[nodiscard]] std::optional<ChartQuestion> wanted(const View &view, Clock::time_point now);
    // Whether something was asked for this view that has not been answered yet.
    [[nodiscard]] bool isAwaited(TimeRange view, Clock::time_point now) const;

    // --- The exchange's own candles, where nothing of ours is known ---

    // Up to when the newest price is known to have stayed, and whether the view's last minute still goes on.
    struct Horizon {
        std::optional<Timestamp> heldUntil;
        bool goesOn = false;
    };
    [[nodiscard]] ExchangePast &exchange() { return m_exchange; }
    [[nodiscard]] const ExchangePast &exchange() const { return m_exchange; }
    // Whether our own trades tell what happened then.
    [[nodiscard]] bool isOurs(Timestamp moment, const Horizon &horizon) const;
    [[nodiscard]] bool isOurs(const Candle &candle, const Horizon &horizon) const;
    [[nodiscard]] std::vector<ExchangePart> exchangeParts(TimeRange view, const Horizon &horizon) const;
    // Of which parts of a view only the exchange may know something, the newest first.
    [[nodiscard]] std::vector<ExchangePast::Range> unknownParts(TimeRange view, const Horizon &horizon) const;

private:
    // The sources from fine to coarse; the order of m_shelves.
    enum Source { Live, Loaded, Seconds, Minutes, Hours, Days };
    struct Part {
        TimeRange time;
        Source source = Live;
        bool isWhole = true; // of a candle that reaches out of it only the prices inside count
    };
    class Division;

    void addTrade(const Trade &trade);
    void addLate(const Trade &trade, PricePyramid::Taken taken);
    void foldOldest();
    void trimShelves();
    void loadTrades(const ChartAnswer &answer);
    void loadCandles(const ChartAnswer &answer);
    void forgetStaleTrades(TimeRange time);
    void markStale(TimeRange time);
    [[nodiscard]] CandleShelf &shelf(Source source) { return m_shelves[std::size_t(source - Seconds)]; }
    [[nodiscard]] const CandleShelf &shelf(Source source) const { return m_shelves[std::size_t(source - Seconds)]; }
    [[nodiscard]] std::vector<Part> partsOf(TimeRange view, Source ideal) const;
    // Times in which no live trade is missing; the last one has no end.
    [[nodiscard]] const std::vector<TimeRange> &liveRuns() const;
    [[nodiscard]] TimeRanges liveTime(std::chrono::microseconds span) const; // whole spans of it; 0: all
    [[nodiscard]] Source idealFor(std::chrono::microseconds width) const;
    [[nodiscard]] std::vector<PricePyramid::Column> fill(const TimeGrid &grid, TimeRange view, Source ideal) const;

    [[nodiscard]] Timestamp end(const Horizon &horizon) const;
    [[nodiscard]] std::vector<Source> steps(const View &view) const;
    [[nodiscard]] TimeRanges unknown(TimeRange view, Source source, Clock::time_point now) const;
    [[nodiscard]] TimeRanges unasked(TimeRange view, Source source, Clock::time_point now) const;
    [[nodiscard]] static ChartResolution resolutionOf(Source source);
    [[nodiscard]] std::optional<ChartQuestion> ask(TimeRange view, Source source, Clock::time_point now);
    [[nodiscard]] TimeRange worthAsking(TimeRange view, Source source, Clock::time_point now) const;
    [[nodiscard]] TimeRange affordable(TimeRange time) const;
    [[nodiscard]] std::int64_t tradesIn(TimeRange range) const;
    void noteAnswered(const ChartAnswer &answer, Clock::time_point now);

    std::size_t m_capacity;
    PricePyramid m_live;
    mutable std::vector<TimeRange> m_liveRuns; // of m_live, where it did not change since
    mutable bool m_liveChanged = true;
    PricePyramid m_loaded; // trades of the record, of the times that follow
    TimeRanges m_loadedTime;
    TimeRanges m_loadedStale;
    std::array<CandleShelf, 4> m_shelves;
    std::optional<Timestamp> m_recordBegins;
    std::optional<Timestamp> m_recordEnds;
    std::optional<Timestamp> m_seen; // the middle of the last view: what is far from it goes first
    // Questions that need not be asked again before some time, answered or not.
    struct Asked {
        TimeRange time;
        ChartResolution resolution = ChartResolution::Minute;
        Clock::time_point again;
        bool isAnswered = false;
    };
    std::vector<Asked> m_asked;
    Clock::time_point m_staleSince{}; // of the newest trade that came late
    Clock::time_point m_awayUntil{};  // the record could not be asked
    StretchTimeline m_stretches;
    ExchangePast m_exchange;
};

} // namespace tidemark
