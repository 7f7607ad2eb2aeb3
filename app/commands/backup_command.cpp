#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/care_answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/cluster_files.h"
#include "database/database_error.h"

#include <QDir>

namespace tidemark {
namespace {

const QString quickOption = QStringLiteral("quick");

Result<BackupReport> backup(const Invocation &call, const std::stop_token &stop)
{
    auto server = PrivateServer::start(call.common.dataDir, stop);
    if (!server)
        return server.error();
    const auto depth = call.isSet(quickOption) ? Backup::Depth::Sums : Backup::Depth::Trial;
    CareTeller teller;
    const auto target = QDir(call.arguments.constFirst()).absolutePath();
    auto report = Backup(*server.value(), target, depth).run([&](const CareProgress &progress) { teller.tell(progress); }, stop);
    endPassing();
    if (report.ok() && areOnOneDisk(report->folder, server.value()->folder().path()))
        printProblem(QStringLiteral("The backup is on the same disk as the record, and would be lost with it. Copy it elsewhere as well."));
    return report;
}

void print(const Invocation &call, const BackupReport &report)
{
    if (call.wantsJson()) {
        auto object = report.note.toJson();
        object.insert(QStringLiteral("path"), report.folder);
        insertTrial(object, report.trial);
        printJson(object);
        return;
    }
    const auto how = report.trial ? trialText(*report.trial)
                                  : QStringLiteral("the sums of its files were checked; it was not started and not verified (--quick)");
    printLine(QStringLiteral("Backup made in %1: %2, PostgreSQL %3; %4.")
                  .arg(report.folder, bytesText(report.note.bytes)).arg(report.note.postgres).arg(how));
}

int run(const Invocation &call)
{
    if (const auto refused = refuseForeignServer(call, QStringLiteral("backup")))
        return *refused;
    if (call.arguments.constFirst().isEmpty())
        return printProblem(QStringLiteral("Name the folder to back up into: an empty name is none. Nothing was changed.")), exitUsage;
    if (const auto refused = refuseWithoutServer(call, QStringLiteral("Nothing is recorded in %1 yet, so there is nothing to back up. Another place is "
                                                                      "named with --data-dir.").arg(call.common.dataDir)))
        return *refused;
    Result<BackupReport> report = Error{QStringLiteral("The backup was not begun.")};
    runBeside([&](const std::stop_token &stop) { report = backup(call, stop); }, careUntilLeft);
    if (!report) {
        printProblem(DatabaseTrouble::isCancelled(report.error()) ? QStringLiteral("The backup was cancelled; nothing is left of it.") : report.message());
        return exitNotDone;
    }
    print(call, *report);
    return !report->trial || report->trial->isSound() ? exitDone : exitNo;
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"), QStringLiteral("DIR"), QStringLiteral("Make a whole copy of the private server in a new folder in DIR."),
            QStringLiteral(
                "A recorder may go on meanwhile. The copy is made by pg_basebackup, its sums are checked by pg_verifybackup, and then a copy\n"
                "of it is started and its record verified; that takes the space twice for a while. The folder appears when it is whole.\n"
                "Beside the files a note, tidemark-backup.json, says what they hold. Exit 1: the record in the backup contradicts itself,\n"
                "or nothing is recorded yet.\n"
                "JSON keys: path, those of the note (format, postgresql, program, begun_at, ended_at, bytes, checksums, tried, records: of\n"
                "each database, exchange, identity, schema, bytes, markets: of each symbol, first_id, last_id, stored), and verified, sound,\n"
                "trades, missing, errors (null with --quick)."),
            {{quickOption, QStringLiteral("Only check the sums; do not start and verify a copy.")}, jsonOption()}, 1, 1, run};
}

} // namespace tidemark
