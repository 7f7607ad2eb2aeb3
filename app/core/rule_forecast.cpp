#include "core/rule_forecast.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tidemark {
namespace {

// As the record has it already, or as it will be from now on.
[[nodiscard]] MarketFlow flowOf(const MarketDay &day, const std::unordered_map<Symbol, MarketFlow> &recorded, const KeepingAnswer &kept)
{
    MarketFlow flow{.plainBytes = usualPlainBytes, .packedBytes = usualPackedBytes};
    if (const auto known = recorded.find(day.symbol); known != recorded.end()) {
        flow = known->second;
    } else if (!kept.flows.empty()) {
        flow.plainBytes = kept.flows.front().plainBytes; // measured, and the same for all
        flow.packedBytes = kept.flows.front().packedBytes;
    }
    flow.symbol = day.symbol;
    flow.trades = double(day.trades);
    flow.candleBytes = std::min(flow.trades, mostCandlesADay) * usualCandleBytes;
    flow.keeping = kept.rules.of(day.symbol);
    return flow;
}

} // namespace

RuleForecast ruleForecast(const MarketRules &rules, const std::vector<MarketInfo> &list, const std::vector<MarketDay> &days,
                          const KeepingAnswer &kept, Timestamp now)
{
    std::unordered_map<Symbol, MarketDay> told;
    for (const auto &day : days)
        told.emplace(day.symbol, day);
    std::unordered_map<Symbol, MarketFlow> recorded;
    for (const auto &flow : kept.flows)
        recorded.emplace(flow.symbol, flow);
    RuleForecast forecast;
    std::vector<MarketFlow> flows;
    std::unordered_set<Symbol> covered;
    for (const auto &market : list) {
        if (!market.isTrading() || rules.isEmpty() || !rules.admits(market.symbol))
            continue;
        covered.insert(market.symbol);
        const auto day = told.find(market.symbol);
        const auto &flow = flows.emplace_back(flowOf(day == told.end() ? MarketDay{market.symbol} : day->second, recorded, kept));
        forecast.trades += std::int64_t(flow.trades);
        forecast.plainBytes += flow.trades * flow.plainBytes + flow.candleBytes;
        forecast.packedBytes += flow.trades * flow.packedBytes + flow.candleBytes;
    }
    for (const auto &flow : kept.flows) {
        if (!covered.contains(flow.symbol))
            flows.push_back(flow);
    }
    forecast.markets = std::int64_t(covered.size());
    forecast.room = kept.room;
    if (kept.room)
        forecast.fullAt = fullAt(flows, *kept.room, now);
    return forecast;
}

} // namespace tidemark
