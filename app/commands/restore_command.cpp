#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/care_answers.h"
#include "commands/command.h"
#include "core/shell_word.h"
#include "database/database_error.h"
#include "database/restore.h"

#include <QDir>

namespace tidemark {
namespace {

// Only an exchange that was named is asked for.
QString askedExchange(const Invocation &call)
{
    const bool isNamed = call.common.isSimulated || call.isSet(QStringLiteral("stream-url")) || call.isSet(QStringLiteral("api-url"));
    return isNamed ? call.common.endpoints.identity() : QString();
}

Result<RestoreReport> restore(const Invocation &call, const std::stop_token &stop)
{
    CareTeller teller;
    Restore task(QDir(call.common.dataDir).absolutePath(), QDir(call.arguments.constFirst()).absolutePath(),
                 privateDatabaseName(call.common.endpoints), askedExchange(call));
    auto report = task.run([&](const CareProgress &progress) { teller.tell(progress); }, stop);
    endPassing();
    return report;
}

void print(const Invocation &call, const RestoreReport &report)
{
    if (!report.kept.isEmpty())
        printProblem(QStringLiteral("The former cluster is kept in %1. Once the restored record is what you want, remove it: rm -r %2").arg(report.kept, shellWord(report.kept)));
    printProblem(QStringLiteral("What was recorded after the backup began (%1) is not in it: the next recording finds what is missing by its ids and "
                                "fetches it, and stores what still waits in the spool for this record.").arg(toIsoString(report.note.begunAt)));
    if (!call.wantsJson()) {
        printLine(QStringLiteral("Restored from %1 into %2; %3.").arg(report.backup, report.cluster, trialText(report.trial)));
        return;
    }
    auto object = report.note.toJson();
    object.insert(QStringLiteral("path"), report.backup);
    object.insert(QStringLiteral("cluster"), report.cluster);
    object.insert(QStringLiteral("kept"), report.kept.isEmpty() ? QJsonValue() : QJsonValue(report.kept));
    insertTrial(object, report.trial);
    printJson(object);
}

int run(const Invocation &call)
{
    if (const auto refused = refuseForeignServer(call, QStringLiteral("restore")))
        return *refused;
    if (call.arguments.constFirst().isEmpty())
        return printProblem(QStringLiteral("Name the folder to restore from: an empty name is none. Nothing was changed.")), exitUsage;
    Result<RestoreReport> report = Error{QStringLiteral("The restore was not begun.")};
    runBeside([&](const std::stop_token &stop) { report = restore(call, stop); }, careUntilLeft);
    if (!report) {
        printProblem(DatabaseTrouble::isCancelled(report.error()) ? QStringLiteral("The restore was cancelled; the record is as it was.") : report.message());
        return exitNotDone;
    }
    print(call, *report);
    return report->trial.isSound() ? exitDone : exitNo;
}

} // namespace

Command restoreCommand()
{
    return {QStringLiteral("restore"), QStringLiteral("DIR"), QStringLiteral("Put a backup in the place of the data folder's record."),
            QStringLiteral(
                "DIR is a backup's folder, or the one that backups were made into: then the newest is taken. The backup is copied beside the\n"
                "record, started and verified, and only then takes its place; the former record is kept under a dated name, which is said.\n"
                "Nothing may use the record meanwhile. An empty data folder will do. Exchange addresses or --simulate, where they are given,\n"
                "have to be those of the backup. A record that contradicts itself takes no other's place; where there is none it comes\n"
                "back all the same, which is said (exit 1).\n"
                "JSON keys: path, cluster, kept (or null), those of the backup's note, and verified, sound, trades, missing, errors."),
            {jsonOption()}, 1, 1, run};
}

} // namespace tidemark
