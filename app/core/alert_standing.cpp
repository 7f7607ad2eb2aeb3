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

} // namespace

WatchedRule::WatchedRule(const AlertRule &watched) : rule(watched), markets(marketsOf(watched)) {}

AlertStanding &WatchedRule::standingIn(const Symbol &symbol)
{
    const auto [found, isNew] = standings.try_emplace(symbol);
    if (!isNew)
        return found->second;
    if (rule.kind == AlertKind::Crossing)
        found->second.crossing.emplace(rule.level, rule.direction);
    found->second.raisedAt = raisedIn(symbol);
    return found->second;
}

std::optional<Timestamp> WatchedRule::raisedIn(const Symbol &symbol) const
{
    std::optional<Timestamp> raised;
    if (const auto standing = standings.find(symbol); standing != standings.end())
        raised = standing->second.raisedAt;
    const auto note = [&](const std::optional<Timestamp> &at) {
        if (at && *at >= rule.since)
            raised = std::max(*at, raised.value_or(*at));
    };
    if (!rule.symbol.isEmpty())
        note(rule.raisedAt);
    for (const auto &told : rule.toldIn) {
        if (told.symbol == symbol)
            note(told.at);
    }
    return raised;
}

// Another recorder may have told it meanwhile.
void WatchedRule::goOnAs(const AlertRule &newer)
{
    rule = newer;
    for (auto &[symbol, standing] : standings)
        standing.raisedAt = raisedIn(symbol);
}

} // namespace tidemark
