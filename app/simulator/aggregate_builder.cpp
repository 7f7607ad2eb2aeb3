#include "simulator/aggregate_builder.h"

#include <algorithm>

namespace tidemark {
namespace {

// The id of the first trade of the first aggregate that the range asks for.
[[nodiscard]] std::int64_t firstIdOf(const Market &market, std::size_t index, const AggregateRange &range, IdRange kept)
{
    const auto oldest = market.aggregateOf(index, kept.first);
    const auto newest = market.aggregateOf(index, kept.last);
    if (range.number)
        return *range.number > newest.number ? kept.last + 1 : market.aggregateAt(index, std::max(*range.number, oldest.number)).ids.first;
    if (range.from) {
        const auto id = market.firstIdFrom(index, *range.from);
        const auto ids = id > kept.last ? IdRange{id, id} : market.aggregateOf(index, id).ids;
        return ids.first == id ? id : ids.last + 1; // an aggregate has the time of its first trade
    }
    const auto last = range.to ? market.firstIdFrom(index, *range.to + std::chrono::microseconds(1)) - 1 : kept.last;
    const auto number = market.aggregateOf(index, std::clamp(last, kept.first, kept.last)).number;
    return market.aggregateAt(index, std::max(oldest.number, number - std::int64_t(range.limit) + 1)).ids.first;
}

// Nothing where the exchange has none of its trades.
[[nodiscard]] std::optional<AggregateTrade> added(const Market &market, std::size_t index, const TradeAggregate &aggregate)
{
    std::optional<AggregateTrade> sum;
    for (const auto &trade : market.trades(index, aggregate.ids.first, std::size_t(aggregate.ids.count()))) {
        if (trade.trade.id > aggregate.ids.last)
            break;
        if (!sum)
            sum = AggregateTrade{aggregate.number, trade.trade};
        sum->lastId = trade.trade.id;
        sum->quantity.add(trade.trade.quantity);
    }
    return sum;
}

} // namespace

std::vector<AggregateTrade> aggregatesOf(const Market &market, std::size_t index, const AggregateRange &range)
{
    std::vector<AggregateTrade> aggregates;
    const auto kept = market.kept(index);
    if (kept.count() <= 0)
        return aggregates;
    for (auto id = firstIdOf(market, index, range, kept); id <= kept.last && aggregates.size() < range.limit;) {
        const auto aggregate = market.aggregateOf(index, id);
        const auto sum = added(market, index, aggregate);
        if (sum && range.to && sum->first.tradedAt > *range.to)
            break;
        if (sum)
            aggregates.push_back(*sum);
        id = aggregate.ids.last + 1;
    }
    return aggregates;
}

} // namespace tidemark
