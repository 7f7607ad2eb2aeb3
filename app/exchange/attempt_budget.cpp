#include "exchange/attempt_budget.h"

namespace tidemark {

std::chrono::milliseconds AttemptBudget::wait(Monotonic::time_point now)
{
    while (!m_made.empty() && m_made.front() + m_window <= now)
        m_made.pop_front();
    if (int(m_made.size()) < m_attempts)
        return std::chrono::milliseconds(0);
    return std::chrono::ceil<std::chrono::milliseconds>(m_made.front() + m_window - now);
}

} // namespace tidemark
