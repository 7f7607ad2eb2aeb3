#include "session/upkeep.h"

#include "core/counted.h"
#include "database/database_error.h"
#include "database/keeping_round.h"
#include "database/keeping_survey.h"
#include "database/keeping_table.h"
#include "database/pg_session.h"
#include "database/record_rights.h"
#include "database/sql_text.h"
#include "host/folder_compression.h"
#include "session/on_thread_of.h"
#include "session/record_room.h"

#include <QLoggingCategory>

#include <condition_variable>
#include <utility>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logUpkeep, "tidemark.upkeep")

using namespace std::chrono_literals;

constexpr auto lockWait = 2s; // who stores has the ledger first
constexpr auto silence = 10min;
constexpr auto betweenUpkeepSigns = 1min; // the server ends a transaction that is idle for longer than the silence
constexpr auto grace = 2s;
constexpr auto leastRest = 20ms;

[[nodiscard]] QString doingText(const KeepingStep &step)
{
    const auto day = toIsoString(step.day).left(10);
    if (step.symbol.isEmpty())
        return step.what == KeepingStep::What::Compressed ? Upkeep::tr("Compressing the chunk of %1").arg(day) : Upkeep::tr("Dropping the chunk of %1, as chosen").arg(day);
    return step.what == KeepingStep::What::Packed ? Upkeep::tr("Packing %1 of %2").arg(step.symbol.toString(), day)
                                                  : Upkeep::tr("Dropping %1 of %2, as chosen").arg(step.symbol.toString(), day);
}

[[nodiscard]] KeepingRules withoutDrops(const KeepingRules &rules)
{
    auto kept = rules.rules();
    for (auto &rule : kept)
        rule.keeping.dropAfter.reset();
    return KeepingRules(std::move(kept));
}

} // namespace

Upkeep::Upkeep(QString privateFolder, UpkeepPace pace)
    : m_privateFolder(std::move(privateFolder)), m_pace(pace), m_traits(FolderTraits::system())
{
    m_thread.setObjectName(QStringLiteral("upkeep"));
    m_onThread.moveToThread(&m_thread);
    for (auto *timer : {&m_lookTimer, &m_roomTimer}) {
        timer->setSingleShot(true);
        timer->moveToThread(&m_thread);
    }
    connect(&m_lookTimer, &QTimer::timeout, &m_onThread, [this] { m_round ? workOn() : look(); });
    connect(&m_roomTimer, &QTimer::timeout, &m_onThread, [this] { watchRoom(); });
}

Upkeep::~Upkeep()
{
    end();
}

void Upkeep::start()
{
    m_thread.start(QThread::LowestPriority);
}

void Upkeep::setTarget(const std::optional<PgTarget> &target)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop.request_stop();
        m_target = target;
        if (target)
            m_stop = std::stop_source();
    }
    onThreadOf(m_onThread, [this, isThere = target.has_value()] {
        finish();
        m_session.reset();
        m_lookTimer.stop();
        m_roomTimer.stop();
        if (isThere) {
            m_lookTimer.start(m_pace.first);
            m_roomTimer.start(m_pace.first);
        }
    });
}

void Upkeep::setStopped(bool isStopped)
{
    const std::scoped_lock lock(m_mutex);
    m_isStopped = isStopped;
    if (isStopped)
        m_stop.request_stop();
    else if (m_stop.stop_requested() && m_target)
        m_stop = std::stop_source();
    onThreadOf(m_onThread, [this] {
        finish();
        m_session.reset(); // its stop was asked for
        look();
    });
}

void Upkeep::lookAgain()
{
    onThreadOf(m_onThread, [this] {
        if (place())
            m_lookTimer.start(0ms);
    });
}

void Upkeep::interrupt()
{
    const std::scoped_lock lock(m_mutex);
    m_stop.request_stop();
}

std::optional<Upkeep::Place> Upkeep::place()
{
    const std::scoped_lock lock(m_mutex);
    return m_target ? std::optional(Place{*m_target, m_stop.get_token()}) : std::nullopt;
}

bool Upkeep::isStopped()
{
    const std::scoped_lock lock(m_mutex);
    return m_isStopped;
}

void Upkeep::confirmClock(std::chrono::microseconds offset)
{
    const std::scoped_lock lock(m_mutex);
    m_clock.confirm(offset, wallClock(), ConfirmedClock::Monotonic::now());
}

std::optional<Timestamp> Upkeep::actingTime()
{
    const std::scoped_lock lock(m_mutex);
    return m_awaitsClock ? m_clock.at(wallClock(), ConfirmedClock::Monotonic::now()) : std::optional(wallClock());
}

// A session ends on the thread that it was used on, and so do timers.
void Upkeep::end()
{
    interrupt();
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(&m_onThread, [this] {
            m_lookTimer.stop();
            m_roomTimer.stop();
            finish();
            m_session.reset();
        }, Qt::BlockingQueuedConnection);
    }
    m_thread.quit();
    m_thread.wait();
}

void Upkeep::look()
{
    const auto here = place();
    if (!here)
        return;
    if (isStopped()) {
        m_status.state = UpkeepStatus::State::Stopped;
        return tell();
    }
    const auto begun = begin(*here);
    if (!begun)
        return rest(begun.message());
    if (!*begun)
        return rest({});
    m_status.state = UpkeepStatus::State::Working;
    m_status.problem.clear();
    workOn();
}

// Whether there is something to do, and it is our turn.
Result<bool> Upkeep::begin(const Place &place)
{
    const PgBounds bounds{.stop = place.stop, .lockWait = lockWait, .silence = silence, .grace = grace};
    m_status.state = UpkeepStatus::State::Resting;
    if (!m_session || m_session->isBroken()) {
        auto opened = PgSession::open(place.target, bounds);
        if (!opened)
            return opened.error();
        m_session = std::move(opened).value();
    }
    const auto rights = RecordRights::of(*m_session);
    if (!rights)
        return rights.error();
    if (!rights->mayRecord())
        return false; // a viewer looks after nothing
    auto rules = KeepingTable(*m_session).read();
    if (!rules)
        return rules.error();
    const auto engine = Engine::of(*m_session);
    if (!engine)
        return engine.error();
    if (rules->isEmpty() && !engine->compressesChunks())
        return false;
    auto turn = PgSession::open(place.target, bounds);
    if (!turn)
        return turn.error();
    m_turn = std::move(turn).value();
    if (auto begun = m_turn->begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return begun.error();
    const auto ours = m_turn->query(sqlQuery(QStringLiteral("keeping_turn")));
    if (!ours)
        return ours.error();
    if (!ours->boolean(0, 0)) {
        m_status.state = UpkeepStatus::State::Elsewhere;
        return false;
    }
    m_turnSeen = std::chrono::steady_clock::now();
    m_roundStop = place.stop;
    const auto now = actingTime();
    m_round = std::make_unique<KeepingRound>(*m_session, now ? std::move(rules).value() : withoutDrops(*rules), now.value_or(wallClock()));
    m_round->setTold([this](const KeepingStep &step) {
        m_status.doing = doingText(step);
        tell();
    });
    m_round->setResting([this] { restWithin(); });
    auto begun = m_round->begin();
    return begun ? Result<bool>(true) : begun.error();
}

// A round may take hours, and nothing else is asked of that session meanwhile. A turn that was lost may be another's by now.
Result<void> Upkeep::keepTurn()
{
    const auto now = std::chrono::steady_clock::now();
    if (now - m_turnSeen < betweenUpkeepSigns)
        return {};
    const auto seen = m_turn->query("SELECT 1");
    if (!seen)
        return seen.error();
    m_turnSeen = now;
    return {};
}

// A whole day of a market is packed in one call, in many steps; a stop ends the pause between two of them.
void Upkeep::restWithin()
{
    const auto now = std::chrono::steady_clock::now();
    const auto pause = std::max<std::chrono::nanoseconds>(leastRest, m_pace.rest * (now - m_stepBegan));
    [[maybe_unused]] const auto kept = keepTurn(); // else the next step says so
    std::unique_lock lock(m_mutex);
    std::condition_variable_any().wait_for(lock, m_roundStop, pause, [] { return false; });
    m_stepBegan = std::chrono::steady_clock::now();
}

void Upkeep::workOn()
{
    const auto began = m_stepBegan = std::chrono::steady_clock::now();
    const auto kept = keepTurn();
    const auto step = kept ? m_round->next(m_roundStop) : Result<std::optional<KeepingStep>>(kept.error());
    if (!step)
        return rest(DatabaseTrouble::isCancelled(step.error()) ? QString() : step.message());
    if (!*step) {
        tellRound();
        m_status.state = UpkeepStatus::State::Resting;
        return rest({});
    }
    note(**step);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    m_lookTimer.start(std::max<std::chrono::milliseconds>(leastRest, m_pace.rest * took));
}

void Upkeep::tellRound()
{
    if (m_status.packed != m_logged.packed || m_status.dropped != m_logged.dropped) {
        qCInfo(logUpkeep).noquote() << counted(m_status.packed - m_logged.packed, u"%1 old trade was packed and %2 dropped, as the record's rules say.",
                                                   u"%1 old trades were packed and %2 dropped, as the record's rules say.")
                                           .arg(m_status.dropped - m_logged.dropped);
    }
    if (m_status.compressed != m_logged.compressed)
        qCInfo(logUpkeep).noquote() << counted(m_status.compressed - m_logged.compressed, u"Chunks of %1 old trade were compressed.",
                                               u"Chunks of %1 old trades were compressed.");
    m_logged = m_status;
}

void Upkeep::note(const KeepingStep &step)
{
    auto &tally = step.what == KeepingStep::What::Packed ? m_status.packed : step.what == KeepingStep::What::Dropped ? m_status.dropped : m_status.compressed;
    tally += step.trades;
    m_status.problem.clear();
    tell();
}

void Upkeep::finish()
{
    m_round.reset();
    m_turn.reset();
    m_status.doing.clear();
}

void Upkeep::rest(const QString &problem)
{
    finish();
    if (m_status.state == UpkeepStatus::State::Working)
        m_status.state = UpkeepStatus::State::Resting;
    if (!problem.isEmpty() && problem != m_status.problem)
        qCWarning(logUpkeep).noquote() << "Old trades cannot be packed or dropped now; recording goes on, and it is tried again:" << problem;
    m_status.problem = problem;
    if (m_session && m_session->isBroken())
        m_session.reset();
    tell();
    if (place())
        m_lookTimer.start(m_pace.look);
}

void Upkeep::watchRoom()
{
    const auto here = place();
    if (!here)
        return;
    if (const auto measured = measureRoom(*here); !measured && !DatabaseTrouble::isCancelled(measured.error()))
        qCDebug(logUpkeep).noquote() << measured.message();
    m_roomTimer.start(m_pace.room);
}

Result<void> Upkeep::measureRoom(const Place &place)
{
    if (m_privateFolder.isEmpty())
        return {};
    auto session = PgSession::open(place.target, {.stop = place.stop, .lockWait = lockWait, .silence = silence, .grace = grace});
    if (!session)
        return session.error();
    auto answer = KeepingSurvey(**session).answer({}, wallClock());
    if (!answer)
        return answer.error();
    tellRoom(answer.value(), m_privateFolder, *m_traits, wallClock());
    const auto warning = roomWarning(*answer, wallClock());
    const auto now = std::chrono::steady_clock::now();
    const bool isSaidLately = m_warned && now - *m_warned < m_pace.warn;
    if (!warning.isEmpty() && isSaidLately)
        return {}; // with other figures it would be said anew
    m_status.warning = warning;
    m_warned = warning.isEmpty() ? std::nullopt : std::optional(now);
    tell();
    return {};
}

void Upkeep::tell()
{
    if (std::exchange(m_told, m_status) != m_status)
        Q_EMIT changed(m_status);
}

} // namespace tidemark
