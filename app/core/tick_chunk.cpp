#include "core/tick_chunk.h"

#include <algorithm>

namespace tidemark {

TickChunk::TickChunk(std::span<const Tick> ticks) : m_ticks(ticks.begin(), ticks.end()), m_lastAt(ticks.back().at) {}

void TickChunk::append(const Tick &tick)
{
    m_ticks.reserve(capacity);
    m_ticks.push_back(tick);
    m_lastAt = tick.at;
}

void TickChunk::dropFirst(std::size_t count)
{
    m_ticks.erase(m_ticks.begin(), m_ticks.begin() + std::ptrdiff_t(count));
    m_blocks.clear();
    m_whole = {};
    m_summarised = 0;
}

std::size_t TickChunk::firstAtOrAfter(Timestamp moment, std::size_t start) const
{
    const auto from = m_ticks.begin() + std::ptrdiff_t(start);
    const auto found = std::lower_bound(from, m_ticks.end(), moment,
                                        [](const Tick &tick, Timestamp t) { return tick.at < t; });
    return std::size_t(found - m_ticks.begin());
}

void TickChunk::addBounds(std::size_t first, std::size_t last, PriceBounds &bounds)
{
    refresh();
    if (first == 0 && last == m_ticks.size()) {
        bounds.add(m_whole);
        return;
    }
    while (first < last) {
        if (first % blockSize == 0 && first + blockSize <= last) {
            bounds.add(m_blocks[first / blockSize]);
            first += blockSize;
        } else {
            bounds.add(m_ticks[first++].price);
        }
    }
}

void TickChunk::refresh()
{
    for (; m_summarised < m_ticks.size(); ++m_summarised) {
        if (m_summarised % blockSize == 0)
            m_blocks.emplace_back();
        const auto price = m_ticks[m_summarised].price;
        m_blocks.back().add(price);
        m_whole.add(price);
    }
}

} // namespace tidemark
