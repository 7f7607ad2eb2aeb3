#include "exchange/market_liveness.h"

#include <algorithm>

namespace tidemark {

void MarketLiveness::note(std::int64_t id, Monotonic::time_point at)
{
    m_heardAt = at;
    m_newestId = std::max(id, m_newestId.value_or(id));
    m_quietSince = at;
    m_hasSpoken = true;
    m_isDeaf = false;
    m_isUnanswered = false;
}

void MarketLiveness::cover(Monotonic::time_point at)
{
    m_isCovered = true;
    m_coveredAt = at;
    m_quietSince = std::max(m_quietSince, at);
    m_isDeaf = false;
}

void MarketLiveness::renew(Monotonic::time_point at)
{
    m_coveredAt = at;
    m_isDeaf = false;
}

void MarketLiveness::uncover()
{
    m_isCovered = false;
    m_hasSpoken = false;
}

void MarketLiveness::noteFetched(std::int64_t id, std::chrono::microseconds age, Monotonic::time_point at,
                                 const StreamLimits &limits)
{
    const auto margin = limits.overlap; // what is newer may be on its way, what is older was before the connection's time
    const bool isExpected = m_isCovered && age > margin && at - m_coveredAt > age + margin;
    if (isExpected && id > m_newestId.value_or(-1))
        m_isDeaf = true;
}

bool MarketLiveness::isSilent(Monotonic::time_point at, const StreamLimits &limits) const
{
    return m_isCovered && at - m_quietSince >= limits.silence;
}

bool MarketLiveness::isDoubtful(Monotonic::time_point at, const StreamLimits &limits) const
{
    return m_isCovered && m_isUnanswered && at - m_quietSince >= limits.doubt;
}

MarketState MarketLiveness::state(Monotonic::time_point at, const StreamLimits &limits) const
{
    if (m_isDeaf)
        return MarketState::Stale;
    if (!m_heardAt)
        return MarketState::Waiting;
    if ((!m_isCovered && !m_hasSpoken) || isDoubtful(at, limits))
        return MarketState::Stale;
    return m_hasSpoken ? MarketState::Live : MarketState::Waiting;
}

} // namespace tidemark
