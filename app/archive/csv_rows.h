#pragma once

#include "archive/trade_sink.h"

#include <string>
#include <string_view>

namespace tidemark {

// Rows of text, each with its LF; all values exact. Prices and quantities are not negative.

inline constexpr std::string_view csvHeader = "trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker\n";
void appendCsvRow(std::string &text, const Trade &trade);

// The exchange's public archive: id,price,qty,quoteQty,time,isBuyerMaker,isBestMatch, without a header. quoteQty is price × qty
// cut off at the price's decimals; times are milliseconds before 2025 and microseconds from then on, or where milliseconds
// do not say all (https://github.com/binance/binance-public-data).
void appendArchiveRow(std::string &text, const Trade &trade, const MarketDigits &digits);

// Tardis' trades (https://docs.tardis.dev): times in microseconds, the taker's side. There is no local time: the exchange's is repeated.
inline constexpr std::string_view tardisHeaderLine = "exchange,symbol,timestamp,local_timestamp,id,side,price,amount\n";
void appendTardisRow(std::string &text, const Trade &trade);

inline constexpr std::string_view candleHeader =
    "symbol,span,opened_at,open,high,low,close,volume,quote_volume,trades,first_id,last_id,low_at,high_at\n";
void appendCandleRow(std::string &text, const Candle &candle);

// "1m", "1h", "1d".
[[nodiscard]] std::string_view spanWord(std::chrono::seconds span);

} // namespace tidemark
