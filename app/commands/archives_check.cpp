#include "commands/archives_check.h"

#include "archive/receipt.h"
#include "commands/beside.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "database/archived_table.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

// What is to be said of one file.
struct Finding {
    QString state; // sound, damaged, absent
    QString problem = {};
    bool isFault = false;
};

[[nodiscard]] bool isOnlyThere(const ArchivedFile &file)
{
    return file.isRemoved && !file.broughtBackAt;
}

// Archives may lie in several folders: what is whole where it was put is not amiss because this folder has not got it.
[[nodiscard]] bool isElsewhere(const QString &path, const ArchivedFile &file)
{
    const QFileInfo there(file.path());
    return there.isFile() && there.size() == file.size && there != QFileInfo(path);
}

[[nodiscard]] Finding absentFinding(const QString &path, const ArchivedFile &file)
{
    const auto absent = QStringLiteral("absent");
    if (!isOnlyThere(file))
        return {absent};
    if (isElsewhere(path, file))
        return {absent, QStringLiteral("It is in the folder that it was archived to, %1; check that one as well.").arg(file.folder)};
    const auto words = counted(file.rows, u"It is not there, and %1 trade is in it alone.", u"It is not there, and %1 trades are in it alone.");
    return {absent, words + QStringLiteral(" It was archived to %1.").arg(file.path()), true};
}

// Trades that came after their month was archived make another file of its name in another folder.
[[nodiscard]] bool isNamesake(const std::vector<ArchivedFile> &files, const ArchivedFile &file, const QByteArray &sum)
{
    return std::any_of(files.begin(), files.end(), [&](const ArchivedFile &other) { return other.name == file.name && other.sum == sum; });
}

// A receipt that is not there says nothing against the file, whose sum the record has.
[[nodiscard]] QString receiptProblem(const QString &path, const ArchivedFile &file)
{
    QFile beside(Receipt::pathBeside(path));
    if (!beside.open(QIODevice::ReadOnly))
        return {};
    const auto receipt = Receipt::fromJson(beside.readAll());
    if (!receipt)
        return QStringLiteral("Its receipt is damaged: %1").arg(receipt.message());
    return receipt->sha256 == file.sum ? QString() : QStringLiteral("The receipt beside it is another file's.");
}

[[nodiscard]] Result<Finding> findingOf(const QString &path, const ArchivedFile &file, const std::vector<ArchivedFile> &files, const std::stop_token &stop)
{
    if (!QFileInfo(path).isFile())
        return absentFinding(path, file);
    const auto sum = sumOfFile(path, stop, [&](std::int64_t done, std::int64_t total) {
        printPassing(QStringLiteral("%1: %2 of %3 bytes").arg(file.name).arg(done).arg(total));
    });
    if (!sum && stop.stop_requested())
        return sum.error();
    if (!sum)
        return Finding{QStringLiteral("damaged"), sum.message(), true};
    if (sum->sha256 != file.sum && isNamesake(files, file, sum->sha256))
        return absentFinding(path, file);
    if (sum->sha256 != file.sum) {
        return Finding{QStringLiteral("damaged"), QStringLiteral("Its SHA-256 is %1 of %2 bytes, and was %3 of %4. Put back a copy that is whole.")
                                                      .arg(QString::fromLatin1(sum->sha256)).arg(sum->bytes).arg(QString::fromLatin1(file.sum)).arg(file.size), true};
    }
    const auto receipt = receiptProblem(path, file);
    return Finding{receipt.isEmpty() ? QStringLiteral("sound") : QStringLiteral("damaged"), receipt, !receipt.isEmpty()};
}

[[nodiscard]] QJsonObject objectOf(const QString &path, const ArchivedFile &file, const Finding &finding)
{
    return {{QStringLiteral("symbol"), file.symbol.toString()},
            {QStringLiteral("from"), toIsoString(file.from)},
            {QStringLiteral("to"), toIsoString(file.to)},
            {QStringLiteral("path"), path},
            {QStringLiteral("state"), finding.state},
            {QStringLiteral("problem"), finding.problem.isEmpty() ? QJsonValue() : QJsonValue(finding.problem)},
            {QStringLiteral("sha256"), QString::fromLatin1(file.sum)},
            {QStringLiteral("bytes"), qint64(file.size)},
            {QStringLiteral("trades"), qint64(file.rows)},
            {QStringLiteral("archived_at"), toIsoString(file.archivedAt)},
            {QStringLiteral("removed"), file.isRemoved},
            {QStringLiteral("brought_back_at"), file.broughtBackAt ? QJsonValue(toIsoString(*file.broughtBackAt)) : QJsonValue()}};
}

} // namespace

Result<ReceiptFindings> checkArchives(const CommonOptions &options, const QString &folder, const std::optional<Symbol> &market,
                                      const std::stop_token &stop)
{
    const auto access = RecordAccess::open(options, stop);
    if (!access)
        return access.error();
    ArchivedTable table(access.value()->session());
    const auto files = market ? table.of(*market) : table.all();
    if (!files)
        return files.error();
    ReceiptFindings findings;
    QJsonArray list;
    for (const auto &file : *files) {
        const auto path = folder + QLatin1Char('/') + file.name;
        const auto finding = findingOf(path, file, *files, stop);
        if (!finding)
            return finding.error();
        findings.isSound = findings.isSound && !finding->isFault;
        list.append(objectOf(path, file, *finding));
        findings.text += QStringLiteral("%1: %2%3\n").arg(path, finding->state, finding->problem.isEmpty() ? QString() : QStringLiteral(". ") + finding->problem);
    }
    if (files->empty())
        findings.text = QStringLiteral("Nothing was archived.\n");
    findings.object = {{QStringLiteral("sound"), findings.isSound}, {QStringLiteral("folder"), folder}, {QStringLiteral("files"), list}};
    return findings;
}

} // namespace tidemark
