#include "core/alert_index.h"

#include <algorithm>
#include <bit>

namespace tidemark {
namespace {

// Where a rule of this window stands.
void addTo(std::vector<AlertIndex::Window> &windows, std::chrono::seconds span, WatchedRule &rule)
{
    auto window = std::find_if(windows.begin(), windows.end(), [span](const AlertIndex::Window &each) { return each.span == span; });
    if (window == windows.end())
        window = windows.insert(windows.end(), AlertIndex::Window{span, {}});
    window->rules.push_back(&rule);
}

// The next power of two: a longer window's extremes hold a shorter one's.
[[nodiscard]] std::chrono::seconds atLeast(std::chrono::seconds window)
{
    return std::chrono::seconds(std::bit_ceil(std::uint64_t(window.count())));
}

} // namespace

void AlertIndex::set(const std::vector<WatchedRule *> &rules, const Symbol &symbol)
{
    m_levels.clear();
    m_levelsSince = {};
    m_extremes.clear();
    m_moves.clear();
    std::vector<WatchedRule *> ofFlow;
    for (auto *rule : rules) {
        if (isOfFlow(rule->rule.kind))
            ofFlow.push_back(rule);
        else if (isOfPrice(rule->rule.kind))
            add(*rule, symbol);
    }
    m_flows.set(ofFlow);
    sort();
}

void AlertIndex::add(WatchedRule &rule, const Symbol &symbol)
{
    switch (rule.rule.kind) {
    case AlertKind::Crossing:
        m_levels.push_back({rule.rule.level, &rule, &rule.standingIn(symbol)});
        m_levelsSince = std::max(m_levelsSince, rule.rule.since);
        return;
    case AlertKind::NewExtreme:
        return addTo(m_extremes, rule.rule.window, rule);
    default:
        return addTo(m_moves, atLeast(rule.rule.window), rule);
    }
}

void AlertIndex::sort()
{
    std::stable_sort(m_levels.begin(), m_levels.end(), [](const Level &a, const Level &b) { return a.price < b.price; });
    std::sort(m_extremes.begin(), m_extremes.end(), [](const Window &a, const Window &b) { return a.span < b.span; });
    for (auto &window : m_moves) {
        std::stable_sort(window.rules.begin(), window.rules.end(),
                         [](const WatchedRule *a, const WatchedRule *b) { return a->rule.percent < b->rule.percent; });
    }
}

std::span<AlertIndex::Level> AlertIndex::levels(Decimal a, Decimal b)
{
    const auto [low, high] = std::minmax(a, b);
    const auto from = std::lower_bound(m_levels.begin(), m_levels.end(), low, [](const Level &level, Decimal price) { return level.price < price; });
    const auto to = std::upper_bound(from, m_levels.end(), high, [](Decimal price, const Level &level) { return price < level.price; });
    return {from, to};
}

} // namespace tidemark
