#pragma once

#include "core/history_values.h"

#include <optional>
#include <vector>

namespace tidemark {

// How the trades of a range lie in its minutes: which row of a table of all of them is which trade of which minute,
// without knowing one trade. A value.
class MinuteOutline {
public:
    struct Place {
        std::size_t minute = 0;   // which of the minutes
        std::int64_t offset = 0;  // which trade of it
    };

    MinuteOutline() = default;
    explicit MinuteOutline(const RangeOutline &outline);

    [[nodiscard]] std::int64_t trades() const { return m_starts.empty() ? 0 : m_starts.back(); }
    [[nodiscard]] std::size_t minutes() const { return m_openedAt.size(); }
    [[nodiscard]] Place placeOf(std::int64_t row) const;
    [[nodiscard]] std::int64_t firstRow(std::size_t minute) const { return m_starts[minute]; }
    [[nodiscard]] std::int64_t tradesIn(std::size_t minute) const { return m_starts[minute + 1] - m_starts[minute]; }
    // The part of the range that the minute covers.
    [[nodiscard]] Timestamp from(std::size_t minute) const;
    [[nodiscard]] Timestamp to(std::size_t minute) const;
    // The first minute that may hold a trade at or after `moment`.
    [[nodiscard]] std::optional<std::size_t> minuteAt(Timestamp moment) const;

private:
    Timestamp m_from;
    Timestamp m_to;
    std::vector<Timestamp> m_openedAt;
    std::vector<std::int64_t> m_starts; // one more than minutes: the last is the sum
};

} // namespace tidemark
