#pragma once

#include "core/market_info.h"
#include "core/trade.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace tidemark {

// How many decimals each market's prices and quantities are shown with: what the exchange's listing says, else the most
// that were seen, which only grows, so that digits never jump to and fro. GUI thread.
class SymbolScales {
public:
    // True where a price's decimals changed for any symbol.
    bool learn(std::span<const MarketInfo> markets);
    bool see(const Trade &trade);

    [[nodiscard]] int priceDecimals(Symbol symbol) const;
    [[nodiscard]] int quantityDecimals(Symbol symbol) const;

private:
    struct Scale {
        int price = 2;
        int quantity = 2;
        bool isListed = false;
    };
    std::unordered_map<Symbol, Scale> m_scales;
};

} // namespace tidemark
