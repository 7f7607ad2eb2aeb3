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

// Whether it is so many times what is usual, as far as the rule asks for that.
[[nodiscard]] bool isManyTimes(const AlertRule &rule, const TradeFlow::Sum &recent, const std::optional<TradeFlow::Sum> &before)
{
    if (rule.factor.units() == 0)
        return true;
    return before && measured(rule.kind, recent) * TradeFlow::windows * Decimal::unitsPerOne >= rule.factor.units() * measured(rule.kind, *before);
}

[[nodiscard]] bool isHigh(const AlertRule &rule, const TradeFlow::Sum &recent, const std::optional<TradeFlow::Sum> &before)
{
    const auto now = measured(rule.kind, recent);
    const bool isEnough = rule.kind == AlertKind::Volume ? now >= rule.least.units()
                                                         : now * Decimal::unitsPerOne >= Wide(rule.least.units()) * rule.window.count();
    return isEnough && isManyTimes(rule, recent, before);
}

// Those of a kind together, the smallest factor first: where one is not reached none behind it is.
[[nodiscard]] bool comesBefore(const AlertRule &a, const AlertRule &b)
{
    return std::pair(a.kind, a.factor) < std::pair(b.kind, b.factor);
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
    for (auto &window : m_windows)
        std::stable_sort(window.rules.begin(), window.rules.end(), [](const Entry &a, const Entry &b) { return comesBefore(a.watched->rule, b.watched->rule); });
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
    const auto kinds = std::partition_point(window.rules.begin(), window.rules.end(), [](const Entry &entry) { return entry.watched->rule.kind == AlertKind::Volume; });
    bool isCalm = false; // no rule from here on is reached
    for (auto place = window.rules.begin(); place != window.rules.end(); ++place) {
        auto &entry = *place;
        isCalm = isCalm && place != kinds;
        if (isCalm && !entry.isHigh)
            continue;
        const auto &rule = entry.watched->rule;
        isCalm = isCalm || !isManyTimes(rule, recent, before);
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
