#pragma once

#include "core/market_info.h"

#include <vector>

namespace tidemark {

// A market that can be generated: its rules, and what is usual in it.
struct MarketProfile {
    MarketInfo info;
    Decimal basePrice;
    Decimal usualQuantity;
    int tradesPerHour = 0;
};

// A few dozen markets with the price levels, ticks and rates they are known for, the busiest first.
[[nodiscard]] std::vector<MarketProfile> wellKnownMarkets();

// As many more, which exist nowhere: of many prices and rates, most of them quiet, over the quote currencies that an exchange has.
[[nodiscard]] std::vector<MarketProfile> madeUpMarkets(int count);

// A quiet market for a symbol that is not among them.
[[nodiscard]] MarketProfile unknownMarket(const Symbol &symbol);

} // namespace tidemark
