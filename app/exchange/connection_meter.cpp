#include "exchange/connection_meter.h"

#include <utility>

namespace tidemark {

void ConnectionMeter::forgetDelays()
{
    m_delays = {};
    m_lag.reset();
}

void ConnectionMeter::look(Monotonic::time_point at)
{
    const auto messages = std::exchange(m_messages, 0);
    if (m_lookedAt && at > *m_lookedAt)
        m_rate = double(messages) / std::chrono::duration<double>(at - *m_lookedAt).count();
    m_lookedAt = at;
    m_lag = m_delays.median(at);
}

} // namespace tidemark
