#pragma once

#include "core/timestamp.h"

#include <algorithm>
#include <cstdint>

namespace tidemark {

// [from, to) in `count` stretches of equal length, to the microsecond and without overflow: the pixel columns of a chart.
class TimeGrid {
public:
    TimeGrid(Timestamp from, Timestamp to, int count)
        : m_from(from), m_count(count), m_quotient((to - from).count() / count), m_remainder((to - from).count() % count)
    {
    }

    [[nodiscard]] int count() const { return int(m_count); }
    [[nodiscard]] Timestamp begin(std::int64_t number) const
    {
        return m_from + std::chrono::microseconds(m_quotient * number + m_remainder * number / m_count);
    }
    // Of a moment outside the first or last one.
    [[nodiscard]] int numberOf(Timestamp moment) const
    {
        const auto length = double(m_quotient) + double(m_remainder) / double(m_count);
        auto number = std::clamp(std::int64_t(double((moment - m_from).count()) / length), std::int64_t(0), m_count - 1);
        while (number > 0 && begin(number) > moment)
            --number;
        while (number + 1 < m_count && begin(number + 1) <= moment)
            ++number;
        return int(number);
    }

private:
    Timestamp m_from;
    std::int64_t m_count;
    std::int64_t m_quotient;
    std::int64_t m_remainder;
};

} // namespace tidemark
