#include "ui/import/import_words.h"

#include "ui/number_format.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tidemark {
namespace {

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(tidemark::ImportWords)
};

[[nodiscard]] std::int64_t storedOf(const ImportReport &report)
{
    std::int64_t stored = 0;
    for (const auto &market : report.markets)
        stored += market.stored;
    return stored;
}

[[nodiscard]] bool isIn(const ImportReport &report)
{
    return report.end == ImportEnd::Stored || report.end == ImportEnd::Known;
}

[[nodiscard]] QString reportLine(const ImportReport &report, const QLocale &locale)
{
    const auto name = QFileInfo(report.path).fileName();
    switch (report.end) {
    case ImportEnd::Stored:
        return formatCounted(storedOf(report), QStringLiteral("%2: imported, %1 trade is new."), ImportWords::tr("%2: imported, %1 trades are new.", nullptr, numerus(storedOf(report))), locale).arg(name);
    case ImportEnd::Known:
        return ImportWords::tr("%1: was imported before.").arg(name);
    case ImportEnd::Stopped:
        return ImportWords::tr("%1: stopped; the same import again goes on.").arg(name);
    case ImportEnd::Refused:
        break;
    }
    return ImportWords::tr("%1: not imported.").arg(name);
}

} // namespace

QString importSentence(const FilesProgress &progress, const QLocale &locale)
{
    const auto &file = progress.file;
    const auto name = QFileInfo(file.path).fileName();
    const auto amount = ImportWords::tr("%1 of %2").arg(formatBytes(file.bytes, locale), formatBytes(file.totalBytes, locale));
    auto pace = file.rowsPerSecond >= 1 ? ImportWords::tr(", %1 trades/s").arg(formatCount(std::int64_t(file.rowsPerSecond), locale)) : QString();
    if (file.left)
        pace += ImportWords::tr(", %1 left").arg(formatAge(*file.left, locale));
    const auto words = file.stage == ImportProgress::Stage::Checking ? ImportWords::tr("%1 of %2, %3: %4 checked%5")
                                                                     : ImportWords::tr("%1 of %2, %3: %4 stored%5");
    return words.arg(formatCount(progress.number, locale), formatCount(progress.files, locale), name, amount, pace);
}

bool isAllImported(const FilesAnswer &answer)
{
    return answer.end == DownloadEnd::Finished && answer.found > 0 && std::all_of(answer.files.begin(), answer.files.end(), isIn);
}

bool hasWrongSums(const FilesAnswer &answer)
{
    return std::any_of(answer.files.begin(), answer.files.end(), [](const ImportReport &report) { return report.hasWrongSum; });
}

QString importEndSentence(const FilesAnswer &answer, const QLocale &locale)
{
    std::int64_t stored = 0;
    for (const auto &file : answer.files)
        stored += storedOf(file);
    const auto there = std::count_if(answer.files.begin(), answer.files.end(), isIn);
    const auto files = answer.found != 1 ? ImportWords::tr("%1 of %2 files are in the record", nullptr, numerus(answer.found)).arg(formatCount(there, locale), formatCount(answer.found, locale))
                       : there == 1      ? ImportWords::tr("The file is in the record")
                                         : ImportWords::tr("The file is not in the record");
    const auto trades = formatCounted(stored, QStringLiteral("%1 trade is new"), ImportWords::tr("%1 trades are new", nullptr, numerus(stored)), locale);
    const auto counted = ImportWords::tr("%1; %2.").arg(files, trades);
    if (answer.end == DownloadEnd::Cancelled)
        return ImportWords::tr("Cancelled. %1 What was stored stays, and the same import again goes on from there.").arg(counted);
    if (answer.end == DownloadEnd::Failed)
        return ImportWords::tr("It could not go on: %1").arg(answer.problem);
    return answer.found == 0 ? ImportWords::tr("There is no file of trades in it (.zip, .csv, .csv.gz, .parquet).") : counted;
}

QStringList importReportLines(const FilesAnswer &answer, const QLocale &locale)
{
    QStringList lines;
    for (const auto &report : answer.files) {
        lines += reportLine(report, locale);
        for (const auto &sentence : report.problems + report.notes)
            lines += QStringLiteral("    ") + sentence;
    }
    return lines;
}

} // namespace tidemark
