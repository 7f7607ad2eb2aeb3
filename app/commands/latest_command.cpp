#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/history.h"

namespace tidemark {
namespace {

int answer(PgSession &session, const Invocation &call, const Symbol &symbol)
{
    const auto latest = History(session).latest(symbol);
    if (!latest)
        return printProblem(latest.message()), exitNotDone;
    if (!*latest)
        return printProblem(QStringLiteral("No trade of %1 is stored.").arg(symbol.toString())), exitNo;
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
    return askRecord(call.common, [&](PgSession &session) { return answer(session, call, *symbol); });
}

} // namespace

Command latestCommand()
{
    return {QStringLiteral("latest"), QStringLiteral("SYMBOL"), QStringLiteral("Print the newest stored trade."),
            QStringLiteral("JSON keys: symbol, trade_id, traded_at, price, quantity, buyer_is_maker.\n"
                           "Exit 1: no trade of the symbol is stored."),
            {jsonOption()}, 1, 1, run};
}

} // namespace tidemark
