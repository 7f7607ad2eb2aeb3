#include "core/tick_chunk.h"

#include <algorithm>

namespace tidemark {

TickChunk::TickChunk(std::span<const Tick> ticks) : m_ticks(ticks.begin(), ticks.end())
{
    noteStarts();
}

void TickChunk::append(const Tick &tick)
{
    m_ticks.reserve(capacity);
    if (m_ticks.size() % blockSize == 0)
        m_starts.push_back(tick.at);
    m_ticks.push_back(tick);
    m_lastAt = tick.at;
}

void TickChunk::dropFirst(std::size_t count)
{
    m_ticks.erase(m_ticks.begin(), m_ticks.begin() + std::ptrdiff_t(count));
    m_blocks.clear();
    m_whole = {};
    m_breaks.clear();
    m_summarised = 0;
    noteStarts();
}

void TickChunk::noteStarts()
{
    m_starts.clear();
    for (std::size_t i = 0; i < m_ticks.size(); i += blockSize)
        m_starts.push_back(m_ticks[i].at);
    m_lastAt = m_ticks.back().at;
}

std::size_t TickChunk::firstAtOrAfter(Timestamp moment, std::size_t start) const
{
    // The block before the first one that begins at or after `moment` is the only one that can hold the border.
    const auto later = std::lower_bound(m_starts.begin() + std::ptrdiff_t(start / blockSize), m_starts.end(), moment);
    const auto block = std::size_t(later - m_starts.begin());
    const auto begin = std::max(start, block == 0 ? 0 : (block - 1) * blockSize);
    const auto end = std::max(begin, std::min(block * blockSize, m_ticks.size()));
    const auto found = std::lower_bound(m_ticks.begin() + std::ptrdiff_t(begin), m_ticks.begin() + std::ptrdiff_t(end),
                                        moment, [](const Tick &tick, Timestamp t) { return tick.at < t; });
    return std::size_t(found - m_ticks.begin());
}

void TickChunk::addSum(std::size_t first, std::size_t last, TickSum &sum)
{
    refresh();
    if (first == 0 && last == m_ticks.size()) {
        sum.add(m_whole);
        return;
    }
    while (first < last) {
        if (first % blockSize == 0 && first + blockSize <= last) {
            sum.add(m_blocks[first / blockSize]);
            first += blockSize;
        } else {
            sum.add(m_ticks[first++]);
        }
    }
}

const std::vector<std::uint32_t> &TickChunk::breaks()
{
    refresh();
    return m_breaks;
}

void TickChunk::refresh()
{
    for (; m_summarised < m_ticks.size(); ++m_summarised) {
        if (m_summarised % blockSize == 0)
            m_blocks.emplace_back();
        const auto &tick = m_ticks[m_summarised];
        m_blocks.back().add(tick);
        m_whole.add(tick);
        if (m_summarised > 0 && isBreak(m_ticks[m_summarised - 1], tick))
            m_breaks.push_back(std::uint32_t(m_summarised));
    }
}

} // namespace tidemark
