#pragma once

#include "ui/chart/data/past_level.h"

#include <span>

namespace tidemark {

// Candles of one length, which divides a day: loaded from the record, or folded here from trades that were seen live.
// Bounded.
class CandleLevel : public PastLevel {
public:
    CandleLevel(std::chrono::seconds length, std::size_t most) : PastLevel(length), m_length(length), m_most(most) {}

    [[nodiscard]] std::chrono::seconds length() const { return m_length; }
    // Ascending; those that open in [from, to).
    [[nodiscard]] std::span<const ChartCandle> between(Timestamp from, Timestamp to) const;

    // All of a time (whole cells) as the record has it; replaces what was there.
    void load(TimeRange time, std::span<const ChartCandle> candles);
    // All of a time from our own trades, where it is not known yet. Trades that come late are added to it.
    void fold(TimeRange time, std::span<const ChartCandle> candles);
    [[nodiscard]] bool isOwn(Timestamp moment) const { return m_own.contains(moment); } // whether it was folded
    // A trade that came late.
    void addLate(const PriceSpan &single);
    // What is too much at the end that is further away from `seen` moves up into longer candles.
    void trimInto(CandleLevel &coarser, Timestamp seen);
    void clear();

    [[nodiscard]] std::optional<Timestamp> oldest() const override;
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const override;
    [[nodiscard]] double tradesIn(TimeRange time) const override;
    void addColumns(ColumnFilling &filling, TimeRange part) const override;
    void addCandles(std::vector<ChartCandle> &candles, TimeRange part, std::chrono::seconds span) const override;

private:
    void forget(TimeRange time) override;
    void replace(TimeRange time, std::span<const ChartCandle> candles);
    [[nodiscard]] std::span<const ChartCandle> touching(TimeRange time) const;

    std::chrono::seconds m_length;
    std::size_t m_most;
    std::vector<ChartCandle> m_candles; // ascending
    TimeRanges m_own; // of the known: folded here
};

} // namespace tidemark
