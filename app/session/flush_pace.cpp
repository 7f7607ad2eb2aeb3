#include "session/flush_pace.h"

#include <QAbstractEventDispatcher>

#include <thread>
#include <utility>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto calm = 100ms;      // each costs a commit of the spool
constexpr auto busy = 50ms;
constexpr auto unwatched = 250ms; // also how often the database commits
constexpr double busyRate = 250;  // trades a second: more than that is not calm

} // namespace

FlushPace::FlushPace(QObject *parent) : QObject(parent), m_timer(this)
{
    m_timer.setInterval(calm);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &FlushPace::due);
}

void FlushPace::start(Condition mayRest, std::chrono::milliseconds apart)
{
    m_mayRest = std::move(mayRest);
    m_apart = apart;
    m_rounds = connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &FlushPace::rest);
    m_timer.start();
}

void FlushPace::stop()
{
    m_timer.stop();
    disconnect(m_rounds);
}

void FlushPace::note(std::size_t trades, bool isWatched)
{
    m_isCalm = double(trades) <= busyRate * std::chrono::duration<double>(interval()).count();
    const auto pace = !m_isCalm ? busy : isWatched ? calm : unwatched;
    if (interval() != pace && m_timer.isActive())
        m_timer.setInterval(pace);
}

void FlushPace::rest()
{
    if (m_isCalm && m_mayRest())
        std::this_thread::sleep_until(m_round + m_apart);
    m_round = std::chrono::steady_clock::now();
}

} // namespace tidemark
