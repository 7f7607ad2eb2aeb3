#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"
#include "database/pg_session.h"

#include <vector>

namespace tidemark {

// Reads the trades of from ≤ t < to in strict id order, page by page, each in a short transaction, at whatever size of the
// range. Where ids and times disagree, the minutes whose ids overlap are read and sorted together; the 1-minute candles
// say which. Lives on its session's thread.
class TradeCursor {
public:
    // A page has about so many trades, but not less than a minute's.
    static constexpr std::int64_t usualPage = 20'000; // some 30 ms of the server's time

    TradeCursor(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, std::int64_t pageTrades = usualPage);

    // Reads on there, where the session is no longer of use.
    void moveTo(PgSession &session) { m_session = &session; }
    // The next trades; empty at the end.
    [[nodiscard]] Result<std::vector<Trade>> next();

private:
    struct Minute {
        Timestamp openedAt;
        std::int64_t trades = 0;
        IdRange ids;
    };
    struct Page {
        Timestamp from;
        Timestamp to;
        std::int64_t trades = 0;
    };

    [[nodiscard]] Result<std::vector<Trade>> nextWithin();
    [[nodiscard]] Result<void> plan();
    [[nodiscard]] Result<std::vector<Minute>> readMinutes();
    [[nodiscard]] Result<std::vector<Trade>> read(const Page &page);

    PgSession *m_session;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;
    std::int64_t m_pageTrades;
    std::vector<Page> m_pages;
    std::size_t m_next = 0;
    bool m_isPlanned = false;
};

} // namespace tidemark
