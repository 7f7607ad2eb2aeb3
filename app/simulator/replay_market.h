#pragma once

#include "simulator/market.h"
#include "simulator/recording.h"

#include <functional>
#include <optional>

namespace tidemark {

// A recording played again. Its clock stands at the first frame until the first client subscribes, then runs at `speed`
// times the computer's; at speed 0 it is moved by the frames the clients take. A frame has happened once it was released.
class ReplayMarket final : public Market {
public:
    ReplayMarket(Recording recording, double speed, std::function<Timestamp()> clock);

    [[nodiscard]] const std::vector<MarketInfo> &listing() const override { return m_recording.markets; }
    [[nodiscard]] Timestamp now() const override;
    void begin() override;
    [[nodiscard]] bool waitsForClients() const override { return m_speed == 0; }
    [[nodiscard]] std::vector<MarketTrade> advance(const std::vector<bool> &wanted, std::size_t most) override;
    [[nodiscard]] IdRange kept(std::size_t market) const override;
    [[nodiscard]] std::vector<MarketTrade> trades(std::size_t market, std::int64_t fromId,
                                                  std::size_t count) const override;
    [[nodiscard]] std::int64_t firstIdFrom(std::size_t market, Timestamp moment) const override;
    [[nodiscard]] TradeAggregate aggregateOf(std::size_t market, std::int64_t id) const override;
    [[nodiscard]] TradeAggregate aggregateAt(std::size_t market, std::int64_t number) const override;
    void appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const override;

private:
    using Positions = std::vector<std::size_t>;

    void findAggregates();
    [[nodiscard]] std::size_t dueFrames() const;
    [[nodiscard]] Positions::const_iterator fromIdOn(const Positions &positions, std::int64_t id) const;
    [[nodiscard]] MarketTrade tradeAt(std::size_t position) const;

    Recording m_recording;
    double m_speed;
    std::function<Timestamp()> m_clock;
    std::vector<std::vector<IdRange>> m_aggregates; // of each market, by id: consecutive trades of one price, side and millisecond
    std::vector<Timestamp> m_toldAt;    // of each frame: the latest event time up to it, so that it never falls
    std::vector<Positions> m_happened;  // released frames of each market, by id, each id once
    std::optional<Timestamp> m_beganAt; // on the computer's clock
    std::size_t m_released = 0;
};

} // namespace tidemark
