#include "commands/answers.h"
#include "commands/at_answers.h"
#include "commands/command.h"
#include "commands/csv_output.h"
#include "commands/export_request.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "core/moment_figures.h"
#include "database/cross_section.h"
#include "database/history.h"

#include <algorithm>

namespace tidemark {
namespace {

const QString againstOption = QStringLiteral("against");
const QString outputOption = QStringLiteral("output");
const QString symbolsOption = QStringLiteral("symbols");

struct Request {
    MomentQuestion question;
    QStringList markets; // words
    QString output;      // empty: none
};

Result<Request> requestOf(const Invocation &call)
{
    Request request;
    const auto moment = parseTimestamp(call.arguments.at(0));
    if (!moment)
        return moment.error();
    request.question = {.moment = *moment, .wantsDays = true};
    if (call.isSet(againstOption)) {
        const auto against = parseTimestamp(call.value(againstOption));
        if (!against)
            return Error{QStringLiteral("--against: %1").arg(against.message())};
        request.question.against = *against;
    }
    if (call.isSet(symbolsOption)) {
        auto words = marketWords(call.value(symbolsOption));
        if (!words)
            return Error{QStringLiteral("--symbols: %1").arg(words.message())};
        request.markets = std::move(words).value();
    }
    request.output = call.value(outputOption);
    if (call.isSet(outputOption) && request.output.isEmpty())
        return Error{QStringLiteral("--output names no file. Name the file to write, or - for standard output.")};
    if (!request.output.isEmpty() && call.wantsJson())
        return Error{QStringLiteral("--output writes a table as CSV and --json prints an object; choose one of them.")};
    return request;
}

int writeTable(const MomentAnswer &answer, const QString &path)
{
    auto output = CsvOutput::open(path);
    auto written = output ? output.value()->write(momentCsv(answer)) : Result<void>(output.error());
    if (written)
        written = output.value()->commit();
    if (!written) {
        if (!written.message().isEmpty())
            printProblem(written.message());
        return exitNotDone;
    }
    const auto count = counted(std::int64_t(answer.markets.size()), u"%1 market", u"%1 markets");
    if (output.value()->isStandardOutput())
        printProblem(QStringLiteral("%1 written.").arg(count));
    else
        printLine(QStringLiteral("%1 written to %2").arg(count, path));
    return exitDone;
}

bool hasPrice(const MomentAnswer &answer)
{
    return std::any_of(answer.markets.begin(), answer.markets.end(), [](const MomentPrice &price) { return price.price().has_value(); });
}

int tell(const Invocation &call, const Request &request, const MomentAnswer &answer)
{
    if (!hasPrice(answer))
        return answerNo(call.wantsJson(), QStringLiteral("Of no market asked for a trade at or before %1 is recorded.").arg(toIsoString(answer.moment)), momentObject(answer));
    if (!request.output.isEmpty())
        return writeTable(answer, request.output);
    if (call.wantsJson())
        printJson(momentObject(answer));
    else
        printText(momentText(answer));
    return exitDone;
}

int ask(PgSession &session, const Invocation &call, const Request &request)
{
    auto question = request.question;
    if (!request.markets.isEmpty()) {
        const auto recorded = History(session).symbols();
        if (!recorded)
            return printProblem(recorded.message()), exitNotDone;
        auto markets = marketsNamed(request.markets, *recorded);
        if (!markets)
            return answerNo(call.wantsJson(), markets.message(), momentObject(question.refused(markets.message())));
        question.symbols = std::move(markets).value();
    }
    const auto answer = CrossSection(session).at(question);
    if (!answer)
        return printProblem(answer.message()), exitNotDone;
    return tell(call, request, *answer);
}

int run(const Invocation &call)
{
    const auto request = requestOf(call);
    if (!request)
        return printProblem(request.message()), exitUsage;
    return askRecord(call, [&](PgSession &session) { return ask(session, call, *request); });
}

} // namespace

Command atCommand()
{
    return {QStringLiteral("at"), QStringLiteral("TIME"), QStringLiteral("Print what every market cost at a moment."),
            QStringLiteral("The price is that of the last trade at or before TIME. Its age is counted in seconds; low and high are those of TIME's day (UTC)\n"
                           "up to TIME and not beyond, and PLACE says where between them the price is (0 to 100 %). Markets: every recorded one, or those\n"
                           "that --symbols names, patterns as *USDT among them. Where trades were dropped, the close of their minute is told as what it is.\n"
                           "CSV columns: symbol, at, price, source, trade_id, traded_at, age_seconds, quantity, buyer_is_maker, minute, low, low_at, high,\n"
                           "high_at, place_percent, against, against_price, against_source, against_trade_id, against_traded_at, against_complete, change,\n"
                           "change_percent, complete, missing, holes, skipped, rejected, dropped.\n"
                           "JSON keys: at, against, day, complete, markets: of each symbol, price, source (trade, candle: its trades were dropped, or null), trade_id,\n"
                           "traded_at, age_seconds, quantity, buyer_is_maker, minute (of such a candle), low, low_at, high, high_at, place_percent, complete\n"
                           "(no id between that trade and the next is missing), missing, holes, skipped, rejected, dropped; with --against also change,\n"
                           "change_percent, against (price, source, trade_id, traded_at, age_seconds, minute, complete, …). What there is not is null.\n"
                           "Exit 1: no market asked for has a price then."),
            {{againstOption, QStringLiteral("Also tell the change since this moment."), QStringLiteral("TIME")},
             {outputOption, QStringLiteral("Write the table as CSV into a file; - is standard output."), QStringLiteral("FILE")},
             jsonOption()},
            1, 1, run};
}

} // namespace tidemark
