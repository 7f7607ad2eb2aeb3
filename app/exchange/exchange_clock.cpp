#include "exchange/exchange_clock.h"

#include <algorithm>

namespace tidemark {

void ExchangeClock::note(Timestamp eventTime, Monotonic::time_point at)
{
    if (m_newest && eventTime <= *m_newest)
        return;
    // Starting over at each newer event keeps the two clocks' drift from adding up; the floor keeps that from being seen
    // as a step back.
    m_floor = now(at).value_or(eventTime);
    m_newest = eventTime;
    m_newestAt = at;
}

std::optional<Timestamp> ExchangeClock::now(Monotonic::time_point at) const
{
    if (!m_newest)
        return std::nullopt;
    const auto carriedOn = *m_newest + std::chrono::floor<std::chrono::microseconds>(at - m_newestAt);
    return std::max(m_floor, carriedOn);
}

} // namespace tidemark
