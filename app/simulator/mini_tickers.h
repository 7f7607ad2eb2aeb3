#pragma once

#include "core/wide_decimal.h"
#include "simulator/market.h"

#include <string>
#include <vector>

namespace tidemark {

// What the last 24 hours brought of every market, as `!miniTicker@arr` tells it: of the markets that changed. A quiet market is counted
// trade by trade; of a busy one some trades of the day stand for all, since nobody could count millions of them each second.
class MiniTickers {
public:
    static constexpr std::int64_t counted = 200; // trades of a day that are counted one by one
    static constexpr int sampled = 96;           // of more than that

    explicit MiniTickers(const Market &market) : m_market(market), m_days(market.listing().size()) {}

    // Counts some more markets, and says whether all are.
    bool prepare(std::size_t most);
    // Those that have changed since it was called last, by their place in the listing.
    [[nodiscard]] std::vector<std::size_t> changed();
    // A list of these, as they were told to have changed.
    [[nodiscard]] std::string text(const std::vector<std::size_t> &markets, TimeUnit unit) const;
    // From now on all of them have.
    void forget();

private:
    struct Day {
        std::int64_t lastId = 0; // as it was told last; 0: never
        Timestamp countedAt;
        Decimal open;
        Decimal high;
        Decimal low;
        Decimal last;
        WideDecimal volume{Decimal::decimals};
        WideDecimal value{2 * Decimal::decimals};
    };

    void count(std::size_t market);
    void goOn(std::size_t market, std::int64_t newest);
    void append(std::string &text, std::size_t market, TimeUnit unit) const;

    const Market &m_market;
    std::vector<Day> m_days;
    std::size_t m_prepared = 0;
};

} // namespace tidemark
