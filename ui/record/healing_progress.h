#pragma once

#include "core/status.h"

namespace tidemark {

// How many trades were fetched since something began to be missing: what the record's own counters, which never begin
// anew with a gap, do not say. A value.
class HealingProgress {
public:
    void take(const HealingStatus &healing)
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
    [[nodiscard]] std::int64_t fetched() const { return m_fetched; }
    // In thousandths of what was and is to be fetched.
    [[nodiscard]] int thousandths() const
    {
        const auto all = m_fetched + m_remaining;
        return all == 0 ? 1'000 : int(double(m_fetched) / double(all) * 1'000);
    }

private:
    std::int64_t m_fetched = 0;
    std::int64_t m_remaining = 0;
    std::int64_t m_healedToday = 0;
    bool m_isRunning = false;
};

} // namespace tidemark
