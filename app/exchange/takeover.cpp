#include "exchange/takeover.h"

#include <algorithm>

namespace tidemark {

void Takeover::begin(Monotonic::time_point at)
{
    if (!m_begunAt)
        m_begunAt = at;
}

void Takeover::noteNewer(const Symbol &symbol, Monotonic::time_point at)
{
    if (!m_firstHeard)
        m_firstHeard = at;
    if (m_delivered.insert(symbol).second)
        m_owed.erase(symbol);
}

void Takeover::noteOlder(const Symbol &symbol, Monotonic::time_point at)
{
    if (isSettled(at) && !m_delivered.contains(symbol))
        m_owed.try_emplace(symbol, at);
}

Takeover::Verdict Takeover::verdict(Monotonic::time_point at) const
{
    if (!m_begunAt)
        return Verdict::Wait;
    // Both go on speaking for a moment, so that what only an older one still holds back arrives too.
    if (m_firstHeard && m_owed.empty() && at - std::max(*m_begunAt, *m_firstHeard) >= m_limits.overlap)
        return Verdict::Done;
    if (at - *m_begunAt < m_limits.takeover)
        return Verdict::Wait;
    // Nothing came over any of them: nothing can be lost with the older ones.
    if (m_owed.empty())
        return Verdict::Done;
    return isDeaf(at) ? Verdict::Deaf : Verdict::Wait;
}

bool Takeover::isSafe(const Symbol &symbol, Monotonic::time_point at) const
{
    return m_delivered.contains(symbol) || (isSettled(at) && !m_owed.contains(symbol));
}

// What was sent before the newer one was acknowledged has arrived over the older ones.
bool Takeover::isSettled(Monotonic::time_point at) const
{
    return m_begunAt && at - *m_begunAt > m_limits.overlap / 3;
}

bool Takeover::isDeaf(Monotonic::time_point at) const
{
    return std::any_of(m_owed.begin(), m_owed.end(),
                       [&](const auto &owed) { return at - owed.second >= m_limits.overlap; });
}

} // namespace tidemark
