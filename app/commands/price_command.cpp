#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "core/moment_figures.h"
#include "database/history.h"

#include <chrono>

namespace tidemark {
namespace {

QString ageText(Timestamp moment, Timestamp before)
{
    return ageSeconds(moment - before) + QStringLiteral(" s");
}

QJsonObject secondObject(const SecondAnswer &answer)
{
    const Candle &second = *answer.inSecond;
    return {{QStringLiteral("price"), second.close.toString()},
            {QStringLiteral("first"), second.open.toString()},
            {QStringLiteral("last"), second.close.toString()},
            {QStringLiteral("low"), second.low.toString()},
            {QStringLiteral("high"), second.high.toString()},
            {QStringLiteral("volume"), second.volume.toString()},
            {QStringLiteral("quote_volume"), second.quoteVolume.toString()},
            {QStringLiteral("first_id"), qint64(second.firstId)},
            {QStringLiteral("last_id"), qint64(second.lastId)}};
}

QJsonObject minuteObject(const Candle &minute, const Completeness &completeness)
{
    QJsonObject object{{QStringLiteral("from"), toIsoString(minute.openedAt)},
                       {QStringLiteral("trades"), qint64(minute.trades)},
                       {QStringLiteral("low"), minute.low.toString()},
                       {QStringLiteral("low_at"), toIsoString(minute.lowAt)},
                       {QStringLiteral("high"), minute.high.toString()},
                       {QStringLiteral("high_at"), toIsoString(minute.highAt)}};
    insertCompleteness(object, completeness);
    return object;
}

QJsonObject answerObject(const SecondAnswer &answer)
{
    auto object = answer.inSecond ? secondObject(answer)
                                  : QJsonObject{{QStringLiteral("price"), answer.before ? QJsonValue(answer.before->price.toString()) : QJsonValue()}};
    object.insert(QStringLiteral("symbol"), answer.symbol.toString());
    object.insert(QStringLiteral("second"), toIsoString(answer.second));
    object.insert(QStringLiteral("trades"), answer.inSecond ? qint64(answer.inSecond->trades) : 0);
    object.insert(QStringLiteral("before"), answer.before ? QJsonValue(tradeObject(*answer.before)) : QJsonValue());
    object.insert(QStringLiteral("minute"), answer.minute ? QJsonValue(minuteObject(*answer.minute, answer.minuteCompleteness)) : QJsonValue());
    insertCompleteness(object, answer.completeness);
    return object;
}

[[nodiscard]] bool hasLeft(const Completeness &completeness)
{
    return completeness.dropped + completeness.archived > 0;
}

[[nodiscard]] QString leavingText(const Completeness &completeness)
{
    if (completeness.archived == 0)
        return QStringLiteral("dropped by your choice");
    const auto archived = QStringLiteral("archived to %1").arg(completeness.archives.value(0));
    return completeness.dropped == 0 ? archived : QStringLiteral("dropped by your choice, or ") + archived;
}

// What the minute's candle still knows of a second whose trades were dropped or archived.
QString leftText(const SecondAnswer &answer)
{
    auto text = QStringLiteral("The trades of %1 in the minute of %2 were %3.").arg(answer.symbol.toString(), toIsoString(answer.second), leavingText(answer.completeness));
    if (answer.minute) {
        text += QStringLiteral(" Its candle: first %1, lowest %2, highest %3, last %4, %5.")
                    .arg(answer.minute->open.toString(), answer.minute->low.toString(), answer.minute->high.toString(), answer.minute->close.toString())
                    .arg(counted(answer.minute->trades, u"%1 trade", u"%1 trades"));
    }
    return text;
}

// Of a second without a stored trade. Where ids are missing nobody can say that nothing was traded.
QString beforeText(const SecondAnswer &answer)
{
    const auto &before = *answer.before;
    const auto symbol = answer.symbol.toString();
    const auto second = toIsoString(answer.second);
    const auto price = before.price.toString();
    const auto at = toIsoString(before.tradedAt);
    const auto id = QString::number(before.id);
    const auto record = completenessWords(answer.completeness);
    if (hasLeft(answer.completeness))
        return QStringLiteral("%1 The last stored one before it: %2 at %3 (trade %4). In the record: %5.").arg(leftText(answer), price, at, id, record);
    const auto words = answer.completeness.isComplete()
        ? QStringLiteral("%1 had no trade in the second of %2. The last one before it: %3 at %4, %5 earlier (trade %6). In the record: %7.")
        : QStringLiteral("No trade of %1 in the second of %2 is stored. The last stored one before it: %3 at %4, %5 earlier (trade %6). In the record: %7.");
    return words.arg(symbol, second, price, at, ageText(answer.second, before.tradedAt), id, record);
}

QString answerText(const SecondAnswer &answer)
{
    if (!answer.inSecond)
        return beforeText(answer);
    const auto symbol = answer.symbol.toString();
    const auto second = toIsoString(answer.second);
    const Candle &candle = *answer.inSecond;
    return QStringLiteral("%1 %2 in the second of %3: first %4, lowest %5, highest %6, %7, volume %8. In the record: %9.")
        .arg(symbol, candle.close.toString(), second, candle.open.toString(), candle.low.toString(), candle.high.toString())
        .arg(counted(candle.trades, u"%1 trade", u"%1 trades"))
        .arg(candle.volume.toString(), completenessWords(answer.completeness));
}

int tell(PgSession &session, const Invocation &call, const Symbol &symbol, Timestamp time)
{
    const auto answer = History(session).atSecond({symbol, spanStart(time, std::chrono::seconds(1))});
    if (!answer)
        return printProblem(answer.message()), exitNotDone;
    if (!answer->inSecond && !answer->before && hasLeft(answer->completeness))
        return answerNo(call.wantsJson(), leftText(*answer), answerObject(*answer));
    if (!answer->inSecond && !answer->before) {
        return answerNo(call.wantsJson(), QStringLiteral("No trade of %1 at or before %2 is stored.").arg(symbol.toString(), toIsoString(time)),
                        answerObject(*answer));
    }
    if (call.wantsJson())
        printJson(answerObject(*answer));
    else
        printLine(answerText(*answer));
    return exitDone;
}

int run(const Invocation &call)
{
    const auto symbol = Symbol::fromText(call.arguments.at(0));
    const auto time = parseTimestamp(call.arguments.at(1));
    if (!symbol || !time)
        return printProblem(symbol ? time.message() : symbol.message()), exitUsage;
    return askRecord(call, [&](PgSession &session) { return tell(session, call, *symbol, *time); });
}

} // namespace

Command priceCommand()
{
    return {QStringLiteral("price"), QStringLiteral("SYMBOL TIME"), QStringLiteral("Print the price at a second."),
            QStringLiteral("JSON keys: symbol, second, trades, price (the second's last, or the one before), complete (nothing of the\n"
                           "second is missing), missing, holes (ids the exchange does not have), skipped, rejected, dropped, archived (those of\n"
                           "the dropped that files have, see archive), before (the last\n"
                           "trade before the second: trade_id, traded_at, price, quantity, buyer_is_maker; or null), minute (from,\n"
                           "trades, low, low_at, high, high_at, complete, missing, holes, skipped, rejected, dropped, archived; or null); with trades also\n"
                           "first, last, low, high, volume, quote_volume, first_id, last_id. Exit 1: nothing is stored at or before\n"
                           "that second; price and before are null then."),
            {jsonOption()}, 2, 2, run};
}

} // namespace tidemark
