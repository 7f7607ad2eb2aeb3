#include "simulation/simulation.h"

#include "simulation/modelled_session.h"
#include "simulation/record_truth_check.h"
#include "simulation/virtual_time.h"

#include <QCoreApplication>
#include <QDir>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr Timestamp noon = std::chrono::sys_days(std::chrono::year(2026) / 9 / 16) + 12h;
constexpr auto longestHealing = 30min; // of virtual time
constexpr auto longestStop = 10min;
constexpr auto lookEvery = 5s;

// In memory where the system has such a place.
[[nodiscard]] QString folderTemplate()
{
    const QDir memory(QStringLiteral("/dev/shm"));
    return (memory.exists() ? memory.path() : QDir::tempPath()) + QStringLiteral("/tidemark-simulation-XXXXXX");
}

[[nodiscard]] std::vector<Symbol> someOf(std::vector<Symbol> symbols, Dice &dice)
{
    if (symbols.size() > 1 && dice.chance(0.5))
        symbols.erase(symbols.begin() + dice.between(0, std::int64_t(symbols.size()) - 1));
    return symbols;
}

} // namespace

Simulation::Simulation(VirtualDispatcher &dispatcher, std::uint64_t seed, bool isTold)
    : m_dispatcher(dispatcher)
    , m_course(seed, isTold)
    , m_folder(folderTemplate())
    , m_exchange((VirtualTime::begin(noon), m_course), int(m_course.dice().between(1, 3)))
    , m_line(m_course, m_exchange)
    , m_disk(m_course)
    , m_watch(m_course, m_folder.path().toStdString(), [this](const Trade &trade) { return m_record.isStored(trade); })
{
    m_dispatcher.forgetTimers();
    m_startsAgain = m_course.dice().chance(0.2);
    m_disk.setSynced([this](const std::string &path) { m_watch.noteSynced(path); });
    m_mood.setSingleShot(true);
    m_restart.setSingleShot(true);
    QObject::connect(&m_accidents, &QTimer::timeout, &m_accidents, [this] { m_line.haveAccidents(); });
    QObject::connect(&m_mood, &QTimer::timeout, &m_mood, [this] { changeMood(); });
    QObject::connect(&m_restart, &QTimer::timeout, &m_restart, [this] { startProgram(); });
    QObject::connect(&m_exchange, &ModelledExchange::traded, &m_mood, [this] { ++m_tally.trades; });
}

Simulation::~Simulation() = default;

Simulation::Tally Simulation::tally() const
{
    auto tally = m_tally;
    tally.lostCommits = m_watch.lost();
    tally.time = VirtualTime::elapsed();
    return tally;
}

void Simulation::run()
{
    m_exchange.start();
    m_accidents.start(1s);
    startProgram();
    changeMood();
    if (runFor(m_course.dice().between(2s, 18s)))
        beCalm();
    const auto calm = VirtualTime::elapsed();
    QString left;
    do {
        if (!runFor(lookEvery))
            break;
        left = leftToDo();
        if (left.isEmpty() && earlierSpools() > 0)
            left = restartForSpools();
    } while (!left.isEmpty() && VirtualTime::elapsed() - calm < longestHealing);
    if (!left.isEmpty())
        m_course.fault(QStringLiteral("After %1 min of calm: %2.").arg(longestHealing / 1min).arg(left));
    endCalmly();
    m_course.note("ends", std::int64_t(m_record.trades().size()));
}

bool Simulation::runFor(std::chrono::nanoseconds time)
{
    const auto end = VirtualTime::elapsed() + time;
    while (m_course.fault().isEmpty() && m_dispatcher.step(end)) {
        if (m_course.isDead())
            die();
        else if (m_program && m_program->hasStopped() && !m_isEnding) {
            endProgram();
            m_restart.start(m_course.dice().between(1ms, 3'000ms));
        }
    }
    VirtualTime::pass(std::max(end - VirtualTime::elapsed(), std::chrono::nanoseconds(0)));
    return m_course.fault().isEmpty();
}

void Simulation::startProgram()
{
    auto &dice = m_course.dice();
    m_course.note("starts");
    auto program = ModelledProgram::create(
        m_folder.path(), m_exchange.symbols(), [this](const PgBounds &) { return ModelledSession::open(m_course, m_record, m_recordTrouble); },
        dice.chance(0.2));
    if (!program)
        return m_course.fault(program.message());
    m_program = std::move(program).value();
    if (m_isTroubled && dice.chance(0.8)) // sooner more often than later: beginnings are full of steps
        m_course.dieAfter(dice.between(1, std::int64_t(1) << dice.between(1, 12)));
    m_program->start();
}

// With all that its end leaves for later.
void Simulation::endProgram()
{
    m_program.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Simulation::die()
{
    auto &dice = m_course.dice();
    ++m_tally.deaths;
    endProgram();
    const bool powerFails = dice.chance(0.5);
    if (powerFails) {
        ++m_tally.powerFailures;
        m_disk.losePower();
    }
    m_course.live();
    m_watch.checkLeft(powerFails);
    m_restart.start(dice.between(1ms, dice.chance(0.2) ? 20'000ms : 1'000ms));
}

void Simulation::changeMood()
{
    auto &dice = m_course.dice();
    m_line.setTrouble(dice.chance(0.7) ? LineTrouble::ofEveryKind(m_course) : LineTrouble());
    m_disk.setTrouble(dice.chance(0.3) ? DiskTrouble::ofEveryKind(m_course) : DiskTrouble());
    m_recordTrouble = dice.chance(0.6) ? RecordTrouble::ofEveryKind(m_course) : RecordTrouble();
    if (dice.chance(0.05))
        VirtualTime::setAhead(dice.between(-3'600'000'000us, 3'600'000'000us));
    if (dice.chance(0.05))
        m_exchange.forgetOlder();
    if (m_startsAgain && dice.chance(0.2)) {
        m_exchange.startAgain();
        if (dice.chance(0.5)) // so that it cannot be asked whether it did
            m_line.barCalls(dice.between(1s, 200s));
    }
    if (m_program && dice.chance(0.15))
        m_program->setSymbols(someOf(m_exchange.symbols(), dice));
    if (m_program && dice.chance(0.1))
        m_program->stop();
    m_mood.start(dice.between(200ms, 10'000ms));
}

void Simulation::beCalm()
{
    m_course.note("calm");
    m_isTroubled = false;
    m_mood.stop();
    if (m_program)
        m_program->setSymbols(m_exchange.symbols());
    m_line.renew(); // a market that was refused is subscribed again with the next connection
    m_line.setTrouble({});
    m_disk.setTrouble({});
    m_recordTrouble = {};
    m_course.live(); // it does not die any more
    if (m_course.dice().chance(0.5))
        runFor(m_course.dice().between(1s, 10s));
    m_exchange.stopTrading();
}

QString Simulation::leftToDo() const
{
    if (!m_program && !m_isEnding)
        return QStringLiteral("the program is not running");
    auto &course = const_cast<Course &>(m_course);
    if (const auto left = whatIsLeftToDo(course, m_exchange, m_record); !left.isEmpty())
        return left;
    const auto waiting = m_hasRestarted || m_isEnding ? m_watch.waiting() : 0;
    return waiting == 0 ? QString() : QStringLiteral("%1 rows wait in the spool").arg(waiting);
}

// Besides the program's own.
qsizetype Simulation::earlierSpools() const
{
    const auto names = QDir(m_folder.filePath(QStringLiteral("spool"))).entryList({QStringLiteral("*.sqlite")}, QDir::Files);
    return names.size() - (m_program ? 1 : 0);
}

// A spool that could not be read is left for the next start.
QString Simulation::restartForSpools()
{
    if (std::exchange(m_hasRestarted, true))
        return QStringLiteral("%1 spools of earlier runs are left").arg(earlierSpools());
    m_program->stop();
    return QStringLiteral("it starts once more");
}

void Simulation::endCalmly()
{
    if (!m_course.fault().isEmpty()) {
        m_course.dieAfter(0);
        (void)m_course.effect(); // nothing of its end is of interest
        return endProgram();
    }
    m_isEnding = true;
    m_program->stop();
    const auto begin = VirtualTime::elapsed();
    while (!m_program->hasStopped() && VirtualTime::elapsed() - begin < longestStop && runFor(1s)) { }
    if (!m_program->hasStopped())
        m_course.fault(QStringLiteral("The program does not stop."));
    endProgram();
    if (const auto left = leftToDo(); !left.isEmpty())
        m_course.fault(QStringLiteral("After the end: %1.").arg(left));
}

} // namespace tidemark
