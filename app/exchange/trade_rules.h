#pragma once

#include "core/result.h"
#include "core/trade.h"

#include <optional>
#include <string_view>

namespace tidemark {

// A trade as it stands in a message of the exchange: price and quantity still as text, the time in microseconds.
struct TradeText {
    std::int64_t id = 0;
    std::string_view price;
    std::string_view quantity;
    std::int64_t micros = 0;
    bool buyerIsMaker = false;
};

// The latest moment a trade can plausibly have: a day after the exchange's own clock, or, before that is known, two days
// after this computer's.
[[nodiscard]] Timestamp latestPlausible(std::optional<Timestamp> exchangeNow);

// No trade is older: Binance opened in July 2017. Also what tells milliseconds from microseconds.
[[nodiscard]] constexpr Timestamp earliestPlausible()
{
    return std::chrono::sys_days(std::chrono::year(2017) / 1 / 1);
}

// What is wrong with a trade that the record's columns could not hold exactly, or that cannot be true.
[[nodiscard]] std::optional<Error> faultOf(const Trade &trade, Timestamp latest);

// The trade, where the record's columns can hold it exactly; else a sentence that says what is wrong with it. The same
// for trades from streams and from REST.
[[nodiscard]] Result<Trade> checkedTrade(const Symbol &symbol, const TradeText &text, Timestamp latest);

} // namespace tidemark
