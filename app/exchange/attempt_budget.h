#pragma once

#include <chrono>
#include <deque>

namespace tidemark {

// Counts connection attempts: the exchange bans an address that makes too many in too short a time.
class AttemptBudget {
public:
    using Monotonic = std::chrono::steady_clock;

    AttemptBudget(int attempts, std::chrono::milliseconds window) : m_attempts(attempts), m_window(window) {}

    // How long the next attempt has to wait.
    [[nodiscard]] std::chrono::milliseconds wait(Monotonic::time_point now = Monotonic::now())
    {
        while (!m_made.empty() && m_made.front() + m_window <= now)
            m_made.pop_front();
        if (int(m_made.size()) < m_attempts)
            return std::chrono::milliseconds(0);
        return std::chrono::ceil<std::chrono::milliseconds>(m_made.front() + m_window - now);
    }
    void note(Monotonic::time_point now = Monotonic::now()) { m_made.push_back(now); }

private:
    int m_attempts;
    std::chrono::milliseconds m_window;
    std::deque<Monotonic::time_point> m_made;
};

} // namespace tidemark
