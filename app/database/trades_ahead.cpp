#include "database/trades_ahead.h"

#include "database/reading.h"
#include "database/trade_cursor.h"
#include "database/trade_rows.h"

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostPages = 4;
constexpr auto partSpan = 30 * 24h; // planned at once: some 43,000 minutes

struct DayIds {
    Timestamp day;
    IdRange ids;
};

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

// Midnights about a month apart, at which all ids before are lower than all ids after: the order holds across them.
Result<std::vector<Timestamp>> TradesAhead::cuts()
{
    std::vector<Timestamp> found;
    if (m_to - m_from <= partSpan)
        return found;
    const auto days = Reading::list(
        m_session, QStringLiteral("candle_ids"), {parameter(m_symbol), parameter(std::chrono::seconds(24h)), parameter(spanStart(m_from, 24h)), parameter(m_to)},
        [](const PgRows &rows, int row) { return DayIds{rows.moment(row, 0), {rows.integer(row, 1), rows.integer(row, 2)}}; });
    if (!days)
        return days.error();
    std::vector<std::int64_t> lowestFrom(days->size() + 1, std::numeric_limits<std::int64_t>::max());
    for (auto i = days->size(); i-- > 0;)
        lowestFrom[i] = std::min(lowestFrom[i + 1], (*days)[i].ids.first);
    auto highest = std::numeric_limits<std::int64_t>::min();
    auto last = m_from;
    for (std::size_t i = 0; i < days->size(); ++i) {
        const auto &[day, ids] = (*days)[i];
        if (day - last >= partSpan && highest < lowestFrom[i]) {
            found.push_back(day);
            last = day;
        }
        highest = std::max(highest, ids.last);
    }
    return found;
}

} // namespace tidemark
