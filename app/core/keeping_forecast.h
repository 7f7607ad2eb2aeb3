#pragma once

#include "core/keeping.h"

#include <cstdint>
#include <optional>
#include <span>

namespace tidemark {

// What one takes where none of its kind is there to be measured: bytes of a trade, its part of the index counted, and of a candle.
inline constexpr double usualPlainBytes = 117;
inline constexpr double usualPackedBytes = 9;
inline constexpr double usualCandleBytes = 170;
inline constexpr double mostCandlesADay = 1440 + 24 + 1;

// What a market adds to the record's disk a day, and since when.
struct MarketFlow {
    double trades = 0;          // a day
    double plainBytes = 0;      // a trade, its part of the index counted
    double packedBytes = 0;     // a trade
    double candleBytes = 0;     // a day
    int recordedDays = 0;       // for how long it has been recorded
    Keeping keeping = {};
    Symbol symbol = {};
};

// What the record grows by on that day from now (0: today), in bytes; less than nothing where more goes than comes. A day of trades
// is packed or dropped once, on the day on which it becomes older than its rule says: what waits for that now is not counted.
[[nodiscard]] double growthOn(const MarketFlow &flow, int day);
[[nodiscard]] double growthOn(std::span<const MarketFlow> flows, int day);

// When so many bytes are used up at this rate; nothing within ten years.
[[nodiscard]] std::optional<Timestamp> fullAt(std::span<const MarketFlow> flows, std::int64_t room, Timestamp now);

// Two weeks before it is full it is time to say so.
[[nodiscard]] bool isRoomScarce(const std::optional<Timestamp> &fullAt, Timestamp now);

} // namespace tidemark
