#include "core/replay_clock.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

Timestamp ReplayClock::at(Moment now) const
{
    if (!m_isRunning || m_speed == asFastAsTaken)
        return m_at;
    const auto passed = std::chrono::duration<double, std::micro>(std::max(now - m_since, Moment::duration::zero()));
    return m_at + std::chrono::microseconds(std::llround(passed.count() * m_speed));
}

void ReplayClock::run(Moment now)
{
    moveTo(at(now), now);
    m_isRunning = true;
}

void ReplayClock::stand(Moment now)
{
    moveTo(at(now), now);
    m_isRunning = false;
}

void ReplayClock::setSpeed(double speed, Moment now)
{
    moveTo(at(now), now);
    m_speed = speed;
}

void ReplayClock::moveTo(Timestamp at, Moment now)
{
    m_at = at;
    m_since = now;
}

} // namespace tidemark
