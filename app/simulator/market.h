#pragma once

#include "core/id_ranges.h"
#include "core/market_info.h"
#include "core/timestamp.h"
#include "core/trade.h"

#include <string>
#include <vector>

namespace tidemark {

// One well-mixed number for each pair (SplitMix64, Steele et al. 2014): the simulated market's only source of chance.
[[nodiscard]] constexpr std::uint64_t hashOf(std::uint64_t key, std::uint64_t number)
{
    auto z = key + number * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

enum class TimeUnit { Milliseconds, Microseconds };

// A trade on the simulated tape: of which market (index into the listing), and when the exchange told it.
struct MarketTrade {
    Trade trade;
    std::size_t market = 0;
    Timestamp eventAt;
    std::size_t record = 0; // a replay's own line
};

// Trades that the exchange tells as one: an order's fills at one price. Numbers are contiguous for each market.
struct TradeAggregate {
    std::int64_t number = 0;
    IdRange ids;
};

// What the local exchange trades: a tape for each market, seen up to the market's own clock. Nothing after it is served.
class Market {
public:
    virtual ~Market() = default;

    [[nodiscard]] virtual const std::vector<MarketInfo> &listing() const = 0;
    [[nodiscard]] virtual Timestamp now() const = 0;

    // The first client has subscribed: a replay starts its clock. Calling it again changes nothing.
    virtual void begin() = 0;
    // True where the tape waits for its clients instead of following a clock.
    [[nodiscard]] virtual bool waitsForClients() const = 0;
    // The trades of the `wanted` markets (one flag for each of the listing) since the last call, in order, about `most`
    // at a time. A market that was not wanted last time starts now.
    [[nodiscard]] virtual std::vector<MarketTrade> advance(const std::vector<bool> &wanted, std::size_t most) = 0;

    // Ids that have happened and are still kept.
    [[nodiscard]] virtual IdRange kept(std::size_t market) const = 0;
    // Up to `count` kept trades from `fromId` on, ascending.
    [[nodiscard]] virtual std::vector<MarketTrade> trades(std::size_t market, std::int64_t fromId,
                                                          std::size_t count) const = 0;
    // The lowest kept id traded at or after `moment`; one past the newest where there is none.
    [[nodiscard]] virtual std::int64_t firstIdFrom(std::size_t market, Timestamp moment) const = 0;

    // The aggregate that holds the trade, or, where that id does not exist, the next one; and the one with that number.
    // Both among those that are kept.
    [[nodiscard]] virtual TradeAggregate aggregateOf(std::size_t market, std::int64_t id) const = 0;
    [[nodiscard]] virtual TradeAggregate aggregateAt(std::size_t market, std::int64_t number) const = 0;

    // The stream's payload for this trade.
    virtual void appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const = 0;
};

} // namespace tidemark
