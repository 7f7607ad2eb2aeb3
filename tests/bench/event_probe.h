#pragma once

#include "bench/measurement.h"

#include <QApplication>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <thread>
#include <vector>

namespace tidemark::bench {

// Sends an event to the window's thread again and again, as a hand would, and measures how long each one waits.
class EventProbe : public QThread {
public:
    ~EventProbe() override
    {
        requestInterruption();
        wait();
    }
    [[nodiscard]] std::vector<double> delays() const { return m_delays; } // ms; once the thread has ended

protected:
    void run() override
    {
        while (!isInterruptionRequested()) {
            const auto sent = std::chrono::steady_clock::now();
            QMetaObject::invokeMethod(qApp, [this, sent] {
                m_delays.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - sent).count());
            }, Qt::QueuedConnection);
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
        }
    }

private:
    std::vector<double> m_delays; // on the window's thread
};

[[nodiscard]] inline std::vector<double> delaysWhile(std::chrono::seconds length)
{
    EventProbe probe;
    probe.start();
    // Not quit(): that asks the window first, which stores what is left before it says yes.
    QTimer::singleShot(length, qApp, [] { QCoreApplication::exit(); });
    QApplication::exec();
    probe.requestInterruption();
    probe.wait();
    QCoreApplication::sendPostedEvents(qApp);
    return probe.delays();
}

inline void tellDelays(const QString &what, const std::vector<double> &delays, const QString &wanted)
{
    say(QStringLiteral("  %1 p50 %2 ms   p99 %3 ms   most %4 ms   %5")
            .arg(what, -26).arg(median(delays), 0, 'f', 2).arg(quantile(delays, 0.99), 0, 'f', 1).arg(quantile(delays, 1), 0, 'f', 1)
            .arg(wanted));
}

} // namespace tidemark::bench
