#include "exchange/trade_rhythm.h"

#include <algorithm>
#include <numeric>

namespace tidemark {

using std::chrono::milliseconds;

void TradeRhythm::note(Monotonic::time_point at)
{
    constexpr std::chrono::seconds beat(1);
    if (m_lastBeat && at - *m_lastBeat < beat)
        return;
    if (m_lastBeat)
        m_intervals[m_counted++ % remembered] = std::chrono::floor<milliseconds>(at - *m_lastBeat);
    m_lastBeat = at;
}

milliseconds TradeRhythm::allowedSilence(const StreamLimits &limits) const
{
    if (m_counted < remembered)
        return limits.longestSilence;
    const auto sum = std::accumulate(m_intervals.begin(), m_intervals.end(), milliseconds(0));
    const auto explained = sum * limits.silenceFactor / int(remembered);
    return std::min(std::max(explained, limits.shortestSilence), limits.longestSilence);
}

} // namespace tidemark
