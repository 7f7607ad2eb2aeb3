#include "simulator/restarted_market.h"

#include <algorithm>

namespace tidemark {

std::int64_t RestartedMarket::shift(std::size_t market) const
{
    return now() < m_at ? 0 : m_market->firstIdFrom(market, m_at) - 1;
}

std::vector<MarketTrade> RestartedMarket::renumbered(std::vector<MarketTrade> trades) const
{
    for (auto &trade : trades) {
        if (trade.trade.tradedAt >= m_at)
            trade.trade.id -= m_market->firstIdFrom(trade.market, m_at) - 1;
    }
    return trades;
}

std::vector<MarketTrade> RestartedMarket::advance(const std::vector<bool> &wanted, std::size_t most)
{
    return renumbered(m_market->advance(wanted, most));
}

IdRange RestartedMarket::kept(std::size_t market) const
{
    const auto by = shift(market);
    const auto ids = m_market->kept(market);
    return {std::max(ids.first, by + 1) - by, ids.last - by};
}

std::vector<MarketTrade> RestartedMarket::trades(std::size_t market, std::int64_t fromId, std::size_t count) const
{
    const auto by = shift(market);
    if (by == 0)
        return m_market->trades(market, fromId, count);
    return renumbered(m_market->trades(market, std::max(fromId, kept(market).first) + by, count));
}

std::int64_t RestartedMarket::firstIdFrom(std::size_t market, Timestamp moment) const
{
    return m_market->firstIdFrom(market, now() < m_at ? moment : std::max(moment, m_at)) - shift(market);
}

TradeAggregate RestartedMarket::aggregateOf(std::size_t market, std::int64_t id) const
{
    const auto by = shift(market);
    auto aggregate = m_market->aggregateOf(market, id + by);
    aggregate.ids = {std::max(aggregate.ids.first, by + 1) - by, aggregate.ids.last - by};
    return aggregate;
}

TradeAggregate RestartedMarket::aggregateAt(std::size_t market, std::int64_t number) const
{
    const auto by = shift(market);
    auto aggregate = m_market->aggregateAt(market, number);
    aggregate.ids = {std::max(aggregate.ids.first, by + 1) - by, aggregate.ids.last - by};
    return aggregate;
}

} // namespace tidemark
