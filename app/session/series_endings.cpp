#include "session/series_endings.h"

#include "database/former_series.h"
#include "database/pg_session.h"

#include <QLoggingCategory>

#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(endingsLog, "tidemark.database")

constexpr std::int64_t rowsAtOnce = 5'000;

} // namespace

SeriesEndings::SeriesEndings(std::chrono::milliseconds lookAgain, Written written) : m_lookAgain(lookAgain), m_written(std::move(written)) {}
SeriesEndings::~SeriesEndings() = default;

Result<void> SeriesEndings::begin(PgSession &session)
{
    m_former = std::make_unique<FormerSeries>(session);
    return m_former->read();
}

void SeriesEndings::end()
{
    m_former.reset();
    m_looked.reset();
    m_isInterrupted = false;
}

Result<void> SeriesEndings::write(PgSession &session, std::vector<Symbol> &ended)
{
    while (!m_starts.empty()) {
        auto former = std::make_unique<FormerSeries>(session);
        const auto isApart = former->isMonthApart(m_starts.front());
        if (!isApart)
            return isApart.error();
        if (*isApart)
            return {}; // once it is attached again, before anything of it is stored
        if (auto done = former->end(m_starts.front()); !done)
            return done;
        if (auto known = former->read(); !known)
            return known;
        m_former = std::move(former);
        ended.push_back(m_starts.front().symbol);
        m_written(m_starts.front());
        m_starts.erase(m_starts.begin());
    }
    return {};
}

Result<void> SeriesEndings::write(const SeriesStart &start, PgSession &session, std::vector<Symbol> &ended)
{
    add(start);
    return write(session, ended);
}

Result<bool> SeriesEndings::setAsideSome(PgSession &session)
{
    if (auto looked = lookForRows(session); !looked)
        return looked.error();
    if (!m_former)
        return false;
    const auto more = m_former->setAside(rowsAtOnce);
    if (!more && session.isBroken())
        return more.error();
    if (!more && !m_isInterrupted) // nothing that is to be stored waits for it
        qCWarning(endingsLog).noquote() << "Trades from before the exchange started its ids again keep the market's name for now; they "
                                            "get their own in a while." << more.error().message;
    m_isInterrupted = !more;
    if (more && *more)
        return true;
    if (!more)
        m_looked = std::chrono::steady_clock::now();
    m_former.reset();
    return false;
}

// A month that is attached again may bring rows that were not there to be named; and naming may have been interrupted.
Result<void> SeriesEndings::lookForRows(PgSession &session)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_former || (m_looked && now - *m_looked < m_lookAgain))
        return {};
    m_looked = now;
    auto former = std::make_unique<FormerSeries>(session);
    const auto found = former->takeBack();
    if (!found)
        return found.error();
    if (!*found && !m_isInterrupted)
        return {};
    if (auto known = former->read(); !known)
        return known;
    m_former = std::move(former);
    return {};
}

} // namespace tidemark
