#include "session/record_replay.h"

#include "core/ended_line.h"
#include "database/pg_session.h"

#include <algorithm>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t pagesAhead = 16;
constexpr auto untilReadAgain = 2s;
constexpr auto idleTime = 1s;     // of the computer's time without a trade
constexpr auto leadTime = 200ms;  // before the next one

[[nodiscard]] ReplayClock::Moment computerTime()
{
    return std::chrono::steady_clock::now();
}

} // namespace

RecordReplay::RecordReplay(OpenRecord open, Part part, Say say)
    : m_open(std::move(open)), m_part(std::move(part)), m_say(std::move(say)), m_clock(m_part.from, m_part.speed), m_now(m_part.from),
      m_readFrom(m_part.from), m_reader([this](const std::stop_token &stop) { read(stop); })
{
}

RecordReplay::~RecordReplay() = default;

void RecordReplay::begin()
{
    if (!m_clock.isRunning())
        m_clock.run(computerTime());
}

void RecordReplay::pause()
{
    m_clock.stand(computerTime());
}

void RecordReplay::setSpeed(double speed)
{
    m_clock.setSpeed(speed, computerTime());
}

void RecordReplay::standStill()
{
    m_clock.moveTo(m_now, computerTime());
}

void RecordReplay::seek(Timestamp moment)
{
    m_now = moment;
    m_clock.moveTo(moment, computerTime());
    m_page.clear();
    m_place = 0;
    m_isAtEnd = false;
    const std::scoped_lock lock(m_mutex);
    m_pages.clear();
    m_readFrom = moment;
    ++m_course;
    m_changed.notify_all();
}

std::vector<Trade> RecordReplay::due(std::size_t most)
{
    if (!m_clock.isRunning())
        return {};
    const bool isPaced = m_clock.speed() != ReplayClock::asFastAsTaken;
    const auto until = isPaced ? std::min(m_clock.at(computerTime()), m_part.to) : m_part.to;
    auto trades = take(until, most);
    if (m_now < until || !isPaced)
        m_clock.moveTo(m_now, computerTime()); // what is not taken yet has not happened yet
    return trades;
}

std::vector<Trade> RecordReplay::dueUntil(Timestamp moment, std::size_t most)
{
    auto trades = take(std::min(moment, m_part.to), most);
    m_clock.moveTo(m_now, computerTime());
    return trades;
}

std::optional<Trade> RecordReplay::step()
{
    const auto at = next();
    if (!at)
        return std::nullopt;
    m_now = std::max(m_now, *at);
    m_clock.moveTo(m_now, computerTime());
    return m_page[m_place++].trade;
}

void RecordReplay::skipIdle()
{
    if (const auto at = next())
        m_clock.skipTo(*at, computerTime(), idleTime, leadTime);
}

std::vector<Trade> RecordReplay::take(Timestamp until, std::size_t most)
{
    std::vector<Trade> trades;
    auto reached = m_now;
    while (trades.size() < most) {
        const auto at = next();
        if (!at && !m_isAtEnd)
            break;
        if (!at || *at > until) {
            reached = until;
            break;
        }
        reached = *at;
        trades.push_back(m_page[m_place++].trade);
    }
    m_now = std::max(m_now, reached);
    return trades;
}

// When the next trade comes, as far as that is read.
std::optional<Timestamp> RecordReplay::next()
{
    if (m_place == m_page.size() && !takePage())
        return std::nullopt;
    return m_page[m_place].at;
}

bool RecordReplay::takePage()
{
    const std::scoped_lock lock(m_mutex);
    if (m_isAtEnd || m_pages.empty())
        return false;
    m_page = std::move(m_pages.front());
    m_place = 0;
    m_pages.pop_front();
    m_changed.notify_all();
    if (m_page.empty())
        m_isAtEnd = true;
    return !m_isAtEnd;
}

void RecordReplay::read(const std::stop_token &stop)
{
    std::shared_ptr<PgSession> session;
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        const auto from = m_readFrom;
        const auto course = m_course;
        lock.unlock();
        readFrom(from, course, session, stop);
        lock.lock();
        m_changed.wait(lock, stop, [&] { return m_course != course; });
    }
}

void RecordReplay::readFrom(Timestamp from, int course, std::shared_ptr<PgSession> &session, const std::stop_token &stop)
{
    RecordTape tape(m_part.markets, from, m_part.to);
    while (isOnCourse(course, stop)) {
        if (!session) {
            auto opened = m_open(stop);
            if (!opened) {
                tell(opened.message(), stop);
                continue;
            }
            session = std::move(opened).value();
        }
        auto page = tape.next(*session);
        if (!page) {
            session.reset();
            tell(page.message(), stop);
            continue;
        }
        m_told.clear();
        const bool isEnd = page->empty();
        if (!put(std::move(page).value(), course, stop) || isEnd)
            return;
    }
}

bool RecordReplay::put(Page page, int course, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [&] { return m_pages.size() < pagesAhead || m_course != course; });
    if (stop.stop_requested() || m_course != course)
        return false;
    m_pages.push_back(std::move(page));
    return true;
}

bool RecordReplay::isOnCourse(int course, const std::stop_token &stop)
{
    const std::scoped_lock lock(m_mutex);
    return !stop.stop_requested() && m_course == course;
}

// Once for each problem, however often it is met; then waits.
void RecordReplay::tell(const QString &problem, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return;
    if (std::exchange(m_told, problem) != problem)
        m_say(QStringLiteral("%1 The replay waits, and goes on once the record can be read again.").arg(endedLine(problem)));
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, stop, untilReadAgain, [] { return false; });
}

} // namespace tidemark
