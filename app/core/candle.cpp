#include "core/candle.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tidemark {
namespace {

// What counts for a candle, of a trade or of a part of its time.
struct Ends {
    std::int64_t firstId;
    std::int64_t lastId;
    Decimal open;
    Decimal close;
    Decimal low;
    Decimal high;
    Timestamp lowAt;
    Timestamp highAt;
};

void addEnds(Candle &candle, const Ends &ends)
{
    const bool isFirst = candle.trades == 0;
    if (isFirst || ends.firstId < candle.firstId) {
        candle.firstId = ends.firstId;
        candle.open = ends.open;
    }
    if (isFirst || ends.lastId > candle.lastId) {
        candle.lastId = ends.lastId;
        candle.close = ends.close;
    }
    if (isFirst || ends.low < candle.low || (ends.low == candle.low && ends.lowAt < candle.lowAt)) {
        candle.low = ends.low;
        candle.lowAt = ends.lowAt;
    }
    if (isFirst || ends.high > candle.high || (ends.high == candle.high && ends.highAt < candle.highAt)) {
        candle.high = ends.high;
        candle.highAt = ends.highAt;
    }
}

} // namespace

void Candle::add(const Trade &trade)
{
    if (trades == 0)
        largest = trade.quantity;
    else if (largest)
        largest = std::max(*largest, trade.quantity);
    addEnds(*this, {trade.id, trade.id, trade.price, trade.price, trade.price, trade.price, trade.tradedAt, trade.tradedAt});
    volume.add(trade.quantity);
    quoteVolume.add(WideDecimal::product(trade.price, trade.quantity));
    ++trades;
}

void Candle::add(const Candle &part)
{
    if (part.trades == 0)
        return;
    if (trades == 0)
        largest = part.largest;
    else
        largest = largest && part.largest ? std::optional(std::max(*largest, *part.largest)) : std::nullopt;
    addEnds(*this, {part.firstId, part.lastId, part.open, part.close, part.low, part.high, part.lowAt, part.highAt});
    volume.add(part.volume);
    quoteVolume.add(part.quoteVolume);
    trades += part.trades;
}

bool operator==(const Candle &a, const Candle &b)
{
    const auto figures = [](const Candle &c) {
        return std::tie(c.symbol, c.span, c.openedAt, c.open, c.high, c.low, c.close, c.volume, c.quoteVolume, c.trades, c.firstId, c.lastId, c.lowAt, c.highAt);
    };
    return figures(a) == figures(b);
}

Timestamp spanStart(Timestamp moment, std::chrono::seconds span)
{
    const auto width = std::chrono::microseconds(span).count();
    const auto micros = microsOf(moment);
    const auto rest = ((micros % width) + width) % width;
    return timestampFromMicros(micros - rest);
}

std::vector<Candle> candlesOf(const std::vector<Trade> &trades, std::chrono::seconds span)
{
    std::map<std::tuple<Symbol, Timestamp>, Candle> candles;
    Candle *current = nullptr; // trades come in runs of one candle; looking each up would cost more than adding it
    for (const auto &trade : trades) {
        const bool sameCandle = current && current->symbol == trade.symbol && trade.tradedAt >= current->openedAt
            && trade.tradedAt < current->openedAt + span;
        if (!sameCandle) {
            const auto openedAt = spanStart(trade.tradedAt, span);
            current = &candles[{trade.symbol, openedAt}];
            current->symbol = trade.symbol;
            current->span = span;
            current->openedAt = openedAt;
        }
        current->add(trade);
    }
    std::vector<Candle> sorted;
    sorted.reserve(candles.size());
    for (auto &[key, candle] : candles)
        sorted.push_back(std::move(candle));
    return sorted;
}

} // namespace tidemark
