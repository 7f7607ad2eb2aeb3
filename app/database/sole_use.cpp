#include "database/sole_use.h"

#include "core/timestamp.h"
#include "database/cluster_claim.h"
#include "database/cluster_files.h"
#include "database/cluster_swap.h"
#include "database/database_error.h"
#include "host/data_directory.h"

#include <QCoreApplication>
#include <QFile>

namespace tidemark {
namespace {

QString decisionFile(const QString &dataDirectory)
{
    return dataDirectory + QStringLiteral("/start.lock");
}

Error isInUse(const QString &dataDirectory)
{
    return DatabaseTrouble::refused(QStringLiteral("The record in %1 is in use by another program, so nothing was changed. End what records or reads "
                                                   "there — the window, tidemark-cli, the service tidemark-record — and try again.").arg(dataDirectory));
}

// Only a moment's use: who starts or stops the server is done with it soon.
bool takeSoon(FileLock &lock, const std::stop_token &stop)
{
    constexpr std::chrono::milliseconds slice(100);
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    while (!lock.lock(FileLock::Mode::Exclusive, slice)) {
        if (stop.stop_requested() || std::chrono::steady_clock::now() >= deadline)
            return false;
    }
    return true;
}

} // namespace

Result<std::unique_ptr<SoleUse>> SoleUse::take(const QString &dataDirectory, const QString &doing, std::stop_token stop, LeaseTerms terms)
{
    const auto directory = createDataDirectory(dataDirectory);
    if (!directory)
        return DatabaseTrouble::refused(directory.message());
    auto decision = FileLock::open(decisionFile(*directory));
    auto users = FileLock::open(*directory + QStringLiteral("/users.lock"));
    if (!decision || !users)
        return DatabaseTrouble::refused(decision.ok() ? users.message() : decision.message());
    if (!takeSoon(decision.value(), stop))
        return stop.stop_requested() ? DatabaseTrouble::cancelled() : isInUse(*directory);
    if (!users.value().tryLock(FileLock::Mode::Exclusive))
        return isInUse(*directory);
    auto folder = ClusterFolder::locate(*directory);
    if (!folder)
        return folder.error();
    std::unique_ptr<SoleUse> use(new SoleUse(std::move(folder).value(), std::move(decision).value(), std::move(users).value(), std::move(terms)));
    if (auto begun = use->begin(doing, stop); !begun)
        return begun.error();
    return use;
}

SoleUse::SoleUse(ClusterFolder folder, FileLock decision, FileLock users, LeaseTerms terms)
    : m_folder(std::move(folder))
    , m_decision(std::move(decision))
    , m_users(std::move(users))
    , m_lease(m_folder.dataDirectory(), std::move(terms))
{
}

SoleUse::~SoleUse()
{
    forgetDoing(m_folder.dataDirectory());
    m_lease.release();
}

// A server that no program uses was left by one that was killed.
Result<void> SoleUse::begin(const QString &doing, std::stop_token stop)
{
    if (auto claimed = ClusterClaim(m_folder, m_lease).claim(stop); !claimed)
        return claimed;
    if (!m_lease.isHeld())
        return isInUse(m_folder.dataDirectory()); // a server of another container serves us
    QFile file(decisionFile(m_folder.dataDirectory()));
    if (file.open(QIODevice::ReadWrite)) {
        file.write(QStringLiteral("%1 by process %2 since %3").arg(doing).arg(QCoreApplication::applicationPid())
                       .arg(toIsoString(wallClock())).toUtf8());
    }
    if (auto settled = ClusterSwap(m_folder.dataDirectory()).settle(); !settled)
        return settled.error();
    else if (*settled)
        qCWarning(databaseLog).noquote() << **settled;
    auto folder = ClusterFolder::locate(m_folder.dataDirectory());
    if (!folder)
        return folder.error();
    m_folder = std::move(folder).value();
    return endServerIn(m_folder.path());
}

QString SoleUse::doingIn(const QString &dataDirectory)
{
    QFile file(decisionFile(dataDirectory));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(500)) : QString();
}

void SoleUse::forgetDoing(const QString &dataDirectory)
{
    QFile file(decisionFile(dataDirectory));
    if (file.size() > 0)
        (void)file.resize(0);
}

} // namespace tidemark
