#pragma once

#include "core/chart_candle.h"
#include "core/time_ranges.h"

#include <span>
#include <vector>

namespace tidemark {

// The candles of one market and span that a chart has in memory, and of which times they are known: loaded from the
// record, or folded here from trades that were seen live. Bounded. A value.
class CandleShelf {
public:
    CandleShelf(std::chrono::seconds span, std::size_t most) : m_span(span), m_most(most) {}

    [[nodiscard]] std::chrono::seconds span() const { return m_span; }
    [[nodiscard]] std::size_t most() const { return m_most; }
    // Of which whole spans it knows what happened; where it has no candle there was no trade.
    [[nodiscard]] const TimeRanges &known() const { return m_known; }
    // Known, but the record may know more by now.
    [[nodiscard]] const TimeRanges &stale() const { return m_stale; }
    // Whether it was folded from our own trades.
    [[nodiscard]] bool isOwn(Timestamp moment) const { return m_own.contains(moment); }
    [[nodiscard]] bool isEmpty() const { return m_candles.empty(); }
    [[nodiscard]] std::span<const ChartCandle> all() const { return m_candles; }
    // Ascending; those that open in [from, to).
    [[nodiscard]] std::span<const ChartCandle> between(Timestamp from, Timestamp to) const;

    // All of a time (whole spans) as the record has it; replaces what was there.
    void load(TimeRange time, std::span<const ChartCandle> candles);
    // All of a time from our own trades, where it is not known yet. Trades that come late are added to it.
    void fold(TimeRange time, std::span<const ChartCandle> candles);
    // A trade that came late.
    void addLate(const PriceSpan &single);
    void markStale(TimeRange time);
    // What is stale of a time is not known any more.
    void forgetStale(TimeRange time);

    // What has to go where there is too much: the end that is further away from `seen`, cut at a whole `coarser` span.
    struct Removed {
        TimeRange time;
        TimeRanges known;
        std::vector<ChartCandle> candles;
    };
    [[nodiscard]] Removed trim(Timestamp seen, std::chrono::seconds coarser);

private:
    void replace(TimeRange time, std::span<const ChartCandle> candles);

    std::chrono::seconds m_span;
    std::size_t m_most;
    std::vector<ChartCandle> m_candles; // ascending
    TimeRanges m_known;
    TimeRanges m_own; // of the known: folded here
    TimeRanges m_stale;
};

} // namespace tidemark
