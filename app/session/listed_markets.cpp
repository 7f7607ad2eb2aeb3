#include "session/listed_markets.h"

namespace tidemark {

void ListedMarkets::take(const std::vector<MarketInfo> &markets)
{
    m_statuses.clear();
    m_lookedUp.clear();
    for (const auto &market : markets)
        m_statuses.emplace(market.symbol, market.isTrading() ? QString() : market.status);
}

QString ListedMarkets::trouble(const Symbol &symbol) const
{
    if (m_statuses.empty() || m_lookedUp.contains(symbol))
        return {};
    const auto status = m_statuses.find(symbol);
    if (status == m_statuses.end())
        return tr("The exchange does not list %1, so no trades of it will arrive. Check the name, or remove the market.")
            .arg(symbol.toString());
    if (status->second.isEmpty())
        return {};
    return tr("The exchange has halted %1 (status %2). Trades are recorded as soon as it goes on.")
        .arg(symbol.toString(), status->second);
}

} // namespace tidemark
