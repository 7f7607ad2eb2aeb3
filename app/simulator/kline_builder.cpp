#include "simulator/kline_builder.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

constexpr std::int64_t mostTrades = 2'000'000;

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
    const auto width = range.span * std::int64_t(range.limit);
    const auto lastWanted = std::min(range.to.value_or(market.now()), market.now());
    auto end = spanStart(lastWanted, range.span) + range.span;
    const auto oldest = spanStart(firstTradeAt(market, index), range.span);
    auto first = std::max(oldest, end - width);
    if (range.from) {
        const auto aligned = spanStart(*range.from + range.span - std::chrono::microseconds(1), range.span);
        first = std::max(oldest, aligned);
        end = std::min(end, first + width);
    }
    while (end - first > range.span && tradesBetween(market, index, first, end) > mostTrades) {
        if (range.from)
            end -= range.span;
        else
            first += range.span;
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

[[nodiscard]] Kline klineAt(const Market &market, std::size_t index, std::chrono::seconds span, Timestamp openedAt)
{
    const auto firstId = market.firstIdFrom(index, openedAt);
    const auto count = market.firstIdFrom(index, openedAt + span) - firstId;
    const auto before = market.trades(index, firstId - 1, 1);
    auto kline = emptyKline(market.listing()[index].symbol, span, openedAt,
                            before.empty() ? Decimal() : before.front().trade.price);
    for (const auto &trade : market.trades(index, firstId, std::size_t(count)))
        addTrade(kline, trade.trade);
    return kline;
}

} // namespace

std::optional<std::chrono::seconds> klineSpan(const QString &interval)
{
    using namespace std::chrono_literals;
    struct Interval {
        QLatin1String name;
        std::chrono::seconds span;
    };
    static const std::array intervals{
        Interval{QLatin1String("1s"), 1s},    Interval{QLatin1String("1m"), 1min},  Interval{QLatin1String("3m"), 3min},
        Interval{QLatin1String("5m"), 5min},  Interval{QLatin1String("15m"), 15min}, Interval{QLatin1String("30m"), 30min},
        Interval{QLatin1String("1h"), 1h},    Interval{QLatin1String("2h"), 2h},    Interval{QLatin1String("4h"), 4h},
        Interval{QLatin1String("6h"), 6h},    Interval{QLatin1String("8h"), 8h},    Interval{QLatin1String("12h"), 12h},
        Interval{QLatin1String("1d"), 24h}};
    const auto found = std::find_if(intervals.begin(), intervals.end(),
                                    [&interval](const Interval &known) { return interval == known.name; });
    return found == intervals.end() ? std::nullopt : std::optional(found->span);
}

std::vector<Kline> klinesOf(const Market &market, std::size_t index, const KlineRange &range)
{
    const auto openings = openingsOf(market, index, range);
    std::vector<Kline> klines;
    for (auto openedAt = openings.first; openedAt < openings.end; openedAt += range.span)
        klines.push_back(klineAt(market, index, range.span, openedAt));
    return klines;
}

} // namespace tidemark
