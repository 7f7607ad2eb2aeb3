#include "commands/answers.h"

#include "commands/command.h"
#include "core/completeness.h"
#include "core/counted.h"
#include "host/journal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>
#include <cstdio>

namespace tidemark {
namespace {

[[nodiscard]] bool write(std::FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream) == std::size_t(bytes.size())
        && std::fflush(stream) == 0;
}

void sayAs(LogLevel level, const QString &sentence)
{
    if (Journal::take({wallClock(), level, {}, sentence}))
        return;
    // Where nobody can be told any more, there is nobody to tell that.
    (void)write(stderr, QCoreApplication::applicationName().toUtf8() + ": " + sentence.toUtf8() + '\n');
}

// Says once why an answer does not arrive. Who closed the pipe has read enough, and needs no sentence.
void answer(const QByteArray &bytes)
{
    if (!isAnswerWhole() || write(stdout, bytes) || errno == EPIPE)
        return;
    printProblem(QStringLiteral("Standard output cannot be written: %1. The answer is not whole; the record is as it was. Send the "
                                "answer elsewhere, or make room there.").arg(qt_error_string(errno)));
}

} // namespace

void printText(const QString &text)
{
    answer(text.toUtf8());
}

bool isAnswerWhole()
{
    return std::ferror(stdout) == 0;
}

void printLine(const QString &line)
{
    printText(line + QLatin1Char('\n'));
}

void printJson(const QJsonObject &object)
{
    answer(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printProblem(const QString &sentence)
{
    sayAs(LogLevel::Warning, sentence);
}

int answerNo(bool wantsJson, const QString &sentence, QJsonObject object)
{
    if (wantsJson) {
        object.insert(QStringLiteral("problem"), sentence);
        printJson(object);
    }
    printProblem(sentence);
    return exitNo;
}

void printNews(const QString &sentence)
{
    sayAs(LogLevel::Info, sentence);
}

Result<std::optional<Symbol>> marketOf(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return std::optional<Symbol>();
    const auto symbol = Symbol::fromText(arguments.constFirst());
    return symbol ? Result<std::optional<Symbol>>(*symbol) : symbol.error();
}

QString nothingStored(const std::optional<Symbol> &market)
{
    return market ? QStringLiteral("No trade of %1 is stored.").arg(market->toString()) : QStringLiteral("No trade is stored.");
}

Result<Timestamp> beforeOf(const Invocation &call, const QString &missing)
{
    if (!call.isSet(beforeOption))
        return Error{missing};
    const auto before = parseTimestamp(call.value(beforeOption));
    return before ? before : Result<Timestamp>(Error{QStringLiteral("--before: %1").arg(before.message())});
}

Result<std::optional<Timestamp>> timeOption(const Invocation &call, const QString &option)
{
    if (!call.isSet(option))
        return std::optional<Timestamp>();
    const auto moment = parseTimestamp(call.value(option));
    if (!moment)
        return Error{QStringLiteral("--%1: %2").arg(option, moment.message())};
    return std::optional(*moment);
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
    return RangeQuestion{*symbol, *from, *to};
}

QJsonObject tradeObject(const Trade &trade)
{
    return {{QStringLiteral("trade_id"), qint64(trade.id)},
            {QStringLiteral("traded_at"), toIsoString(trade.tradedAt)},
            {QStringLiteral("price"), trade.price.toString()},
            {QStringLiteral("quantity"), trade.quantity.toString()},
            {QStringLiteral("buyer_is_maker"), trade.buyerIsMaker}};
}

std::int64_t idsIn(const std::vector<IdRange> &ranges)
{
    std::int64_t count = 0;
    for (const auto &range : ranges)
        count += range.count();
    return count;
}

QJsonObject rangesObject(const std::vector<IdRange> &ranges)
{
    constexpr std::size_t mostListed = 1000;
    QJsonArray list;
    for (std::size_t i = 0; i < std::min(mostListed, ranges.size()); ++i)
        list.append(QJsonObject{{QStringLiteral("first_id"), qint64(ranges[i].first)}, {QStringLiteral("last_id"), qint64(ranges[i].last)}});
    return {{QStringLiteral("count"), qint64(ranges.size())}, {QStringLiteral("ids"), qint64(idsIn(ranges))}, {QStringLiteral("list"), list}};
}

QString completenessWords(const Completeness &completeness)
{
    return completenessText(completeness, englishNumbers());
}

void insertCompleteness(QJsonObject &object, const Completeness &completeness)
{
    object.insert(QStringLiteral("complete"), completeness.isComplete());
    object.insert(QStringLiteral("missing"), qint64(completeness.missing));
    object.insert(QStringLiteral("holes"), qint64(completeness.holes));
    object.insert(QStringLiteral("skipped"), qint64(completeness.skipped));
    object.insert(QStringLiteral("rejected"), qint64(completeness.rejected));
    object.insert(QStringLiteral("dropped"), qint64(completeness.dropped));
    object.insert(QStringLiteral("archived"), qint64(completeness.archived));
    if (!completeness.archives.isEmpty())
        object.insert(QStringLiteral("archives"), QJsonArray::fromStringList(completeness.archives));
}

} // namespace tidemark
