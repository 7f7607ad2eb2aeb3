#include "ui/live/tape_filter.h"

#include <algorithm>
#include <iterator>

namespace tidemark {

void TapeFilter::restart()
{
    m_newest.clear();
    m_hidden = 0;
}

std::vector<Trade> TapeFilter::choose(const TradeFilter &filter)
{
    m_filter = filter;
    m_hidden = 0;
    return passing(m_newest);
}

std::vector<Trade> TapeFilter::let(std::span<const Trade> trades)
{
    const auto kept = trades.size() > capacity ? trades.last(capacity) : trades;
    m_newest.insert(m_newest.end(), kept.begin(), kept.end());
    // Trimmed in large steps: dropping a few at each batch would move all the others each time.
    if (m_newest.size() > 2 * capacity)
        m_newest.erase(m_newest.begin(), m_newest.end() - std::ptrdiff_t(capacity));
    return passing(trades);
}

std::vector<Trade> TapeFilter::passing(std::span<const Trade> trades)
{
    std::vector<Trade> found;
    std::copy_if(trades.begin(), trades.end(), std::back_inserter(found), [this](const Trade &trade) { return matches(trade, m_filter); });
    m_hidden += std::int64_t(trades.size() - found.size());
    return found;
}

} // namespace tidemark
