#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/history.h"

namespace tidemark {
namespace {

// A trade's keys, where there is none.
QJsonObject noTrade(const Symbol &symbol)
{
    QJsonObject object{{QStringLiteral("symbol"), symbol.toString()}};
    for (const auto &key : {QStringLiteral("trade_id"), QStringLiteral("traded_at"), QStringLiteral("price"), QStringLiteral("quantity"), QStringLiteral("buyer_is_maker")})
        object.insert(key, QJsonValue());
    return object;
}

int answer(PgSession &session, const Invocation &call, const Symbol &symbol)
{
    const auto latest = History(session).latest(symbol);
    if (!latest)
        return printProblem(latest.message()), exitNotDone;
    if (!*latest)
        return answerNo(call.wantsJson(), nothingStored(symbol), noTrade(symbol));
    const Trade &trade = **latest;
    if (call.wantsJson()) {
        auto answer = tradeObject(trade);
        answer.insert(QStringLiteral("symbol"), symbol.toString());
        printJson(answer);
    } else {
        printLine(QStringLiteral("%1 %2 at %3 (trade %4)")
                      .arg(symbol.toString(), trade.price.toString(), toIsoString(trade.tradedAt)).arg(trade.id));
    }
    return exitDone;
}

int run(const Invocation &call)
{
    const auto symbol = Symbol::fromText(call.arguments.constFirst());
    if (!symbol)
        return printProblem(symbol.message()), exitUsage;
    return askRecord(call, [&](PgSession &session) { return answer(session, call, *symbol); });
}

} // namespace

Command latestCommand()
{
    return {QStringLiteral("latest"), QStringLiteral("SYMBOL"), QStringLiteral("Print the newest stored trade."),
            QStringLiteral("JSON keys: symbol, trade_id, traded_at, price, quantity, buyer_is_maker.\n"
                           "Exit 1: no trade of the symbol is stored; its keys are null then."),
            {jsonOption()}, 1, 1, run};
}

} // namespace tidemark
