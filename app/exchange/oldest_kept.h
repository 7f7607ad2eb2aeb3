#pragma once

#include "core/id_ranges.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace tidemark {

// Where one market's trades begin at the exchange, as far as it matters: an answer that begins later than it was asked
// to means a hole, or that nothing older is kept, and asking for the very first trade tells which.
class OldestKept {
public:
    using Moment = std::chrono::steady_clock::time_point;

    // Nothing before it is kept; 0 where that is not known.
    [[nodiscard]] std::int64_t firstId() const { return m_firstId; }
    [[nodiscard]] bool wantsCall() const { return m_suspected && !m_isInFlight; }

    // Ids from `missing` on were asked for, and the answer began with `lowest`.
    void suspect(std::int64_t missing, std::int64_t lowest, Moment now)
    {
        if ((m_suspectedAt && now - *m_suspectedAt < holdsFor) || missing > lowest || lowest <= m_firstId)
            return;
        m_suspectedAt = now;
        m_suspected = lowest;
    }
    void sent() { m_isInFlight = true; }
    void failed() { m_isInFlight = false; }
    void answered(const IdRanges &answer)
    {
        m_isInFlight = false;
        // Never beyond what an answer held; and ids begin with 0 or 1.
        if (m_suspected && !answer.isEmpty() && *answer.lowest() > 1)
            m_firstId = std::max(m_firstId, std::min(*answer.lowest(), *m_suspected));
        m_suspected.reset();
    }

private:
    static constexpr std::chrono::minutes holdsFor{10}; // holes, too, look like it at first

    std::int64_t m_firstId = 0;
    std::optional<std::int64_t> m_suspected;
    std::optional<Moment> m_suspectedAt;
    bool m_isInFlight = false;
};

} // namespace tidemark
