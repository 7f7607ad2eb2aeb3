#pragma once

#include "core/candle.h"
#include "core/price_pyramid.h"

#include <chrono>

namespace tidemark {

// Open, high, low, close, exact volume and number of trades of one span on the clock, [openedAt, openedAt + span), aligned to
// the epoch in UTC. `firstAt` and `lastAt` are those of its trades where they are known one by one, else its borders.
struct ChartCandle : PriceSpan {
    Timestamp openedAt;
    std::chrono::seconds span{60};

    [[nodiscard]] Timestamp endsAt() const { return openedAt + span; }

    friend bool operator==(const ChartCandle &, const ChartCandle &) = default;
};

// The candle of `span` that begins with this part of it.
[[nodiscard]] inline ChartCandle chartCandle(const PriceSpan &part, std::chrono::seconds span)
{
    return {part, spanStart(part.firstAt, span), span};
}

// Candles of `span` from parts in order of time, each within one of them; adds to those that are there.
inline void appendCandle(std::vector<ChartCandle> &candles, const PriceSpan &part, std::chrono::seconds span)
{
    if (!candles.empty() && candles.back().span == span && part.firstAt < candles.back().endsAt())
        candles.back().add(part);
    else
        candles.push_back(chartCandle(part, span));
}

} // namespace tidemark
