#pragma once

#include "core/market_day.h"
#include "core/market_info.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tidemark {

// Which markets matter most: those that somebody looks at, then by what was traded of them within a day, in one money. A value.
class MarketInterest {
public:
    // `list` tells the quote assets; their prices in USDT come from the days themselves.
    void learn(const std::vector<MarketDay> &days, const std::vector<MarketInfo> &list);
    // The first one first.
    void setForemost(const std::vector<Symbol> &symbols) { m_foremost = symbols; }

    [[nodiscard]] bool isKnown() const { return !m_days.empty(); }
    // The same markets, the most interesting one first; of what nothing is known by name.
    [[nodiscard]] std::vector<Symbol> ordered(std::vector<Symbol> symbols) const;
    // Of the last day, about; absent: not known.
    [[nodiscard]] std::optional<double> tradesPerHour(const Symbol &symbol) const;

private:
    struct Day {
        double trades = 0;
        double value = 0; // in USDT
    };

    std::unordered_map<Symbol, Day> m_days;
    std::vector<Symbol> m_foremost;
};

} // namespace tidemark
