#pragma once

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

// What happened in one stretch of time, for one pixel column or one candle. Open and close belong to the first and last
// tick in order of (time, id).
struct PriceSpan {
    Timestamp firstAt;
    Timestamp lastAt;
    Decimal open;
    Decimal high;
    Decimal low;
    Decimal close;
    std::int64_t ticks = 0;

    friend bool operator==(const PriceSpan &, const PriceSpan &) = default;
};

// One symbol's ticks with levels of detail over them, so that a chart costs by its pixels and not by its trades. Ticks
// may come in any order and with equal stamps; a tick whose id is already there is ignored. Bounded: beyond `capacity`
// the oldest ticks are dropped. GUI thread; a plain value inside.
class PricePyramid {
public:
    explicit PricePyramid(std::size_t capacity = 2'000'000);
    ~PricePyramid();
    PricePyramid(PricePyramid &&) noexcept;
    PricePyramid &operator=(PricePyramid &&) noexcept;

    void add(const Trade &trade);
    void add(std::span<const Trade> trades);
    void clear();

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
    // The ticks of [from, to) themselves, at most `limit`.
    [[nodiscard]] std::vector<Tick> ticks(Timestamp from, Timestamp to, std::size_t limit) const;

private:
    struct Levels;
    std::unique_ptr<Levels> m_levels;
};

} // namespace tidemark
