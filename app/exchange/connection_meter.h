#pragma once

#include "core/delay_meter.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>

namespace tidemark {

// How much comes over one connection, and how late. What it answers is as of the last look.
class ConnectionMeter {
public:
    using Monotonic = std::chrono::steady_clock;

    void noteMessage() { ++m_messages; }
    // Event time to reception, by this computer's clock.
    [[nodiscard]] bool isDue(Monotonic::time_point at) const { return m_delays.isDue(at); }
    void noteDelay(Monotonic::time_point at, std::chrono::microseconds delay) { m_delays.add(at, delay); }
    // The clock jumped: what was measured by it says nothing.
    void forgetDelays()
    {
        m_delays = {};
        m_lag.reset();
    }
    void look(Monotonic::time_point at)
    {
        const auto messages = std::exchange(m_messages, 0);
        if (m_lookedAt && at > *m_lookedAt)
            m_rate = double(messages) / std::chrono::duration<double>(at - *m_lookedAt).count();
        m_lookedAt = at;
        m_lag = m_delays.median(at);
    }

    [[nodiscard]] double messagesPerSecond() const { return m_rate; }
    [[nodiscard]] std::optional<std::chrono::microseconds> lag() const { return m_lag; }

private:
    DelayMeter m_delays;
    std::int64_t m_messages = 0;
    double m_rate = 0;
    std::optional<Monotonic::time_point> m_lookedAt;
    std::optional<std::chrono::microseconds> m_lag;
};

} // namespace tidemark
