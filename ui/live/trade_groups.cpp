#include "ui/live/trade_groups.h"

#include <algorithm>

namespace tidemark {

void TradeGroups::sort(std::span<const Trade> trades, std::span<const Symbol> wanted)
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

std::span<const Trade> TradeGroups::of(Symbol symbol) const
{
    const auto group = m_groups.find(symbol);
    return group == m_groups.end() ? std::span<const Trade>() : group->second;
}

} // namespace tidemark
