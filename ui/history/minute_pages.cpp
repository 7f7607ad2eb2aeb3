#include "ui/history/minute_pages.h"

namespace tidemark {

const std::vector<Trade> *MinutePages::use(std::size_t minute)
{
    const auto found = m_pages.find(minute);
    if (found == m_pages.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return &found->second.trades;
}

void MinutePages::store(std::size_t minute, std::vector<Trade> trades)
{
    drop(minute);
    m_held += trades.size();
    m_uses.push_front(minute);
    m_pages.emplace(minute, Page{std::move(trades), m_uses.begin()});
    while (m_held > m_capacity && m_uses.size() > 1)
        drop(m_uses.back());
}

void MinutePages::drop(std::size_t minute)
{
    const auto found = m_pages.find(minute);
    if (found == m_pages.end())
        return;
    m_held -= found->second.trades.size();
    m_uses.erase(found->second.use);
    m_pages.erase(found);
}

void MinutePages::clear()
{
    m_pages.clear();
    m_uses.clear();
    m_held = 0;
}

} // namespace tidemark
