#include "ui/record/large_gaps.h"

#include <algorithm>

namespace tidemark {
namespace {

bool touches(const IdRange &a, const IdRange &b)
{
    return a.first <= b.last && b.first <= a.last;
}

template<typename Ranges>
bool isDecided(const RecordStretch &gap, const Ranges &decided)
{
    return std::any_of(decided.begin(), decided.end(), [&](const IdRange &ids) { return touches(ids, gap.ids); });
}

} // namespace

void LargeGaps::take(const RecordOutline &outline)
{
    if (!outline.problem.isEmpty())
        return;
    auto &gaps = m_gaps[outline.symbol];
    gaps.open.clear();
    for (const auto &stretch : outline.stretches) {
        if (stretch.kind == StretchKind::Missing && stretch.ids.count() > m_limit)
            gaps.open.push_back(stretch);
    }
    // A decision ends with its gap: should the ids be lost again, they are asked about again.
    std::erase_if(gaps.decided, [&](const IdRange &ids) {
        return std::none_of(gaps.open.begin(), gaps.open.end(), [&](const auto &gap) { return touches(ids, gap.ids); });
    });
}

void LargeGaps::decide(Symbol symbol, IdRange ids)
{
    m_gaps[symbol].decided.push_back(ids);
}

std::optional<RecordStretch> LargeGaps::newestOf(Symbol symbol) const
{
    const auto found = m_gaps.find(symbol);
    if (found == m_gaps.end())
        return std::nullopt;
    const auto &[open, decided] = found->second;
    const auto gap = std::find_if(open.rbegin(), open.rend(), [&](const auto &stretch) { return !isDecided(stretch, decided); });
    return gap == open.rend() ? std::nullopt : std::optional(*gap);
}

std::optional<Symbol> LargeGaps::firstOf(const std::vector<Symbol> &symbols) const
{
    const auto found = std::find_if(symbols.begin(), symbols.end(), [this](Symbol symbol) { return newestOf(symbol).has_value(); });
    return found == symbols.end() ? std::nullopt : std::optional(*found);
}

} // namespace tidemark
