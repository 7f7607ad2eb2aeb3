#include "core/closing_prices.h"

#include "core/candle.h"

#include <algorithm>
#include <iterator>

namespace tidemark {

std::vector<ClosingPrices::Close>::const_iterator ClosingPrices::firstAtOrAfter(Timestamp begin) const
{
    return std::lower_bound(m_closes.begin(), m_closes.end(), begin,
                            [](const Close &close, Timestamp moment) { return close.begins < moment; });
}

void ClosingPrices::add(Timestamp at, std::int64_t id, Decimal price)
{
    const Close fresh{spanStart(at, m_span), id, {price, at}};
    if (m_closes.empty() || m_closes.back().begins < fresh.begins) {
        m_closes.push_back(fresh);
        return;
    }
    const auto place = m_closes.begin() + std::distance(m_closes.cbegin(), firstAtOrAfter(fresh.begins));
    if (place->begins != fresh.begins)
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
    if (next != m_closes.begin())
        m_closes.erase(m_closes.begin(), std::prev(next));
}

} // namespace tidemark
