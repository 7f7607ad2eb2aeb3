#include "commands/import_answers.h"

#include "commands/answers.h"
#include "core/counted.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

[[nodiscard]] QString wordOf(ImportEnd end)
{
    switch (end) {
    case ImportEnd::Stored:
        return QStringLiteral("stored");
    case ImportEnd::Known:
        return QStringLiteral("known");
    case ImportEnd::Refused:
        return QStringLiteral("refused");
    case ImportEnd::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

[[nodiscard]] QJsonObject marketObject(const ImportReport &report, const ImportedMarket &market)
{
    QJsonObject object{
        {QStringLiteral("path"), report.path},
        {QStringLiteral("symbol"), market.symbol.isEmpty() ? QJsonValue() : QJsonValue(market.symbol.toString())},
        {QStringLiteral("end"), wordOf(report.end)},
        {QStringLiteral("sha256"), report.sum.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(report.sum))},
        {QStringLiteral("rows"), qint64(market.rows)},
        {QStringLiteral("new"), qint64(market.stored)},
        {QStringLiteral("already_there"), qint64(market.known)},
        {QStringLiteral("altered"), qint64(market.altered)},
        {QStringLiteral("not_stored"), qint64(market.unstored)},
        {QStringLiteral("ids"), rangesObject(market.ids)},
        {QStringLiteral("missing"), rangesObject(market.missing)},
        {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)},
        {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
    if (market.from && market.to) {
        object.insert(QStringLiteral("from"), toIsoString(*market.from));
        object.insert(QStringLiteral("to"), toIsoString(*market.to));
    }
    return object;
}

[[nodiscard]] QString marketText(const ImportReport &report, const ImportedMarket &market)
{
    auto text = QStringLiteral("%1: %2, %3").arg(report.path, market.symbol.toString(), counted(market.rows, u"%1 trade", u"%1 trades"));
    if (!market.ids.empty())
        text += QStringLiteral(" (ids %1 to %2)").arg(market.ids.front().first).arg(market.ids.back().last);
    text += QStringLiteral(", %1 new, %2 already there").arg(market.stored).arg(market.known);
    if (market.altered > 0)
        text += counted(market.altered, u", %1 differs", u", %1 differ");
    if (market.unstored > 0)
        text += QStringLiteral(", %1 not stored").arg(market.unstored);
    if (!market.missing.empty())
        text += QStringLiteral(", %1 missing").arg(idsIn(market.missing));
    return text;
}

} // namespace

void ImportTotals::add(const ImportReport &report)
{
    ++files;
    stored += report.end == ImportEnd::Stored;
    known += report.end == ImportEnd::Known;
    refused += report.end == ImportEnd::Refused;
    stopped += report.end == ImportEnd::Stopped;
    for (const auto &market : report.markets) {
        rows += market.rows;
        fresh += market.stored;
        there += market.known;
        altered += market.altered;
        missing += idsIn(market.missing);
    }
}

std::vector<QJsonObject> importObjects(const ImportReport &report)
{
    std::vector<QJsonObject> objects;
    for (const auto &market : report.markets)
        objects.push_back(marketObject(report, market));
    if (objects.empty())
        objects.push_back(marketObject(report, {}));
    return objects;
}

QJsonObject totalsObject(const ImportTotals &totals)
{
    return {{QStringLiteral("files"), qint64(totals.files)},
            {QStringLiteral("stored"), qint64(totals.stored)},
            {QStringLiteral("known"), qint64(totals.known)},
            {QStringLiteral("refused"), qint64(totals.refused)},
            {QStringLiteral("stopped"), qint64(totals.stopped)},
            {QStringLiteral("rows"), qint64(totals.rows)},
            {QStringLiteral("new"), qint64(totals.fresh)},
            {QStringLiteral("already_there"), qint64(totals.there)},
            {QStringLiteral("altered"), qint64(totals.altered)},
            {QStringLiteral("missing"), qint64(totals.missing)}};
}

QString importText(const ImportReport &report)
{
    QString text;
    for (const auto &market : report.markets)
        text += marketText(report, market) + QStringLiteral(" [%1]\n").arg(wordOf(report.end));
    return report.markets.empty() ? QStringLiteral("%1: %2\n").arg(report.path, wordOf(report.end)) : text;
}

QString totalsText(const ImportTotals &totals)
{
    const auto files = counted(totals.files, u"%1 file", u"%1 files");
    const auto trades = counted(totals.rows, u"%1 trade", u"%1 trades");
    return QStringLiteral("%1: %2 stored, %3 known, %4 refused; %5, %6 new, %7 already there\n")
        .arg(files).arg(totals.stored).arg(totals.known).arg(totals.refused + totals.stopped).arg(trades).arg(totals.fresh).arg(totals.there);
}

} // namespace tidemark
