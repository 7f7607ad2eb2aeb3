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
// Trades a second.
constexpr double busyRate = 250;    // more than that is not calm
constexpr double floodRate = 5'000; // more than that is not to wait in the kernel
constexpr double sparseRate = 50;   // fewer than that cost little one by one
// Delays are told by what arrives in a moment of each second.
constexpr auto measureEvery = 1s;
constexpr auto measureFor = 50ms;

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
    m_rounds = connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &FlushPace::round);
    m_timer.start();
}

void FlushPace::stop()
{
    m_timer.stop();
    disconnect(m_rounds);
}

void FlushPace::note(std::size_t trades, bool isWatched)
{
    m_rate = double(trades) / std::chrono::duration<double>(interval()).count();
    const auto watched = m_rate > busyRate ? busy : calm;
    const auto pace = m_rate > floodRate ? busy : isWatched ? watched : unwatched;
    if (interval() != pace && m_timer.isActive())
        m_timer.setInterval(pace);
}

// All that there was is handled by now.
void FlushPace::round()
{
    const bool rests = this->rests(Monotonic::now());
    if (rests) {
        handOn();
        std::this_thread::sleep_until(m_round + m_apart);
    }
    // What comes in the round after a rest has waited, too, and so may some of what comes in the next one.
    const bool hasRested = std::exchange(m_hasRested, rests);
    setPrompt(!rests && !hasRested);
    m_round = Monotonic::now();
}

bool FlushPace::rests(Monotonic::time_point now)
{
    if (m_rate > floodRate)
        return false;
    const auto rest = m_mayRest();
    return rest == FeedRest::Full || (rest == FeedRest::Measured && m_rate > sparseRate && !isMeasuring(now));
}

bool FlushPace::isMeasuring(Monotonic::time_point now)
{
    if (now - m_measured >= measureEvery)
        m_measured = now;
    return now - m_measured < measureFor;
}

// What would be due during the rest.
void FlushPace::handOn()
{
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() >= m_apart / 2)
        return;
    m_timer.start();
    Q_EMIT due();
}

void FlushPace::setPrompt(bool isPrompt)
{
    if (std::exchange(m_isPrompt, isPrompt) != isPrompt)
        Q_EMIT promptChanged(isPrompt);
}

} // namespace tidemark
