#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace tidemark {

// What this computer's clocks say at one moment. Only their differences mean anything.
struct ClockReading {
    std::chrono::microseconds running{}; // CLOCK_MONOTONIC: stands still while the computer sleeps
    std::chrono::microseconds elapsed{}; // CLOCK_BOOTTIME: goes on
    std::chrono::microseconds wall{};    // CLOCK_REALTIME: is set by people and by time servers
};

[[nodiscard]] ClockReading readClocks();

// Notices that the computer slept, and that its wall clock was set, by comparing the clocks once a second. Exchange thread.
class ClockWatch : public QObject {
    Q_OBJECT
public:
    using Reader = std::function<ClockReading()>;

    explicit ClockWatch(Reader reader = readClocks, QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }
    // Compares now, without waiting for the second to end.
    void look();

Q_SIGNALS:
    void suspended(std::chrono::milliseconds length);
    // Positive: the wall clock was set forward.
    void jumped(std::chrono::milliseconds wallAgainstSteady);

private:
    Reader m_reader;
    ClockReading m_last;
    QTimer m_timer;
};

} // namespace tidemark
