#include "core/closing_prices.h"

#include "core/candle.h"

#include <algorithm>
#include <iterator>

namespace tidemark {

std::vector<ClosingPrices::Close>::const_iterator ClosingPrices::firstAtOrAfter(Timestamp begin) const
{
    return std::lower_bound(m_closes.begin(), m_closes.end(), begin,
                            [](const Close &close, Timestamp moment) { return close.last.at < moment; });
}

void ClosingPrices::add(Timestamp at, std::int64_t id, Decimal price)
{
    const Close fresh{id, {price, at}};
    const auto begins = spanStart(at, m_span);
    if (m_closes.size() == m_closes.capacity())
        m_closes.reserve(m_closes.size() + m_closes.size() / 4 + 4); // there are many of us, and twice as much would stand empty
    if (m_closes.empty() || m_closes.back().last.at < begins) {
        m_closes.push_back(fresh);
        return;
    }
    const auto place = m_closes.begin() + std::distance(m_closes.cbegin(), firstAtOrAfter(begins));
    if (place->last.at >= begins + m_span)
        m_closes.insert(place, fresh);
    else if (place->id < id)
        *place = fresh;
}

std::optional<Extreme> ClosingPrices::before(Timestamp moment) const
{
    const auto next = firstAtOrAfter(spanStart(moment, m_span));
    return next == m_closes.begin() ? std::nullopt : std::optional(std::prev(next)->last);
}

void ClosingPrices::forgetBefore(Timestamp from)
{
    const auto next = firstAtOrAfter(spanStart(from, m_span));
    if (next - m_closes.begin() > 1 + std::ssize(m_closes) / 8)
        m_closes.erase(m_closes.begin(), std::prev(next));
}

} // namespace tidemark
