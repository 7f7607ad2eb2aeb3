#include "session/replay_desk.h"

#include "database/pg_session.h"
#include "session/on_thread_of.h"
#include "session/replay_feed.h"

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto replayLockWait = 20s; // a person waits
constexpr auto replaySilence = 60s;

} // namespace

void ReplayDesk::Remove::operator()(ReplayFeed *feed) const
{
    feed->deleteLater();
}

ReplayDesk::ReplayDesk() : m_place(std::make_shared<Place>())
{
    m_thread.setObjectName(QStringLiteral("replay"));
}

ReplayDesk::~ReplayDesk()
{
    close();
}

void ReplayDesk::setTarget(const std::optional<PgTarget> &target)
{
    const std::scoped_lock lock(m_place->mutex);
    m_place->target = target;
}

// What is left to be deleted there is, before the thread ends.
void ReplayDesk::close()
{
    end();
    m_thread.quit();
    m_thread.wait();
}

void ReplayDesk::begin(const ReplayStart &start)
{
    if (!m_feed) {
        const auto open = [place = m_place](const std::stop_token &stop) -> Result<std::shared_ptr<PgSession>> {
            std::unique_lock lock(place->mutex);
            const auto target = place->target;
            lock.unlock();
            if (!target)
                return Error{QStringLiteral("The record cannot be read while its database is away.")};
            auto session = PgSession::open(*target, {.stop = stop, .lockWait = replayLockWait, .silence = replaySilence});
            return session ? Result<std::shared_ptr<PgSession>>(std::move(session).value()) : session.error();
        };
        [[maybe_unused]] const auto former = m_frames.take();
        m_feed.reset(new ReplayFeed(open, m_frames));
        m_feed->moveToThread(&m_thread);
        m_thread.start();
    }
    tell([start](ReplayFeed &feed) { feed.begin(start); });
}

template <typename Act>
void ReplayDesk::tell(Act act)
{
    if (m_feed)
        onThreadOf(*m_feed, [feed = m_feed.get(), act] { act(*feed); });
}

void ReplayDesk::setRunning(bool isRunning)
{
    tell([isRunning](ReplayFeed &feed) { feed.setRunning(isRunning); });
}

void ReplayDesk::setSpeed(double speed)
{
    tell([speed](ReplayFeed &feed) { feed.setSpeed(speed); });
}

void ReplayDesk::setSkipsIdle(bool skipsIdle)
{
    tell([skipsIdle](ReplayFeed &feed) { feed.setSkipsIdle(skipsIdle); });
}

void ReplayDesk::seek(Timestamp moment)
{
    tell([moment](ReplayFeed &feed) { feed.seek(moment); });
}

void ReplayDesk::step(const ReplayStep &step)
{
    tell([step](ReplayFeed &feed) { feed.step(step); });
}

void ReplayDesk::follow(const std::vector<Symbol> &symbols)
{
    tell([symbols](ReplayFeed &feed) { feed.follow(symbols); });
}

void ReplayDesk::end()
{
    m_feed.reset();
}

} // namespace tidemark
