#pragma once

#include "core/candle.h"
#include "database/pg_session.h"

#include <optional>
#include <vector>

namespace tidemark {

// What a trade's price has to be; exactly one of them is there.
struct PriceBound {
    std::optional<Decimal> atLeast = {};
    std::optional<Decimal> atMost = {};
    std::optional<Decimal> otherThan = {};

    [[nodiscard]] bool holds(Decimal price) const
    {
        return (!atLeast || price >= *atLeast) && (!atMost || price <= *atMost) && (!otherThan || price != *otherThan);
    }
};

// Where the price first or last reached a bound: a trade, or, where it was dropped, the minute that its candle still tells of.
struct PriceReached {
    std::optional<Trade> trade;
    Timestamp minute;
    Decimal price; // the trade's, or the candle's low or high
};

// Finds the first and the last trade of from ≤ t < to whose price is within a bound: the candles of days lead to an hour, of hours to a minute, so
// that a year costs no more than some hundred rows. By time and id. Lives on its session's thread, within its caller's reading.
class PriceReach {
public:
    PriceReach(PgSession &session, const Symbol &symbol, const PriceBound &bound) : m_session(session), m_symbol(symbol), m_bound(bound) {}

    // Behind `after`, or before `before`, in the order of time and id.
    [[nodiscard]] Result<std::optional<PriceReached>> first(Timestamp from, Timestamp to, const std::optional<Trade> &after = {});
    [[nodiscard]] Result<std::optional<PriceReached>> last(Timestamp from, Timestamp to, const std::optional<Trade> &before = {});

private:
    using Found = Result<std::optional<PriceReached>>;

    [[nodiscard]] Found find(Timestamp from, Timestamp to, std::size_t level);
    [[nodiscard]] Found findInCandles(Timestamp from, Timestamp to, std::size_t level);
    [[nodiscard]] Found findInTrades(Timestamp from, Timestamp to);
    [[nodiscard]] Found findDropped(Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::optional<Timestamp>> candle(Timestamp from, Timestamp to, std::size_t level);
    [[nodiscard]] bool isAsked(const Trade &trade) const;

    PgSession &m_session;
    Symbol m_symbol;
    PriceBound m_bound;
    bool m_isLast = false;
    std::optional<Trade> m_limit; // nothing before it, or nothing behind it
};

} // namespace tidemark
