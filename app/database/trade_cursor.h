#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// A stretch of a market's time, all ids of which are higher than those before and lower than those after it.
struct TradeStretch {
    Timestamp from;
    Timestamp to;
    std::int64_t trades = 0; // that the 1-minute candles count
};

// A page has about so many trades, but not less than a minute's.
constexpr std::int64_t usualTradePage = 20'000; // some 30 ms of the server's time

// The pages of from ≤ t < to, in their order.
[[nodiscard]] Result<std::vector<TradeStretch>> planStretches(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to,
                                                            std::int64_t pageTrades = usualTradePage);
// A page's trades in strict id order, in one short transaction.
[[nodiscard]] Result<std::vector<Trade>> readStretch(PgSession &session, const Symbol &symbol, const TradeStretch &page);

// Reads the trades of from ≤ t < to in strict id order, page by page, each in a short transaction, at whatever size of the
// range. Where ids and times disagree, the minutes whose ids overlap are read and sorted together; the 1-minute candles
// say which. Lives on its session's thread.
class TradeCursor {
public:
    TradeCursor(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t pageTrades = usualTradePage);

    // Reads on there, where the session is no longer of use.
    void moveTo(PgSession &session) { m_session = &session; }
    // The next trades; empty at the end.
    [[nodiscard]] Result<std::vector<Trade>> next();

private:
    [[nodiscard]] Result<std::vector<Trade>> nextWithin();

    PgSession *m_session;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;
    std::int64_t m_pageTrades;
    std::vector<TradeStretch> m_pages;
    std::size_t m_next = 0;
    bool m_isPlanned = false;
};

} // namespace tidemark
