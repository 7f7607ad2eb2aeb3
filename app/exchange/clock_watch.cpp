#include "exchange/clock_watch.h"

#include <time.h>

#include <utility>

namespace tidemark {
namespace {

using std::chrono::microseconds;
using std::chrono::milliseconds;

// Time servers slew a clock by less than a millisecond a second; and a program that is stopped is no computer that sleeps.
constexpr milliseconds noticeable(250);
constexpr std::chrono::seconds lookEvery(1);

[[nodiscard]] microseconds now(clockid_t clock)
{
    timespec at{};
    clock_gettime(clock, &at);
    return std::chrono::floor<microseconds>(std::chrono::seconds(at.tv_sec) + std::chrono::nanoseconds(at.tv_nsec));
}

} // namespace

ClockReading readClocks()
{
    // A thread that is interrupted between two clocks would read a jump.
    constexpr milliseconds atOnce(10);
    for (;;) {
        const ClockReading reading{now(CLOCK_MONOTONIC), now(CLOCK_BOOTTIME), now(CLOCK_REALTIME)};
        if (now(CLOCK_MONOTONIC) - reading.running < atOnce)
            return reading;
    }
}

ClockWatch::ClockWatch(Reader reader, QObject *parent) : QObject(parent), m_reader(std::move(reader)), m_timer(this)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::look);
}

void ClockWatch::start()
{
    m_last = m_reader();
    m_timer.start();
}

void ClockWatch::look()
{
    const auto last = std::exchange(m_last, m_reader());
    const auto elapsed = m_last.elapsed - last.elapsed;
    const auto slept = std::chrono::round<milliseconds>(elapsed - (m_last.running - last.running));
    const auto jump = std::chrono::round<milliseconds>(m_last.wall - last.wall - elapsed);
    if (slept >= noticeable)
        Q_EMIT suspended(slept);
    if (abs(jump) >= noticeable)
        Q_EMIT jumped(jump);
}

} // namespace tidemark
