#include "commands/answers.h"

#include "core/completeness_text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace tidemark {
namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void printText(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printLine(const QString &line)
{
    printText(line + QLatin1Char('\n'));
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printProblem(const QString &sentence)
{
    write(stderr, QCoreApplication::applicationName().toUtf8() + ": " + sentence.toUtf8() + '\n');
}

Result<RangeQuestion> rangeOf(const QStringList &arguments)
{
    const auto symbol = Symbol::fromText(arguments.at(0));
    const auto from = parseTimestamp(arguments.at(1));
    const auto to = parseTimestamp(arguments.at(2));
    if (!symbol)
        return symbol.error();
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from >= *to) {
        return Error{QStringLiteral("FROM (%1) is not before TO (%2); a range is FROM ≤ t < TO.")
                         .arg(toIsoString(*from), toIsoString(*to))};
    }
    return RangeQuestion{0, *symbol, *from, *to};
}

QJsonObject tradeObject(const Trade &trade)
{
    return {{QStringLiteral("trade_id"), qint64(trade.id)},
            {QStringLiteral("traded_at"), toIsoString(trade.tradedAt)},
            {QStringLiteral("price"), trade.price.toString()},
            {QStringLiteral("quantity"), trade.quantity.toString()},
            {QStringLiteral("buyer_is_maker"), trade.buyerIsMaker}};
}

QString completenessWords(const Completeness &completeness)
{
    return completenessText(completeness, QLocale(QLocale::English, QLocale::UnitedStates));
}

void insertCompleteness(QJsonObject &object, const Completeness &completeness)
{
    object.insert(QStringLiteral("complete"), completeness.isComplete());
    object.insert(QStringLiteral("missing"), qint64(completeness.missing));
    object.insert(QStringLiteral("holes"), qint64(completeness.holes));
    object.insert(QStringLiteral("skipped"), qint64(completeness.skipped));
    object.insert(QStringLiteral("rejected"), qint64(completeness.rejected));
}

} // namespace tidemark
