#include "commands/import_download.h"

#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/record_access.h"
#include "core/archive_file.h"
#include "core/counted.h"
#include "session/download_run.h"
#include "session/simulated_exchange.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

const QString ignoreOption = QStringLiteral("ignore-checksum");
const QString keepOption = QStringLiteral("keep-files");

[[nodiscard]] QString megabytes(std::int64_t bytes)
{
    return QString::number(double(bytes) / 1e6, 'f', 1);
}

[[nodiscard]] QString passingLine(const DownloadProgress &progress)
{
    static const std::array words{"fetched", "checked", "stored", "asked for"};
    const bool countsTrades = progress.stage == DownloadProgress::Stage::Asking;
    const auto amount = [&](double number) {
        return countsTrades ? counted(std::int64_t(number), u"%1 trade", u"%1 trades") : megabytes(std::int64_t(number)) + QStringLiteral(" MB");
    };
    auto line = counted(progress.days, u"%2 of %1 day complete; %3 ", u"%2 of %1 days complete; %3 ").arg(progress.daysDone).arg(progress.file.isEmpty() ? QStringLiteral("the exchange:") : progress.file);
    line += amount(double(progress.done));
    if (progress.total > 0)
        line += QStringLiteral(" of ") + amount(double(progress.total));
    line += QLatin1Char(' ') + QLatin1String(words[std::size_t(progress.stage)]);
    if (progress.perSecond > 0)
        line += QStringLiteral(", %1/s").arg(amount(progress.perSecond));
    if (progress.left)
        line += QStringLiteral(", %1 s left").arg(progress.left->count());
    return line + QStringLiteral("    ");
}

// Whole UTC days around what was asked for; said where that is more.
[[nodiscard]] DownloadQuestion questionOf(const RangeQuestion &range, bool ignoresChecksum)
{
    const auto from = dayStart(range.from);
    const auto to = dayStart(range.to + 24h - 1us);
    if (from != range.from || to != range.to)
        printProblem(QStringLiteral("Files are of whole UTC days: %1 to %2.").arg(toIsoString(from), toIsoString(to)));
    return {range.symbol, from, to, ignoresChecksum};
}

[[nodiscard]] QString kindWord(DownloadNote::Kind kind)
{
    switch (kind) {
    case DownloadNote::Kind::Absent:
        return QStringLiteral("absent");
    case DownloadNote::Kind::WrongSum:
        return QStringLiteral("wrong_checksum");
    case DownloadNote::Kind::Refused:
        return QStringLiteral("refused");
    case DownloadNote::Kind::Failed:
        return QStringLiteral("failed");
    case DownloadNote::Kind::Incomplete:
        return QStringLiteral("incomplete");
    case DownloadNote::Kind::NotOver:
        return QStringLiteral("not_over");
    case DownloadNote::Kind::Remark:
        break;
    }
    return QStringLiteral("remark");
}

[[nodiscard]] QString endWord(DownloadEnd end)
{
    return end == DownloadEnd::Finished ? QStringLiteral("finished") : end == DownloadEnd::Cancelled ? QStringLiteral("cancelled") : QStringLiteral("failed");
}

[[nodiscard]] QJsonObject answerObject(const DownloadAnswer &answer)
{
    QJsonArray notes;
    for (const auto &note : answer.notes) {
        notes.append(QJsonObject{{QStringLiteral("kind"), kindWord(note.kind)},
                                 {QStringLiteral("from"), toIsoString(note.from)},
                                 {QStringLiteral("to"), toIsoString(note.to)},
                                 {QStringLiteral("text"), note.words}});
    }
    return {{QStringLiteral("symbol"), answer.symbol.toString()},
            {QStringLiteral("from"), toIsoString(answer.from)},
            {QStringLiteral("to"), toIsoString(answer.to)},
            {QStringLiteral("end"), endWord(answer.end)},
            {QStringLiteral("complete"), answer.isAllComplete()},
            {QStringLiteral("days"), qint64(answer.days)},
            {QStringLiteral("days_complete"), qint64(answer.daysComplete)},
            {QStringLiteral("files"), qint64(answer.files)},
            {QStringLiteral("bytes"), qint64(answer.bytes)},
            {QStringLiteral("trades"), qint64(answer.stored)},
            {QStringLiteral("notes"), notes}};
}

void printEnd(const DownloadAnswer &answer)
{
    const auto days = answer.days == 1 ? QStringLiteral("the day is %1").arg(answer.daysComplete == 1 ? QStringLiteral("complete") : QStringLiteral("not complete"))
                                       : QStringLiteral("%1 of %2 days are complete").arg(answer.daysComplete).arg(answer.days);
    const auto files = counted(answer.files, u"%1 file was imported", u"%1 files were imported");
    const auto trades = counted(answer.stored, u"%1 trade is new", u"%1 trades are new");
    printLine(QStringLiteral("%1: %2; %3, %4.").arg(answer.symbol.toString(), days, files, trades));
    for (const auto &note : answer.notes)
        printLine(QStringLiteral("  ") + note.words);
}

// The exchange and its archive; the simulated one lives as long as the object.
[[nodiscard]] Result<std::unique_ptr<SimulatedExchange>> simulatedFor(CommonOptions &options)
{
    if (!options.isSimulated)
        return std::unique_ptr<SimulatedExchange>();
    auto started = SimulatedExchange::start({});
    if (started)
        options.endpoints = started.value()->endpoints();
    return started;
}

[[nodiscard]] Result<DownloadAnswer> downloadBeside(const CommonOptions &options, const QString &keptIn, const DownloadQuestion &question)
{
    Result<DownloadAnswer> answer = question.refused({});
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(options, stop, RecordAccess::Missing::Create, DatabaseSource::Use::Record);
        if (!access) {
            answer = access.error();
            return;
        }
        const DownloadSetup setup{.exchange = options.endpoints, .dataDir = options.dataDir, .keptIn = keptIn};
        DownloadRun run(access.value()->session(), setup, [](const DownloadProgress &progress) { printPassing(passingLine(progress)); });
        answer = run.run(question, stop);
    });
    endPassing();
    return answer;
}

} // namespace

QCommandLineOption downloadOption()
{
    return {QStringLiteral("download"), QStringLiteral("Fetch what is missing of SYMBOL FROM TO from the exchange's archive.")};
}

QCommandLineOption keepFilesOption()
{
    return {keepOption, QStringLiteral("With --download: leave the files here, and take them from here where they are."), QStringLiteral("DIR")};
}

QString downloadDetails()
{
    return QStringLiteral("--download takes whole UTC days that the record lacks from the archive (--archive-url): finished months that are missing\n"
                          "altogether as one file, else day by day; days of the last two from the exchange itself. What is complete is not\n"
                          "fetched again, a file that was half here is gone on with. Exit 0: all of these days are complete now; 1: some are\n"
                          "not, and which is said. JSON keys: symbol, from, to, end, complete, days, days_complete, files, bytes, trades, notes\n"
                          "(of each kind, from, to, text).");
}

int importDownload(const Invocation &call)
{
    if (call.arguments.size() != 3)
        return printProblem(QStringLiteral("Write it as: tidemark-cli import --download SYMBOL FROM TO.")), exitUsage;
    const auto range = rangeOf(call.arguments);
    if (!range)
        return printProblem(range.message()), exitUsage;
    if (range->from > wallClock())
        return printProblem(QStringLiteral("FROM (%1) is still to come, so there is nothing to download.").arg(toIsoString(range->from))), exitUsage;
    if (call.isSet(keepOption) && call.value(keepOption).isEmpty())
        return printProblem(QStringLiteral("--keep-files is empty; name a folder.")), exitUsage;
    auto options = call.common;
    const auto simulated = simulatedFor(options);
    if (!simulated)
        return printProblem(simulated.message()), exitNotDone;
    const auto keptIn = call.isSet(keepOption) ? QFileInfo(call.value(keepOption)).absoluteFilePath() : QString();
    const auto answer = downloadBeside(options, keptIn, questionOf(*range, call.isSet(ignoreOption)));
    if (!answer)
        return printProblem(answer.message()), exitNotDone;
    if (!answer->problem.isEmpty())
        printProblem(answer->problem);
    if (call.wantsJson())
        printJson(answerObject(*answer));
    else
        printEnd(*answer);
    if (answer->end != DownloadEnd::Finished)
        return exitNotDone;
    return answer->isAllComplete() ? exitDone : exitNo;
}

} // namespace tidemark
