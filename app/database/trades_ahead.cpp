#include "database/trades_ahead.h"

#include "database/trade_cursor.h"
#include "database/trade_parts.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostPages = 4;
constexpr std::chrono::hours partSpan = 30 * 24h; // planned at once: some 43,000 minutes

} // namespace

TradesAhead::TradesAhead(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to)
    : m_session(session), m_symbol(symbol), m_from(from), m_to(to), m_thread([this] { run(); })
{
}

TradesAhead::~TradesAhead()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isWanted = false;
        m_changed.notify_all();
    }
    m_thread.join();
}

Result<std::vector<Trade>> TradesAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_pages.empty(); });
    // The last page, an empty one or an error, stays.
    if (!m_pages.front() || m_pages.front()->empty())
        return m_pages.front();
    auto page = std::move(m_pages.front());
    m_pages.pop_front();
    m_changed.notify_all();
    return page;
}

bool TradesAhead::put(Page page)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_pages.size() < mostPages || !m_isWanted; });
    m_pages.push_back(std::move(page));
    m_changed.notify_all();
    return m_isWanted;
}

void TradesAhead::run()
{
    auto parts = cuts();
    if (!parts) {
        (void)put(parts.error());
        return;
    }
    parts.value().push_back(m_to);
    auto from = m_from;
    for (const auto to : *parts) {
        if (!readPart(from, to))
            return;
        from = to;
    }
    (void)put(std::vector<Trade>());
}

bool TradesAhead::readPart(Timestamp from, Timestamp to)
{
    TradeCursor cursor(m_session, m_symbol, from, to);
    for (;;) {
        auto page = cursor.next();
        if (page && page->empty())
            return true;
        const bool isRead = page.ok();
        if (!put(std::move(page)) || !isRead)
            return false;
    }
}

Result<std::vector<Timestamp>> TradesAhead::cuts()
{
    return tradePartEnds(m_session, m_symbol, m_from, m_to, partSpan);
}

} // namespace tidemark
