#include "core/alert_crossing.h"

#include <algorithm>

namespace tidemark {

void AlertCrossing::anchor(std::int64_t id, Decimal price)
{
    reset();
    m_anchor = m_newestId = id;
    m_newestPrice = price;
    if (price < m_level)
        m_below = id;
    else if (price > m_level)
        m_above = id;
}

void AlertCrossing::reset()
{
    m_anchor.reset();
    m_below.reset();
    m_above.reset();
    m_newestId = 0;
}

std::optional<AlertDirection> AlertCrossing::add(std::int64_t id, Decimal price)
{
    if (m_anchor && id <= *m_anchor)
        return std::nullopt;
    if (id >= m_newestId) {
        m_newestId = id;
        m_newestPrice = price;
    }
    if (const auto crossed = crossing(id, price)) {
        anchor(m_newestId, m_newestPrice);
        return crossed;
    }
    if (price < m_level)
        m_below = std::min(id, m_below.value_or(id));
    else if (price > m_level)
        m_above = std::min(id, m_above.value_or(id));
    return std::nullopt;
}

std::optional<AlertDirection> AlertCrossing::crossing(std::int64_t id, Decimal price) const
{
    if (m_direction != AlertDirection::Down && price >= m_level && m_below && *m_below < id)
        return AlertDirection::Up;
    if (m_direction != AlertDirection::Up && price <= m_level && m_above && *m_above < id)
        return AlertDirection::Down;
    return std::nullopt;
}

} // namespace tidemark
