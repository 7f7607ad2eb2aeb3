#include "database/server_start.h"

#include "database/database_error.h"
#include "host/account_process.h"

#include <QFile>
#include <QRegularExpression>

#include <libpq-fe.h>

#include <csignal>
#include <thread>

namespace tidemark {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto patience = std::chrono::minutes(3); // a recovery after a crash may take that long
constexpr auto orphansOwnTime = std::chrono::seconds(5);
constexpr int mostAttempts = 3;

PGPing ping(const PgTarget &target)
{
    const auto asked = target.with(QStringLiteral("dbname"), QStringLiteral("postgres")).with(QStringLiteral("connect_timeout"), QStringLiteral("5"));
    return PQping(asked.toConnectionString().constData());
}

// What is shared over TCP has a port, which names the private socket, too.
QString portText(const ClusterFolder &folder)
{
    return QString::number(Postmaster(folder.path()).port().value_or(5432));
}

// What the cluster was told to load and its programs do not have; empty where it is something else.
QString missingLibrary(const QString &log)
{
    static const QRegularExpression missing(QStringLiteral("could not access file \"(?:\\$libdir/)?([^\"]+)\": No such file"));
    return missing.match(log).captured(1);
}

QString socketFileOf(const ClusterFolder &folder)
{
    return folder.socketPath() + QStringLiteral("/.s.PGSQL.") + portText(folder);
}

} // namespace

PgTarget targetOf(const ClusterFolder &folder)
{
    return PgTarget()
        .with(QStringLiteral("host"), folder.socketPath())
        .with(QStringLiteral("port"), portText(folder))
        .with(QStringLiteral("user"), QStringLiteral("tidemark"))
        .apartFromTheShell();
}

bool isAnswering(const ClusterFolder &folder)
{
    return ping(targetOf(folder)) == PQPING_OK;
}

ServerStart::ServerStart(const ClusterFolder &folder) : m_folder(folder), m_postmaster(folder.path()) {}

Result<void> ServerStart::bringUp(std::stop_token stop)
{
    constexpr std::chrono::milliseconds pause(50);
    for (const auto deadline = Clock::now() + patience; Clock::now() < deadline; std::this_thread::sleep_for(pause)) {
        if (stop.stop_requested())
            return DatabaseTrouble::cancelled();
        switch (state()) {
        case State::Answers:
            return {};
        case State::Busy:
            break;
        case State::Hidden:
            return DatabaseTrouble::refused(
                QStringLiteral("The private server in %1 runs (process %2), but its socket in %3 is not there for this program: it was removed, or "
                               "that program has a /tmp of its own, as services with PrivateTmp have. End the programs that use it, or choose a "
                               "data folder with a shorter name, whose socket lies in it, with --data-dir.")
                    .arg(m_folder.dataDirectory()).arg(m_postmaster.recordedPid().value_or(0)).arg(m_folder.socketPath()));
        case State::Orphaned:
            waitForOrphans();
            break;
        case State::Stopped:
            if (auto started = startOnce(stop); !started)
                return started;
            break;
        }
    }
    return DatabaseTrouble::away(QStringLiteral("The private server in %1 is starting, but does not answer yet: %2")
                                     .arg(m_folder.dataDirectory(), m_folder.logTail()));
}

ServerStart::State ServerStart::state() const
{
    const auto answer = ping(targetOf(m_folder));
    if (answer == PQPING_OK)
        return State::Answers;
    if (answer == PQPING_REJECT)
        return State::Busy;
    if (m_postmaster.isRunning())
        return m_postmaster.saysReady() && !QFile::exists(socketFileOf(m_folder)) ? State::Hidden : State::Busy;
    return m_postmaster.processes().empty() ? State::Stopped : State::Orphaned;
}

// A server that was stopped takes a moment to go after its pid file; backends whose postmaster was killed end by themselves
// once they are done with a statement, and a long one is told to.
void ServerStart::waitForOrphans()
{
    if (!m_orphanedSince)
        m_orphanedSince = Clock::now();
    if (Clock::now() - *m_orphanedSince < orphansOwnTime)
        return;
    qCInfo(databaseLog) << "The private server was killed; ending what it left behind.";
    for (const auto process : m_postmaster.processes())
        ::kill(process, SIGTERM);
    m_orphanedSince = Clock::now();
}

// PostgreSQL itself copes with a pid that is gone, but not with one that another program of the same user has got since, nor
// with a dead process that nobody has waited for yet. None of this cluster's processes is left when we come here.
void ServerStart::removeStaleLocks() const
{
    for (const auto &file : {m_postmaster.pidFile(), socketFileOf(m_folder) + QStringLiteral(".lock")}) {
        const auto pid = Postmaster::pidIn(file);
        if (pid && QFile::exists(QStringLiteral("/proc/%1").arg(*pid)) && QFile::remove(file))
            qCInfo(databaseLog).noquote() << QStringLiteral("Removed the stale %1; process %2 is no server of ours.").arg(file).arg(*pid);
    }
}

Result<void> ServerStart::startOnce(std::stop_token stop)
{
    auto lock = m_folder.serverLock();
    if (!lock || !lock->tryLock(FileLock::Mode::Exclusive))
        return {}; // the last of a server's processes is going, or somebody starts one; both pass
    removeStaleLocks();
    if (auto prepared = m_folder.prepareStart(); !prepared)
        return prepared;
    const auto outcome = m_folder.pgCtl({QStringLiteral("start"), QStringLiteral("-w"), QStringLiteral("-t"), QStringLiteral("60"),
                                         QStringLiteral("-l"), QStringLiteral("start.log")}, stop, lock->descriptor());
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    if ((outcome.ok() && outcome->ok()) || state() != State::Stopped)
        return {};
    if (++m_attempts < mostAttempts)
        return {};
    const auto why = m_folder.logTail();
    if (const auto library = missingLibrary(why); !library.isEmpty())
        return DatabaseTrouble::away(QStringLiteral("The private server in %1 does not start: it loads %2 (shared_preload_libraries), which is not installed beside the programs of PostgreSQL "
                                                    "%3 in %4. The record is whole; nothing is stored until it can be loaded. Install its package for that version, or name the folder of programs "
                                                    "that have it by the variable TIDEMARK_POSTGRES.")
                                         .arg(m_folder.dataDirectory(), library).arg(m_folder.binaries().version).arg(m_folder.binaries().folder));
    return DatabaseTrouble::away(QStringLiteral("The private server in %1 does not start: %2")
                                     .arg(m_folder.dataDirectory(), why.isEmpty() && outcome.ok() ? outcome->output : why));
}

} // namespace tidemark
