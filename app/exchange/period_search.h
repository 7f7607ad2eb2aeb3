#pragma once

#include "core/candle.h"
#include "core/result.h"
#include "core/symbol.h"

#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace tidemark {

class RestClient;

// Questions about a period that take more than one call. The exchange may limit a window of aggTrades to an hour
// (https://developers.binance.com/docs/binance-spot-api-docs/rest-api/market-data-endpoints), so behind an empty hour its
// hourly and daily candles tell where to look. As with RestClient's own calls, `done` comes once, while `context` lives.
void searchFirstTrade(RestClient &client, const Symbol &symbol, Timestamp from, const QObject *context,
                      std::function<void(Result<std::optional<std::int64_t>>)> done);
void collectCandles(RestClient &client, const Symbol &symbol, Timestamp from, Timestamp to, const QObject *context,
                    std::function<void(Result<std::vector<Candle>>)> done);

} // namespace tidemark
