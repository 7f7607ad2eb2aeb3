#include "session/ruled_markets.h"

#include <algorithm>

namespace tidemark {

RuledMarkets::Change RuledMarkets::take(const std::vector<MarketInfo> &list)
{
    Change change;
    if (list.empty() || !m_rules.hasPatterns())
        return change;
    m_isKnown = true;
    std::set<Symbol> listed;
    for (const auto &market : list) {
        listed.insert(market.symbol);
        if (market.isTrading() && !isNamed(market.symbol) && !m_rules.patternOf(market.symbol).isEmpty() && m_ruled.insert(market.symbol).second)
            change.joined.push_back(market.symbol);
    }
    std::set<Symbol> absent;
    std::set_difference(m_ruled.begin(), m_ruled.end(), listed.begin(), listed.end(), std::inserter(absent, absent.end()));
    for (const auto &symbol : absent) {
        if (m_absent.contains(symbol))
            change.left.push_back(symbol);
    }
    for (const auto &symbol : change.left) {
        m_ruled.erase(symbol);
        absent.erase(symbol);
    }
    m_absent = std::move(absent);
    std::sort(change.joined.begin(), change.joined.end());
    return change;
}

std::vector<Symbol> RuledMarkets::symbols() const
{
    auto symbols = m_rules.names();
    symbols.insert(symbols.end(), m_ruled.begin(), m_ruled.end());
    return symbols;
}

bool RuledMarkets::isNamed(const Symbol &symbol) const
{
    return std::find(m_rules.names().begin(), m_rules.names().end(), symbol) != m_rules.names().end();
}

} // namespace tidemark
