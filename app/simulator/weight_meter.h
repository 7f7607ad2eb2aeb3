#pragma once

#include "core/timestamp.h"

namespace tidemark {

// What REST requests cost in the current minute of the exchange's clock, against the limit an address has.
class WeightMeter {
public:
    static constexpr int limit = 6000;

    // Counts the request, allowed or not, and tells the minute's sum.
    int use(int weight, Timestamp now)
    {
        const auto minute = std::chrono::floor<std::chrono::minutes>(now);
        if (minute != m_minute) {
            m_minute = minute;
            m_used = 0;
        }
        return m_used += weight;
    }
    [[nodiscard]] std::chrono::seconds untilReset(Timestamp now) const
    {
        return std::chrono::ceil<std::chrono::seconds>(m_minute + std::chrono::minutes(1) - now);
    }

private:
    std::chrono::sys_time<std::chrono::minutes> m_minute{};
    int m_used = 0;
};

} // namespace tidemark
