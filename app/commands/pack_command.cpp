#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "core/ended_line.h"
#include "database/database_error.h"
#include "database/packer.h"
#include "database/verifier.h"

#include <QJsonArray>

#include <algorithm>

namespace tidemark {
namespace {

const QString undoOption = QStringLiteral("undo");

struct Order {
    std::optional<Symbol> market; // absent: all of them
    Timestamp before;
    bool undoes = false;
};

// What was done, market by market; of a market where nothing was to be done nothing is told.
struct Outcome {
    std::vector<std::pair<Symbol, PackReport>> markets;
    PackReport total;
    SpaceReport space;
    std::int64_t bytesBefore = 0;
    std::int64_t bytesAfter = 0;
    bool isKnown = true; // the market, or any

    void add(const Symbol &symbol, const PackReport &report)
    {
        if (report.trades > 0)
            markets.emplace_back(symbol, report);
        total.trades += report.trades;
        total.blocks += report.blocks;
        total.isStopped = total.isStopped || report.isStopped;
    }
};

Result<Order> orderOf(const Invocation &call)
{
    Order order;
    const auto market = marketOf(call.arguments);
    if (!market)
        return market.error();
    const auto before = beforeOf(call, QStringLiteral("Name the time with --before TIME: what was traded before it is packed."));
    if (!before)
        return before.error();
    order.market = *market;
    order.before = *before;
    order.undoes = call.isSet(undoOption);
    return order;
}

void printProgress(const PackProgress &progress)
{
    printPassing(QStringLiteral("%1: %2, up to %3").arg(progress.symbol.toString(), counted(progress.trades, u"%1 trade", u"%1 trades"), toIsoString(progress.upTo)));
}

Result<void> carryOut(Packer &packer, const Order &order, std::span<const Symbol> markets, Outcome &outcome, const std::stop_token &stop)
{
    for (const auto &market : markets) {
        const auto report = order.undoes ? packer.unpack(market, order.before, printProgress, stop)
                                         : packer.packBefore(market, order.before, printProgress, stop);
        if (!report)
            return report.error();
        outcome.add(market, *report);
        if (report->isStopped)
            return {};
    }
    if (order.undoes)
        return {};
    auto space = packer.giveSpaceBack(order.before, stop);
    if (!space)
        return space.error();
    outcome.space = std::move(space).value();
    outcome.total.isStopped = outcome.total.isStopped || stop.stop_requested();
    return {};
}

// Where it fails midway, what was done until then is told too.
Result<void> pack(PgSession &session, const Order &order, Outcome &outcome, const std::stop_token &stop)
{
    auto markets = Verifier(session).symbols();
    if (!markets)
        return markets.error();
    if (order.market) {
        const bool isThere = std::count(markets->begin(), markets->end(), *order.market) > 0;
        markets = isThere ? std::vector{*order.market} : std::vector<Symbol>();
    }
    outcome.isKnown = !markets->empty();
    Packer packer(session);
    const auto before = packer.bytes();
    if (!before)
        return before.error();
    outcome.bytesBefore = outcome.bytesAfter = *before;
    auto done = carryOut(packer, order, *markets, outcome, stop);
    if (!done || outcome.total.isStopped)
        return done;
    const auto after = packer.bytes();
    outcome.bytesAfter = after ? *after : outcome.bytesBefore;
    return after ? done : after.error();
}

QString number(std::int64_t value)
{
    return englishNumbers().toString(qint64(value));
}

QString outcomeText(const Order &order, const Outcome &outcome)
{
    const auto what = order.undoes ? QStringLiteral("unpacked") : QStringLiteral("packed");
    QString text;
    for (const auto &[symbol, report] : outcome.markets)
        text += QStringLiteral("%1: %2 %3, %4 %5\n").arg(symbol.toString(), counted(report.trades, u"%1 trade", u"%1 trades", englishNumbers()), what,
                                                           counted(std::abs(report.blocks), u"%1 block", u"%1 blocks", englishNumbers()),
                                                           report.blocks < 0 ? QStringLiteral("fewer") : QStringLiteral("more"));
    if (outcome.markets.empty())
        text += order.undoes ? QStringLiteral("Nothing is packed of that time.\n") : QStringLiteral("All trades before that time are packed already.\n");
    text += QStringLiteral("Trades take %1 bytes; before it was %2.\n").arg(number(outcome.bytesAfter), number(outcome.bytesBefore));
    for (const auto &month : outcome.space.busy)
        text += QStringLiteral("%1 is empty, and in use by another program now: the next call gives its room back.\n").arg(month);
    return text;
}

QJsonArray namesArray(const std::vector<QString> &names)
{
    QJsonArray array;
    for (const auto &name : names)
        array.append(name);
    return array;
}

QJsonObject outcomeObject(const Order &order, const Outcome &outcome)
{
    QJsonArray markets;
    for (const auto &[symbol, report] : outcome.markets) {
        markets.append(QJsonObject{{QStringLiteral("symbol"), symbol.toString()},
                                   {QStringLiteral("trades"), qint64(report.trades)},
                                   {QStringLiteral("blocks"), qint64(report.blocks)}});
    }
    return {{QStringLiteral("before"), toIsoString(order.before)},
            {QStringLiteral("undo"), order.undoes},
            {QStringLiteral("trades"), qint64(outcome.total.trades)},
            {QStringLiteral("blocks"), qint64(outcome.total.blocks)},
            {QStringLiteral("bytes_before"), qint64(outcome.bytesBefore)},
            {QStringLiteral("bytes_after"), qint64(outcome.bytesAfter)},
            {QStringLiteral("dropped"), namesArray(outcome.space.dropped)},
            {QStringLiteral("vacuumed"), namesArray(outcome.space.vacuumed)},
            {QStringLiteral("busy"), namesArray(outcome.space.busy)},
            {QStringLiteral("markets"), markets}};
}

int tell(const Invocation &call, const Order &order, const Outcome &outcome)
{
    if (!outcome.isKnown)
        return answerNo(call.wantsJson(), nothingStored(order.market), outcomeObject(order, outcome));
    if (outcome.total.isStopped) {
        printProblem(counted(outcome.total.trades, u"Stopped: %1 trade is %2, and stays so; the same command goes on from there.",
                             u"Stopped: %1 trades are %2, and stay so; the same command goes on from there.", englishNumbers())
                         .arg(order.undoes ? QStringLiteral("unpacked") : QStringLiteral("packed")));
        return exitNotDone;
    }
    if (call.wantsJson())
        printJson(outcomeObject(order, outcome));
    else
        printText(outcomeText(order, outcome));
    return exitDone;
}

QString failureText(const Order &order, const Outcome &outcome, const Error &error)
{
    auto text = order.undoes ? QStringLiteral("Unpacking did not come to its end: ") : QStringLiteral("Packing did not come to its end: ");
    text += endedLine(error.message);
    return text + counted(outcome.total.trades, u" %1 trade was %2 before that, and stays so; nothing is lost.",
                          u" %1 trades were %2 before that, and stay so; nothing is lost.", englishNumbers())
                      .arg(order.undoes ? QStringLiteral("unpacked") : QStringLiteral("packed"));
}

int run(const Invocation &call)
{
    const auto order = orderOf(call);
    if (!order)
        return printProblem(order.message()), exitUsage;
    Outcome outcome;
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop, RecordAccess::Missing::Refuse, DatabaseSource::Use::Record);
        if (!access) {
            exitCode = RecordAccess::refused(access.error(), call.wantsJson());
            return;
        }
        if (const auto engine = Engine::of(access.value()->session()); engine && !engine->packs()) {
            printProblem(engine->mayPack().message());
            return;
        }
        const auto packed = pack(access.value()->session(), *order, outcome, stop);
        endPassing();
        outcome.total.isStopped = outcome.total.isStopped || (!packed && DatabaseTrouble::isCancelled(packed.error()));
        if (packed || outcome.total.isStopped)
            exitCode = tell(call, *order, outcome);
        else
            printProblem(failureText(*order, outcome, packed.error()));
    });
    return exitCode;
}

} // namespace

Command packCommand()
{
    return {QStringLiteral("pack"), QStringLiteral("[SYMBOL] --before TIME"), QStringLiteral("Pack old trades into blocks, about 8 bytes a trade."),
            QStringLiteral("Without SYMBOL every market. What was traded before TIME goes into blocks of up to 1,024 trades in the same database,\n"
                           "exactly: the server shows that the blocks give the same trades back before these are deleted. Every question\n"
                           "answers as before. Beside a recorder; stopped at any moment it goes on with the next call. With --undo the blocks\n"
                           "that begin before TIME become plain trades again. Exit 1: no trade of the symbol is stored.\n"
                           "JSON keys: before, undo, trades, blocks (more, or with --undo fewer: negative), bytes_before, bytes_after (of all\n"
                           "trades on disk), dropped, vacuumed, busy (tables of months), markets (of each symbol, trades, blocks)."),
            {{beforeOption, QStringLiteral("Only what was traded before this time."), QStringLiteral("TIME")},
             {undoOption, QStringLiteral("Unpack instead.")},
             jsonOption()},
            0, 1, run};
}

} // namespace tidemark
