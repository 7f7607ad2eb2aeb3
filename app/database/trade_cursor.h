#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"
#include "database/pg_session.h"

#include <chrono>
#include <limits>
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

// Minutes as their candles tell of them, cut into pages where all ids before are lower than all ids after. Pure.
struct StretchCut {
    struct Minute {
        Timestamp openedAt;
        std::int64_t trades = 0;
        IdRange ids;
    };

    std::int64_t pageTrades;
    std::vector<TradeStretch> pages = {};
    std::int64_t highest = std::numeric_limits<std::int64_t>::min(); // id so far
    bool mayCut = true; // behind the last page

    // The next ones of from ≤ t < to, ascending. No id of what comes behind them is lower than `lowestBehind`.
    void add(const std::vector<Minute> &minutes, Timestamp from, Timestamp to, std::int64_t lowestBehind);
};

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
    // The next trades; empty at the end. Pages that the candles give fewer trades than `atLeast` are read together.
    [[nodiscard]] Result<std::vector<Trade>> next(std::int64_t atLeast = 1);

private:
    [[nodiscard]] Result<std::vector<Trade>> nextWithin(std::int64_t atLeast);
    [[nodiscard]] Result<void> plan(std::int64_t atLeast);
    [[nodiscard]] std::size_t endedPages() const;

    PgSession *m_session;
    Symbol m_symbol;
    Timestamp m_to;
    Timestamp m_planned; // up to there
    std::chrono::hours m_window;
    StretchCut m_cut; // its pages are yet to be read
};

} // namespace tidemark
