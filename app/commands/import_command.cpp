#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/import_answers.h"
#include "commands/import_download.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "session/history_import.h"
#include "session/import_files.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tidemark {
namespace {

const QString symbolOption = QStringLiteral("symbol");
const QString plainOption = QStringLiteral("plain");
const QString checksumOption = QStringLiteral("ignore-checksum");

// What all files came to, and why the last one may not have been the end.
struct Outcome {
    std::vector<ImportReport> reports;
    ImportTotals totals;
    std::optional<Error> failure; // it could not be done
    bool isStopped = false;
};

QString secondsText(std::chrono::seconds left)
{
    const auto seconds = left.count();
    if (seconds < 60)
        return QStringLiteral("%1 s").arg(seconds);
    return seconds < 3600 ? QStringLiteral("%1 min").arg((seconds + 30) / 60)
                          : QStringLiteral("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60);
}

void printProgress(const ImportProgress &progress)
{
    const auto share = 100 * double(progress.bytes) / double(std::max<std::int64_t>(progress.totalBytes, 1));
    const auto left = progress.left ? QStringLiteral(", %1 left").arg(secondsText(*progress.left)) : QString();
    printPassing(QStringLiteral("%1: %2 %3 %, %4, %5/s%6      ")
                     .arg(QFileInfo(progress.path).fileName(),
                          progress.stage == ImportProgress::Stage::Checking ? QStringLiteral("checking") : QStringLiteral("storing"))
                     .arg(share, 0, 'f', 0).arg(counted(progress.rows, u"%1 trade", u"%1 trades")).arg(progress.rowsPerSecond, 0, 'f', 0).arg(left));
}

void tell(const ImportReport &report, bool isInWords)
{
    endPassing();
    for (const auto &problem : report.problems)
        printProblem(problem);
    for (const auto &note : report.notes)
        printProblem(QStringLiteral("%1: %2").arg(QFileInfo(report.path).fileName(), note));
    if (isInWords)
        printText(importText(report));
}

// One after the other; a file that is refused does not keep those after it out.
void importAll(PgSession &session, const ImportOptions &options, const QStringList &paths, const std::stop_token &stop, bool isInWords,
               Outcome &outcome)
{
    HistoryImport import(session, options);
    for (const auto &path : paths) {
        if (stop.stop_requested()) {
            outcome.isStopped = true;
            return;
        }
        auto report = import.import(path, printProgress, stop);
        if (!report) {
            outcome.failure = report.error();
            outcome.totals.add(import.unfinished());
            outcome.reports.push_back(import.unfinished());
            return;
        }
        tell(*report, isInWords);
        outcome.totals.add(*report);
        outcome.reports.push_back(std::move(report).value());
        outcome.isStopped = outcome.reports.back().end == ImportEnd::Stopped;
        if (outcome.isStopped)
            return;
    }
}

Outcome importBeside(const Invocation &call, const ImportOptions &options, const ImportFiles &files)
{
    Outcome outcome;
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop, RecordAccess::Missing::Create, DatabaseSource::Use::Record);
        outcome.isStopped = !access && stop.stop_requested();
        if (access)
            importAll(access.value()->session(), options, files.paths, stop, !call.wantsJson(), outcome);
        else
            outcome.failure = access.error();
    });
    endPassing();
    return outcome;
}

Result<ImportOptions> optionsOf(const Invocation &call)
{
    ImportOptions options;
    options.exchange = call.common.endpoints.identity();
    options.isPlain = call.isSet(plainOption);
    options.ignoresChecksum = call.isSet(checksumOption);
    if (!call.isSet(symbolOption))
        return options;
    const auto symbol = Symbol::fromText(call.value(symbolOption));
    if (!symbol)
        return Error{QStringLiteral("--symbol: %1").arg(symbol.message())};
    options.market = *symbol;
    return options;
}

void printTotals(const Outcome &outcome, bool isJson)
{
    if (!isJson) {
        if (outcome.totals.files > 1)
            printText(totalsText(outcome.totals));
        return;
    }
    if (outcome.reports.empty())
        return;
    QJsonArray files;
    for (const auto &report : outcome.reports) {
        for (const auto &object : importObjects(report))
            files.append(object);
    }
    printJson({{QStringLiteral("files"), files},
               {QStringLiteral("totals"), totalsObject(outcome.totals)},
               {QStringLiteral("problem"), outcome.failure ? QJsonValue(outcome.failure->message) : QJsonValue()}});
}

int run(const Invocation &call)
{
    if (call.isSet(QStringLiteral("download")))
        return importDownload(call);
    if (call.isSet(QStringLiteral("keep-files")))
        return printProblem(QStringLiteral("--keep-files belongs to --download; a file that is imported stays where it is.")), exitUsage;
    const auto options = optionsOf(call);
    if (!options)
        return printProblem(options.message()), exitUsage;
    const auto files = ImportFiles::in(call.arguments);
    if (files.passedOver > 0)
        printProblem(counted(files.passedOver, u"%1 file that has no name of a file of trades (.zip, .csv, .gz, .parquet, .jsonl) is passed over.",
                             u"%1 files that have no name of a file of trades (.zip, .csv, .gz, .parquet, .jsonl) are passed over."));
    for (const auto &link : files.links)
        printProblem(QStringLiteral("“%1” is a link to a folder, which is not followed: nothing in it is imported. Name it as well where it holds files of trades.").arg(link));
    if (files.paths.isEmpty()) {
        return answerNo(call.wantsJson(), QStringLiteral("There is no file of trades in %1.").arg(namedOrCounted(call.arguments, u"any of %1 files and folders")),
                        {{QStringLiteral("files"), QJsonArray()}, {QStringLiteral("totals"), totalsObject({})}});
    }
    const auto outcome = importBeside(call, *options, files);
    printTotals(outcome, call.wantsJson());
    if (outcome.failure && !outcome.isStopped)
        return printProblem(outcome.failure->message), exitNotDone;
    if (outcome.isStopped) {
        printProblem(counted(outcome.totals.fresh, u"Stopped: %1 trade is stored, in whole transactions. The same call again goes on.",
                             u"Stopped: %1 trades are stored, in whole transactions. The same call again goes on."));
        return exitNotDone;
    }
    return outcome.totals.refused > 0 ? exitNo : exitDone;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"), QStringLiteral("FILE|FOLDER... | --download SYMBOL FROM TO"),
            QStringLiteral("Store the trades of files, or of the archive."),
            QStringLiteral("Takes the exchange's public archive of trades (zip or CSV, daily or monthly), what export writes, Tardis' CSV of trades\n"
                           "and recorded frames; plain, gzip or zip, told by what is in them. Folders are searched to their depths. A file is\n"
                           "checked whole before a row of it is stored; a CHECKSUM beside it is compared. What the record has already is not\n"
                           "stored again. Exit 1: a file was refused, or differs from the record; the others are stored.\n"
                           "JSON keys: files (path, symbol, end: stored, known, refused or stopped, sha256, rows, new, already_there, altered,\n"
                           "not_stored, from, to, ids and missing: count, ids, list of first_id, last_id; problems, notes), totals (files,\n"
                           "stored, known, refused, stopped, rows, new, already_there, altered, missing), problem.\n")
                + downloadDetails(),
            {{symbolOption, QStringLiteral("Whose trades they are, where neither name nor rows say it."), QStringLiteral("SYMBOL")},
             {plainOption, QStringLiteral("Store them as plain rows, also those that are old enough to be packed.")},
             {checksumOption, QStringLiteral("Import a file although its CHECKSUM is of another one, by its ids alone.")},
             downloadOption(), keepFilesOption(), jsonOption()},
            1, -1, run};
}

} // namespace tidemark
