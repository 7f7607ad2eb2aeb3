#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <map>
#include <unordered_map>
#include <utility>

namespace tidemark {

// The one thread's event loop in virtual time: when nothing is ready, it is the next timer's time at once. Timers of one
// moment fire in the order in which they were started, so that the same choices give the same course of events.
class VirtualDispatcher : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    // Single shots of an earlier course, whose receiver is gone, are no part of the next.
    void forgetTimers();
    // What was posted, then the next timer, if it is due before `end` of the virtual time; false where it is not.
    bool step(std::chrono::nanoseconds end);

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;
    // Nothing of the world outside takes part.
    void registerSocketNotifier(QSocketNotifier *) override {}
    void unregisterSocketNotifier(QSocketNotifier *) override {}
    void wakeUp() override {}
    void interrupt() override {}

private:
    using Place = std::pair<std::chrono::nanoseconds, quint64>; // when, and in which order
    struct Timer {
        int id;
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
    };
    void put(const Timer &timer, std::chrono::nanoseconds due);

    std::map<Place, Timer> m_due;
    std::unordered_map<int, Place> m_places;
    quint64 m_started = 0;
};

} // namespace tidemark
