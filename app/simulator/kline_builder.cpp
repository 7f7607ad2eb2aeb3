#include "simulator/kline_builder.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::int64_t mostTrades = 2'000'000;
constexpr std::int64_t mostTradesOfOne = 5'000'000;

// The opening times that the range asks for, ascending: first and one past the last.
struct Openings {
    Timestamp first;
    Timestamp end;
};

[[nodiscard]] std::int64_t tradesBetween(const Market &market, std::size_t index, Timestamp from, Timestamp to)
{
    return market.firstIdFrom(index, to) - market.firstIdFrom(index, from);
}

[[nodiscard]] Timestamp firstTradeAt(const Market &market, std::size_t index)
{
    const auto first = market.trades(index, 0, 1);
    return first.empty() ? market.now() : first.front().trade.tradedAt;
}

[[nodiscard]] Openings openingsOf(const Market &market, std::size_t index, const KlineRange &range)
{
    const auto &interval = range.interval;
    const auto limit = std::int64_t(range.limit);
    const auto lastWanted = std::min(range.to.value_or(market.now()), market.now());
    auto end = interval.stepped(interval.start(lastWanted), 1);
    const auto oldest = interval.start(firstTradeAt(market, index));
    auto first = std::max(oldest, interval.stepped(end, -limit));
    if (range.from) {
        const auto opened = interval.start(*range.from);
        first = std::max(oldest, opened == *range.from ? opened : interval.stepped(opened, 1));
        end = std::min(end, interval.stepped(first, limit));
    }
    while (interval.stepped(first, 1) < end && tradesBetween(market, index, first, end) > mostTrades) {
        if (range.from)
            end = interval.stepped(end, -1);
        else
            first = interval.stepped(first, 1);
    }
    return {first, end};
}

[[nodiscard]] Kline emptyKline(const Symbol &symbol, std::chrono::seconds span, Timestamp openedAt, Decimal price)
{
    Kline kline;
    kline.candle.symbol = symbol;
    kline.candle.span = span;
    kline.candle.openedAt = openedAt;
    kline.candle.open = kline.candle.high = kline.candle.low = kline.candle.close = price;
    return kline;
}

void addTrade(Kline &kline, const Trade &trade)
{
    kline.candle.add(trade);
    if (trade.buyerIsMaker)
        return;
    kline.takerVolume.add(trade.quantity);
    kline.takerQuoteVolume.add(WideDecimal::product(trade.price, trade.quantity));
}

[[nodiscard]] Kline klineAt(const Market &market, std::size_t index, Timestamp openedAt, Timestamp end)
{
    constexpr std::int64_t atOnce = 100'000;
    auto id = market.firstIdFrom(index, openedAt);
    const auto endId = market.firstIdFrom(index, end);
    const auto before = market.trades(index, id - 1, 1);
    auto kline = emptyKline(market.listing()[index].symbol, std::chrono::floor<std::chrono::seconds>(end - openedAt), openedAt,
                            before.empty() ? Decimal() : before.front().trade.price);
    for (; id < endId; id += atOnce) {
        for (const auto &trade : market.trades(index, id, std::size_t(std::min(atOnce, endId - id)))) {
            if (trade.trade.id < std::min(id + atOnce, endId)) // behind a hole more come
                addTrade(kline, trade.trade);
        }
    }
    return kline;
}

} // namespace

Result<std::vector<Kline>> klinesOf(const Market &market, std::size_t index, const KlineRange &range)
{
    const auto openings = openingsOf(market, index, range);
    std::vector<Kline> klines;
    for (auto openedAt = openings.first; openedAt < openings.end;) {
        const auto end = range.interval.stepped(openedAt, 1);
        if (tradesBetween(market, index, openedAt, end) > mostTradesOfOne) {
            return Error{QStringLiteral("Timeout waiting for response from backend server. Send status unknown; execution "
                                        "status unknown."), QStringLiteral("-1007")};
        }
        klines.push_back(klineAt(market, index, openedAt, end));
        openedAt = end;
    }
    return klines;
}

} // namespace tidemark
