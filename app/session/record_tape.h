#pragma once

#include "core/trade.h"
#include "database/trade_cursor.h"

#include <optional>
#include <vector>

namespace tidemark {

// A trade, and when it is told: at its own time, or, where the exchange stamped it earlier than one with a lower id, at that one's.
struct TapeTrade {
    Trade trade;
    Timestamp at;
};

// The trades of many markets of from ≤ t < to in the order in which they were told, of each market in the order of its ids; plain and
// packed time alike. Page by page, so that memory is flat at any length: some 200,000 trades in all. Used by one thread at a time.
class RecordTape {
public:
    RecordTape(const std::vector<Symbol> &markets, Timestamp from, Timestamp to);

    // The next few thousand; empty at the end. After an error ask again, with another session where this one is of no more use: nothing
    // is left out or told twice.
    [[nodiscard]] Result<std::vector<TapeTrade>> next(PgSession &session);

private:
    struct Market {
        Symbol symbol;
        std::optional<std::vector<Timestamp>> partEnds; // of parts that are planned one at a time; absent: not known yet
        std::size_t part = 0;
        std::optional<TradeCursor> cursor;
        std::vector<Trade> page;
        std::size_t place = 0;
        Timestamp toldAt; // of the trade at `place`
    };

    [[nodiscard]] Result<void> fill(PgSession &session);
    [[nodiscard]] Result<void> fill(PgSession &session, Market &market);
    [[nodiscard]] Result<void> openPart(PgSession &session, Market &market);
    void enter(std::size_t market);
    void takeFirst(std::vector<TapeTrade> &trades);
    [[nodiscard]] bool isLater(std::size_t a, std::size_t b) const;

    Timestamp m_from;
    Timestamp m_to;
    std::int64_t m_pageTrades;
    std::chrono::hours m_partSpan;
    std::vector<Market> m_markets;
    std::vector<std::size_t> m_dry;   // markets whose next page is to be read
    std::vector<std::size_t> m_order; // a heap of the others; the one that is told first at its front
};

} // namespace tidemark
