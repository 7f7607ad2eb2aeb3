#pragma once

#include "core/trade.h"
#include "core/wide_decimal.h"

#include <chrono>
#include <optional>

namespace tidemark {

// Open, high, low, close and volume of one symbol over one span of exchange time [openedAt, openedAt + span).
// Open and close belong to the lowest and highest trade id, so the order in which trades arrive does not matter; of
// equal lows (highs) the earliest counts.
struct Candle {
    Symbol symbol;
    std::chrono::seconds span{60};
    Timestamp openedAt;
    Decimal open;
    Decimal high;
    Decimal low;
    Decimal close;
    WideDecimal volume{Decimal::decimals};
    WideDecimal quoteVolume{2 * Decimal::decimals};
    std::int64_t trades = 0;
    std::int64_t firstId = 0;
    std::int64_t lastId = 0;
    Timestamp lowAt;
    Timestamp highAt;
    std::optional<Decimal> largest = {}; // quantity of one trade; absent: not known

    void add(const Trade &trade);
    // Adds what happened in a candle of other trades within the same span: minutes make hours.
    void add(const Candle &part);

    // Whether it is told how large its trades are does not matter.
    friend bool operator==(const Candle &a, const Candle &b);
};

// Start of the span (aligned to the epoch in UTC) that holds `moment`.
[[nodiscard]] Timestamp spanStart(Timestamp moment, std::chrono::seconds span);

// The candles of `span` that the trades make, by symbol and opening time.
[[nodiscard]] std::vector<Candle> candlesOf(const std::vector<Trade> &trades, std::chrono::seconds span);

} // namespace tidemark

Q_DECLARE_METATYPE(tidemark::Candle)
