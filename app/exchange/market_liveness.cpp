#include "exchange/market_liveness.h"

#include <algorithm>

namespace tidemark {
namespace {

// Twice as patient each time, up to half a year.
[[nodiscard]] std::chrono::milliseconds doubled(std::chrono::milliseconds patience, int times)
{
    return patience * (std::int64_t(1) << std::min(times, 14));
}

} // namespace

void MarketLiveness::note(std::int64_t id, Monotonic::time_point at, const StreamLimits &limits)
{
    // Ids that go on across a long silence prove a pause of the market, which is its rhythm. Where ids are missing it was
    // the connection that was silent.
    if (isUnexplained(at, limits) && id != m_newestId.value_or(id) + 1)
        m_rhythm.interrupt();
    m_rhythm.note(at);
    m_heardAt = at;
    m_newestId = std::max(id, m_newestId.value_or(id));
    m_quietSince = at;
    m_timesOverdue = 0;
    m_timesUnexplained = 0;
    m_hasSpoken = true;
    m_isDeaf = false;
}

void MarketLiveness::cover(Monotonic::time_point at)
{
    m_isCovered = true;
    m_coveredAt = at;
    m_quietSince = std::max(m_quietSince, at);
    m_timesOverdue = 0;
    m_timesUnexplained = 0;
}

void MarketLiveness::uncover()
{
    m_isCovered = false;
    m_hasSpoken = false;
    m_rhythm.interrupt();
}

bool MarketLiveness::noteFetched(std::int64_t id, std::chrono::microseconds age, Monotonic::time_point at,
                                 const StreamLimits &limits)
{
    const auto margin = limits.overlap; // what is newer may be on its way, what is older was before the connection's time
    const bool isExpected = m_isCovered && age > margin && at - m_coveredAt > age + margin;
    if (!isExpected || id <= m_newestId.value_or(-1))
        return false;
    m_isDeaf = true;
    return true;
}

bool MarketLiveness::takeOverdue(Monotonic::time_point at, const StreamLimits &limits)
{
    const auto patience = doubled(m_rhythm.allowedSilence(limits), m_timesOverdue);
    const bool isOverdue = m_isCovered && at - m_quietSince > patience;
    m_timesOverdue += isOverdue;
    return isOverdue;
}

bool MarketLiveness::takeUnexplained(Monotonic::time_point at, const StreamLimits &limits)
{
    const bool isNew = isUnexplained(at, limits, m_timesUnexplained);
    m_timesUnexplained += isNew;
    return isNew;
}

MarketState MarketLiveness::state(Monotonic::time_point at, const StreamLimits &limits) const
{
    if (!m_heardAt)
        return MarketState::Waiting;
    if ((!m_isCovered && !m_hasSpoken) || m_isDeaf || isUnexplained(at, limits))
        return MarketState::Stale;
    return m_hasSpoken ? MarketState::Live : MarketState::Waiting;
}

bool MarketLiveness::isUnexplained(Monotonic::time_point at, const StreamLimits &limits, int doublings) const
{
    const auto explained = m_rhythm.explainedSilence(limits);
    return m_isCovered && explained && at - m_quietSince > doubled(*explained, doublings);
}

} // namespace tidemark
