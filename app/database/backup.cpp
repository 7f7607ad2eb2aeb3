#include "database/backup.h"

#include "database/cluster_files.h"
#include "database/cluster_swap.h"
#include "database/database_error.h"
#include "database/libpq_environment.h"
#include "database/server_start.h"
#include "host/account_process.h"
#include "host/data_directory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/stat.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using Step = CareProgress::Step;

constexpr auto longRun = 24h * 30;
constexpr auto standstill = 10min; // pg_basebackup tells its bytes once a second
const QString partSuffix = QStringLiteral(".part");

QString lockOf(const QString &part)
{
    return part + QStringLiteral("/lock");
}

QString datedName(Timestamp moment)
{
    return QStringLiteral("tidemark-") + toIsoString(moment).left(19).replace(QLatin1Char(':'), QLatin1Char('-')) + QLatin1Char('Z');
}

// The last line that complains, without the program's name: "could not write to file …: No space left on device".
QString complaintOf(const QString &output)
{
    static const QRegularExpression complaint(QStringLiteral("(?:error|fatal|FATAL|ERROR|PANIC): +([^\\r\\n]+)"));
    auto found = complaint.globalMatch(output);
    QString last;
    while (found.hasNext())
        last = found.next().captured(1);
    return last.isEmpty() ? output.section(QLatin1Char('\n'), -1) : last;
}

// Ends a program of PostgreSQL that says nothing any more, as well as one that is to stop.
class Watch {
public:
    explicit Watch(const std::stop_token &stop) : m_passOn(stop, [this] { m_stop.request_stop(); }) {}
    void note() { m_heardAt = std::chrono::steady_clock::now(); }
    void look()
    {
        if (std::chrono::steady_clock::now() - m_heardAt > standstill)
            m_stop.request_stop();
    }
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_passOn;
    std::chrono::steady_clock::time_point m_heardAt = std::chrono::steady_clock::now();
};

// "  12345/67890 kB (18%), 0/1 tablespace"
void tellCopied(const QByteArray &heard, const CareListener &progress)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)/(\\d+) kB"));
    auto found = numbers.globalMatch(QString::fromLatin1(heard));
    CareProgress told;
    while (found.hasNext()) {
        const auto match = found.next();
        told.done = match.captured(1).toLongLong() * 1024;
        told.total = match.captured(2).toLongLong() * 1024;
    }
    if (told.total > 0 && progress)
        progress(told);
}

} // namespace

QString careText(const CareProgress &progress, const QLocale &locale)
{
    const auto bytes = progress.total > 0 ? QStringLiteral(": %1 of %2").arg(bytesText(progress.done), bytesText(progress.total)) : QString();
    switch (progress.step) {
    case Step::Copying:
        return QStringLiteral("Copying") + bytes;
    case Step::Checking:
        return QStringLiteral("Checking the sums of all files");
    case Step::Trying:
        return QStringLiteral("Copying for a trial start") + bytes;
    case Step::Verifying:
        return QStringLiteral("Verifying %1: %2 of %3 trades")
            .arg(progress.market, locale.toString(qint64(progress.done)), locale.toString(qint64(progress.total)));
    case Step::Upgrading:
        return QStringLiteral("Upgrading") + bytes;
    }
    return {};
}

Result<BackupReport> Backup::run(const CareListener &progress, std::stop_token stop)
{
    if (auto prepared = prepareTarget(); !prepared)
        return prepared.error();
    removeLeftParts();
    const auto part = m_target + QLatin1Char('/') + datedName(wallClock()) + partSuffix;
    if (::mkdir(QFile::encodeName(part).constData(), 0711) != 0)
        return DatabaseTrouble::refused(QStringLiteral("No folder can be made in %1: %2. There is no backup; choose another folder, or mend that.")
                                            .arg(m_target, QString::fromLocal8Bit(std::strerror(errno))));
    auto lock = FileLock::open(lockOf(part));
    const bool isLocked = lock.ok() && lock.value().tryLock(FileLock::Mode::Exclusive);
    auto report = isLocked ? make(part, progress, stop) : Result<BackupReport>(DatabaseTrouble::refused(lock.message()));
    if (!report) {
        removePlace(part + QStringLiteral("/trial"));
        QDir(part).removeRecursively();
        return report;
    }
    if (const auto told = writeLastBackup(m_server.dataDirectory(), {report->folder, report->note.endedAt, report->note.isTried}); !told)
        qCWarning(databaseLog).noquote() << told.message();
    return report;
}

Result<void> Backup::prepareTarget()
{
    const QFileInfo found(m_target);
    if (found.exists() && !found.isDir())
        return DatabaseTrouble::refused(QStringLiteral("%1 is a file, but a backup goes into a folder. Name another one.").arg(m_target));
    if (!QDir().mkpath(m_target))
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 cannot be made. There is no backup; name another one.").arg(m_target));
    m_target = QFileInfo(m_target).canonicalFilePath();
    if (QFileInfo::exists(BackupNote::fileIn(m_target))) {
        return DatabaseTrouble::refused(QStringLiteral("%1 is a backup itself, and another one does not belong into it. Name the folder that it is in, or another "
                                                       "one. Nothing was changed.").arg(m_target));
    }
    const auto cluster = QFileInfo(m_server.folder().path()).canonicalFilePath();
    if (m_target == cluster || m_target.startsWith(cluster + QLatin1Char('/')))
        return DatabaseTrouble::refused(QStringLiteral("%1 lies in the record itself, where nothing else may be. Name another folder, best on "
                                                       "another disk.").arg(m_target));
    return {};
}

// Their programs were killed: nobody holds their locks.
void Backup::removeLeftParts() const
{
    for (const auto &part : QDir(m_target).entryInfoList({QStringLiteral("tidemark-*") + partSuffix}, QDir::Dirs)) {
        auto lock = FileLock::open(lockOf(part.filePath()));
        if (!lock || !lock.value().tryLock(FileLock::Mode::Exclusive))
            continue;
        qCInfo(databaseLog).noquote() << QStringLiteral("Removing %1, which an interrupted backup has left.").arg(part.filePath());
        removePlace(part.filePath() + QStringLiteral("/trial"));
        removePlace(placeBesideRecord(part.filePath()));
        QDir(part.filePath()).removeRecursively();
    }
}

Result<BackupNote> Backup::survey() const
{
    const auto server = m_server.target(QStringLiteral("postgres"));
    auto records = surveyRecords(server);
    const auto checksums = readChecksums(server);
    if (!records || !checksums)
        return records.ok() ? checksums.error() : records.error();
    BackupNote note;
    note.postgres = m_server.folder().version();
    note.program = QStringLiteral(TIDEMARK_VERSION);
    note.begunAt = wallClock();
    note.hasChecksums = *checksums;
    note.records = std::move(records).value();
    for (const auto &record : note.records)
        note.bytes += record.bytes;
    return note;
}

Result<BackupReport> Backup::make(const QString &part, const CareListener &progress, const std::stop_token &stop) const
{
    auto note = survey();
    if (!note)
        return note.error();
    BackupReport report{{}, std::move(note).value(), {}};
    const auto cluster = part + QStringLiteral("/cluster");
    const bool isTwice = m_depth == Depth::Trial;
    if (auto fits = checkRoom(m_target, report.note.bytes * (isTwice ? 2 : 1),
                              isTwice ? QStringLiteral("The backup and a trial start of it (left out with --quick) need")
                                      : QStringLiteral("The backup needs")); !fits)
        return fits.error();
    if (auto copied = copy(cluster, report.note, progress, stop); !copied)
        return copied.error();
    passStep("backup-copied");
    if (progress)
        progress({Step::Checking, 0, 0, {}});
    if (auto checked = checkSums(cluster, m_server.folder().binaries(), stop); !checked)
        return checked.error();
    report.note.bytes = folderBytes(cluster);
    if (isTwice) {
        auto tried = attempt(part, report.note.bytes, progress, stop);
        if (!tried)
            return tried.error();
        report.trial = std::move(tried).value();
        report.note.isTried = true;
    }
    report.note.endedAt = wallClock();
    passStep("backup-tried");
    if (auto written = report.note.write(part); !written)
        return written.error();
    report.folder = part.chopped(partSuffix.size());
    if (auto finished = finish(part, report.folder); !finished)
        return finished.error();
    return report;
}

// Started by ourselves, root too: only who made the backup can read it.
Result<void> Backup::copy(const QString &cluster, const BackupNote &note, const CareListener &progress, const std::stop_token &stop) const
{
    const auto tool = m_server.folder().binaries().tool(QStringLiteral("pg_basebackup"));
    if (!tool)
        return tool.error();
    const auto server = m_server.target(QStringLiteral("postgres"));
    AccountProcess process{Account::ourselves(), *tool,
                           {QStringLiteral("--pgdata=") + cluster, QStringLiteral("--format=plain"), QStringLiteral("--wal-method=stream"),
                            QStringLiteral("--checkpoint=fast"), QStringLiteral("--progress"), QStringLiteral("--no-sync"),
                            QStringLiteral("--no-password"),
                            QStringLiteral("--host=") + server.value(QStringLiteral("host")), QStringLiteral("--port=") + server.value(QStringLiteral("port")),
                            QStringLiteral("--username=tidemark")}};
    process.environment = m_server.folder().environment();
    process.patience = longRun;
    Watch watch(stop);
    process.hear = [&](const QByteArray &heard) {
        watch.note();
        tellCopied(heard, progress);
    };
    process.tell = [&](auto) { watch.look(); };
    if (progress)
        progress({Step::Copying, 0, note.bytes, {}});
    const auto outcome = process.run(watch.token());
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    if (outcome.ok() && outcome->ok())
        return {};
    return DatabaseTrouble::refused(QStringLiteral("The backup was not made: %1. The record goes on; nothing is left in %2. Mend that, and start "
                                                   "it again.").arg(outcome.ok() ? complaintOf(outcome->output) : outcome.message(), m_target));
}

QString Backup::placeBesideRecord(const QString &part) const
{
    return m_server.dataDirectory() + QStringLiteral("/trial-") + QFileInfo(part).completeBaseName();
}

// In the target; as root, where the server's account cannot reach that, in the data folder.
Result<TrialFindings> Backup::attempt(const QString &part, std::int64_t bytes, const CareListener &progress, const std::stop_token &stop) const
{
    const auto &account = m_server.folder().account();
    auto place = part + QStringLiteral("/trial");
    if (!openToAccount(part, account)) {
        place = placeBesideRecord(part);
        if (auto fits = checkRoom(m_server.dataDirectory(), bytes, QStringLiteral("A trial start of the backup (left out with --quick) needs")); !fits)
            return fits.error();
    }
    if (const auto made = createDataDirectory(place); !made)
        return DatabaseTrouble::refused(made.message());
    const auto tellCopy = [&](std::int64_t done) {
        if (progress)
            progress({Step::Trying, done, bytes, {}});
    };
    const auto tellTrades = [&](const VerifyProgress &verified) {
        if (progress)
            progress({Step::Verifying, verified.done, verified.total, verified.symbol.toString()});
    };
    auto copied = copyCluster(part + QStringLiteral("/cluster"), place + QStringLiteral("/cluster"), account, tellCopy, stop);
    passStep("backup-trial");
    auto findings = copied.ok() ? RecordTrial(place).run(tellTrades, stop) : Result<TrialFindings>(copied.error());
    removePlace(place);
    return findings;
}

// The name is what makes it a backup. Until it has that, the lock stays: whoever finds a part without takes it for left and removes it.
Result<void> Backup::finish(const QString &part, const QString &folder) const
{
    if (auto synced = syncDisk(part); !synced)
        return synced;
    passStep("backup-synced");
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(folder).constData()) != 0)
        return DatabaseTrouble::refused(QStringLiteral("%1 cannot be renamed to %2: %3. There is no backup.")
                                            .arg(part, folder, QString::fromLocal8Bit(std::strerror(errno))));
    QFile::remove(lockOf(folder));
    return syncFolder(m_target);
}

Result<void> checkSums(const QString &cluster, const ServerBinaries &binaries, const std::stop_token &stop)
{
    const auto tool = binaries.tool(QStringLiteral("pg_verifybackup"));
    if (!tool)
        return tool.error();
    AccountProcess process{Account::ourselves(), *tool, {QStringLiteral("--exit-on-error"), cluster}};
    // The log can be read only by programs of its own version; the trial start reads it in any case.
    if (!tool->startsWith(binaries.folder))
        process.arguments.prepend(QStringLiteral("--no-parse-wal"));
    process.environment = LibpqEnvironment::without();
    process.environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.patience = longRun;
    const auto outcome = process.run(stop);
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    if (outcome.ok() && outcome->ok())
        return {};
    return DatabaseTrouble::refused(QStringLiteral("The files in %1 are not what was written there: %2. Nothing was changed; the backup is damaged, "
                                                   "so take another one, and look after that disk.")
                                        .arg(cluster, outcome.ok() ? complaintOf(outcome->output) : outcome.message()));
}

} // namespace tidemark
