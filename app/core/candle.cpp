#include "core/candle.h"

#include <map>
#include <tuple>

namespace tidemark {

void Candle::add(const Trade &trade)
{
    Candle single;
    single.open = single.high = single.low = single.close = trade.price;
    single.lowAt = single.highAt = trade.tradedAt;
    single.firstId = single.lastId = trade.id;
    single.volume.add(trade.quantity);
    single.quoteVolume = WideDecimal::product(trade.price, trade.quantity);
    single.trades = 1;
    add(single);
}

void Candle::add(const Candle &part)
{
    if (part.trades == 0)
        return;
    const bool isFirst = trades == 0;
    if (isFirst || part.firstId < firstId) {
        firstId = part.firstId;
        open = part.open;
    }
    if (isFirst || part.lastId > lastId) {
        lastId = part.lastId;
        close = part.close;
    }
    if (isFirst || part.low < low || (part.low == low && part.lowAt < lowAt)) {
        low = part.low;
        lowAt = part.lowAt;
    }
    if (isFirst || part.high > high || (part.high == high && part.highAt < highAt)) {
        high = part.high;
        highAt = part.highAt;
    }
    volume.add(part.volume);
    quoteVolume.add(part.quoteVolume);
    trades += part.trades;
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
