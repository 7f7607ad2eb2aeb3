#pragma once

#include "core/trade_search.h"

#include <span>
#include <vector>

namespace tidemark {

// Which of a market's trades its tape shows, and how many it does not. Keeps the newest of all, so that another filter shows at once what it lets
// pass of them; bounded. A plain value.
class TapeFilter {
public:
    static constexpr std::size_t capacity = 10'000; // trades that another filter can still find

    // Another market: forgets its trades, keeps the filter.
    void restart();
    // Those of the newest that it lets pass, ascending; the count begins anew with them.
    [[nodiscard]] std::vector<Trade> choose(const TradeFilter &filter);
    // Those of these that it lets pass.
    [[nodiscard]] std::vector<Trade> let(std::span<const Trade> trades);

    [[nodiscard]] bool isActive() const { return !m_filter.isEmpty(); }
    [[nodiscard]] std::int64_t hidden() const { return m_hidden; }

private:
    [[nodiscard]] std::vector<Trade> passing(std::span<const Trade> trades);

    TradeFilter m_filter;
    std::vector<Trade> m_newest;
    std::int64_t m_hidden = 0;
};

} // namespace tidemark
