#include "exchange/event_clock.h"

#include <algorithm>

namespace tidemark {
namespace {

// Frames of a moment lie closer together.
constexpr std::chrono::seconds near(10);
// Pauses in a recording that is played fast are shorter.
constexpr std::chrono::minutes far(10);
constexpr int convincing = 3; // events that agree

[[nodiscard]] Timestamp carriedOn(Timestamp from, EventClock::Monotonic::duration by)
{
    return from + std::chrono::floor<std::chrono::microseconds>(by);
}

} // namespace

void EventClock::note(Timestamp eventTime, Monotonic::time_point at)
{
    const auto known = now(at);
    if (!known) {
        restart(eventTime, at);
        return;
    }
    const auto ahead = eventTime - *known;
    if (abs(ahead) <= near) {
        m_agreeing = std::min(m_agreeing + 1, convincing);
        follow(eventTime, at);
    } else if (ahead > near && ahead <= far) {
        m_agreeing = 0; // until others agree
        follow(eventTime, at);
    } else if (ahead > far || m_agreeing < convincing) {
        doubt(eventTime, at);
    }
}

std::optional<Timestamp> EventClock::now(Monotonic::time_point at) const
{
    if (!m_newest)
        return std::nullopt;
    return std::max(m_floor, carriedOn(*m_newest, at - m_newestAt));
}

void EventClock::follow(Timestamp eventTime, Monotonic::time_point at)
{
    m_doubt.reset();
    if (eventTime <= *m_newest)
        return;
    // Starting over at each newer event keeps the two clocks' drift from adding up; the floor keeps that from being seen
    // as a step back.
    m_floor = now(at).value_or(eventTime);
    m_newest = eventTime;
    m_newestAt = at;
}

void EventClock::doubt(Timestamp eventTime, Monotonic::time_point at)
{
    const bool agrees = m_doubt && abs(eventTime - carriedOn(m_doubt->eventTime, at - m_doubt->at)) <= far;
    const int events = agrees ? m_doubt->events + 1 : 1;
    m_doubt = Doubt{eventTime, at, events};
    if (events >= convincing)
        restart(eventTime, at);
}

void EventClock::restart(Timestamp eventTime, Monotonic::time_point at)
{
    m_agreeing = m_doubt ? m_doubt->events : 1;
    m_doubt.reset();
    m_floor = eventTime;
    m_newest = eventTime;
    m_newestAt = at;
}

} // namespace tidemark
