#include "exchange/oldest_kept.h"

#include <algorithm>

namespace tidemark {
namespace {

constexpr std::chrono::minutes holdsFor(10); // holes, too, look like it at first

} // namespace

void OldestKept::suspect(std::int64_t missing, std::int64_t lowest, Moment now)
{
    if ((m_suspectedAt && now - *m_suspectedAt < holdsFor) || missing > lowest || lowest <= m_firstId)
        return;
    m_suspectedAt = now;
    m_suspected = lowest;
}

void OldestKept::answered(const IdRanges &answer)
{
    m_isInFlight = false;
    // Never beyond what an answer held; and ids begin with 0 or 1.
    if (m_suspected && !answer.isEmpty() && *answer.lowest() > 1)
        m_firstId = std::max(m_firstId, std::min(*answer.lowest(), *m_suspected));
    m_suspected.reset();
}

} // namespace tidemark
