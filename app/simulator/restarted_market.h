#pragma once

#include "simulator/market.h"

#include <memory>

namespace tidemark {

// Another market whose trade ids start again with 1 at a moment, as a test network's do when it is reset: from then on
// nothing from before is known of it any more.
class RestartedMarket final : public Market {
public:
    RestartedMarket(std::unique_ptr<Market> market, Timestamp at) : m_market(std::move(market)), m_at(at) {}

    [[nodiscard]] const std::vector<MarketInfo> &listing() const override { return m_market->listing(); }
    [[nodiscard]] Timestamp now() const override { return m_market->now(); }
    void begin() override { m_market->begin(); }
    [[nodiscard]] bool waitsForClients() const override { return m_market->waitsForClients(); }
    [[nodiscard]] std::vector<MarketTrade> advance(const std::vector<bool> &wanted, std::size_t most) override;
    [[nodiscard]] IdRange kept(std::size_t market) const override;
    [[nodiscard]] std::vector<MarketTrade> trades(std::size_t market, std::int64_t fromId,
                                                  std::size_t count) const override;
    [[nodiscard]] std::int64_t firstIdFrom(std::size_t market, Timestamp moment) const override;
    [[nodiscard]] TradeAggregate aggregateOf(std::size_t market, std::int64_t id) const override;
    [[nodiscard]] TradeAggregate aggregateAt(std::size_t market, std::int64_t number) const override;
    void appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const override
    {
        m_market->appendFrame(text, trade, unit);
    }

private:
    // By how much ids of now are less than they would have been.
    [[nodiscard]] std::int64_t shift(std::size_t market) const;
    [[nodiscard]] std::vector<MarketTrade> renumbered(std::vector<MarketTrade> trades) const;

    std::unique_ptr<Market> m_market;
    Timestamp m_at;
};

} // namespace tidemark
