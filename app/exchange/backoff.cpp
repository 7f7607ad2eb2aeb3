#include "exchange/backoff.h"

#include "exchange/exchange_line.h"

#include <algorithm>

namespace tidemark {

Backoff::Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
    : m_first(first), m_longest(longest), m_step(first)
{
}

std::chrono::milliseconds Backoff::next()
{
    const auto step = m_step.count();
    m_step = std::min(m_step * 2, m_longest);
    return std::chrono::milliseconds(step - step / 2 + ExchangeLine::anyUpTo(step / 2));
}

} // namespace tidemark
