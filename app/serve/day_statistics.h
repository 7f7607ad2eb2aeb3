#pragma once

#include "core/candle.h"
#include "database/pg_session.h"
#include "simulator/market.h"

#include <optional>
#include <string>

namespace tidemark {

// What a market did in the day up to a moment, of from < t ≤ to: all that `ticker/24hr` and the ticker streams tell, but for the order
// book's best prices, which the record does not hold.
struct DayStatistics {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    Candle total;               // `trades` 0: none
    Decimal lastQuantity;
    Decimal previousClose;      // the price before the day's first trade; of that one where nothing is before
    [[nodiscard]] Decimal change() const { return total.close - total.open; }
};

// `now` is the end; where the newest trade that may be known of has a later stamp it is that. Absent: nothing is recorded until then.
[[nodiscard]] Result<std::optional<DayStatistics>> dayStatistics(PgSession &session, const Symbol &symbol, Timestamp now,
                                                                 const std::optional<Timestamp> &horizon);

// sum ÷ volume with 8 decimals, cut off; zero where the volume is.
[[nodiscard]] Decimal truncatedMean(const WideDecimal &quoteVolume, const WideDecimal &volume);

// As the exchange writes them, in its order of keys; bid and ask are left out.
void appendRestTicker(std::string &text, const DayStatistics &day, bool isMini, TimeUnit unit);
void appendTickerFrame(std::string &text, const DayStatistics &day, bool isMini, TimeUnit unit);

} // namespace tidemark
