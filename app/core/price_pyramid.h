#pragma once

#include "core/price_span.h"
#include "core/time_grid.h"
#include "core/time_ranges.h"
#include "core/trade.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// One trade as a chart needs it.
struct Tick {
    Timestamp at;
    std::int64_t id = 0;
    Decimal price;
    Decimal quantity;
    bool buyerIsMaker = false;

    friend bool operator==(const Tick &, const Tick &) = default;
};

struct ChartCandle;
struct PriceLevels;

// One symbol's ticks with levels of detail over them, so that a chart costs by its pixels and not by its trades. Ticks
// may come in any order and with equal stamps; a tick whose id is already there is ignored. Bounded: beyond `capacity`
// the oldest ticks are dropped. GUI thread; a plain value inside.
class PricePyramid {
public:
    explicit PricePyramid(std::size_t capacity = 2'000'000);
    ~PricePyramid();
    PricePyramid(PricePyramid &&) noexcept;
    PricePyramid &operator=(PricePyramid &&) noexcept;

    enum class Taken {
        Kept,
        TooOld, // older than what was dropped, and not seen before: it is counted as known from now on
        Known,  // its id was there already
    };
    Taken add(const Trade &trade);
    void add(std::span<const Trade> trades);
    void clear();
    // Drops what is older; it is not taken again, since a part of it would look like a quiet market.
    void dropBefore(Timestamp moment);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::optional<Tick> oldest() const;
    [[nodiscard]] std::optional<Tick> newest() const;
    // The last tick at or before `moment`.
    [[nodiscard]] std::optional<Tick> at(Timestamp moment) const;

    // What happened in [from, to); nothing where there was no tick.
    [[nodiscard]] std::optional<PriceSpan> span(Timestamp from, Timestamp to) const;
    // [from, to) cut into `columns` equal stretches; the empty ones are absent, each carries its column's number.
    struct Column {
        int number = 0;
        PriceSpan span;
    };
    [[nodiscard]] std::vector<Column> columns(Timestamp from, Timestamp to, int columns) const;
    // The same, of the ticks in a part of the grid.
    [[nodiscard]] std::vector<Column> columns(const TimeGrid &grid, TimeRange part) const;
    // The candles of [from, to), by opening time; spans without a tick are absent, those at the borders hold what lies
    // between them.
    [[nodiscard]] std::vector<ChartCandle> candles(Timestamp from, Timestamp to, std::chrono::seconds span) const;
    // The ticks of [from, to) themselves, at most `limit`.
    [[nodiscard]] std::vector<Tick> ticks(Timestamp from, Timestamp to, std::size_t limit) const;
    // The moment of the tick that is followed by `count` others, nothing where there are fewer.
    [[nodiscard]] std::optional<Timestamp> momentBefore(std::size_t count) const;
    // The times in which no trade is missing, ascending: from tick to tick, cut where ids do not go on for a second or
    // longer.
    [[nodiscard]] std::vector<TimeRange> unbroken() const;

private:
    std::unique_ptr<PriceLevels> m_levels;
};

} // namespace tidemark
