#include "core/rolling_extremes.h"

#include <algorithm>
#include <functional>

namespace tidemark {
namespace {

[[nodiscard]] auto firstAtOrAfter(const std::vector<Extreme> &steps, Timestamp from)
{
    return std::lower_bound(steps.begin(), steps.end(), from, [](const Extreme &step, Timestamp t) { return step.at < t; });
}

// Puts a trade into a staircase; `undercuts(a, b)` says that a makes b pointless when it is not earlier.
template <typename Undercuts>
void addStep(std::vector<Extreme> &steps, const Extreme &step, Undercuts undercuts)
{
    auto later = std::upper_bound(steps.begin(), steps.end(), step.at,
                                  [](Timestamp t, const Extreme &other) { return t < other.at; });
    if (later != steps.end() && undercuts(later->price, step.price))
        return;
    // Steps at the same moment stand before `later`: the better of the two stays.
    if (later != steps.begin() && std::prev(later)->at == step.at && undercuts(std::prev(later)->price, step.price))
        return;
    auto kept = later;
    while (kept != steps.begin() && undercuts(step.price, std::prev(kept)->price))
        --kept;
    if (kept == later)
        steps.insert(later, step);
    else {
        *kept = step;
        steps.erase(std::next(kept), later);
    }
}

void dropBefore(std::vector<Extreme> &steps, Timestamp from)
{
    steps.erase(steps.begin(), firstAtOrAfter(steps, from));
}

} // namespace

void RollingExtremes::add(Timestamp at, Decimal price)
{
    addStep(m_lows, {price, at}, std::less_equal<>{});
    addStep(m_highs, {price, at}, std::greater_equal<>{});
}

std::optional<LowHigh> RollingExtremes::since(Timestamp from) const
{
    const auto low = firstAtOrAfter(m_lows, from);
    const auto high = firstAtOrAfter(m_highs, from);
    if (low == m_lows.end() || high == m_highs.end())
        return std::nullopt;
    return LowHigh{*low, *high};
}

void RollingExtremes::forgetBefore(Timestamp from)
{
    dropBefore(m_lows, from);
    dropBefore(m_highs, from);
}

} // namespace tidemark
