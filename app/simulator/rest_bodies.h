#pragma once

#include "core/candle.h"
#include "simulator/market.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace tidemark {

// How REST writes what the market holds; text in the exchange's own order of keys.

// A JSON array whose entries `append` writes.
template <typename Entries, typename Append>
[[nodiscard]] QByteArray arrayOf(const Entries &entries, Append append)
{
    std::string text = "[";
    for (const auto &entry : entries) {
        if (text.size() > 1)
            text += ',';
        append(text, entry);
    }
    text += ']';
    return QByteArray::fromStdString(text);
}

// An entry of `trades` and `historicalTrades`.
void appendRestTrade(std::string &text, const Trade &trade, TimeUnit unit);

// An entry of `aggTrades`: of its trades the first, the last and the sum.
struct AggregateTrade {
    std::int64_t number = 0;
    Trade first;
    std::int64_t lastId = 0;
    WideDecimal quantity{Decimal::decimals};
};
void appendAggregateTrade(std::string &text, const AggregateTrade &aggregate, TimeUnit unit);

// A candle as `klines` has it: with what takers bought, and there even where nothing was traded.
struct Kline {
    Candle candle;
    WideDecimal takerVolume{Decimal::decimals};
    WideDecimal takerQuoteVolume{2 * Decimal::decimals};
};
void appendKline(std::string &text, const Kline &kline, TimeUnit unit);

// An entry of `symbols` in `exchangeInfo`.
void appendListing(std::string &text, const MarketInfo &info);

// An entry of `ticker/24hr`: of the form MINI what is asked of it here, which is all but the prices before the last one
// and the volumes. Without trades the ids are -1.
struct DayTicker {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    IdRange ids{-1, -1};
    std::int64_t trades = 0;
    Decimal lastPrice;
    std::string quoteVolume = "0.00000000"; // about
};
void appendDayTicker(std::string &text, const DayTicker &ticker, TimeUnit unit);

} // namespace tidemark
