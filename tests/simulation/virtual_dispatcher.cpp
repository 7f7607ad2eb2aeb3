#include "simulation/virtual_dispatcher.h"

#include "simulation/virtual_time.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>
#include <vector>

namespace tidemark {
namespace {

using namespace std::chrono;

constexpr nanoseconds workOfAnEvent = microseconds(5);

} // namespace

void VirtualDispatcher::forgetTimers()
{
    m_due.clear();
    m_places.clear();
}

bool VirtualDispatcher::step(nanoseconds end)
{
    QCoreApplication::sendPostedEvents();
    if (m_due.empty() || m_due.begin()->first.first > end)
        return false;
    const auto [place, timer] = *m_due.begin();
    m_due.erase(m_due.begin());
    VirtualTime::pass(std::max(place.first - VirtualTime::elapsed(), nanoseconds(0)) + workOfAnEvent);
    put(timer, std::max<nanoseconds>(place.first + timer.interval, VirtualTime::elapsed()));
    QTimerEvent event(timer.id);
    QCoreApplication::sendEvent(timer.object, &event);
    return true;
}

bool VirtualDispatcher::processEvents(QEventLoop::ProcessEventsFlags)
{
    return step(nanoseconds::max());
}

void VirtualDispatcher::put(const Timer &timer, nanoseconds due)
{
    const Place place{due, ++m_started};
    m_due.emplace(place, timer);
    m_places[timer.id] = place;
}

void VirtualDispatcher::registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object)
{
    put({id, milliseconds(interval), type, object}, VirtualTime::elapsed() + milliseconds(interval));
}

bool VirtualDispatcher::unregisterTimer(int id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return false;
    m_due.erase(place->second);
    m_places.erase(place);
    return true;
}

bool VirtualDispatcher::unregisterTimers(QObject *object)
{
    std::vector<int> ids;
    for (const auto &[place, timer] : m_due) {
        if (timer.object == object)
            ids.push_back(timer.id);
    }
    for (const auto id : ids)
        unregisterTimer(id);
    return !ids.empty();
}

QList<QAbstractEventDispatcher::TimerInfo> VirtualDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[place, timer] : m_due) {
        if (timer.object == object)
            timers.append(TimerInfo(timer.id, int(timer.interval.count()), timer.type));
    }
    return timers;
}

int VirtualDispatcher::remainingTime(int id)
{
    const auto place = m_places.find(id);
    if (place == m_places.end())
        return -1;
    return int(std::max<qint64>(0, ceil<milliseconds>(place->second.first - VirtualTime::elapsed()).count()));
}

} // namespace tidemark
