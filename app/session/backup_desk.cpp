#include "session/backup_desk.h"

#include "core/counted.h"
#include "database/backup.h"
#include "database/cluster_files.h"
#include "database/database_error.h"
#include "database/restore.h"

#include <QFileInfo>

#include <chrono>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using End = BackupAnswer::End;

constexpr auto betweenWords = 200ms;

// The tools tell more often than anybody can read.
CareListener spaced(const std::function<void(const BackupProgress &)> &tell)
{
    return [tell, step = std::optional<CareProgress::Step>(), told = std::chrono::steady_clock::time_point()](const CareProgress &progress) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (step == progress.step && now - told < betweenWords)
            return;
        step = progress.step;
        told = now;
        tell({careText(progress), progress.done, progress.total});
    };
}

QString sentenceOf(const BackupReport &report, const QString &privateFolder)
{
    auto words = QStringLiteral("Backup made in %1: %2; %3.").arg(report.folder, bytesText(report.note.bytes), trialText(*report.trial));
    if (areOnOneDisk(report.folder, privateFolder))
        words += QStringLiteral(" It is on the same disk as the record, and would be lost with it: copy it elsewhere as well.");
    return words;
}

Result<BackupReport> backedUp(const QString &folder, const QString &privateFolder, const CareListener &listener, const std::stop_token &stop)
{
    const auto server = PrivateServer::start(privateFolder, stop);
    return server ? Backup(*server.value(), folder, Backup::Depth::Trial).run(listener, stop) : server.error();
}

} // namespace

BackupAnswer madeBackup(const BackupQuestion &question, const QString &privateFolder, const std::function<void(const BackupProgress &)> &tell,
                        const std::stop_token &stop)
{
    if (privateFolder.isEmpty())
        return {End::Failed, QStringLiteral("The record is on a server of your own, which has its own ways: pg_basebackup, pg_dump, or whatever its "
                                            "administrator uses.")};
    const auto report = backedUp(question.folder, privateFolder, spaced(tell), stop);
    if (!report)
        return DatabaseTrouble::isCancelled(report.error()) ? BackupAnswer{End::Cancelled, QStringLiteral("The backup was cancelled; nothing is left of it.")}
                                                            : BackupAnswer{End::Failed, report.message()};
    return {report->trial->isSound() ? End::Done : End::Unsound, sentenceOf(*report, privateFolder)};
}

BackupState backupState(const QString &privateFolder)
{
    if (privateFolder.isEmpty())
        return {};
    const auto last = readLastBackup(privateFolder);
    if (!last)
        return {{}, false, last.message()};
    return {*last, *last && QFileInfo((*last)->folder).isDir(), {}};
}

BackupLook lookedInto(const BackupLookQuestion &question)
{
    const auto found = foundBackup(question.folder);
    if (!found)
        return {false, found.message()};
    const auto &note = found->note;
    std::int64_t trades = 0;
    qsizetype markets = 0;
    for (const auto &record : note.records) {
        markets += qsizetype(record.markets.size());
        for (const auto &market : record.markets)
            trades += market.stored;
    }
    const auto tried = note.isTried ? QStringLiteral("verified when it was made") : QStringLiteral("not verified when it was made; a restore does that");
    return {true, QStringLiteral("%1: begun %2, PostgreSQL %3, %4 in %5 at least, %6.")
                      .arg(found->folder, toIsoString(std::chrono::floor<std::chrono::seconds>(note.begunAt))).arg(note.postgres)
                      .arg(counted(trades, u"%1 trade", u"%1 trades"), counted(markets, u"%1 market", u"%1 markets"), tried)};
}

} // namespace tidemark
