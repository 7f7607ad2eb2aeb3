#pragma once

#include "core/trade_search.h"
#include "database/matching_trades.h"
#include "database/trade_cursor.h"

#include <memory>
#include <stop_token>

namespace tidemark {

// Finds the rows of a range that a question asks for, page by page, each in a short transaction: the minutes' candles say where to look, so
// that a page costs no more in a large record than in a small one. Runs need every trade of the range. Lives on its session's thread.
class TradeSearch {
public:
    // A stop ends it with an error.
    TradeSearch(PgSession &session, const SearchQuestion &question, std::stop_token stop = {});

    // The next rows, in the order of time and id; none at the end. `largest` and `limit` do not matter here.
    [[nodiscard]] Result<std::vector<FoundTrade>> next();
    // As the question asks, the largest or the first ones, and whether there are more.
    [[nodiscard]] Result<SearchAnswer> answer();

private:
    // Trades that were looked at, and whether there may be more.
    struct Page {
        std::vector<Trade> trades;
        bool isLast = false;
    };
    [[nodiscard]] Result<Page> nextTrades();
    [[nodiscard]] Result<Page> nextOfMinutes();
    [[nodiscard]] Result<Page> nextOfAll();
    [[nodiscard]] Result<std::vector<TimePart>> nextParts();
    void keep(std::optional<FoundTrade> row, std::vector<FoundTrade> &rows) const;
    [[nodiscard]] Result<void> findLargest(SearchAnswer &answer);
    [[nodiscard]] Result<void> findFirst(SearchAnswer &answer);
    [[nodiscard]] Result<void> largestByMinutes(SearchAnswer &answer);
    [[nodiscard]] Result<void> readLarge(std::span<const LikelyMinute> &left, const std::optional<FoundTrade> &least, std::vector<FoundTrade> &rows);
    [[nodiscard]] Result<void> largestOfAll(SearchAnswer &answer);

    PgSession &m_session;
    SearchQuestion m_question;
    std::stop_token m_stop;
    MatchingTrades m_matching;
    TradeGrouping m_groups;
    std::unique_ptr<TradeCursor> m_cursor; // of runs
    Timestamp m_from; // where the next part begins
    int m_parts = 0;  // that were read
    bool m_isAtEnd = false;
};

} // namespace tidemark
