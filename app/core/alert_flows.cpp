#include "core/alert_flows.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tidemark {
namespace {

using Wide = TradeFlow::Wide;

// What a rule of a kind measures: value in 10⁻⁸, or trades.
[[nodiscard]] Wide measured(AlertKind kind, const TradeFlow::Sum &sum)
{
    return kind == AlertKind::Volume ? sum.value : Wide(sum.trades);
}

[[nodiscard]] bool isHigh(const AlertRule &rule, const TradeFlow::Sum &recent, const std::optional<TradeFlow::Sum> &before)
{
    const auto now = measured(rule.kind, recent);
    const bool isEnough = rule.kind == AlertKind::Volume ? now >= rule.least.units()
                                                         : now * Decimal::unitsPerOne >= Wide(rule.least.units()) * rule.window.count();
    if (!isEnough || rule.factor.units() == 0)
        return isEnough;
    return before && now * TradeFlow::windows * Decimal::unitsPerOne >= rule.factor.units() * measured(rule.kind, *before);
}

[[nodiscard]] Decimal decimalOf(Wide units)
{
    return Decimal::fromUnits(std::int64_t(std::min<Wide>(units, std::numeric_limits<std::int64_t>::max())));
}

[[nodiscard]] Decimal amountOf(const AlertRule &rule, Wide sum, int windows)
{
    return rule.kind == AlertKind::Volume ? decimalOf(sum / windows) : decimalOf(sum * Decimal::unitsPerOne / (rule.window.count() * windows));
}

} // namespace

void AlertFlows::set(const std::vector<WatchedRule *> &rules)
{
    auto former = std::exchange(m_windows, {});
    const auto ofSpan = [](std::vector<Window> &windows, std::chrono::seconds span) {
        return std::find_if(windows.begin(), windows.end(), [span](const Window &each) { return each.span == span; });
    };
    for (auto *rule : rules) {
        const auto span = rule->rule.window;
        const auto known = ofSpan(former, span);
        auto window = ofSpan(m_windows, span);
        if (window == m_windows.end())
            window = m_windows.insert(window, Window{span, known == former.end() ? TradeFlow(span) : std::move(known->flow), {}});
        // It stays high where it was: what has been told is not told again because another rule was set.
        const bool wasHigh = known != former.end() && std::any_of(known->rules.begin(), known->rules.end(), [rule](const Entry &entry) {
            return entry.isHigh && entry.id == rule->rule.id && entry.since == rule->rule.since;
        });
        window->rules.push_back({rule, rule->rule.id, rule->rule.since, wasHigh});
    }
}

std::vector<AlertFlows::Spike> AlertFlows::add(const Trade &trade, bool mayRaise)
{
    std::vector<Spike> spikes;
    for (auto &window : m_windows) {
        window.flow.add(trade.id, trade.tradedAt, trade.price, trade.quantity);
        if (mayRaise)
            judge(window, trade, spikes);
    }
    return spikes;
}

void AlertFlows::judge(Window &window, const Trade &trade, std::vector<Spike> &spikes)
{
    const auto &recent = window.flow.recent();
    const auto before = window.flow.before();
    for (auto &entry : window.rules) {
        const auto &rule = entry.watched->rule;
        const bool wasHigh = std::exchange(entry.isHigh, isHigh(rule, recent, before));
        if (!entry.isHigh || wasHigh || trade.tradedAt < rule.since)
            continue;
        const auto raisedAt = entry.watched->raisedIn(trade.symbol);
        entry.isHigh = !raisedAt || trade.tradedAt >= *raisedAt + rule.window; // else it begins again
        if (!entry.isHigh)
            continue;
        const auto usual = before ? amountOf(rule, measured(rule.kind, *before), TradeFlow::windows) : Decimal();
        spikes.push_back({entry.watched, amountOf(rule, measured(rule.kind, recent), 1), usual});
    }
}

} // namespace tidemark
