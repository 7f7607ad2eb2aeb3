#include "core/trade_flow.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::size_t mostRuns = 1'000; // of ids; what is older cannot come twice within the windows

void change(TradeFlow::Sum &sum, const TradeFlow::Sum &by, int sign)
{
    sum.trades += sign * by.trades;
    sum.value += sign * by.value;
}

} // namespace

void TradeFlow::add(std::int64_t id, Timestamp at, Decimal price, Decimal quantity)
{
    if (!note(id, at))
        return;
    const auto index = at.time_since_epoch() / m_step;
    if (m_steps.empty() || index > m_newest)
        goOnTo(index);
    if (index > m_newest - steps * (windows + 1))
        put(index, {1, Wide(price.units()) * quantity.units() / Decimal::unitsPerOne});
}

// False where it was seen before. Of each run of ids it is known when it began, so that what is known whole is, too.
bool TradeFlow::note(std::int64_t id, Timestamp at)
{
    if (m_seen.contains(id))
        return false;
    m_seen.add(id);
    const auto run = *m_seen.rangeOf(id);
    if (run.first == id)
        m_runs[id] = at;
    if (run.last > id)
        m_runs.erase(id + 1);
    if (m_runs.size() > mostRuns) {
        m_seen.remove(*m_seen.rangeOf(m_runs.begin()->first));
        m_runs.erase(m_runs.begin());
    }
    return true;
}

void TradeFlow::goOnTo(std::int64_t index)
{
    m_newest = index;
    for (; m_older < m_steps.size() && m_steps[m_older].index <= index - steps; ++m_older) {
        change(m_recent, m_steps[m_older].sum, -1);
        change(m_before, m_steps[m_older].sum, 1);
    }
    while (!m_steps.empty() && m_steps.front().index <= index - steps * (windows + 1)) {
        change(m_before, m_steps.front().sum, -1);
        m_steps.pop_front();
        --m_older;
    }
}

void TradeFlow::put(std::int64_t index, const Sum &sum)
{
    const bool isOlder = index <= m_newest - steps;
    change(isOlder ? m_before : m_recent, sum, 1);
    if (m_steps.empty() || m_steps.back().index < index)
        m_steps.push_back({index, {}});
    auto step = m_steps.end() - 1;
    if (step->index != index) {
        step = std::lower_bound(m_steps.begin(), m_steps.end(), index, [](const Step &each, std::int64_t sought) { return each.index < sought; });
        if (step->index != index) {
            step = m_steps.insert(step, {index, {}});
            m_older += isOlder;
        }
    } else if (isOlder && m_steps.size() > m_older) {
        m_older = m_steps.size();
    }
    change(step->sum, sum, 1);
}

std::optional<TradeFlow::Sum> TradeFlow::before() const
{
    const auto highest = m_seen.highest();
    if (!highest || m_before.trades < windows)
        return std::nullopt;
    const auto began = m_runs.at(m_seen.rangeOf(*highest)->first).time_since_epoch() / m_step;
    return began < m_newest - steps * (windows + 1) + 1 ? std::optional(m_before) : std::nullopt;
}

} // namespace tidemark
