#include "spool/spool_folder.h"

#include "host/folder_lease.h"
#include "host/holder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTemporaryFile>
#include <QUuid>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(logSpools, "tidemark.spool")

const QString lockSuffix = QStringLiteral(".lock");
const QString spoolSuffix = QStringLiteral(".sqlite");

// SQLite's own companions of a file in WAL mode.
const QStringList companions{QStringLiteral("-wal"), QStringLiteral("-shm")};

void sayWhoHolds(const QString &lockFile)
{
    QFile file(lockFile);
    const auto text = QJsonDocument(Holder::ourselves().toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qCWarning(logSpools).noquote() << lockFile << "cannot be written:" << file.errorString();
}

} // namespace

void HeldSpool::discard()
{
    for (const auto &companion : companions)
        QFile::remove(m_path + companion);
    QFile::remove(m_path);
    QFile::remove(m_path + lockSuffix);
}

Result<SpoolFolder> SpoolFolder::open(const QString &folder, std::optional<bool> isShared)
{
    if (!QDir().mkpath(folder)) {
        return Error{QStringLiteral("The spool folder %1 cannot be made. Choose a data folder that can be written with "
                                    "--data-dir.").arg(folder)};
    }
    return SpoolFolder(QDir(folder), isShared ? *isShared : isSharedDisk(folder));
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
    sayWhoHolds(path + lockSuffix);
    return HeldSpool(path, std::move(lock).value());
}

bool SpoolFolder::mayBeInUseElsewhere(const QString &path) const
{
    QFile lock(path + lockSuffix);
    const auto holder = lock.open(QIODevice::ReadOnly) ? Holder::fromJson(QJsonDocument::fromJson(lock.readAll()).object()) : std::nullopt;
    if (!m_isShared || !holder || holder->sharesKernel(Holder::ourselves()))
        return false;
    // By the clock of the disk, which is the same for all.
    QTemporaryFile now(m_folder.filePath(QStringLiteral("now-XXXXXX")));
    if (!now.open())
        return true;
    const auto yesterday = QFileInfo(now.fileName()).lastModified().addDays(-1);
    for (const auto &suffix : {QString(), companions[0], lockSuffix}) {
        if (const QFileInfo file(path + suffix); file.exists() && file.lastModified() > yesterday)
            return true;
    }
    return false;
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
        if (mayBeInUseElsewhere(path)) {
            qCInfo(logSpools).noquote() << path << "is left alone: a program on another computer may be writing to it";
            continue;
        }
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
