#include "database/trades_ahead.h"

#include "database/trade_parts.h"

#include <algorithm>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostAhead = 4; // pages
constexpr std::size_t muchToRead = 8; // pages, which take longer than a second session does to open
constexpr std::chrono::hours partSpan = 30 * 24h; // planned at once: some 43,000 minutes

} // namespace

TradesAhead::TradesAhead(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to)
    : m_session(session), m_symbol(symbol), m_from(from), m_to(to), m_planned(from), m_thread([this] { read(m_session); }),
      m_second([this] { readBeside(); })
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
    m_second.join();
}

Result<std::vector<Trade>> TradesAhead::next()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_given >= m_end || (!m_answers.empty() && m_answers.front()); });
        if (m_given >= m_end)
            return std::vector<Trade>();
        if (!*m_answers.front())
            return *m_answers.front(); // stays
        auto answer = *std::move(m_answers.front());
        m_answers.pop_front();
        ++m_given;
        m_changed.notify_all();
        if (!answer->empty())
            return answer;
    }
}

// A second session is worth its opening only where there is much to read; without one the first reads all.
void TradesAhead::readBeside()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isMuch || !m_isWanted || m_end != std::numeric_limits<std::size_t>::max(); });
        if (!m_isMuch || !m_isWanted)
            return;
    }
    if (const auto session = m_session.beside())
        read(**session);
}

void TradesAhead::read(PgSession &session)
{
    while (const auto task = take(session)) {
        auto answer = readStretch(session, m_symbol, task->page);
        const bool isRead = answer.ok();
        put(task->number, std::move(answer));
        if (!isRead)
            return;
    }
}

// The next page to read, once it is wanted. Planning is one's work at a time.
std::optional<TradesAhead::Task> TradesAhead::take(PgSession &session)
{
    const std::scoped_lock planning(m_planning);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_isWanted || m_begun >= m_end || m_begun < m_given + mostAhead; });
        if (!m_isWanted || m_begun >= m_end)
            return {};
    }
    if (auto planned = plan(session); !planned) {
        put(m_begun, planned.error());
        end(++m_begun);
        return {};
    }
    if (m_pages.empty()) {
        end(m_begun);
        return {};
    }
    const auto page = m_pages.front();
    m_pages.pop_front();
    return Task{m_begun++, page};
}

Result<void> TradesAhead::plan(PgSession &session)
{
    if (!m_ends) {
        auto ends = tradePartEnds(session, m_symbol, m_from, m_to, partSpan);
        if (!ends)
            return ends.error();
        m_ends = std::move(ends).value();
        m_ends->push_back(m_to);
    }
    for (; m_pages.empty() && m_part < m_ends->size(); ++m_part) {
        const auto to = (*m_ends)[m_part];
        const auto pages = planStretches(session, m_symbol, m_planned, to);
        if (!pages)
            return pages.error();
        m_pages.assign(pages->begin(), pages->end());
        m_planned = to;
    }
    if (m_pages.size() < muchToRead)
        return {};
    const std::scoped_lock lock(m_mutex);
    m_isMuch = true;
    m_changed.notify_all();
    return {};
}

void TradesAhead::put(std::size_t number, Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = number - m_given;
    if (m_answers.size() <= place)
        m_answers.resize(place + 1);
    m_answers[place] = std::move(answer);
    m_changed.notify_all();
}

void TradesAhead::end(std::size_t number)
{
    const std::scoped_lock lock(m_mutex);
    m_end = std::min(m_end, number);
    m_changed.notify_all();
}

} // namespace tidemark
