#include "commands/archive_answers.h"

#include "commands/answers.h"
#include "core/counted.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString wordOf(ArchiveEnd end)
{
    switch (end) {
    case ArchiveEnd::Archived:
        return QStringLiteral("archived");
    case ArchiveEnd::Before:
        return QStringLiteral("before");
    case ArchiveEnd::Refused:
        return QStringLiteral("refused");
    case ArchiveEnd::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

[[nodiscard]] QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

[[nodiscard]] QJsonObject monthObject(const ArchivedMonth &month)
{
    return {{QStringLiteral("symbol"), month.symbol.toString()},
            {QStringLiteral("from"), toIsoString(month.from)},
            {QStringLiteral("to"), toIsoString(month.to)},
            {QStringLiteral("end"), wordOf(month.end)},
            {QStringLiteral("path"), orNull(month.path)},
            {QStringLiteral("sha256"), orNull(QString::fromLatin1(month.sum))},
            {QStringLiteral("bytes"), qint64(month.bytes)},
            {QStringLiteral("trades"), qint64(month.rows)},
            {QStringLiteral("ids"), rangesObject(month.ids)},
            {QStringLiteral("missing"), rangesObject(month.missing)},
            {QStringLiteral("complete"), month.isComplete},
            {QStringLiteral("was_there"), month.wasThere},
            {QStringLiteral("removed"), qint64(month.removed)},
            {QStringLiteral("late"), qint64(month.late)},
            {QStringLiteral("problem"), orNull(month.problem)}};
}

[[nodiscard]] QString monthText(const Symbol &symbol, Timestamp month)
{
    return QStringLiteral("%1 %2").arg(symbol.toString(), toIsoString(month).left(7));
}

} // namespace

bool ArchiveOutcome::isRefused() const
{
    return std::any_of(months.begin(), months.end(), [](const ArchivedMonth &month) { return month.end == ArchiveEnd::Refused; });
}

bool ArchiveOutcome::isStopped() const
{
    return std::any_of(months.begin(), months.end(), [](const ArchivedMonth &month) { return month.end == ArchiveEnd::Stopped; });
}

QJsonObject archiveObject(const ArchiveOutcome &outcome)
{
    QJsonArray months;
    qint64 archived = 0;
    qint64 refused = 0;
    qint64 trades = 0;
    qint64 removed = 0;
    qint64 bytes = 0;
    for (const auto &month : outcome.months) {
        months.append(monthObject(month));
        removed += month.removed;
        refused += month.end == ArchiveEnd::Refused ? 1 : 0;
        if (month.end != ArchiveEnd::Archived)
            continue;
        ++archived;
        trades += month.rows;
        bytes += month.bytes;
    }
    QJsonArray empty;
    for (const auto &[symbol, month] : outcome.empty)
        empty.append(QJsonObject{{QStringLiteral("symbol"), symbol.toString()}, {QStringLiteral("from"), toIsoString(month)}});
    return {{QStringLiteral("months"), months},
            {QStringLiteral("empty"), empty},
            {QStringLiteral("keep"), outcome.keeps},
            {QStringLiteral("archived"), archived},
            {QStringLiteral("refused"), refused},
            {QStringLiteral("trades"), trades},
            {QStringLiteral("bytes"), bytes},
            {QStringLiteral("removed"), removed},
            {QStringLiteral("problem"), orNull(outcome.problem)}};
}

QString archiveText(const ArchivedMonth &month, bool keeps)
{
    const auto name = monthText(month.symbol, month.from);
    if (month.end == ArchiveEnd::Before) {
        return (month.path.isEmpty() ? QStringLiteral("%1: no trade of it is in the record\n").arg(name)
                                     : QStringLiteral("%1: archived before, to %2\n").arg(name, month.path));
    }
    if (month.end != ArchiveEnd::Archived)
        return {};
    auto text = QStringLiteral("%1: %2 in %3, %4 bytes").arg(name, counted(month.rows, u"%1 trade", u"%1 trades"), month.path).arg(month.bytes);
    if (month.wasThere)
        text += QStringLiteral("; the file was there and is the same");
    text += month.isComplete ? QStringLiteral("; complete") : QStringLiteral("; not complete");
    if (!month.missing.empty())
        text += counted(idsIn(month.missing), u", %1 id is not in it", u", %1 ids are not in it");
    text += keeps ? QStringLiteral("; kept in the record") : QStringLiteral("; %1 removed from the record").arg(month.removed);
    if (month.late > 0)
        text += counted(month.late, u"; %1 came later, is not in the file, and stays", u"; %1 came later, are not in the file, and stay");
    return text + QLatin1Char('\n');
}

QString emptyText(const ArchiveOutcome &outcome)
{
    QString text;
    for (const auto &[symbol, month] : outcome.empty)
        text += QStringLiteral("%1: no trade of it was recorded; left out\n").arg(monthText(symbol, month));
    return text;
}

} // namespace tidemark
