#pragma once

#include "core/timestamp.h"

#include <algorithm>
#include <vector>

namespace tidemark {

// The extreme of every stretch of time that ends now, exact in whatever order its steps come. A step (with a time `at`) stays only
// while no later one undercuts it, so that few are held even of busy days: `Undercuts()(a, b)` says that a makes b pointless
// where it is not earlier.
template <typename Step, typename Undercuts>
class Staircase {
public:
    void add(const Step &step)
    {
        const Undercuts undercuts{};
        auto later = std::upper_bound(m_steps.begin(), m_steps.end(), step.at, [](Timestamp t, const Step &other) { return t < other.at; });
        if (later != m_steps.end() && undercuts(*later, step))
            return;
        // Steps at the same moment stand before `later`: the better of the two stays.
        if (later != m_steps.begin() && std::prev(later)->at == step.at && undercuts(*std::prev(later), step))
            return;
        auto kept = later;
        while (kept != m_steps.begin() && undercuts(step, *std::prev(kept)))
            --kept;
        if (kept == later) {
            m_steps.insert(later, step);
        } else {
            *kept = step;
            m_steps.erase(std::next(kept), later);
        }
    }

    // Of all steps at or after `from`; null where there is none.
    [[nodiscard]] const Step *since(Timestamp from) const
    {
        const auto first = firstAtOrAfter(from);
        return first == m_steps.end() ? nullptr : &*first;
    }

    void forgetBefore(Timestamp from) { m_steps.erase(m_steps.begin(), firstAtOrAfter(from)); }

    [[nodiscard]] std::size_t size() const { return m_steps.size(); }

private:
    [[nodiscard]] auto firstAtOrAfter(Timestamp from) const
    {
        return std::lower_bound(m_steps.begin(), m_steps.end(), from, [](const Step &step, Timestamp t) { return step.at < t; });
    }

    std::vector<Step> m_steps; // ascending in time
};

} // namespace tidemark
