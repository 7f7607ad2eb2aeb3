#pragma once

#include "core/trade.h"

#include <algorithm>
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

inline void TradeGroups::sort(std::span<const Trade> trades, std::span<const Symbol> wanted)
{
    std::erase_if(m_groups, [&](const auto &group) {
        return std::find(wanted.begin(), wanted.end(), group.first) == wanted.end();
    });
    for (const auto symbol : wanted)
        m_groups[symbol].clear();
    // Trades of one market often come in a row: it is looked up once for all of them.
    for (auto first = trades.begin(); first != trades.end();) {
        const auto end = std::find_if(first, trades.end(), [&](const Trade &trade) { return trade.symbol != first->symbol; });
        const auto group = m_groups.find(first->symbol);
        if (group != m_groups.end())
            group->second.insert(group->second.end(), first, end);
        first = end;
    }
}

inline std::span<const Trade> TradeGroups::of(Symbol symbol) const
{
    const auto group = m_groups.find(symbol);
    return group == m_groups.end() ? std::span<const Trade>() : group->second;
}

} // namespace tidemark
