#pragma once

#include "core/chart_values.h"
#include "ui/chart/data/candle_level.h"
#include "ui/chart/data/trade_level.h"

#include <array>

namespace tidemark {

// All that is known of one market's past: live trades, trades of the record, and candles of 1 s, 1 min, 1 h and 1 d, loaded
// from the record or folded from finer ones, each with the times that it knows. Any time is told by one of them alone, so
// that no trade counts twice.
class PastLevels {
public:
    enum Name { Live, Trades, Seconds, Minutes, Hours, Days }; // from fine to coarse

    explicit PastLevels(std::size_t capacity);

    // Live, in any order; what is there already is ignored. Whether one of them came late.
    bool add(std::span<const Trade> trades);
    void load(const ChartAnswer &answer);
    void markStale(TimeRange time);
    // What was loaded may have changed: it stays until it was asked for again.
    void forgetRecord();
    void clear();
    // What is far from it goes first.
    void setSeen(Timestamp moment) { m_seen = moment; }

    [[nodiscard]] const PastLevel &level(Name name) const;
    [[nodiscard]] const LiveLevel &live() const { return m_live; }
    [[nodiscard]] const TradeLevel &trades() const { return m_trades; }
    [[nodiscard]] std::optional<Timestamp> recordBegins() const { return m_recordBegins; }
    [[nodiscard]] std::optional<Timestamp> recordEnds() const { return m_recordEnds; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<Timestamp> oldest() const;
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const;
    [[nodiscard]] std::optional<Tick> newest() const;
    // As far as they are known.
    [[nodiscard]] std::int64_t tradesIn(TimeRange time) const;

    // A part of the time and who tells it. Of a part that is not made up of whole cells only the prices inside count.
    struct Part {
        TimeRange time;
        const PastLevel *level = nullptr;
        bool isWhole = true;
    };
    // Shares a view out, ascending. `ideal` is as fine as is of use: where it is known nothing finer is looked at.
    [[nodiscard]] std::vector<Part> parts(TimeRange view, Name ideal) const;
    // The coarsest candles that are no wider; live trades where all are.
    [[nodiscard]] Name idealFor(std::chrono::microseconds width) const;

private:
    // In the walk over the levels: whose turn it is, and in what cells it takes part.
    struct Turn {
        const PastLevel *level;
        std::chrono::microseconds cell;
    };
    [[nodiscard]] std::vector<Turn> turns(Name ideal) const;
    void addLate(const Trade &trade, PricePyramid::Taken taken);
    void loadCandles(const ChartAnswer &answer);
    void trim();
    [[nodiscard]] CandleLevel &candles(int name) { return m_candles[std::size_t(name - Seconds)]; }

    LiveLevel m_live;
    TradeLevel m_trades;
    std::array<CandleLevel, 4> m_candles;
    std::optional<Timestamp> m_recordBegins; // its first and last trade
    std::optional<Timestamp> m_recordEnds;
    std::optional<Timestamp> m_seen;
};

} // namespace tidemark
