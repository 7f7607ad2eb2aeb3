#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/export_follow.h"
#include "commands/export_request.h"
#include "commands/market_digits.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "core/progress_pace.h"
#include "database/history.h"
#include "database/imported_digits.h"
#include "session/record_export.h"

#include <QFile>
#include <QJsonArray>

#include <poll.h>
#include <unistd.h>

namespace tidemark {
namespace {

QString rowWord(const ExportQuestion &question)
{
    return question.candles.count() == 0 ? QStringLiteral("trades") : QStringLiteral("candles");
}

void printProgress(const ExportQuestion &question, const ProgressPace &pace, const ExportProgress &progress)
{
    auto line = QStringLiteral("%1 of %2 %3").arg(progress.done).arg(progress.total).arg(rowWord(question));
    if (const auto at = pace.at(progress.done, progress.total))
        line += QStringLiteral(", %1/s, %2 s left ").arg(at->perSecond, 0, 'f', 0).arg(at->left.count());
    printPassing(line);
}

ExportAnswer exportTo(PgSession &session, const ExportRequest &request, const ExportQuestion &question,
                      const RecordExport::Digits &digits, const std::stop_token &stop)
{
    ProgressPace pace;
    pace.begin();
    const auto tell = [&](const ExportProgress &progress) { printProgress(question, pace, progress); };
    RecordExport work(session, question, digits);
    if (!request.isToStandardOutput)
        return work.toFiles(tell, stop);
    QFile output;
    if (!output.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return {ExportEnd::Failed, 0, question.path,
                QStringLiteral("Standard output cannot be written: %1. Nothing was exported.").arg(output.errorString())};
    }
    return work.toDevice(output, tell, stop);
}

// The question with the markets that the record has.
Result<ExportQuestion> questionOf(PgSession &session, const ExportRequest &request)
{
    const auto recorded = History(session).symbols();
    if (!recorded)
        return recorded.error();
    const auto markets = marketsNamed(request.markets, *recorded);
    if (!markets)
        return markets.error();
    if (markets->empty())
        return Error{QStringLiteral("The record has no market yet, so there is nothing to export.")};
    auto question = request.question;
    question.symbol = markets->front();
    question.others.assign(markets->begin() + 1, markets->end());
    return question;
}

// The exchange is asked where no file of its own tells it, and only for its own layout.
RecordExport::Digits digitsFor(PgSession &session, const CommonOptions &options, const ExportQuestion &question)
{
    if (question.form != FileForm::Zip)
        return {};
    std::vector<Symbol> markets{question.symbol};
    markets.insert(markets.end(), question.others.begin(), question.others.end());
    for (const auto &market : markets) {
        const auto imported = importedDigits(session, market);
        if (imported && !*imported)
            return exchangeDigits(options);
    }
    return {};
}

struct Exported {
    ExportQuestion question;
    ExportAnswer answer;
};

Result<Exported> exportBeside(const CommonOptions &options, const ExportRequest &request)
{
    Result<Exported> exported = Error{QStringLiteral("Export cancelled; no file was written.")};
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(options, stop);
        if (!access) {
            exported = access.error();
            return;
        }
        auto &session = access.value()->session();
        const auto question = questionOf(session, request);
        if (question)
            exported = Exported{*question, exportTo(session, request, *question, digitsFor(session, options, *question), stop)};
        else
            exported = question.error();
    });
    endPassing();
    return exported;
}

// Whoever read from the pipe has gone, as head does once it has enough.
[[nodiscard]] bool isOutputClosed()
{
    pollfd output{STDOUT_FILENO, 0, 0};
    return ::poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0;
}

QJsonArray marketsArray(const ExportAnswer &answer)
{
    QJsonArray markets;
    for (const auto &market : answer.markets) {
        QJsonObject object{{QStringLiteral("symbol"), market.symbol.toString()}, {QStringLiteral("rows"), qint64(market.rows)}};
        insertCompleteness(object, market.completeness);
        markets.append(object);
    }
    return markets;
}

QJsonObject answerObject(const ExportQuestion &question, const ExportAnswer &answer)
{
    QStringList symbols{question.symbol.toString()};
    for (const auto &symbol : question.others)
        symbols += symbol.toString();
    QJsonObject object{{QStringLiteral("symbol"), symbols.join(QLatin1Char(','))},
                       {QStringLiteral("from"), toIsoString(question.from)},
                       {QStringLiteral("to"), toIsoString(question.to)},
                       {rowWord(question), qint64(answer.trades)},
                       {QStringLiteral("path"), answer.path},
                       {QStringLiteral("form"), endingOf(question.form)},
                       {QStringLiteral("bytes"), qint64(answer.bytes)},
                       {QStringLiteral("markets"), marketsArray(answer)}};
    insertCompleteness(object, answer.completeness);
    return object;
}

QString cancelledText(const ExportRequest &request, const ExportAnswer &answer)
{
    if (request.isToStandardOutput)
        return QStringLiteral("Export cancelled; what was written of it is not whole.");
    return answer.files == 0 ? QStringLiteral("Export cancelled; no file was written.")
                             : counted(answer.files, u"Export cancelled; %1 file that was written stays, whole.", u"Export cancelled; %1 files that were written stay, whole.");
}

void printEarlyEnd(const ExportRequest &request, const ExportAnswer &answer)
{
    if (answer.end == ExportEnd::Cancelled)
        printProblem(cancelledText(request, answer));
    else if (!request.isToStandardOutput || !isOutputClosed())
        printProblem(answer.problem);
}

void printEnd(const ExportRequest &request, const Exported &exported)
{
    const auto &answer = exported.answer;
    const auto complete = completenessWords(answer.completeness);
    const auto rows = rowWord(exported.question);
    if (request.isToStandardOutput)
        printProblem(QStringLiteral("%1 %2 written (%3).").arg(answer.trades).arg(rows, complete));
    else
        printLine(QStringLiteral("%1 %2 written to %3 (%4)").arg(answer.trades).arg(rows, answer.path, complete));
}

int follow(const Invocation &call, const ExportRequest &request)
{
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) { exitCode = followExport(call.common, request, call.wantsJson(), stop); });
    return exitCode;
}

int run(const Invocation &call)
{
    const auto request = ExportRequest::of(call);
    if (!request)
        return printProblem(request.message()), exitUsage;
    if (request->isFollowed)
        return follow(call, *request);
    const auto exported = exportBeside(call.common, *request);
    if (!exported)
        return RecordAccess::refused(exported.error(), call.wantsJson());
    if (exported->answer.end != ExportEnd::Finished)
        return printEarlyEnd(*request, exported->answer), exitNotDone;
    if (call.wantsJson())
        printJson(answerObject(exported->question, exported->answer));
    else
        printEnd(*request, *exported);
    return exitDone;
}

} // namespace

Command exportCommand()
{
    auto options = ExportRequest::options();
    options += jsonOption();
    return {QStringLiteral("export"), QStringLiteral("SYMBOL[,…]|ALL FROM TO --output FILE"),
            QStringLiteral("Write the trades of a range into a file."),
            QStringLiteral("Markets: names, patterns as *USDT, or ALL of the record. The form by the file's name: .csv, .csv.gz, .zip (the public\n"
                           "archive's layout, a file a market), .parquet (exact decimals; needs DuckDB's library), .tardis.csv.gz.\n"
                           "CSV columns: trade_id,symbol,traded_at,price,quantity,quote_quantity,buyer_is_maker; in id order. The same\n"
                           "range gives the same bytes. --follow goes on from the last line of a CSV that is there; ids that are missing are\n"
                           "waited for for a minute.\n"
                           "JSON keys: symbol, from, to, trades (or candles), path, form, bytes, complete, missing, holes, skipped, rejected, dropped, archived,\n"
                           "markets (of each symbol, rows, complete, missing, holes, skipped, rejected, dropped, archived); of --follow: symbols, trades, path."),
            options, 2, 3, run};
}

} // namespace tidemark
