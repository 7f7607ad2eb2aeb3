#include "core/replay_clock.h"

#include <algorithm>
#include <cmath>

namespace tidemark {

Timestamp ReplayClock::at(Moment now) const
{
    if (!m_isRunning || m_speed == asFastAsTaken)
        return m_at;
    return m_at + passing(std::max(now - m_since, Moment::duration::zero()));
}

std::chrono::microseconds ReplayClock::passing(Moment::duration passed) const
{
    return std::chrono::microseconds(std::llround(std::chrono::duration<double, std::micro>(passed).count() * m_speed));
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

bool ReplayClock::skipTo(Timestamp next, Moment now, Moment::duration idle, Moment::duration lead)
{
    if (!m_isRunning || m_speed == asFastAsTaken || next - at(now) <= passing(idle))
        return false;
    moveTo(std::max(at(now), next - passing(lead)), now);
    return true;
}

} // namespace tidemark
