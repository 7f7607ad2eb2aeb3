#pragma once

#include "core/status.h"

namespace tidemark {

// How many trades were fetched since something began to be missing: what the record's own counters, which never begin
// anew with a gap, do not say. A value.
class HealingProgress {
public:
    void take(const HealingStatus &healing);
    [[nodiscard]] std::int64_t fetched() const { return m_fetched; }
    // In thousandths of what was and is to be fetched.
    [[nodiscard]] int thousandths() const;

private:
    std::int64_t m_fetched = 0;
    std::int64_t m_remaining = 0;
    std::int64_t m_healedToday = 0;
    bool m_isRunning = false;
};

} // namespace tidemark
