#include "ui/history/minute_outline.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::minutes minuteLength(1);

} // namespace

MinuteOutline::MinuteOutline(const RangeOutline &outline) : m_from(outline.from), m_to(outline.to)
{
    std::int64_t sum = 0;
    m_starts.push_back(0);
    for (const auto &minute : outline.minutes) {
        if (minute.trades <= 0)
            continue;
        m_openedAt.push_back(minute.openedAt);
        m_starts.push_back(sum += minute.trades);
    }
}

MinuteOutline::Place MinuteOutline::placeOf(std::int64_t row) const
{
    Q_ASSERT(row >= 0 && row < trades());
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    const auto minute = std::size_t(after - m_starts.begin()) - 1;
    return {minute, row - m_starts[minute]};
}

Timestamp MinuteOutline::from(std::size_t minute) const
{
    return std::max(m_openedAt[minute], m_from);
}

Timestamp MinuteOutline::to(std::size_t minute) const
{
    return std::min(m_openedAt[minute] + minuteLength, m_to);
}

std::optional<std::size_t> MinuteOutline::minuteAt(Timestamp moment) const
{
    const auto found = std::find_if(m_openedAt.begin(), m_openedAt.end(),
                                    [&](Timestamp openedAt) { return openedAt + minuteLength > moment; });
    return found == m_openedAt.end() ? std::nullopt : std::optional(std::size_t(found - m_openedAt.begin()));
}

} // namespace tidemark
