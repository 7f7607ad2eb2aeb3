#include "database/restore.h"

#include "core/counted.h"
#include "database/cluster_files.h"
#include "database/cluster_swap.h"
#include "database/database_error.h"
#include "host/data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tidemark {
namespace {

using Step = CareProgress::Step;

const QString draftName = QStringLiteral("restore");

// Their names tell their times. A part is none yet, whatever is in it.
QString newestIn(const QString &folder)
{
    const auto found = QDir(folder).entryInfoList({QStringLiteral("tidemark-*Z*")}, QDir::Dirs, QDir::Name | QDir::Reversed);
    for (const auto &backup : found) {
        if (QFile::exists(BackupNote::fileIn(backup.filePath())) && !backup.fileName().endsWith(QLatin1String(".part")))
            return backup.filePath();
    }
    return folder;
}

QString placeIn(const SoleUse &use)
{
    return use.folder().dataDirectory() + QLatin1Char('/') + draftName;
}

// Who is to own the cluster and run its server.
Result<Account> ownerFor(const SoleUse &use)
{
    const bool isThere = QFileInfo::exists(use.folder().path());
    if (isThere || !Account::ourselves().isRoot())
        return use.folder().account();
    auto account = Account::forServer();
    return account.ok() ? account : DatabaseTrouble::refused(account.message());
}

} // namespace

Result<RestoreReport> Restore::run(const CareListener &progress, std::stop_token stop)
{
    auto found = foundBackup(m_from);
    if (!found)
        return found.error();
    RestoreReport report{.backup = found->folder, .note = std::move(found).value().note, .cluster = {}, .kept = {}, .trial = {}};
    if (auto same = checkExchange(report.note); !same)
        return same.error();
    const auto binaries = ServerBinaries::find(report.note.postgres);
    if (!binaries)
        return binaries.error();
    auto use = SoleUse::take(m_directory, QStringLiteral("is being restored from a backup"), stop);
    if (!use)
        return use.error();
    const auto directory = use.value()->folder().dataDirectory();
    const auto place = placeIn(*use.value());
    removePlace(place);
    if (auto brought = bring(report, *use.value(), *binaries, progress, stop); !brought) {
        removePlace(place);
        return brought.error();
    }
    passStep("restore-verified");
    auto kept = ClusterSwap(directory).swap(draftName, QStringLiteral("cluster-before-restore"));
    if (!kept)
        return kept.error();
    report.kept = *kept;
    report.cluster = directory + QStringLiteral("/cluster");
    return report;
}

Result<FoundBackup> foundBackup(const QString &from)
{
    const QFileInfo found(from);
    if (!found.isDir())
        return DatabaseTrouble::refused(QStringLiteral("There is no folder %1. Nothing was changed; name the folder of a backup, or the one that "
                                                       "backups were made into.").arg(from));
    const auto folder = found.canonicalFilePath();
    const auto backup = QFile::exists(BackupNote::fileIn(folder)) ? folder : newestIn(folder);
    auto note = BackupNote::read(backup);
    if (!note)
        return note.error();
    return FoundBackup{backup, std::move(note).value()};
}

// The same ids on another exchange mean other trades.
Result<void> Restore::checkExchange(const BackupNote &note) const
{
    if (m_exchange.isEmpty())
        return {};
    const auto *record = note.recordIn(m_database);
    if (record && (record->exchange.isEmpty() || record->exchange == m_exchange))
        return {};
    QStringList held;
    for (const auto &other : note.records)
        held += QStringLiteral("“%1”").arg(other.exchange);
    return DatabaseTrouble::refused(QStringLiteral("The backup holds the record of %1, but that of “%2” was asked for. Nothing was changed. Take another "
                                                   "backup, or name that exchange with --stream-url and --api-url, or --simulate.")
                                        .arg(held.isEmpty() ? QStringLiteral("nothing") : held.join(QStringLiteral(" and ")), m_exchange));
}

Result<void> Restore::bring(RestoreReport &report, const SoleUse &use, const ServerBinaries &binaries, const CareListener &progress,
                            const std::stop_token &stop) const
{
    const auto place = placeIn(use);
    const auto source = report.backup + QStringLiteral("/cluster");
    const auto bytes = folderBytes(source);
    if (auto fits = checkRoom(use.folder().dataDirectory(), bytes, QStringLiteral("The restored record needs")); !fits)
        return fits;
    if (progress)
        progress({Step::Checking, 0, 0, {}});
    if (auto sound = checkSums(source, binaries, stop); !sound)
        return sound;
    const auto owner = ownerFor(use);
    if (!owner)
        return owner.error();
    if (const auto made = createDataDirectory(place); !made)
        return DatabaseTrouble::refused(made.message());
    const auto tellCopy = [&](std::int64_t done) {
        if (progress)
            progress({Step::Copying, done, bytes, {}});
    };
    if (auto copied = copyCluster(source, place + QStringLiteral("/cluster"), *owner, tellCopy, stop); !copied)
        return copied;
    passStep("restore-copied");
    const auto tellTrades = [&](const VerifyProgress &verified) {
        if (progress)
            progress({Step::Verifying, verified.done, verified.total, verified.symbol.toString()});
    };
    auto tried = RecordTrial(place).run(tellTrades, stop);
    if (!tried)
        return tried.error();
    report.trial = std::move(tried).value();
    // A record with a contradiction is better than none.
    const bool isReplacing = QFileInfo::exists(use.folder().path());
    if (report.trial.isSound() || !isReplacing)
        return syncDisk(place);
    const auto places = counted(report.trial.errors, u"%1 place", u"%1 places");
    return DatabaseTrouble::refused(QStringLiteral("The record in the backup contradicts itself in %1 (%2). It was not put in the place of the "
                                                   "one that is there, which stays as it was. Take another backup, or restore this "
                                                   "one into an empty folder with --data-dir, to look at it there.")
                                        .arg(places, report.trial.firstError));
}

} // namespace tidemark
