#include "simulator/generated_market.h"

#include "simulator/frame_text.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto tellsAfter = std::chrono::microseconds(1'500); // from a trade to its frame, at most

[[nodiscard]] std::uint64_t nameKey(std::uint64_t seed, const Symbol &symbol)
{
    auto key = hashOf(seed, 0x7469646d);
    for (const char c : symbol.view())
        key = hashOf(key, static_cast<unsigned char>(c));
    return key;
}

[[nodiscard]] std::vector<MarketProfile> profilesFor(const std::vector<Symbol> &symbols, int markets)
{
    auto profiles = wellKnownMarkets();
    const auto madeUp = madeUpMarkets(markets - int(profiles.size()));
    profiles.insert(profiles.end(), madeUp.begin(), madeUp.end());
    for (const auto &symbol : symbols) {
        const auto sameName = [&symbol](const MarketProfile &profile) { return profile.info.symbol == symbol; };
        if (std::none_of(profiles.begin(), profiles.end(), sameName))
            profiles.push_back(unknownMarket(symbol));
    }
    return profiles;
}

// Most trades are small, a few are many times the usual.
[[nodiscard]] Decimal quantityFrom(std::uint64_t chance, const MarketProfile &profile)
{
    const auto step = profile.info.stepSize.units();
    const auto usualSteps = std::max<std::int64_t>(1, profile.usualQuantity.units() / step);
    const auto doublings = std::min<int>(__builtin_ctzll((chance >> 40) | 256), 6);
    const auto span = std::max<std::int64_t>(1, (usualSteps << doublings) / 2);
    return Decimal::fromUnits((1 + std::int64_t(chance % std::uint64_t(span))) * step);
}

// Buyers pay the tick above the level, sellers get the one below; an order that fills at many prices walks on.
[[nodiscard]] Decimal priceOf(Decimal level, Decimal tick, bool buyerIsMaker, std::int64_t step)
{
    const auto below = level.units() / tick.units();
    const auto walked = std::min<std::int64_t>(step, 8);
    const auto ticks = buyerIsMaker ? below - walked : below + 1 + walked;
    return Decimal::fromUnits(std::max<std::int64_t>(1, ticks) * tick.units());
}

} // namespace

GeneratedMarket::GeneratedMarket(const SimulatorOptions &options) : m_clock(options.clock), m_kept(options.kept)
{
    const auto profiles = profilesFor(options.symbols, options.markets);
    const auto sharesRate = [&options](const MarketProfile &profile) {
        return options.rate > 0
            && (options.symbols.empty()
                || std::find(options.symbols.begin(), options.symbols.end(), profile.info.symbol) != options.symbols.end());
    };
    std::int64_t shared = 0;
    for (const auto &profile : profiles)
        shared += sharesRate(profile) ? profile.tradesPerHour : 0;
    for (const auto &profile : profiles) {
        const auto natural = std::int64_t(profile.tradesPerHour) * 24;
        const auto scaled = sharesRate(profile)
            ? std::int64_t(options.rate) * 86'400 * profile.tradesPerHour / shared
            : natural;
        addTape(profile, std::max<std::int64_t>(1, scaled), options);
    }
}

void GeneratedMarket::addTape(const MarketProfile &profile, std::int64_t tradesPerDay, const SimulatorOptions &options)
{
    const auto key = nameKey(options.seed, profile.info.symbol);
    m_listing.push_back(profile.info);
    m_tapes.push_back({profile, key, TradeTimes(key, tradesPerDay, options.bursts), PriceNoise(hashOf(key, 1), profile.basePrice), {}});
}

std::int64_t GeneratedMarket::lastId(const Tape &tape) const
{
    return tape.times.lastIdAt(m_clock() - tellsAfter);
}

std::vector<MarketTrade> GeneratedMarket::advance(const std::vector<bool> &wanted, std::size_t most)
{
    std::vector<MarketTrade> trades;
    for (std::size_t market = 0; market < m_tapes.size(); ++market) {
        auto &tape = m_tapes[market];
        if (!wanted[market]) {
            tape.sentThrough.reset();
            continue;
        }
        const auto last = lastId(tape);
        const auto sent = tape.sentThrough.value_or(last);
        const auto through = std::min(last, sent + std::int64_t(most));
        appendTrades(trades, market, {sent + 1, through});
        tape.sentThrough = std::max(sent, through); // the computer's clock may have been set back
    }
    std::stable_sort(trades.begin(), trades.end(), [](const MarketTrade &a, const MarketTrade &b) {
        return a.trade.tradedAt < b.trade.tradedAt;
    });
    return trades;
}

IdRange GeneratedMarket::kept(std::size_t market) const
{
    const auto &tape = m_tapes[market];
    return {tape.times.firstIdOfDay(m_clock() - m_kept), lastId(tape)};
}

std::vector<MarketTrade> GeneratedMarket::trades(std::size_t market, std::int64_t fromId, std::size_t count) const
{
    const auto ids = kept(market);
    const auto first = std::max(fromId, ids.first);
    std::vector<MarketTrade> trades;
    if (first <= ids.last)
        appendTrades(trades, market, {first, std::min(ids.last, first + std::int64_t(count) - 1)});
    return trades;
}

std::int64_t GeneratedMarket::firstIdFrom(std::size_t market, Timestamp moment) const
{
    const auto ids = kept(market);
    const auto before = m_tapes[market].times.lastIdAt(moment - 1us);
    return std::clamp(before + 1, ids.first, ids.last + 1);
}

TradeAggregate GeneratedMarket::aggregateOf(std::size_t market, std::int64_t id) const
{
    const auto order = m_tapes[market].times.orderOf(id);
    const auto step = order.stepOf(id);
    return {order.firstAggregate + step, order.idsOfStep(step)};
}

TradeAggregate GeneratedMarket::aggregateAt(std::size_t market, std::int64_t number) const
{
    const auto order = m_tapes[market].times.orderOfAggregate(number);
    return {number, order.idsOfStep(number - order.firstAggregate)};
}

void GeneratedMarket::appendTrades(std::vector<MarketTrade> &trades, std::size_t market, IdRange ids) const
{
    TradeTimes::Order order;
    for (auto id = ids.first; id <= ids.last; ++id) {
        if (id >= order.firstId + order.count)
            order = m_tapes[market].times.orderOf(id);
        trades.push_back(tradeOf(market, id, order));
    }
}

MarketTrade GeneratedMarket::tradeOf(std::size_t market, std::int64_t id, const TradeTimes::Order &order) const
{
    const auto &tape = m_tapes[market];
    const auto &info = tape.profile.info;
    const auto orderChance = hashOf(tape.key ^ 0x6f72, std::uint64_t(order.firstId));
    const bool buyerIsMaker = orderChance % 2 == 0;
    const auto price = priceOf(tape.level.at(order.at), info.tickSize, buyerIsMaker, order.stepOf(id));
    const auto quantity = quantityFrom(hashOf(tape.key ^ 0x7174, std::uint64_t(id)), tape.profile);
    const auto toldAfter = std::chrono::microseconds(200 + std::int64_t(orderChance >> 32) % 1'000);
    return {{info.symbol, id, order.at, price, quantity, buyerIsMaker}, market, order.at + toldAfter};
}

void GeneratedMarket::appendFrame(std::string &text, const MarketTrade &trade, TimeUnit unit) const
{
    appendTradeFrame(text, trade.trade, trade.eventAt, unit);
}

} // namespace tidemark
