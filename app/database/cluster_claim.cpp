#include "database/cluster_claim.h"

#include "database/database_error.h"
#include "database/postmaster.h"
#include "database/server_start.h"

#include <QDateTime>
#include <QFile>

#include <csignal>
#include <thread>

#include <time.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

const QString beats = QStringLiteral("It is at work now: its heart beats there.");

// A pid file from before this start of the kernel, where no other kernel can have written it.
bool isOfAnEarlierBoot(const Postmaster &postmaster)
{
    const auto started = QDateTime::fromString(postmaster.startedAt(), Qt::ISODate);
    timespec sinceBoot = {};
    if (!started.isValid() || ::clock_gettime(CLOCK_BOOTTIME, &sinceBoot) != 0)
        return false;
    return started < QDateTime::currentDateTimeUtc().addSecs(-qint64(sinceBoot.tv_sec) - 5);
}

} // namespace

Result<void> ClusterClaim::claim(std::stop_token stop)
{
    if (m_lease.isHeld())
        return {};
    const auto other = m_lease.others();
    if (!other)
        return claimUnnoted(stop);
    // Through a socket that we share, its server serves us as well.
    if (isAnswering(m_folder))
        return {};
    return follow(*other, stop);
}

Result<void> ClusterClaim::follow(const FolderLease::Record &other, std::stop_token stop)
{
    const auto patience = silenceOf(other.holder);
    if (patience > 0ms) {
        qCInfo(databaseLog).noquote() << QStringLiteral("The data folder %1 was last held by %2; waiting up to %3 s for a sign of life.")
                                             .arg(m_folder.dataDirectory(), other.holder.toDisplay())
                                             .arg((patience.count() + 999) / 1000);
    }
    if (m_lease.hasBeatenSince(other, patience, stop)) {
        const auto now = m_lease.others();
        return now ? inUse(now, beats) : claim(stop);
    }
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    // A network disk may keep a lock for the process that took it, and not for the server that inherited it.
    const bool isProved = m_lease.terms().believesLocks && !m_lease.isShared();
    if (!isProved || isServerSeenByLock()) {
        if (auto fenced = fence(other, stop); !fenced)
            return fenced;
    }
    qCInfo(databaseLog).noquote() << QStringLiteral("It is gone; the data folder %1 is ours now.").arg(m_folder.dataDirectory());
    return take(stop);
}

// No program says that it has the folder; there may be a server all the same: one whose programs were killed in another
// container, or one that an older version started.
Result<void> ClusterClaim::claimUnnoted(std::stop_token stop)
{
    const Postmaster postmaster(m_folder.path());
    const bool isOurs = isAnswering(m_folder) || !postmaster.processes().empty();
    const bool isUnseen = !isOurs && m_lease.terms().believesLocks && isServerSeenByLock();
    const bool isUnknown = !isOurs && !m_lease.isFileThere() && postmaster.recordedPid()
        && (m_lease.isShared() || !isOfAnEarlierBoot(postmaster));
    if (isUnseen || isUnknown) {
        // Who has lost the file writes it anew with the next beat.
        if (m_lease.hasBeatenSince(m_lease.record(), m_lease.terms().kernelSilence, stop) && m_lease.others())
            return inUse(m_lease.others(), beats);
        if (auto fenced = fence(std::nullopt, stop); !fenced)
            return fenced;
    }
    return take(stop);
}

Result<void> ClusterClaim::fence(const std::optional<FolderLease::Record> &other, std::stop_token stop)
{
    const Postmaster postmaster(m_folder.path());
    if (!postmaster.recordedPid() && !isServerSeenByLock())
        return {}; // it was shut down in order
    const auto &terms = m_lease.terms();
    qCWarning(databaseLog).noquote() << QStringLiteral("A server may still run elsewhere on %1. Its pid file is taken away, upon which a "
                                                       "postmaster ends itself; waiting up to %2 s for that.")
                                            .arg(m_folder.path()).arg(terms.fence.count() / 1000);
    QFile::remove(postmaster.pidFile());
    const bool lockTells = terms.believesLocks && other && other->holder.sharesKernel(m_lease.ourselves()) && isServerSeenByLock();
    const auto seen = m_lease.record();
    for (const auto deadline = Clock::now() + terms.fence; Clock::now() < deadline;) {
        if (m_lease.hasBeatenSince(seen, 500ms, stop) && m_lease.others())
            return inUse(m_lease.others(), beats);
        if (stop.stop_requested())
            return DatabaseTrouble::cancelled();
        if (postmaster.recordedPid())
            return inUse(other, QStringLiteral("Its server was started again just now."));
        if (lockTells && !isServerSeenByLock())
            return {};
    }
    if (isServerSeenByLock())
        return inUse(other, QStringLiteral("No program of it shows a sign of life, but its server has not ended, frozen perhaps. End it there "
                                           "(pg_ctl stop), or that container or computer as a whole."));
    return {};
}

// Of a dead kernel nothing runs any more, and a disk of one kernel cannot have been given to another meanwhile.
std::chrono::milliseconds ClusterClaim::silenceOf(const Holder &holder) const
{
    if (holder.sharesKernel(m_lease.ourselves()))
        return m_lease.terms().kernelSilence;
    return m_lease.isShared() ? m_lease.terms().hostSilence : 0ms;
}

bool ClusterClaim::isServerSeenByLock() const
{
    return m_lease.terms().believesLocks && m_folder.isServerLockHeld();
}

Error ClusterClaim::inUse(const std::optional<FolderLease::Record> &other, const QString &how) const
{
    const Postmaster postmaster(m_folder.path());
    const auto pid = postmaster.recordedPid();
    const auto server = pid ? QStringLiteral("a PostgreSQL server, process %1 where it runs, since %2").arg(*pid).arg(postmaster.startedAt())
                            : QStringLiteral("a PostgreSQL server that cannot be seen from here");
    const auto who = other ? QStringLiteral("%1 (last heartbeat %2 by its clock)").arg(other->holder.toDisplay(), other->beatAt) : server;
    return DatabaseTrouble::refused(
        QStringLiteral("The data folder %1 is in use by %2. %3 Two servers on one record would destroy it, so none is started here and "
                       "nothing is stored. End Tidemark there, or choose another folder with --data-dir.")
            .arg(m_folder.dataDirectory(), who, how));
}

// Whoever takes the folder from us did not see our heart beat: what our server still writes would be lost or do harm.
Result<void> ClusterClaim::take(std::stop_token stop)
{
    auto taken = m_lease.take(stop, [cluster = m_folder.path()] {
        for (const auto process : Postmaster(cluster).processes())
            ::kill(process, SIGQUIT);
    });
    return taken.ok() ? taken : DatabaseTrouble::refused(taken.message());
}

} // namespace tidemark
