#include "core/id_ranges.h"

#include <algorithm>

namespace tidemark {

namespace {

// Whether ranges that end at `last` and begin at `first` overlap or touch. Holds at the ends of 64 bits too: an exchange
// that sends such ids must not lead to an overflow here.
[[nodiscard]] bool touches(std::int64_t last, std::int64_t first)
{
    return last >= first || last == first - 1;
}

} // namespace

IdRanges::IdRanges(const std::vector<IdRange> &ranges)
{
    for (const auto &range : ranges)
        add(range);
}

void IdRanges::add(IdRange range)
{
    if (range.last < range.first)
        return;
    auto next = m_lastByFirst.upper_bound(range.first);
    if (next != m_lastByFirst.begin()) {
        const auto before = std::prev(next);
        if (touches(before->second, range.first)) {
            if (before->second >= range.last)
                return;
            // Growing at its end is what live trades do; it must not cost a node.
            if (next == m_lastByFirst.end() || !touches(range.last, next->first)) {
                before->second = range.last;
                return;
            }
            range.first = before->first;
            next = before;
        }
    }
    while (next != m_lastByFirst.end() && touches(range.last, next->first)) {
        range.last = std::max(range.last, next->second);
        next = m_lastByFirst.erase(next);
    }
    m_lastByFirst.emplace_hint(next, range.first, range.last);
}

void IdRanges::add(const IdRanges &other)
{
    for (const auto &[first, last] : other.m_lastByFirst)
        add(IdRange{first, last});
}

void IdRanges::remove(IdRange range)
{
    if (range.last < range.first)
        return;
    auto it = m_lastByFirst.upper_bound(range.first);
    if (it != m_lastByFirst.begin() && std::prev(it)->second >= range.first)
        --it;
    while (it != m_lastByFirst.end() && it->first <= range.last) {
        const IdRange old{it->first, it->second};
        it = m_lastByFirst.erase(it);
        if (old.first < range.first)
            m_lastByFirst.emplace(old.first, range.first - 1);
        if (old.last > range.last)
            m_lastByFirst.emplace(range.last + 1, old.last);
    }
}

bool IdRanges::contains(std::int64_t id) const
{
    return rangeOf(id).has_value();
}

std::optional<IdRange> IdRanges::rangeOf(std::int64_t id) const
{
    const auto next = m_lastByFirst.upper_bound(id);
    if (next == m_lastByFirst.begin())
        return std::nullopt;
    const auto [first, last] = *std::prev(next);
    return last >= id ? std::optional(IdRange{first, last}) : std::nullopt;
}

std::int64_t IdRanges::count() const
{
    std::int64_t sum = 0;
    for (const auto &[first, last] : m_lastByFirst)
        sum += last - first + 1;
    return sum;
}

std::vector<IdRange> IdRanges::missingIn(IdRange range) const
{
    std::vector<IdRange> missing;
    auto wanted = range.first;
    auto it = m_lastByFirst.upper_bound(range.first);
    if (it != m_lastByFirst.begin())
        --it;
    for (; it != m_lastByFirst.end() && it->first <= range.last; ++it) {
        if (it->first > wanted)
            missing.push_back({wanted, it->first - 1});
        if (it->second >= range.last)
            return missing;
        wanted = std::max(wanted, it->second + 1);
    }
    if (wanted <= range.last)
        missing.push_back({wanted, range.last});
    return missing;
}

std::vector<IdRange> IdRanges::gaps() const
{
    return isEmpty() ? std::vector<IdRange>{} : missingIn({*lowest(), *highest()});
}

std::vector<IdRange> IdRanges::ranges() const
{
    std::vector<IdRange> all;
    all.reserve(m_lastByFirst.size());
    for (const auto &[first, last] : m_lastByFirst)
        all.push_back({first, last});
    return all;
}

std::optional<std::int64_t> IdRanges::lowest() const
{
    return isEmpty() ? std::nullopt : std::optional(m_lastByFirst.begin()->first);
}

std::optional<std::int64_t> IdRanges::highest() const
{
    return isEmpty() ? std::nullopt : std::optional(m_lastByFirst.rbegin()->second);
}

} // namespace tidemark
