#include "core/chart_candle.h"

#include "core/candle.h"

namespace tidemark {

ChartCandle chartCandle(const PriceSpan &part, std::chrono::seconds span)
{
    ChartCandle candle;
    static_cast<PriceSpan &>(candle) = part;
    candle.openedAt = spanStart(part.firstAt, span);
    candle.span = span;
    return candle;
}

void appendCandle(std::vector<ChartCandle> &candles, const PriceSpan &part, std::chrono::seconds span)
{
    if (!candles.empty() && candles.back().span == span && part.firstAt < candles.back().endsAt())
        candles.back().add(part);
    else
        candles.push_back(chartCandle(part, span));
}

} // namespace tidemark
