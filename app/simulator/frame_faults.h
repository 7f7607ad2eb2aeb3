#pragma once

#include "simulator/faults.h"
#include "simulator/market.h"

#include <optional>
#include <vector>

namespace tidemark {

// What happens to trade frames between the market and the clients: lost, doubled, late, out of order. All clients are
// told the same.
class FrameFaults {
public:
    FrameFaults(const Faults &faults, std::uint64_t seed) : m_faults(faults), m_seed(seed) {}

    // The frames to send now, `age` after the exchange's start.
    [[nodiscard]] std::vector<MarketTrade> passed(const std::vector<MarketTrade> &trades, Faults::Duration age);

private:
    struct Held {
        MarketTrade trade;
        Faults::Duration until;
    };

    [[nodiscard]] bool happensTo(const MarketTrade &trade, const Faults::Share &share, std::uint64_t purpose) const;
    [[nodiscard]] bool happensTo(const MarketTrade &trade, const std::vector<Faults::Share> &shares, std::uint64_t purpose) const;
    [[nodiscard]] std::optional<Faults::Duration> delayOf(const MarketTrade &trade) const;
    [[nodiscard]] bool isSilent(const MarketTrade &trade, Faults::Duration age) const;
    void pass(const MarketTrade &trade, Faults::Duration age, std::vector<MarketTrade> &sent);

    Faults m_faults;
    std::uint64_t m_seed;
    std::vector<Held> m_held; // in the order in which they are due
    std::optional<MarketTrade> m_overtaken;
};

} // namespace tidemark
