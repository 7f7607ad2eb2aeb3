#include "archive/trade_source.h"
#include "commands/answers.h"
#include "commands/archives_check.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/mirror_options.h"
#include "commands/receipt_check.h"
#include "commands/record_access.h"
#include "commands/verify_answers.h"
#include "commands/verify_mirror.h"
#include "database/exchange_identity.h"
#include "database/verifier.h"
#include "exchange/rest_client.h"
#include "session/simulated_exchange.h"

#include <QFileInfo>
#include <QJsonArray>

#include <map>

namespace tidemark {
namespace {

const QString fromOption = QStringLiteral("from");
const QString toOption = QStringLiteral("to");
const QString againstOption = QStringLiteral("against");
const QString allOption = QStringLiteral("all");
const QString archivesOption = QStringLiteral("archives");
const QString receiptOption = QStringLiteral("receipt");
const QString mirrorOption = QStringLiteral("mirror");

// What was asked for.
struct Question {
    std::optional<Symbol> market; // absent: all of them
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    std::size_t most = fewOfList;
};

// What was found: one object and one text a market.
struct Findings {
    std::vector<QJsonObject> objects;
    QString text;
    bool isSound = true;

    void add(const QJsonObject &object, const QString &words, bool sound)
    {
        objects.push_back(object);
        text += words;
        isSound = isSound && sound;
    }
};

Result<Question> questionOf(const Invocation &call)
{
    Question question;
    const auto market = marketOf(call.arguments);
    if (!market)
        return market.error();
    question.market = *market;
    const auto from = timeOption(call, fromOption);
    const auto to = timeOption(call, toOption);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (*from && *to && **from >= **to)
        return Error{QStringLiteral("--from (%1) is not before --to (%2); a period is FROM ≤ t < TO.").arg(toIsoString(**from), toIsoString(**to))};
    if (call.isSet(againstOption) && call.value(againstOption).isEmpty())
        return Error{QStringLiteral("--against is empty; name a file of recorded trades, or write api.")};
    question.from = *from;
    question.to = *to;
    question.most = call.isSet(allOption) ? allOfList : fewOfList;
    return question;
}

// The asked market, or all that the record has.
Result<std::vector<Symbol>> marketsOf(PgSession &session, const Question &question)
{
    auto markets = Verifier(session).symbols();
    if (!markets)
        return markets;
    if (question.market && std::count(markets->begin(), markets->end(), *question.market) == 0)
        return std::vector<Symbol>();
    return question.market ? std::vector{*question.market} : markets;
}

void printProgress(const VerifyProgress &progress)
{
    printPassing(QStringLiteral("%1: %2 of %3 trades").arg(progress.symbol.toString()).arg(progress.done).arg(progress.total));
}

Result<Findings> verify(PgSession &session, const Question &question, const std::stop_token &stop)
{
    const auto markets = marketsOf(session, question);
    if (!markets)
        return markets.error();
    Findings findings;
    for (const auto &market : *markets) {
        const auto report = Verifier(session).verify({market, question.from, question.to}, printProgress, stop);
        if (!report)
            return report.error();
        findings.add(verifyObject(*report, question.most), verifyText(*report, question.most), report->isSound());
    }
    return findings;
}

bool isAsked(const Trade &trade, const Question &question)
{
    return (!question.market || trade.symbol == *question.market) && (!question.from || trade.tradedAt >= *question.from)
        && (!question.to || trade.tradedAt < *question.to);
}

Result<void> comparePage(PgSession &session, const Question &question, const TradePage &page, std::map<Symbol, TradeComparison> &comparisons)
{
    const auto precision = page.isInMilliseconds ? TradeComparison::Precision::Milliseconds : TradeComparison::Precision::Microseconds;
    for (const auto &trade : page.trades) {
        if (!isAsked(trade, question))
            continue;
        auto &comparison = comparisons.try_emplace(trade.symbol, session, trade.symbol, question.most).first->second;
        if (auto added = comparison.add(trade, precision); !added)
            return added;
    }
    return {};
}

// Market by market; only what the file covers is judged.
Result<Findings> compareFile(PgSession &session, const Question &question, const QString &path, const std::stop_token &stop)
{
    const auto file = openTradeFile(path, {question.market, QStringLiteral("Name it: verify SYMBOL --against FILE.")});
    if (!file)
        return file.error();
    std::map<Symbol, TradeComparison> comparisons;
    for (;;) {
        if (stop.stop_requested())
            return Error{QStringLiteral("The comparison was stopped before its end, so nothing can be said. Start it again.")};
        const auto page = file.value()->next();
        if (!page)
            return page.error();
        if (!*page)
            break;
        if (auto compared = comparePage(session, question, **page, comparisons); !compared)
            return compared.error();
    }
    if (comparisons.empty())
        return Error{QStringLiteral("“%1” holds no trade of what was asked for, so there is nothing to compare.").arg(path)};
    Findings findings;
    for (auto &[symbol, comparison] : comparisons) {
        const auto told = comparison.finish();
        if (!told)
            return told.error();
        findings.add(comparisonObject(*told, question.most), comparisonText(*told, question.most), told->isNone());
    }
    return findings;
}

// Ids of another exchange mean other trades, and so do its klines.
Result<void> checkIdentity(PgSession &session, const ExchangeEndpoints &exchange)
{
    const auto identity = ExchangeIdentity::read(session);
    if (!identity)
        return identity.error();
    if (!*identity || **identity == exchange.identity())
        return {};
    return Error{QStringLiteral("The record is of “%1”, but --api-url leads to “%2”, so they cannot be compared. Name the exchange that "
                                "was recorded with --stream-url and --api-url.").arg(**identity, exchange.identity())};
}

Result<Findings> compareExchange(const CommonOptions &options, const Question &question)
{
    const auto access = RecordAccess::open(options);
    if (!access)
        return access.error();
    auto endpoints = options.endpoints;
    std::unique_ptr<SimulatedExchange> simulated;
    if (options.isSimulated) {
        auto started = SimulatedExchange::start({});
        if (!started)
            return started.error();
        simulated = std::move(started).value();
        endpoints = simulated->endpoints();
    }
    auto &session = access.value()->session();
    if (auto same = checkIdentity(session, endpoints); !same)
        return same.error();
    const auto markets = marketsOf(session, question);
    if (!markets)
        return markets.error();
    RestClient exchange(endpoints.api);
    Findings findings;
    for (const auto &market : *markets) {
        const auto told = KlineComparison(session, exchange).compare(market, question.from, question.to);
        if (!told)
            return told.error();
        findings.add(comparisonObject(*told, question.most), comparisonText(*told, question.most), told->isNone());
    }
    return findings;
}

Result<Findings> readRecord(const Invocation &call, const Question &question)
{
    Result<Findings> findings = Findings();
    runBeside([&](const std::stop_token &stop) {
        const auto access = RecordAccess::open(call.common, stop);
        if (!access) {
            findings = access.error();
            return;
        }
        auto &session = access.value()->session();
        if (call.isSet(againstOption))
            findings = compareFile(session, question, call.value(againstOption), stop);
        else
            findings = verify(session, question, stop);
    });
    endPassing();
    return findings;
}

int tell(const Invocation &call, const ReceiptFindings &findings)
{
    if (call.wantsJson())
        printJson(findings.object);
    else
        printText(findings.text);
    return findings.isSound ? exitDone : exitNo;
}

// Of a file that was exported: the argument is the file, and the receipt says the market and the period.
int runReceipt(const Invocation &call)
{
    if (call.arguments.isEmpty() || call.isSet(fromOption) || call.isSet(toOption) || call.isSet(againstOption)) {
        return printProblem(QStringLiteral("Write it as: tidemark-cli verify --receipt FILE; the receipt says the market and the period itself.")),
               exitUsage;
    }
    Result<ReceiptFindings> findings = ReceiptFindings();
    runBeside([&](const std::stop_token &stop) { findings = checkReceipt(call.common, call.arguments.constFirst(), stop); });
    endPassing();
    if (!findings)
        return printProblem(findings.message()), exitNotDone;
    return tell(call, *findings);
}

// Of the files in a folder that the record archived.
int runArchives(const Invocation &call)
{
    const auto folder = call.value(archivesOption);
    if (folder.isEmpty() || call.isSet(fromOption) || call.isSet(toOption) || call.isSet(againstOption))
        return printProblem(QStringLiteral("Write it as: tidemark-cli verify [SYMBOL] --archives DIR.")), exitUsage;
    const auto question = questionOf(call);
    if (!question)
        return printProblem(question.message()), exitUsage;
    if (!QFileInfo(folder).isDir())
        return printProblem(QStringLiteral("There is no folder “%1”.").arg(folder)), exitNotDone;
    Result<ReceiptFindings> findings = ReceiptFindings();
    runBeside([&](const std::stop_token &stop) {
        findings = checkArchives(call.common, QFileInfo(folder).absoluteFilePath(), question->market, stop);
    });
    endPassing();
    if (!findings)
        return RecordAccess::refused(findings.error(), call.wantsJson());
    return tell(call, *findings);
}

// Of what was sent to InfluxDB.
int runMirror(const Invocation &call)
{
    if (call.value(mirrorOption).isEmpty() || call.isSet(receiptOption) || call.isSet(archivesOption) || call.isSet(againstOption))
        return printProblem(QStringLiteral("Write it as: tidemark-cli verify [SYMBOL] --mirror URL [--from TIME] [--to TIME].")), exitUsage;
    return verifyMirror(call, call.isSet(allOption) ? allOfList : fewOfList);
}

int run(const Invocation &call)
{
    if (call.isSet(mirrorOption))
        return runMirror(call);
    for (const auto &option : MirrorOptions::declared()) {
        if (const auto name = option.names().constFirst(); call.isSet(name))
            return printProblem(QStringLiteral("--%1 belongs to --mirror URL.").arg(name)), exitUsage;
    }
    if (call.isSet(receiptOption))
        return runReceipt(call);
    if (call.isSet(archivesOption))
        return runArchives(call);
    const auto question = questionOf(call);
    if (!question)
        return printProblem(question.message()), exitUsage;
    const bool asksExchange = call.value(againstOption) == QLatin1String("api");
    const auto findings = asksExchange ? compareExchange(call.common, *question) : readRecord(call, *question);
    if (!findings)
        return RecordAccess::refused(findings.error(), call.wantsJson());
    if (findings->objects.empty()) {
        return answerNo(call.wantsJson(), nothingStored(question->market),
                        {{QStringLiteral("sound"), false}, {QStringLiteral("markets"), QJsonArray()}});
    }
    if (call.wantsJson()) {
        QJsonArray markets;
        for (const auto &object : findings->objects)
            markets.append(object);
        printJson({{QStringLiteral("sound"), findings->isSound}, {QStringLiteral("markets"), markets}});
    } else {
        printText(findings->text);
    }
    return findings->isSound ? exitDone : exitNo;
}

} // namespace

Command verifyCommand()
{
    return {QStringLiteral("verify"), QStringLiteral("[SYMBOL | --receipt FILE | --archives DIR] [--mirror URL]"), QStringLiteral("Check that nothing is missing and everything agrees."),
            QStringLiteral(
                "Without SYMBOL every market of the record. Holds trades, ledger and candles against one another; tells stored\n"
                "ranges, gaps, pauses, holes (ids the exchange does not have), rejected, skipped, dropped and archived ids. With --against compares\n"
                "the record with recorded trades — frames as simulate --replay reads them, or what import takes, plain, gzip or\n"
                "zip — as far as the file goes, or with the exchange's number of trades a minute, by default of the record's last\n"
                "24 hours. With --receipt FILE holds a file that was exported with --receipt against it. With --mirror URL counts the\n"
                "trades of every hour here and in InfluxDB, which counts them itself (URL and options: mirror --help). Exit 0 also with\n"
                "holes, pauses, skipped, dropped and archived ids; 1: trades are missing or rejected, something differs, or nothing is stored.\n"
                "JSON keys: sound, markets: of each symbol, sound, from, to, and\n"
                "  without --against: trades, ranges, gaps, rejected, skipped, dropped, holes (count, ids, list of first_id, last_id, from,\n"
                "    to), pauses (the same without ids), errors, notes (count, list of fault, first_id, last_id, at, text),\n"
                "    rejected_inputs, archived (count, ids, list of path, from, to, archived_at, first_id, last_id, ids), record_begins,\n"
                "    record_ends (its first and last stored trade, or null);\n"
                "  with a file: compared, missing, extra (count, list of trades), altered (count, list of recorded, stored);\n"
                "  with api: compared (minutes), missing, extra (trades), minutes (count, list of minute, stored, exchange).\n"
                "With --receipt: sound, file, receipt, rows, complete, markets (of each symbol, rows, complete, missing, holes, skipped,\n"
                "rejected, dropped, archived), record, left (trades of the file that the record has let go of since),\n"
                "differences (sentences).\n"
                "With --archives: sound, folder, files (symbol, from, to, path, state (sound, damaged or absent), problem, sha256, bytes,\n"
                "trades, archived_at, removed, brought_back_at).\n"
                "With --mirror: sound, mirror, markets (of each symbol, sound, from, to, hours, record, mirror (trades), differing (count,\n"
                "list of hour, record, mirror))."),
            QList<QCommandLineOption>{{fromOption, QStringLiteral("Only from this time on."), QStringLiteral("TIME")},
             {toOption, QStringLiteral("Only before this time."), QStringLiteral("TIME")},
             {againstOption, QStringLiteral("Compare with recorded trades, or with the exchange (api)."), QStringLiteral("FILE|api")},
             {receiptOption, QStringLiteral("Hold an exported FILE against the receipt beside it, and that against the record.")},
             {archivesOption, QStringLiteral("Hold the files in DIR against what was archived to them."), QStringLiteral("DIR")},
             {mirrorOption, QStringLiteral("Count the trades of every hour here and in this InfluxDB."), QStringLiteral("URL")},
             {allOption, QStringLiteral("List everything, not only the first 20 of each.")},
             jsonOption()} + MirrorOptions::declared(),
            0, 1, run};
}

} // namespace tidemark
