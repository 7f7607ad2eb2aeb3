#include "session/confirmed_clock.h"

#include <algorithm>

namespace tidemark {

void ConfirmedClock::confirm(std::chrono::microseconds offset, Timestamp wall, Monotonic::time_point now)
{
    if (!m_word || m_word->offset != offset)
        m_word = Word{offset, wall + offset, now};
}

std::optional<Timestamp> ConfirmedClock::at(Timestamp wall, Monotonic::time_point now) const
{
    if (!m_word)
        return std::nullopt;
    return std::min<Timestamp>(wall, m_word->exchange + std::chrono::floor<std::chrono::microseconds>(now - m_word->heard));
}

} // namespace tidemark
