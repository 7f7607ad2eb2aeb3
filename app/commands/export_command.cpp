#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/exporter.h"
#include "host/stop_signals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>

#include <cstdio>
#include <unistd.h>

namespace tidemark {
namespace {

const QString outputOption = QStringLiteral("output");

void printProgress(const ExportProgress &progress)
{
    if (::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%lld of %lld trades", static_cast<long long>(progress.done), static_cast<long long>(progress.total));
}

// Runs beside the event loop, so that Ctrl-C can end it without leaving half a file.
ExportAnswer exportBeside(const CommonOptions &options, const ExportQuestion &question)
{
    ExportAnswer answer{0, ExportEnd::Failed, 0, question.path, {}};
    std::stop_source stop;
    const StopSignals signalsToStop;
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, qApp, [&] { stop.request_stop(); });
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto access = RecordAccess::open(options);
        if (access)
            answer = exportCsv(access.value()->session(), question, printProgress, stop.get_token());
        else
            answer.problem = access.message();
    }));
    QObject::connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    if (::isatty(STDERR_FILENO))
        std::fputc('\n', stderr);
    return answer;
}

QJsonObject answerObject(const ExportQuestion &question, const ExportAnswer &answer)
{
    return {{QStringLiteral("symbol"), question.symbol.toString()},
            {QStringLiteral("from"), toIsoString(question.from)},
            {QStringLiteral("to"), toIsoString(question.to)},
            {QStringLiteral("trades"), qint64(answer.trades)},
            {QStringLiteral("path"), answer.path}};
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
    const auto answer = exportBeside(call.common, question);
    if (answer.end == ExportEnd::Cancelled)
        return printProblem(QStringLiteral("Export cancelled; no file was written.")), exitNotDone;
    if (answer.end == ExportEnd::Failed)
        return printProblem(answer.problem), exitNotDone;
    if (call.wantsJson())
        printJson(answerObject(question, answer));
    else
        printLine(QStringLiteral("%1 trades written to %2").arg(answer.trades).arg(answer.path));
    return exitDone;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), QStringLiteral("SYMBOL FROM TO --output FILE"), QStringLiteral("Write the trades of a range as CSV."),
            QStringLiteral("CSV columns: trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker; in id order. The same\n"
                           "range gives the same bytes. JSON keys: symbol, from, to, trades, path."),
            {{outputOption, QStringLiteral("The file to write."), QStringLiteral("FILE")}, jsonOption()}, 3, 3, run};
}

} // namespace tidemark
