#include "exchange/trade_rhythm.h"

#include <algorithm>
#include <numeric>

namespace tidemark {

using std::chrono::milliseconds;

void TradeRhythm::note(Monotonic::time_point at)
{
    constexpr int fading = 256; // beats until a long pause is mostly forgotten
    if (m_lastBeat && at - *m_lastBeat < m_beat)
        return;
    if (m_lastBeat) {
        const auto interval = std::chrono::floor<milliseconds>(at - *m_lastBeat);
        m_intervals[m_counted++ % remembered] = interval;
        m_longest = std::max(interval, m_longest - m_longest / fading);
    }
    m_lastBeat = at;
}

std::optional<milliseconds> TradeRhythm::usualPause() const
{
    if (m_counted < remembered)
        return std::nullopt;
    return std::accumulate(m_intervals.begin(), m_intervals.end(), milliseconds(0)) / int(remembered);
}

std::optional<milliseconds> TradeRhythm::explainedSilence(const StreamLimits &limits) const
{
    const auto usual = usualPause();
    if (!usual)
        return std::nullopt;
    // A burst makes a quiet market look busy; the longest pause remembers what it is like between bursts.
    return std::max({*usual * limits.silenceFactor, m_longest * limits.longestPauseFactor, limits.shortestSilence});
}

milliseconds TradeRhythm::allowedSilence(const StreamLimits &limits) const
{
    return std::min(explainedSilence(limits).value_or(limits.longestSilence), limits.longestSilence);
}

} // namespace tidemark
