#include "simulator/holed_market.h"

#include "simulator/faults.h"

namespace tidemark {

std::vector<MarketTrade> HoledMarket::withoutHoles(std::vector<MarketTrade> trades) const
{
    constexpr std::uint64_t purpose = 0x686f6c65;
    std::erase_if(trades, [this](const MarketTrade &trade) {
        return happens(m_share, m_seed + trade.market, purpose, std::uint64_t(trade.trade.id));
    });
    return trades;
}

std::vector<MarketTrade> HoledMarket::advance(const std::vector<bool> &wanted, std::size_t most)
{
    return withoutHoles(m_market->advance(wanted, most));
}

std::vector<MarketTrade> HoledMarket::trades(std::size_t market, std::int64_t fromId, std::size_t count) const
{
    std::vector<MarketTrade> found;
    while (found.size() < count) {
        const auto more = m_market->trades(market, fromId, count - found.size());
        if (more.empty())
            break;
        fromId = more.back().trade.id + 1;
        const auto real = withoutHoles(more);
        found.insert(found.end(), real.begin(), real.end());
    }
    return found;
}

} // namespace tidemark
