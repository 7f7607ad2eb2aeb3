#include "ui/record/healing_progress.h"

namespace tidemark {

void HealingProgress::take(const HealingStatus &healing)
{
    m_remaining = healing.toFetch();
    // The day's counter begins anew at midnight; what it shows then was fetched since.
    const auto before = healing.healedToday < m_healedToday ? 0 : m_healedToday;
    if (m_isRunning)
        m_fetched += healing.healedToday - before;
    m_healedToday = healing.healedToday;
    if (m_remaining == 0) {
        m_isRunning = false;
    } else if (!m_isRunning) {
        m_isRunning = true;
        m_fetched = 0;
    }
}

int HealingProgress::thousandths() const
{
    const auto all = m_fetched + m_remaining;
    return all == 0 ? 1'000 : int(double(m_fetched) / double(all) * 1'000);
}

} // namespace tidemark
