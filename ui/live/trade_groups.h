#pragma once

#include "core/trade.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace tidemark {

// The trades of one update by market, for the markets that somebody here asks for; the others are passed over. The room
// that a group took is kept for the next update, so nothing is allocated at a steady rate. GUI thread.
class TradeGroups {
public:
    // Groups anew: what the former update brought is forgotten. Order is kept within a market.
    void sort(std::span<const Trade> trades, std::span<const Symbol> wanted);
    [[nodiscard]] std::span<const Trade> of(Symbol symbol) const;

private:
    std::unordered_map<Symbol, std::vector<Trade>> m_groups;
};

} // namespace tidemark
