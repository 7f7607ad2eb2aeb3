#pragma once

#include "core/candle.h"
#include "core/chart_candle.h"
#include "core/trade.h"
#include "database/pg_session.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// Rows of trades and candles in binary format as values. Statements name their columns in these orders:
// trades: traded_at, trade_id, price, quantity, buyer_is_maker;
// candles: opened_at, open, high, low, close, volume::text, quote_volume::text, trades, first_id, last_id, low_at, high_at;
// a chart's: opened_at, open, high, low, close, volume::text, trades, low_at, high_at; of seconds first_at, last_at in their place.
[[nodiscard]] Trade tradeAt(const PgRows &rows, int row, const Symbol &symbol, int column = 0);
[[nodiscard]] std::vector<Trade> tradesOf(const PgRows &rows, const Symbol &symbol);
[[nodiscard]] Candle candleAt(const PgRows &rows, int row, const Symbol &symbol, std::chrono::seconds span);
// Of `chart_candles`.
[[nodiscard]] ChartCandle chartCandleAt(const PgRows &rows, int row, std::chrono::seconds span);
// Of `chart_seconds`. When within the second its low and high were is not asked for: the low is said to be of its first
// trade's time and the high of its last's.
[[nodiscard]] ChartCandle chartSecondAt(const PgRows &rows, int row);

// Parameters in text form.
[[nodiscard]] QByteArray parameter(const Symbol &symbol);
[[nodiscard]] QByteArray parameter(Timestamp moment);
[[nodiscard]] QByteArray parameter(std::int64_t number);
[[nodiscard]] QByteArray parameter(std::chrono::seconds span);

} // namespace tidemark
