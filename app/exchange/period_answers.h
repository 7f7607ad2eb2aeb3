#pragma once

#include "core/candle.h"
#include "core/id_ranges.h"
#include "core/result.h"

#include <QByteArray>

#include <vector>

namespace tidemark {

// Trades that the exchange tells as one (aggTrades): ids f … l at T.
struct AggregateSpan {
    IdRange ids;
    Timestamp at;
};

// Readers of what the exchange tells of a period. Ascending; an answer that is not of the promised form, or tells its times in
// two units, is an error.
// Placeholders without trades, which stand for withdrawn ones, are left out.
[[nodiscard]] Result<std::vector<AggregateSpan>> readAggregates(const QByteArray &body);
// Prices and volumes are exact. Which trades they were made of, and when the extremes were, klines do not tell.
[[nodiscard]] Result<std::vector<Candle>> readCandles(const QByteArray &body, const Symbol &symbol, std::chrono::seconds span);

} // namespace tidemark
