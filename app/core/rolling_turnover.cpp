#include "core/rolling_turnover.h"

#include <algorithm>
#include <iterator>

namespace tidemark {
namespace {

[[nodiscard]] std::int64_t stepIndex(Timestamp at, std::chrono::seconds step)
{
    return std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count() / step.count();
}

} // namespace

std::size_t RollingTurnover::scaleOf(std::chrono::seconds window)
{
    std::size_t scale = 0;
    while (scale + 1 < scales.size() && window > scales[scale].reach)
        ++scale;
    return scale;
}

Timestamp RollingTurnover::beginOf(std::chrono::seconds window, Timestamp now)
{
    const auto step = scales[scaleOf(window)].step;
    return Timestamp(step * stepIndex(now - window, step));
}

void RollingTurnover::add(const Trade &trade)
{
    const auto value = WideDecimal::product(trade.price, trade.quantity);
    for (std::size_t scale = 0; scale < scales.size(); ++scale)
        put(m_steps[scale], stepIndex(trade.tradedAt, scales[scale].step), {1, value.units()});
    m_largest.add({value, trade.tradedAt, trade.price, trade.quantity});
}

void RollingTurnover::addSum(std::size_t scale, Timestamp at, std::int64_t trades, const WideDecimal &value)
{
    put(m_steps[scale], stepIndex(at, scales[scale].step), {trades, value.units()});
}

// Sums are kept as all up to a step, so that any window is one difference; only what comes late has later ones to change.
void RollingTurnover::put(Steps &steps, std::int64_t index, const Sum &sum)
{
    if (index < steps.horizon)
        return;
    auto &all = steps.steps;
    if (all.size() == all.capacity())
        all.reserve(all.size() + all.size() / 4 + 4); // there are many of us, and twice as much would stand empty
    if (all.empty() || all.back().index < index)
        all.push_back(Step::after(all.empty() ? steps.before : all.back().upTo(), index));
    auto step = std::prev(all.end());
    if (step->index != index) {
        step = std::lower_bound(all.begin(), all.end(), index, [](const Step &each, std::int64_t sought) { return each.index < sought; });
        if (step->index != index)
            step = all.insert(step, Step::after(step == all.begin() ? steps.before : std::prev(step)->upTo(), index));
    }
    for (; step != all.end(); ++step) {
        step->trades += sum.trades;
        step->value += sum.value;
    }
}

Turnover RollingTurnover::of(std::chrono::seconds window, Timestamp now, Timestamp since) const
{
    const auto scale = scaleOf(window);
    Turnover turnover;
    turnover.from = beginOf(window, now);
    if (since > turnover.from)
        turnover.from = since >= now ? now : std::min(now, Timestamp(scales[scale].step * stepIndex(since + scales[scale].step - std::chrono::microseconds(1), scales[scale].step)));
    if (turnover.from >= now)
        return turnover;
    const auto &[steps, dropped, horizon] = m_steps[scale];
    if (const auto *largest = m_largest.since(turnover.from))
        turnover.largest = *largest;
    if (steps.empty())
        return turnover;
    const auto first = std::lower_bound(steps.begin(), steps.end(), stepIndex(turnover.from, scales[scale].step),
                                        [](const Step &each, std::int64_t sought) { return each.index < sought; });
    const auto &before = first == steps.begin() ? dropped : std::prev(first)->upTo();
    turnover.trades = steps.back().trades - before.trades;
    turnover.value = WideDecimal::fromUnits(steps.back().value - before.value, 2 * Decimal::decimals);
    return turnover;
}

// Not at every step, since all that stays is moved.
void RollingTurnover::forget(Timestamp now)
{
    for (std::size_t scale = 0; scale < scales.size(); ++scale) {
        const auto [step, reach] = scales[scale];
        auto &steps = m_steps[scale];
        const auto first = stepIndex(now - reach, step);
        const auto slack = std::int64_t(reach / step) / 8;
        if (!steps.steps.empty() && steps.steps.front().index < first - slack)
            dropBefore(steps, first);
    }
    m_largest.forgetBefore(beginOf(scales.back().reach, now));
}

void RollingTurnover::dropBefore(Steps &steps, std::int64_t index)
{
    const auto kept = std::lower_bound(steps.steps.begin(), steps.steps.end(), index,
                                       [](const Step &each, std::int64_t sought) { return each.index < sought; });
    steps.before = std::prev(kept)->upTo();
    steps.horizon = index;
    steps.steps.erase(steps.steps.begin(), kept);
}

std::size_t RollingTurnover::held() const
{
    std::size_t held = m_largest.size();
    for (const auto &steps : m_steps)
        held += steps.steps.size();
    return held;
}

} // namespace tidemark
