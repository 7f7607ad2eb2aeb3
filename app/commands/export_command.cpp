#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/exporter.h"

#include <QFileInfo>

namespace tidemark {
namespace {

const QString outputOption = QStringLiteral("output");

void printProgress(const ExportProgress &progress)
{
    printPassing(QStringLiteral("%1 of %2 trades").arg(progress.done).arg(progress.total));
}

Result<ExportAnswer> exportBeside(const CommonOptions &options, const ExportQuestion &question)
{
    Result<ExportAnswer> answer = ExportAnswer{0, ExportEnd::Failed, 0, question.path, {}};
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(options);
        if (access)
            answer = exportCsv(access.value()->session(), question, printProgress, stop);
        else
            answer = access.error();
    });
    endPassing();
    return answer;
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

int run(const Invocation &call)
{
    const auto range = rangeOf(call.arguments);
    if (!range)
        return printProblem(range.message()), exitUsage;
    if (!call.isSet(outputOption) || call.value(outputOption).isEmpty())
        return printProblem(QStringLiteral("Name the file to write with --output FILE.")), exitUsage;
    const auto path = QFileInfo(call.value(outputOption)).absoluteFilePath();
    const ExportQuestion question{0, range->symbol, range->from, range->to, path};
    const auto exported = exportBeside(call.common, question);
    if (!exported)
        return printProblem(exported.message()), RecordAccess::exitFor(exported.error());
    const auto &answer = *exported;
    if (answer.end == ExportEnd::Cancelled)
        return printProblem(QStringLiteral("Export cancelled; no file was written.")), exitNotDone;
    if (answer.end == ExportEnd::Failed)
        return printProblem(answer.problem), exitNotDone;
    if (call.wantsJson())
        printJson(answerObject(question, answer));
    else
        printLine(QStringLiteral("%1 trades written to %2 (%3)").arg(answer.trades).arg(answer.path, completenessWords(answer.completeness)));
    return exitDone;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), QStringLiteral("SYMBOL FROM TO --output FILE"), QStringLiteral("Write the trades of a range as CSV."),
            QStringLiteral("CSV columns: trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker; in id order. The same\n"
                           "range gives the same bytes. JSON keys: symbol, from, to, trades, path, complete, missing, holes, skipped, rejected."),
            {{outputOption, QStringLiteral("The file to write."), QStringLiteral("FILE")}, jsonOption()}, 3, 3, run};
}

} // namespace tidemark
