#include "exchange/open_end.h"

#include <algorithm>

namespace tidemark {

void OpenEnd::restart(std::int64_t from)
{
    m_from = std::min(m_from, from);
    m_repeats = 0;
    m_notBefore = {};
}

void OpenEnd::skipTo(std::int64_t id)
{
    m_from = std::max(m_from, id);
}

bool OpenEnd::answered(std::int64_t asked, const IdRanges &answer, bool isFull, const FetchPatience &patience, Moment now)
{
    if (m_from < asked) // asked for from further back meanwhile
        return false;
    if (!answer.isEmpty())
        skipTo(*answer.highest() + 1);
    if (isFull) {
        m_repeats = 0;
        return false;
    }
    if (m_repeats >= patience.openEndRepeats)
        return true;
    m_notBefore = now + patience.firstRetry * (1 << m_repeats++);
    return false;
}

} // namespace tidemark
