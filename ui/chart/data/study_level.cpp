#include "ui/chart/data/study_level.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr auto startsEarlier = [](const StudyCell &cell, Timestamp moment) { return cell.openedAt < moment; };

} // namespace

std::span<const StudyCell> StudyLevel::between(TimeRange time) const
{
    const auto first = std::lower_bound(m_cells.begin(), m_cells.end(), time.from, startsEarlier);
    return {first, std::lower_bound(first, m_cells.end(), std::max(time.from, time.to), startsEarlier)};
}

void StudyLevel::load(TimeRange time, std::span<const StudyCell> cells, bool hasSides)
{
    if (time.isEmpty())
        return;
    if (m_cells.size() + cells.size() > mostCells)
        *this = StudyLevel(m_span);
    forget(time);
    const auto next = std::lower_bound(m_cells.begin(), m_cells.end(), time.from, startsEarlier);
    m_cells.insert(next, cells.begin(), cells.end());
    m_known.add(time);
    if (hasSides)
        m_sided.add(time);
}

void StudyLevel::forget(TimeRange time)
{
    const auto touched = touchedSpans(time, m_span);
    const auto old = between(touched);
    const auto first = m_cells.begin() + (old.data() - m_cells.data());
    m_cells.erase(first, first + std::ptrdiff_t(old.size()));
    m_known.remove(touched);
    m_sided.remove(touched);
}

} // namespace tidemark
