#pragma once

#include "core/market_day.h"
#include "core/market_info.h"
#include "core/result.h"
#include "core/trade.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <vector>

namespace tidemark {

// What exchangeInfo tells.
struct ExchangeListing {
    std::vector<MarketInfo> markets;
    std::optional<int> weightLimit; // a minute
};

// The exchange's own error in the body of a failed call: {"code":-1121,"msg":"Invalid symbol."}.
struct ExchangeRefusal {
    std::int64_t code = 0;
    QString message;
};

// Readers of REST answers. Prices, quantities and ids are never doubles. A trade that breaks a rule becomes a
// RejectedInput; an answer that is not of the promised form, or whose every time is impossible, is an error as a whole.
// Times in milliseconds are taken where the exchange is not known to tell microseconds elsewhere. A trade behind `latest` is
// rejected where that is by the exchange's clock; else the answer is an error, since ours may be what is wrong.
[[nodiscard]] Result<TradeBatch> readTrades(const QByteArray &body, const Symbol &symbol, Timestamp latest,
                                            bool mayTellMilliseconds = true, bool isExchangesClock = true);
[[nodiscard]] Result<ExchangeListing> readListing(const QByteArray &body);
[[nodiscard]] Result<std::vector<MarketDay>> readMarketDays(const QByteArray &body);
[[nodiscard]] Result<Timestamp> readServerTime(const QByteArray &body);
[[nodiscard]] std::optional<ExchangeRefusal> readRefusal(const QByteArray &body);
// How long Retry-After asks to wait, in seconds or as a date by the clock of `date` (RFC 9110, 10.2.3), else ours. Nothing where it cannot
// be read, or tells a time that is over.
[[nodiscard]] std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &retryAfter, const QByteArray &date);
// What to say of an answer that is not of the promised form, with simdjson's own words for why.
[[nodiscard]] Error unreadableAnswer(const char *why);

} // namespace tidemark
