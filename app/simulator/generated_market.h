#pragma once

#include "simulator/market.h"
#include "simulator/price_noise.h"
#include "simulator/simulator_options.h"
#include "simulator/trade_times.h"
#include "simulator/well_known_markets.h"

#include <optional>

namespace tidemark {

// Markets whose every trade is a pure function of seed, rate and time. They keep as many of the last days as is said, and today.
class GeneratedMarket final : public Market {
public:
    explicit GeneratedMarket(const SimulatorOptions &options);

    [[nodiscard]] const std::vector<MarketInfo> &listing() const override { return m_listing; }
    [[nodiscard]] Timestamp now() const override { return m_clock(); }
    void begin() override {}
    [[nodiscard]] bool waitsForClients() const override { return false; }
    [[nodiscard]] std::vector<MarketTrade> advance(const std::vector<bool> &wanted, std::size_t most) override;
    [[nodiscard]] IdRange kept(std::size_t market) const override;
    [[nodiscard]] std::vector<MarketTrade> trades(std::size_t market, std::int64_t fromId,
                                                  std::size_t count) const override;
    [[nodiscard]] std::int64_t firstIdFrom(std::size_t market, Timestamp moment) const override;
    [[nodiscard]] TradeAggregate aggregateOf(std::size_t market, std::int64_t id) const override;
    [[nodiscard]] TradeAggregate aggregateAt(std::size_t market, std::int64_t number) const override;
    void appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const override;

private:
    struct Tape {
        MarketProfile profile;
        std::uint64_t key;
        TradeTimes times;
        PriceNoise level;
        std::optional<std::int64_t> sentThrough;
    };

    void addTape(const MarketProfile &profile, std::int64_t tradesPerDay, const SimulatorOptions &options);
    [[nodiscard]] MarketTrade tradeOf(std::size_t market, std::int64_t id, const TradeTimes::Order &order) const;
    [[nodiscard]] std::int64_t lastId(const Tape &tape) const;
    void appendTrades(std::vector<MarketTrade> &trades, std::size_t market, IdRange ids) const;

    std::function<Timestamp()> m_clock;
    std::chrono::days m_kept;
    std::vector<MarketInfo> m_listing;
    std::vector<Tape> m_tapes;
};

} // namespace tidemark
