#include "commands/answers.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "database/history.h"

namespace tidemark {
namespace {

int run(const Invocation &call)
{
    const auto symbol = Symbol::fromText(call.arguments.constFirst());
    if (!symbol)
        return printProblem(symbol.message()), exitUsage;
    const auto access = RecordAccess::open(call.common);
    if (!access)
        return printProblem(access.message()), RecordAccess::exitFor(access.error());
    const auto latest = History(access.value()->session()).latest(*symbol);
    if (!latest)
        return printProblem(latest.message()), exitNotDone;
    if (!*latest)
        return printProblem(QStringLiteral("No trade of %1 is stored.").arg(symbol->toString())), exitNo;
    const Trade &trade = **latest;
    if (call.wantsJson()) {
        auto answer = tradeObject(trade);
        answer.insert(QStringLiteral("symbol"), symbol->toString());
        printJson(answer);
    } else {
        printLine(QStringLiteral("%1 %2 at %3 (trade %4)")
                      .arg(symbol->toString(), trade.price.toString(), toIsoString(trade.tradedAt)).arg(trade.id));
    }
    return exitDone;
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
