#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "database/history.h"

namespace tidemark {
namespace {

QJsonObject answerObject(const RangeSummary &range)
{
    QJsonObject object{{QStringLiteral("symbol"), range.symbol.toString()},
                       {QStringLiteral("from"), toIsoString(range.from)},
                       {QStringLiteral("to"), toIsoString(range.to)},
                       {QStringLiteral("trades"), qint64(range.trades)},
                       {QStringLiteral("volume"), range.volume.toString()},
                       {QStringLiteral("quote_volume"), range.quoteVolume.toString()}};
    insertCompleteness(object, range.completeness);
    if (range.extremes) {
        object.insert(QStringLiteral("low"), range.extremes->low.price.toString());
        object.insert(QStringLiteral("low_at"), toIsoString(range.extremes->low.at));
        object.insert(QStringLiteral("high"), range.extremes->high.price.toString());
        object.insert(QStringLiteral("high_at"), toIsoString(range.extremes->high.at));
    }
    if (!range.first || !range.last) // dropped by choice
        return object;
    object.insert(QStringLiteral("first"), range.first->price.toString());
    object.insert(QStringLiteral("first_id"), qint64(range.first->id));
    object.insert(QStringLiteral("first_at"), toIsoString(range.first->tradedAt));
    object.insert(QStringLiteral("last"), range.last->price.toString());
    object.insert(QStringLiteral("last_id"), qint64(range.last->id));
    object.insert(QStringLiteral("last_at"), toIsoString(range.last->tradedAt));
    return object;
}

QString answerText(const RangeSummary &range)
{
    const auto period = QStringLiteral("%1 from %2 to %3").arg(range.symbol.toString(), toIsoString(range.from), toIsoString(range.to));
    if (!range.extremes)
        return period + QStringLiteral(": no trade is stored. In the record: %1.").arg(completenessWords(range.completeness));
    return QStringLiteral("%1: lowest %2 (%3), highest %4 (%5), %6, volume %7. In the record: %8.")
        .arg(period, range.extremes->low.price.toString(), toIsoString(range.extremes->low.at),
             range.extremes->high.price.toString(), toIsoString(range.extremes->high.at))
        .arg(counted(range.trades, u"%1 trade", u"%1 trades"))
        .arg(range.volume.toString(), completenessWords(range.completeness));
}

int answer(PgSession &session, const Invocation &call, const RangeQuestion &question)
{
    const auto range = History(session).summary(question.symbol, question.from, question.to);
    if (!range)
        return printProblem(range.message()), exitNotDone;
    if (call.wantsJson())
        printJson(answerObject(*range));
    else
        printLine(answerText(*range));
    return exitDone;
}

int run(const Invocation &call)
{
    const auto question = rangeOf(call.arguments);
    if (!question)
        return printProblem(question.message()), exitUsage;
    return askRecord(call, [&](PgSession &session) { return answer(session, call, *question); });
}

} // namespace

Command rangeCommand()
{
    return {QStringLiteral("range"), QStringLiteral("SYMBOL FROM TO"), QStringLiteral("Print lowest and highest price, trades and volume."),
            QStringLiteral("JSON keys: symbol, from, to, trades, volume, quote_volume, complete (nothing of it is missing), missing, holes\n"
                           "(ids the exchange does not have), skipped, rejected, dropped, archived (those of the dropped that files have, see\n"
                           "archive); with trades also low, low_at, high, high_at, and,\n"
                           "where they are still stored, first, first_id, first_at, last, last_id, last_at."),
            {jsonOption()}, 3, 3, run};
}

} // namespace tidemark
