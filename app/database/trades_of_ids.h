#pragma once

#include "core/candle.h"
#include "core/id_ranges.h"
#include "core/trade.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// Stored trades, plain and packed, ascending by id, and the candles of their minutes as they were in the same moment.
struct TradesWithMinutes {
    std::vector<Trade> trades;
    std::vector<Candle> minutes;
};

// Reads what is stored of a market's ids. Ranges that are short at the caller's choice, since all of it is handed over at once. Lives on its
// session's thread.
class TradesOfIds {
public:
    explicit TradesOfIds(PgSession &session) : m_session(session) {}

    // Ids that are not stored are absent.
    [[nodiscard]] Result<TradesWithMinutes> read(const Symbol &symbol, IdRange ids);
    // The ids of from ≤ t < to: every trade of that time is among them, and some around it may be.
    [[nodiscard]] Result<IdRange> idsBetween(const Symbol &symbol, Timestamp from, Timestamp to);

private:
    [[nodiscard]] Result<TradesWithMinutes> readWithin(const Symbol &symbol, IdRange ids);
    [[nodiscard]] Result<std::vector<Trade>> tradesBetween(const Symbol &symbol, IdRange ids, Timestamp from, Timestamp to);
    [[nodiscard]] Result<void> addPacked(const Symbol &symbol, IdRange ids, Timestamp from, Timestamp to, std::vector<Trade> &trades);
    [[nodiscard]] Result<std::vector<Candle>> minutesOf(const std::vector<Trade> &trades, Timestamp from, Timestamp to);

    PgSession &m_session;
};

} // namespace tidemark
