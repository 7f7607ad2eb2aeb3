#pragma once

#include "core/chart_candle.h"
#include "core/time_ranges.h"

#include <limits>
#include <optional>
#include <vector>

namespace tidemark {

class ColumnFilling;

// Beyond every trade, and so near that a span can be added to it.
inline constexpr auto endOfTime = timestampFromMicros(std::numeric_limits<std::int64_t>::max() / 4);

// What is known of a market's past at one resolution, and of which times it is known: cells that are trades, or candles of
// one length. Where a time is known and has no cell, nothing was traded. A value.
class PastLevel {
public:
    explicit PastLevel(std::chrono::microseconds span) : m_span(span) {}
    virtual ~PastLevel() = default;
    PastLevel(const PastLevel &) = delete;
    PastLevel &operator=(const PastLevel &) = delete;

    [[nodiscard]] std::chrono::microseconds span() const { return m_span; } // of a cell
    [[nodiscard]] virtual const TimeRanges &known() const { return m_known; } // in whole cells
    // Known, but the record may know more by now.
    [[nodiscard]] const TimeRanges &stale() const { return m_stale; }
    void markStale(TimeRange time)
    {
        for (const auto &part : m_known.within(touchedSpans(time, m_span)))
            m_stale.add(part);
    }
    // What is stale of a time is not known any more.
    void forgetStale(TimeRange time)
    {
        for (const auto &part : m_stale.within(time))
            forget(part);
    }

    [[nodiscard]] virtual std::optional<Timestamp> oldest() const = 0; // nothing where it is empty
    // The last price at or before `moment`.
    [[nodiscard]] virtual std::optional<Tick> at(Timestamp moment) const = 0;
    // How many trades there were; of a cell that reaches out of the time its share.
    [[nodiscard]] virtual double tradesIn(TimeRange time) const = 0;
    virtual void addColumns(ColumnFilling &filling, TimeRange part) const = 0;
    // Adds the candles of a part that is made up of whole cells; cells that are longer than `span` stay as they are.
    virtual void addCandles(std::vector<ChartCandle> &candles, TimeRange part, std::chrono::seconds span) const = 0;

protected:
    virtual void forget(TimeRange time)
    {
        m_known.remove(time);
        m_stale.remove(time);
    }

    TimeRanges m_known;
    TimeRanges m_stale;

private:
    std::chrono::microseconds m_span;
};

} // namespace tidemark
