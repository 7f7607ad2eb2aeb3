#include "database/coverage_map.h"

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] bool isKnown(CoverageKind kind)
{
    return kind == CoverageKind::Stored || kind == CoverageKind::Rejected || kind == CoverageKind::Dropped;
}

[[nodiscard]] int strength(CoverageKind kind)
{
    return isKnown(kind) ? 2 : kind == CoverageKind::Hole ? 1 : 0;
}

[[nodiscard]] bool staysBeside(CoverageKind there, CoverageKind kind)
{
    const bool comesBack = there == CoverageKind::Dropped && kind == CoverageKind::Stored;
    return strength(there) >= strength(kind) && !comesBack;
}

[[nodiscard]] bool saysTheSame(const CoverageRange &a, const CoverageRange &b)
{
    return a.kind == b.kind && a.note == b.note;
}

} // namespace

void CoverageMap::load(const CoverageRange &range)
{
    m_loaded.emplace(range.ids.first, range);
    m_ranges.emplace(range.ids.first, range);
}

void CoverageMap::put(IdRange ids, CoverageKind kind, const QString &note)
{
    for (const auto &part : replaceable(ids, kind)) {
        carve(part);
        insertMerged({part, kind, note});
    }
}

void CoverageMap::drop(IdRange ids, const QString &note)
{
    for (const auto &part : partsOf(ids, CoverageKind::Stored)) {
        carve(part);
        insertMerged({part, CoverageKind::Dropped, note});
    }
}

void CoverageMap::forget(IdRange ids, CoverageKind kind)
{
    for (const auto &part : partsOf(ids, kind))
        carve(part);
}

std::vector<IdRange> CoverageMap::partsOf(IdRange ids, CoverageKind kind) const
{
    std::vector<IdRange> parts;
    for (auto it = firstEndingAtOrAfter(ids.first); it != m_ranges.end() && it->first <= ids.last; ++it) {
        if (it->second.kind == kind)
            parts.push_back({std::max(it->first, ids.first), std::min(it->second.ids.last, ids.last)});
    }
    return parts;
}

// What of `ids` is missing here, or says something weaker than `kind`.
std::vector<IdRange> CoverageMap::replaceable(IdRange ids, CoverageKind kind) const
{
    IdRanges kept;
    for (auto it = firstEndingAtOrAfter(ids.first); it != m_ranges.end() && it->first <= ids.last; ++it) {
        if (staysBeside(it->second.kind, kind))
            kept.add(it->second.ids);
    }
    return kept.missingIn(ids);
}

void CoverageMap::carve(IdRange ids)
{
    auto it = firstEndingAtOrAfter(ids.first);
    while (it != m_ranges.end() && it->first <= ids.last) {
        const auto old = it->second;
        it = m_ranges.erase(it);
        if (old.ids.first < ids.first)
            m_ranges.emplace(old.ids.first, CoverageRange{{old.ids.first, ids.first - 1}, old.kind, old.note});
        if (old.ids.last > ids.last)
            m_ranges.emplace(ids.last + 1, CoverageRange{{ids.last + 1, old.ids.last}, old.kind, old.note});
    }
}

void CoverageMap::insertMerged(CoverageRange range)
{
    auto next = m_ranges.upper_bound(range.ids.first);
    if (next != m_ranges.end() && next->first == range.ids.last + 1 && saysTheSame(next->second, range)) {
        range.ids.last = next->second.ids.last;
        next = m_ranges.erase(next);
    }
    if (next != m_ranges.begin()) {
        auto &before = std::prev(next)->second;
        if (before.ids.last + 1 == range.ids.first && saysTheSame(before, range)) {
            before.ids.last = range.ids.last;
            return;
        }
    }
    m_ranges.emplace_hint(next, range.ids.first, range);
}

CoverageMap::Ranges::const_iterator CoverageMap::firstEndingAtOrAfter(std::int64_t id) const
{
    const auto next = m_ranges.upper_bound(id);
    if (next != m_ranges.begin() && std::prev(next)->second.ids.last >= id)
        return std::prev(next);
    return next;
}

std::optional<CoverageKind> CoverageMap::kindOf(std::int64_t id) const
{
    const auto it = firstEndingAtOrAfter(id);
    return it != m_ranges.end() && it->first <= id ? std::optional(it->second.kind) : std::nullopt;
}

bool CoverageMap::touchesKnown(IdRange ids) const
{
    for (auto it = firstEndingAtOrAfter(ids.first); it != m_ranges.end() && it->first <= ids.last; ++it) {
        if (isKnown(it->second.kind))
            return true;
    }
    return false;
}

std::vector<CoverageRange> CoverageMap::ranges() const
{
    std::vector<CoverageRange> all;
    all.reserve(m_ranges.size());
    for (const auto &[first, range] : m_ranges)
        all.push_back(range);
    return all;
}

std::vector<std::int64_t> CoverageMap::removed() const
{
    std::vector<std::int64_t> firsts;
    for (const auto &[first, range] : m_loaded) {
        if (!m_ranges.contains(first))
            firsts.push_back(first);
    }
    return firsts;
}

std::vector<CoverageRange> CoverageMap::changed() const
{
    std::vector<CoverageRange> changes;
    for (const auto &[first, range] : m_ranges) {
        const auto before = m_loaded.find(first);
        if (before == m_loaded.end() || before->second != range)
            changes.push_back(range);
    }
    return changes;
}

} // namespace tidemark
