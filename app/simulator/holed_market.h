#pragma once

#include "simulator/market.h"

#include <memory>

namespace tidemark {

// Another market without some of its trades: their ids are skipped everywhere, as if the exchange never had them.
class HoledMarket final : public Market {
public:
    HoledMarket(std::unique_ptr<Market> market, double share, std::uint64_t seed)
        : m_market(std::move(market)), m_share(share), m_seed(seed)
    {
    }

    [[nodiscard]] const std::vector<MarketInfo> &listing() const override { return m_market->listing(); }
    [[nodiscard]] Timestamp now() const override { return m_market->now(); }
    void begin() override { m_market->begin(); }
    [[nodiscard]] bool waitsForClients() const override { return m_market->waitsForClients(); }
    [[nodiscard]] std::vector<MarketTrade> advance(const std::vector<bool> &wanted, std::size_t most) override;
    [[nodiscard]] IdRange kept(std::size_t market) const override { return m_market->kept(market); }
    [[nodiscard]] std::vector<MarketTrade> trades(std::size_t market, std::int64_t fromId,
                                                  std::size_t count) const override;
    [[nodiscard]] std::int64_t firstIdFrom(std::size_t market, Timestamp moment) const override
    {
        return m_market->firstIdFrom(market, moment);
    }
    [[nodiscard]] TradeAggregate aggregateOf(std::size_t market, std::int64_t id) const override
    {
        return m_market->aggregateOf(market, id);
    }
    [[nodiscard]] TradeAggregate aggregateAt(std::size_t market, std::int64_t number) const override
    {
        return m_market->aggregateAt(market, number);
    }
    void appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const override
    {
        m_market->appendFrame(text, trade, unit);
    }

private:
    [[nodiscard]] std::vector<MarketTrade> withoutHoles(std::vector<MarketTrade> trades) const;

    std::unique_ptr<Market> m_market;
    double m_share;
    std::uint64_t m_seed;
};

} // namespace tidemark
