#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/exporter.h"

#include <QFile>
#include <QFileInfo>

#include <poll.h>
#include <unistd.h>

namespace tidemark {
namespace {

const QString outputOption = QStringLiteral("output");

void printProgress(const ExportProgress &progress)
{
    printPassing(QStringLiteral("%1 of %2 trades").arg(progress.done).arg(progress.total));
}

[[nodiscard]] bool isToStandardOutput(const ExportQuestion &question)
{
    return question.path == QLatin1String("-");
}

ExportAnswer exportTo(PgSession &session, const ExportQuestion &question, const std::stop_token &stop)
{
    if (!isToStandardOutput(question))
        return exportCsv(session, question, printProgress, stop);
    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return {0, ExportEnd::Failed, 0, question.path,
                QStringLiteral("Standard output cannot be written: %1. Nothing was exported.").arg(output.errorString())};
    }
    return exportCsv(session, question, output, printProgress, stop);
}

Result<ExportAnswer> exportBeside(const CommonOptions &options, const ExportQuestion &question)
{
    Result<ExportAnswer> answer = ExportAnswer{0, ExportEnd::Failed, 0, question.path, {}};
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(options, stop);
        if (access)
            answer = exportTo(access.value()->session(), question, stop);
        else
            answer = access.error();
    });
    endPassing();
    return answer;
}

// Whoever read from the pipe has gone, as head does once it has enough.
[[nodiscard]] bool isOutputClosed()
{
    pollfd output{STDOUT_FILENO, 0, 0};
    return ::poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

QJsonObject answerObject(const ExportQuestion &question, const ExportAnswer &answer)
{
    QJsonObject object{{QStringLiteral("symbol"), question.symbol.toString()},
                       {QStringLiteral("from"), toIsoString(question.from)},
                       {QStringLiteral("to"), toIsoString(question.to)},
                       {QStringLiteral("trades"), qint64(answer.trades)},
                       {QStringLiteral("path"), answer.path}};
    insertCompleteness(object, answer.completeness);
    return object;
}

void printEarlyEnd(const ExportQuestion &question, const ExportAnswer &answer)
{
    if (answer.end == ExportEnd::Cancelled)
        printProblem(isToStandardOutput(question) ? QStringLiteral("Export cancelled; what was written of it is not whole.")
                                                  : QStringLiteral("Export cancelled; no file was written."));
    else if (!isToStandardOutput(question) || !isOutputClosed())
        printProblem(answer.problem);
}

void printEnd(const ExportQuestion &question, const ExportAnswer &answer)
{
    const auto complete = completenessWords(answer.completeness);
    if (isToStandardOutput(question))
        printProblem(QStringLiteral("%1 trades written (%2).").arg(answer.trades).arg(complete));
    else
        printLine(QStringLiteral("%1 trades written to %2 (%3)").arg(answer.trades).arg(answer.path, complete));
}

int run(const Invocation &call)
{
    const auto range = rangeOf(call.arguments);
    if (!range)
        return printProblem(range.message()), exitUsage;
    if (!call.isSet(outputOption) || call.value(outputOption).isEmpty())
        return printProblem(QStringLiteral("Name the file to write with --output FILE, or - for standard output.")), exitUsage;
    const bool toStandardOutput = call.value(outputOption) == QLatin1String("-");
    if (toStandardOutput && call.wantsJson()) {
        return printProblem(QStringLiteral("--json and --output - would both write to standard output; name a file, or leave --json out.")),
               exitUsage;
    }
    const auto path = toStandardOutput ? QStringLiteral("-") : QFileInfo(call.value(outputOption)).absoluteFilePath();
    const ExportQuestion question{0, range->symbol, range->from, range->to, path};
    const auto exported = exportBeside(call.common, question);
    if (!exported)
        return printProblem(exported.message()), RecordAccess::exitFor(exported.error());
    const auto &answer = *exported;
    if (answer.end != ExportEnd::Finished)
        return printEarlyEnd(question, answer), exitNotDone;
    if (call.wantsJson())
        printJson(answerObject(question, answer));
    else
        printEnd(question, answer);
    return exitDone;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), QStringLiteral("SYMBOL FROM TO --output FILE"), QStringLiteral("Write the trades of a range as CSV."),
            QStringLiteral("CSV columns: trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker; in id order. The same\n"
                           "range gives the same bytes. JSON keys: symbol, from, to, trades, path, complete, missing, holes, skipped, rejected, dropped."),
            {{outputOption, QStringLiteral("The file to write; - is standard output."), QStringLiteral("FILE")}, jsonOption()}, 3, 3, run};
}

} // namespace tidemark
