#include "core/rolling_extremes.h"

namespace tidemark {

std::optional<LowHigh> RollingExtremes::since(Timestamp from) const
{
    const auto *low = m_lows.since(from);
    const auto *high = m_highs.since(from);
    return low && high ? std::optional(LowHigh{*low, *high}) : std::nullopt;
}

} // namespace tidemark
