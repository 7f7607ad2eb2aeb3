#pragma once

#include "ui/chart/data/past_level.h"

#include <limits>
#include <span>

namespace tidemark {

class CandleLevel;

// Trades themselves, as the record answered them. Bounded: where there would be too many, the former ones go.
class TradeLevel : public PastLevel {
public:
    TradeLevel() : PastLevel(std::chrono::microseconds(1)) {}

    [[nodiscard]] const PricePyramid &trades() const { return m_trades; }
    void load(TimeRange time, std::span<const Trade> trades);
    // Only where it knows the time around it: what is there is all there is.
    void addLate(const Trade &trade);
    void clear();

    [[nodiscard]] std::optional<Timestamp> oldest() const override;
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const override { return m_trades.at(moment); }
    [[nodiscard]] double tradesIn(TimeRange time) const override;
    void addColumns(ColumnFilling &filling, TimeRange part) const override;
    void addCandles(std::vector<ChartCandle> &candles, TimeRange part, std::chrono::seconds span) const override;

protected:
    PricePyramid m_trades{std::numeric_limits<std::size_t>::max()};
};

// Trades that were seen live. It knows the times in which no id is missing, the last one without an end: what has not
// happened yet will be seen. Beyond `capacity` the oldest are folded into seconds.
class LiveLevel : public TradeLevel {
public:
    explicit LiveLevel(std::size_t capacity) : m_capacity(std::max<std::size_t>(capacity, 1)) {}

    [[nodiscard]] PricePyramid::Taken add(const Trade &trade);
    void foldInto(CandleLevel &seconds);
    void clear();

    [[nodiscard]] const TimeRanges &known() const override;

private:
    std::size_t m_capacity;
    mutable TimeRanges m_runs; // of the trades, where they did not change since
    mutable bool m_hasChanged = false;
};

} // namespace tidemark
