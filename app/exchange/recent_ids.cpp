#include "exchange/recent_ids.h"

namespace tidemark {

bool RecentIds::add(std::int64_t id)
{
    if (m_ids.contains(id))
        return false;
    m_ids.add(id);
    // Cut in large steps: cutting at every id would cost as much as adding it.
    if (const auto floor = *m_ids.highest() - window; *m_ids.lowest() < floor - window)
        m_ids.remove({*m_ids.lowest(), floor});
    return true;
}

} // namespace tidemark
