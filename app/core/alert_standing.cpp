#include "core/alert_standing.h"

#include <algorithm>

namespace tidemark {
namespace {

// What cannot be read covers nothing; whoever reads rules refuses such a one.
[[nodiscard]] MarketPattern marketsOf(const AlertRule &rule)
{
    if (rule.markets.isEmpty())
        return MarketPattern::all();
    const auto markets = MarketPattern::fromText(rule.markets);
    return markets ? *markets : MarketPattern();
}

// When the rule says that it was last told of a market, since it was set.
[[nodiscard]] std::optional<Timestamp> toldOf(const AlertRule &rule, const Symbol &symbol)
{
    std::optional<Timestamp> told;
    const auto note = [&](const std::optional<Timestamp> &at) {
        if (at && *at >= rule.since)
            told = std::max(*at, told.value_or(*at));
    };
    if (!rule.symbol.isEmpty())
        note(rule.raisedAt);
    for (const auto &each : rule.toldIn) {
        if (each.symbol == symbol)
            note(each.at);
    }
    return told;
}

} // namespace

WatchedRule::WatchedRule(const AlertRule &watched) : rule(watched), markets(marketsOf(watched)) {}

AlertStanding &WatchedRule::standingIn(const Symbol &symbol)
{
    const auto [found, isNew] = standings.try_emplace(symbol);
    if (!isNew)
        return found->second;
    if (rule.kind == AlertKind::Crossing)
        found->second.crossing.emplace(rule.level, rule.direction);
    found->second.raisedAt = toldOf(rule, symbol);
    return found->second;
}

std::optional<Timestamp> WatchedRule::raisedIn(const Symbol &symbol) const
{
    const auto standing = standings.find(symbol);
    return standing == standings.end() ? toldOf(rule, symbol) : standing->second.raisedAt;
}

// Another recorder may have told it meanwhile.
void WatchedRule::goOnAs(const AlertRule &newer)
{
    rule = newer;
    for (auto &[symbol, standing] : standings) {
        if (const auto told = toldOf(rule, symbol))
            standing.raisedAt = std::max(*told, standing.raisedAt.value_or(*told));
    }
}

} // namespace tidemark
