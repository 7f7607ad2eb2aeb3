#pragma once

#include "core/trade_search.h"
#include "database/pg_session.h"

#include <span>
#include <vector>

namespace tidemark {

// A part of a market's time.
struct TimePart {
    Timestamp from;
    Timestamp to;
};

// A minute that may have what is looked for, as its candle tells.
struct LikelyMinute {
    Timestamp openedAt;
    std::int64_t trades = 0;
    WideDecimal quantity{Decimal::decimals}; // no trade of it is larger, or no sum of several
    WideDecimal value{2 * Decimal::decimals};
};

// The trades of a market that match, plain and packed ones, read as narrowly as candles, blocks' bounds and the server's own conditions allow.
// Lives on its session's thread.
class MatchingTrades {
public:
    MatchingTrades(PgSession &session, const Symbol &symbol) : m_session(session), m_symbol(symbol) {}

    // The first so many minutes of from ≤ t < to that may have such a trade, or where the unit is another a row of several whose sum is so large.
    [[nodiscard]] Result<std::vector<LikelyMinute>> minutes(Timestamp from, Timestamp to, const TradeFilter &filter, TradeUnit unit, std::int64_t most);
    // Those of these parts, which do not overlap, by time and id.
    [[nodiscard]] Result<std::vector<Trade>> trades(std::span<const TimePart> parts, const TradeFilter &filter);

private:
    [[nodiscard]] Result<std::vector<Trade>> plain(std::span<const TimePart> parts, const TradeFilter &filter);
    [[nodiscard]] Result<std::vector<Trade>> packed(std::span<const TimePart> parts, const TradeFilter &filter);

    PgSession &m_session;
    Symbol m_symbol;
};

} // namespace tidemark
