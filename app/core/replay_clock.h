#pragma once

#include "core/timestamp.h"

#include <chrono>

namespace tidemark {

// The time of a replay: it stands, or runs at a factor of the computer's time. Given the computer's time with each call it has no
// other source of it. At the speed 0 it moves by `moveTo` alone: as fast as trades are taken.
class ReplayClock {
public:
    using Moment = std::chrono::steady_clock::time_point;

    static constexpr double asFastAsTaken = 0;
    static constexpr double fastest = 1'000'000;

    // Stands there.
    explicit ReplayClock(Timestamp at, double speed = 1) : m_at(at), m_speed(speed) {}

    [[nodiscard]] Timestamp at(Moment now) const;
    [[nodiscard]] double speed() const { return m_speed; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    void run(Moment now);
    void stand(Moment now);
    void setSpeed(double speed, Moment now);
    // It goes on from there, running or standing as it was.
    void moveTo(Timestamp at, Moment now);
    // Nothing comes before `next`. Where that is more than `idle` of the computer's time away, it goes on `lead` of it before; whether it did.
    bool skipTo(Timestamp next, Moment now, Moment::duration idle, Moment::duration lead);

private:
    [[nodiscard]] std::chrono::microseconds passing(Moment::duration passed) const;

    Timestamp m_at;  // at m_since
    Moment m_since{};
    double m_speed;
    bool m_isRunning = false;
};

} // namespace tidemark
