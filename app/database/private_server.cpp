#include "database/private_server.h"

#include "core/shell_word.h"
#include "database/cluster_claim.h"
#include "database/cluster_swap.h"
#include "database/database_error.h"
#include "database/server_start.h"
#include "database/sole_use.h"
#include "host/account_process.h"
#include "host/data_directory.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <thread>
#include <utility>

namespace tidemark {

// How long the end may wait, for another program's decision and for the server together: our own end is promised within ten seconds, most
// of which storing may have taken.
class StopWait {
public:
    explicit StopWait(std::stop_token stop) : m_stop(std::move(stop)) {}

    [[nodiscard]] bool isOver()
    {
        constexpr auto onceTold = std::chrono::seconds(2);
        if (m_stop.stop_requested() && !std::exchange(m_isTold, true))
            m_deadline = std::min(m_deadline, std::chrono::steady_clock::now() + onceTold);
        return std::chrono::steady_clock::now() >= m_deadline;
    }

private:
    std::stop_token m_stop;
    std::chrono::steady_clock::time_point m_deadline = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    bool m_isTold = false;
};

namespace {

bool takeInTime(FileLock &lock, StopWait &wait)
{
    constexpr std::chrono::milliseconds slice(100);
    while (!lock.lock(FileLock::Mode::Exclusive, slice)) {
        if (wait.isOver())
            return false;
    }
    return true;
}

Result<void> takeDecision(FileLock &decision, const QString &directory, std::stop_token stop)
{
    constexpr std::chrono::milliseconds slice(100);
    constexpr auto untilTold = std::chrono::seconds(2);
    constexpr auto patience = std::chrono::minutes(6); // another program may be creating the cluster
    const auto begun = std::chrono::steady_clock::now();
    const auto deadline = begun + patience;
    while (!decision.lock(FileLock::Mode::Exclusive, slice)) {
        if (stop.stop_requested())
            return DatabaseTrouble::cancelled();
        const auto doing = std::chrono::steady_clock::now() >= begun + untilTold ? SoleUse::doingIn(directory) : QString();
        if (!doing.isEmpty())
            return DatabaseTrouble::away(QStringLiteral("The record in %1 %2. What is received meanwhile waits in the spool; try again when that "
                                                        "is done.").arg(directory, doing));
        if (std::chrono::steady_clock::now() >= deadline)
            return DatabaseTrouble::away(QStringLiteral("Another program has been starting or stopping the private server for "
                                                        "minutes; still waiting for it."));
    }
    SoleUse::forgetDoing(directory);
    return {};
}

// Whoever replaced the cluster may have been killed at it; no cluster is made or started before that is settled.
Result<void> settleSwap(const QString &directory)
{
    const auto settled = ClusterSwap(directory).settle();
    if (!settled)
        return settled.error();
    if (*settled)
        qCWarning(databaseLog).noquote() << **settled;
    for (const auto *name : {"restore", "upgrade"}) {
        const auto left = directory + QLatin1Char('/') + QLatin1String(name);
        if (QFileInfo::exists(left))
            qCWarning(databaseLog).noquote() << QStringLiteral("An interrupted attempt has left %1. The record is as it was; the next attempt, or "
                                                               "“rm -r %2”, removes that.").arg(left, shellWord(left));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<PrivateServer>> PrivateServer::start(const QString &dataDirectory, std::stop_token stop, LeaseTerms terms)
{
    const auto directory = createDataDirectory(dataDirectory);
    if (!directory)
        return DatabaseTrouble::refused(directory.message());
    auto decision = FileLock::open(*directory + QStringLiteral("/start.lock"));
    auto users = FileLock::open(*directory + QStringLiteral("/users.lock"));
    if (!decision || !users)
        return DatabaseTrouble::refused(decision.ok() ? users.message() : decision.message());
    if (auto taken = takeDecision(decision.value(), *directory, stop); !taken)
        return taken.error();
    auto folder = ClusterFolder::locate(*directory);
    if (!folder)
        return folder.error();
    // Who stops the server holds the decision as well, so nobody can have this lock to himself now.
    if (!users.value().tryLock(FileLock::Mode::Shared))
        return DatabaseTrouble::away(QStringLiteral("The data folder %1 is locked by another program.").arg(*directory));
    std::unique_ptr<PrivateServer> server(new PrivateServer(std::move(folder).value(), std::move(users).value(),
                                                            std::move(decision).value(), std::move(terms)));
    server->m_stop = stop;
    auto running = server->bringUp(stop);
    server->m_decision.unlock();
    if (!running)
        return running.error();
    return server;
}

bool PrivateServer::isIn(const QString &dataDirectory)
{
    return QFileInfo::exists(dataDirectory + QStringLiteral("/cluster")) || ClusterSwap::isUnfinished(dataDirectory);
}

PrivateServer::PrivateServer(ClusterFolder folder, FileLock users, FileLock decision, LeaseTerms terms)
    : m_folder(std::move(folder))
    , m_users(std::move(users))
    , m_decision(std::move(decision))
    , m_lease(m_folder.dataDirectory(), std::move(terms))
{
}

// Nothing is made in a folder that somebody else has, not even a cluster.
Result<void> PrivateServer::bringUp(std::stop_token stop)
{
    if (auto claimed = ClusterClaim(m_folder, m_lease).claim(stop); !claimed)
        return claimed;
    if (!m_lease.isHeld())
        return {}; // a server of another container serves us
    if (auto settled = settleSwap(m_folder.dataDirectory()); !settled)
        return settled;
    if (auto found = findPrograms(); !found)
        return found;
    if (auto created = m_folder.createIfMissing(stop); !created)
        return created;
    return ServerStart(m_folder).bringUp(stop);
}

// Looked for once the cluster is known that is to be run.
Result<void> PrivateServer::findPrograms()
{
    if (m_folder.binaries().version > 0 && m_folder.binaries().version == m_folder.version())
        return {};
    auto folder = ClusterFolder::open(m_folder.dataDirectory());
    if (!folder)
        return folder.error();
    m_folder = std::move(folder).value();
    return {};
}

PrivateServer::~PrivateServer()
{
    if (auto left = leave(); !left)
        qCWarning(databaseLog).noquote() << left.message();
}

PgTarget PrivateServer::target(const QString &databaseName) const
{
    return targetOf(m_folder).with(QStringLiteral("dbname"), databaseName);
}

Result<void> PrivateServer::ensureRunning(std::stop_token stop)
{
    m_stop = stop;
    if (auto taken = takeDecision(m_decision, dataDirectory(), stop); !taken)
        return taken;
    auto running = bringUp(stop);
    m_decision.unlock();
    return running;
}

Result<void> PrivateServer::restart(std::stop_token stop)
{
    m_stop = stop;
    if (auto taken = takeDecision(m_decision, dataDirectory(), stop); !taken)
        return taken;
    StopWait wait(stop);
    auto done = m_lease.isHeld() ? stopServer(wait)
                                 : DatabaseTrouble::refused(QStringLiteral("The private server in %1 runs in another container, which alone can start it anew. Do it "
                                                                           "there.").arg(dataDirectory()));
    if (done)
        done = bringUp(stop);
    m_decision.unlock();
    return done;
}

Result<void> PrivateServer::leave()
{
    if (m_left)
        return {};
    m_left = true;
    StopWait wait(m_stop);
    // Where somebody is starting the server just now, it stays in use anyway.
    const bool decides = takeInTime(m_decision, wait);
    // Who was refused, or is served by another container, has no server to stop.
    const bool alone = decides && m_lease.isHeld() && m_users.tryLock(FileLock::Mode::Exclusive);
    auto stopped = alone ? stopServer(wait) : Result<void>();
    if (alone && stopped.ok())
        m_lease.release();
    else
        m_lease.rest();
    m_users.unlock();
    m_decision.unlock();
    return stopped;
}

// A fast shutdown: transactions are rolled back, all that was committed is kept. One that takes longer than we wait goes on without us; the
// folder stays noted as ours, so that no other computer takes it for free meanwhile.
Result<void> PrivateServer::stopServer(StopWait &wait) const
{
    constexpr std::chrono::milliseconds slice(20);
    const Postmaster server(m_folder.path());
    const auto pid = server.recordedPid();
    if (!pid || !server.isRunning())
        return {};
    // A root without CAP_KILL, as containers have it, may become the account and not reach it.
    if (::kill(*pid, SIGINT) != 0 && errno == EPERM)
        (void)m_folder.pgCtl({QStringLiteral("stop"), QStringLiteral("-W"), QStringLiteral("-m"), QStringLiteral("fast")}, {});
    while (server.isRunning()) {
        if (wait.isOver())
            return DatabaseTrouble::away(QStringLiteral("The private server in %1 did not stop in time and goes on by itself; nothing is lost.")
                                             .arg(m_folder.dataDirectory()));
        std::this_thread::sleep_for(slice);
    }
    return {};
}

} // namespace tidemark
