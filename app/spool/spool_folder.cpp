#include "spool/spool_folder.h"

#include <QDateTime>
#include <QFile>
#include <QUuid>

namespace tidemark {
namespace {

const QString lockSuffix = QStringLiteral(".lock");
const QString spoolSuffix = QStringLiteral(".sqlite");

// SQLite's own companions of a file in WAL mode.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm")};

} // namespace

void HeldSpool::discard()
{
    for (const auto &companion : companions)
        QFile::remove(m_path + companion);
    QFile::remove(m_path);
    QFile::remove(m_path + lockSuffix);
}

Result<SpoolFolder> SpoolFolder::open(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return Error{QStringLiteral("The spool folder %1 cannot be made. Choose a data folder that can be written with "
                                    "--data-dir.").arg(folder)};
    }
    return SpoolFolder(QDir(folder));
}

Result<HeldSpool> SpoolFolder::claimNew() const
{
    // The time first, so that orphans sort by age.
    const auto name = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"))
        + QLatin1Char('-') + QUuid::createUuid().toString(QUuid::Id128).left(8) + spoolSuffix;
    const auto path = m_folder.filePath(name);
    auto lock = FileLock::open(path + lockSuffix);
    if (!lock)
        return lock.error();
    if (!lock.value().tryLock(FileLock::Mode::Exclusive))
        return Error{QStringLiteral("The new spool %1 is locked by another program.").arg(path)};
    return HeldSpool(path, std::move(lock).value());
}

std::vector<HeldSpool> SpoolFolder::claimOrphans() const
{
    std::vector<HeldSpool> orphans;
    const auto names = m_folder.entryList({QLatin1Char('*') + spoolSuffix}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        const auto path = m_folder.filePath(name);
        auto lock = FileLock::open(path + lockSuffix);
        if (!lock || !lock.value().tryLock(FileLock::Mode::Exclusive))
            continue;
        HeldSpool held(path, std::move(lock).value());
        // Another program may have drained and deleted it between our look and our lock.
        if (QFile::exists(path))
            orphans.push_back(std::move(held));
        else
            held.discard();
    }
    return orphans;
}

} // namespace tidemark
