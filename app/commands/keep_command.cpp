#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/keep_answers.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "database/chunk_keeping.h"
#include "database/keeping_round.h"
#include "database/keeping_survey.h"
#include "database/sql_text.h"
#include "session/record_room.h"

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace tidemark {
namespace {

const QString packOption = QStringLiteral("pack-after");
const QString dropOption = QStringLiteral("drop-after");
const QString forgetOption = QStringLiteral("forget");
const QString yesOption = QStringLiteral("yes");
const QString nowOption = QStringLiteral("now");
const QString compressOption = QStringLiteral("compress");
const QString agreement = QStringLiteral("drop");

// What one call asks for.
struct Wish {
    QStringList markets; // as rules write them; empty: none were named
    std::optional<std::optional<int>> packAfter; // absent: as before
    std::optional<std::optional<int>> dropAfter;
    bool forgets = false;
    bool compresses = false;

    [[nodiscard]] bool changesRules() const { return packAfter || dropAfter || forgets; }
};

// What was done, besides what is so now.
struct Done {
    std::int64_t packed = 0;
    std::int64_t dropped = 0;
    std::int64_t compressed = 0; // where the server has chunks
};

Result<std::optional<std::optional<int>>> daysIn(const Invocation &call, const QString &option)
{
    if (!call.isSet(option))
        return std::optional<std::optional<int>>();
    const auto days = keepingDays(call.value(option));
    if (!days)
        return Error{QStringLiteral("--%1: %2").arg(option, days.message())};
    return std::optional<std::optional<int>>(std::in_place, *days);
}

Result<QStringList> marketsIn(const Invocation &call)
{
    QStringList markets;
    for (const auto &argument : call.arguments) {
        for (const auto &word : argument.split(QLatin1Char(','))) {
            const auto name = keepingMarkets(word);
            if (!name)
                return name.error();
            if (!markets.contains(*name))
                markets += *name;
        }
    }
    return markets;
}

Result<Wish> wishOf(const Invocation &call)
{
    auto markets = marketsIn(call);
    const auto packAfter = daysIn(call, packOption);
    const auto dropAfter = daysIn(call, dropOption);
    if (!markets)
        return markets.error();
    if (!packAfter || !dropAfter)
        return packAfter ? dropAfter.error() : packAfter.error();
    Wish wish{std::move(markets).value(), *packAfter, *dropAfter, call.isSet(forgetOption), call.isSet(compressOption)};
    if (wish.forgets && (wish.packAfter || wish.dropAfter))
        return Error{QStringLiteral("--forget takes a rule away; it cannot be given days at the same time.")};
    if (wish.changesRules() && wish.markets.isEmpty())
        return Error{QStringLiteral("Name the markets that this is for: one by its name, a pattern such as *USDT, or ALL.")};
    if (wish.packAfter && wish.dropAfter) {
        if (auto checked = checkKeeping({*wish.packAfter, *wish.dropAfter}); !checked)
            return checked.error();
    }
    return wish;
}

// What counts for these markets until now: their own rule, else the one that covers them.
Keeping keepingNow(const KeepingRules &rules, const QString &markets)
{
    if (const auto *own = rules.named(markets))
        return own->keeping;
    if (const auto symbol = Symbol::fromText(QStringView(markets)); symbol && !markets.contains(QLatin1Char('*')) && !markets.contains(QLatin1Char('?')))
        return rules.of(*symbol);
    const auto *all = rules.named(QStringLiteral("ALL"));
    return all ? all->keeping : Keeping();
}

Result<KeepingChange> changeFor(const Wish &wish, const KeepingRules &rules)
{
    KeepingChange change;
    change.compress = wish.compresses;
    for (const auto &markets : wish.markets) {
        if (wish.forgets && !rules.named(markets))
            return Error{QStringLiteral("There is no rule for %1, so nothing was changed. “tidemark-cli keep” shows the rules.").arg(markets)};
        if (wish.forgets)
            change.removed += markets;
        if (!wish.packAfter && !wish.dropAfter)
            continue;
        auto keeping = keepingNow(rules, markets);
        keeping.packAfter = wish.packAfter.value_or(keeping.packAfter);
        keeping.dropAfter = wish.dropAfter.value_or(keeping.dropAfter);
        if (auto checked = checkKeeping(keeping); !checked)
            return Error{QStringLiteral("%1: %2").arg(markets, checked.message())};
        change.set.push_back({markets, keeping});
    }
    return change;
}

KeepingRules changed(KeepingRules rules, const KeepingChange &change)
{
    for (const auto &markets : change.removed)
        rules.remove(markets);
    for (const auto &rule : change.set)
        rules.set(rule);
    return rules;
}

// A line of standard input; nothing once it has ended or a stop was asked for.
QByteArray typedLine(const std::stop_token &stop)
{
    QByteArray line;
    while (!stop.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&input, 1, 200);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        char letter = 0;
        if (ready < 0 || ::read(STDIN_FILENO, &letter, 1) != 1 || letter == '\n')
            break;
        line += letter;
    }
    return line;
}

QString consequences(const std::vector<DueDrop> &due)
{
    if (due.empty())
        return QStringLiteral("Nothing is old enough to go now. From now on days of trades go for good as they become older than that; their "
                              "candles stay.");
    std::int64_t trades = 0;
    for (const auto &drop : due)
        trades += drop.trades;
    return counted(trades, u"About %1 trade of %2 goes for good now, and further days as they become older than that; their candles stay:\n%3",
                   u"About %1 trades of %2 go for good now, and further days as they become older than that; their candles stay:\n%3")
        .arg(counted(std::int64_t(due.size()), u"%1 market", u"%1 markets"), dueText(due).chopped(1));
}

// Nothing is dropped that was not chosen to be.
Result<bool> isAgreed(const Invocation &call, const std::vector<DueDrop> &due, const std::stop_token &stop)
{
    printProblem(consequences(due));
    if (call.isSet(yesOption))
        return true;
    if (!::isatty(STDIN_FILENO) || !::isatty(STDERR_FILENO))
        return false;
    printProblem(QStringLiteral("Type the word %1 to agree:").arg(agreement));
    return QString::fromUtf8(typedLine(stop)).trimmed() == agreement;
}

QString folderOf(const CommonOptions &options)
{
    return options.databaseUri.isEmpty() ? options.dataDir : QString();
}

int change(PgSession &session, const Invocation &call, const Wish &wish, const std::stop_token &stop)
{
    const auto before = KeepingSurvey(session).answer({}, wallClock());
    if (!before)
        return printProblem(before.message()), exitNotDone;
    const auto wanted = changeFor(wish, before->rules);
    if (!wanted)
        return printProblem(wanted.message()), exitUsage;
    const auto after = changed(before->rules, *wanted);
    if (dropsMore(before->rules, after, before->markets)) {
        const auto due = KeepingSurvey(session).due(after, before->markets, wallClock());
        if (!due)
            return printProblem(due.message()), exitNotDone;
        const auto agreed = isAgreed(call, *due, stop);
        if (!agreed || !*agreed) {
            printProblem(QStringLiteral("Nothing was changed and nothing is dropped: this needs your consent, --yes or the typed word."));
            return exitUsage;
        }
    }
    const auto done = changeKeeping(session, *wanted, folderOf(call.common));
    return done ? exitDone : (printProblem(done.message()), exitNotDone);
}

// One program on a record at a time: for as long as the session lives.
Result<std::unique_ptr<PgSession>> turnOn(const PgTarget &target, const std::stop_token &stop)
{
    auto session = PgSession::open(target, {.stop = stop});
    if (!session)
        return session;
    if (auto begun = session.value()->begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return begun.error();
    const auto ours = session.value()->query(sqlQuery(QStringLiteral("keeping_turn")));
    if (!ours)
        return ours.error();
    if (!ours->boolean(0, 0))
        return Error{QStringLiteral("Another program on this record packs and drops by its rules at this moment; it goes on with that.")};
    return session;
}

void printStep(const KeepingStep &step, const Done &done)
{
    if (step.symbol.isEmpty())
        return printPassing(QStringLiteral("The chunk of %1; %2 compressed, %3 dropped   ").arg(toIsoString(step.day).left(10)).arg(done.compressed).arg(done.dropped));
    printPassing(QStringLiteral("%1 %2 of %3; %4 packed, %5 dropped   ")
                     .arg(step.what == KeepingStep::What::Packed ? QStringLiteral("Packing") : QStringLiteral("Dropping"), step.symbol.toString(),
                          toIsoString(step.day).left(10))
                     .arg(done.packed)
                     .arg(done.dropped));
}

Result<Done> workNow(RecordAccess &access, const KeepingRules &rules, const std::stop_token &stop)
{
    Done done;
    const auto turn = turnOn(access.target(), stop);
    if (!turn)
        return turn.error();
    KeepingRound round(access.session(), rules, wallClock());
    round.setTold([&](const KeepingStep &step) { printStep(step, done); });
    if (auto begun = round.begin(); !begun)
        return begun.error();
    for (;;) {
        const auto step = round.next(stop);
        if (!step)
            return step.error();
        if (!*step)
            break;
        auto &tally = (*step)->what == KeepingStep::What::Packed ? done.packed : (*step)->what == KeepingStep::What::Dropped ? done.dropped : done.compressed;
        tally += (*step)->trades;
    }
    endPassing();
    if (stop.stop_requested())
        return Error{counted(done.packed, u"Stopped: %1 trade was packed and %2 dropped; the rest is done later.", u"Stopped: %1 trades were packed and %2 dropped; the rest is done later.").arg(done.dropped)};
    return done;
}

void leaveOutOthers(KeepingAnswer &answer, const QStringList &markets)
{
    if (markets.isEmpty())
        return;
    const auto isOther = [&](const Symbol &symbol) {
        KeepingRules named;
        for (const auto &each : markets)
            named.set({each, {}});
        return !named.ruleOf(symbol);
    };
    std::erase_if(answer.markets, isOther);
    std::erase_if(answer.months, [&](const MonthBytes &month) { return isOther(month.symbol); });
    std::erase_if(answer.due, [&](const DueDrop &due) { return isOther(due.symbol); });
}

int show(PgSession &session, const Invocation &call, const Wish &wish, const std::optional<Done> &done)
{
    auto answer = keepingAnswer(session, {}, folderOf(call.common));
    if (!answer)
        return printProblem(answer.message()), exitNotDone;
    if (!wish.changesRules())
        leaveOutOthers(answer.value(), wish.markets);
    const auto engine = Engine::of(session);
    if (!engine)
        return printProblem(engine.message()), exitNotDone;
    auto object = keepObject(*answer);
    if (done) {
        object.insert(QStringLiteral("packed_now"), qint64(done->packed));
        object.insert(QStringLiteral("dropped_now"), qint64(done->dropped));
        if (engine->hasChunks())
            object.insert(QStringLiteral("compressed_now"), qint64(done->compressed));
    }
    if (call.wantsJson())
        return printJson(object), exitDone;
    if (done && engine->hasChunks())
        printLine(counted(done->compressed, u"Chunks of %1 trade compressed, %2 dropped.", u"Chunks of %1 trades compressed, %2 dropped.").arg(done->dropped));
    else if (done)
        printLine(counted(done->packed, u"%1 trade packed, %2 dropped.", u"%1 trades packed, %2 dropped.").arg(done->dropped));
    printText(keepText(*answer, wallClock()));
    if (engine->compressesChunks())
        printLine(counted(ChunkKeeping::compressAfter(answer->rules), u"TimescaleDB keeps it: chunks older than %1 day are compressed.",
                          u"TimescaleDB keeps it: chunks older than %1 days are compressed."));
    return exitDone;
}

// What days of packing mean where there is none.
void tellPacking(PgSession &session)
{
    const auto engine = Engine::of(session);
    if (engine && !engine->packs())
        printProblem(engine->compressesChunks() ? QStringLiteral("This record is kept by TimescaleDB: nothing is packed into blocks there; chunks, which have all markets' "
                                                                  "trades, are compressed once they are older than the longest of these days.")
                                                : engine->mayPack().message());
}

int keep(RecordAccess &access, const Invocation &call, const Wish &wish, const std::stop_token &stop)
{
    if (wish.changesRules() || wish.compresses) {
        if (const auto exit = change(access.session(), call, wish, stop); exit != exitDone)
            return exit;
    }
    if (wish.packAfter && *wish.packAfter)
        tellPacking(access.session());
    std::optional<Done> done;
    if (call.isSet(nowOption)) {
        const auto rules = KeepingSurvey(access.session()).answer({}, wallClock());
        const auto worked = rules ? workNow(access, rules->rules, stop) : Result<Done>(rules.error());
        if (!worked)
            return printProblem(worked.message()), exitNotDone;
        done = *worked;
    }
    return show(access.session(), call, wish, done);
}

int run(const Invocation &call)
{
    const auto wish = wishOf(call);
    if (!wish)
        return printProblem(wish.message()), exitUsage;
    if (wish->compresses && folderOf(call.common).isEmpty())
        return printProblem(QStringLiteral("--compress is about the private server's folder; a server elsewhere looks after its own.")), exitUsage;
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) {
        const auto missing = wish->changesRules() ? RecordAccess::Missing::Create : RecordAccess::Missing::Refuse;
        const auto use = wish->changesRules() || call.isSet(nowOption) ? DatabaseSource::Use::Record : DatabaseSource::Use::Read;
        const auto access = RecordAccess::open(call.common, stop, missing, use);
        if (access) {
            exitCode = keep(*access.value(), call, *wish, stop);
            return;
        }
        exitCode = RecordAccess::refused(access.error(), call.wantsJson());
    });
    return exitCode;
}

} // namespace

Command keepCommand()
{
    return {QStringLiteral("keep"), QStringLiteral("[MARKETS…] [--pack-after DAYS|never] [--drop-after DAYS|never]"),
            QStringLiteral("Show or choose how long trades are kept, and what they take."),
            QStringLiteral(
                "MARKETS: a name, a pattern (* any letters, ? any one), ALL, or several. Of the rules that cover a market\n"
                "the most specific one counts, whole: its name, then the pattern with the most letters, ALL last. Everything is plain\n"
                "for ever unless chosen otherwise. What is not given stays as it counts for these markets now. Days are whole ones,\n"
                "UTC; candles stay for ever. Recorders and windows on the record do what the rules say, bit by bit; --now does it here.\n"
                "That trades will be dropped needs --yes, or the word typed at a terminal; without it nothing changes (exit 2).\n"
                "JSON keys: rules (markets, pack_after, drop_after: days or null); markets: of each symbol, rule, pack_after, drop_after,\n"
                "  plain_trades, packed_trades, dropped_trades, bytes, plain, packed, index, candles (about), months (month and the same);\n"
                "  bytes (of the database), bytes_per_day, free_bytes, full_at (null: unknown, or not within ten years), due (what is to\n"
                "  be dropped now: symbol, from, to, trades), compression (advice or null); with --now packed_now, dropped_now.\n"
                "Where TimescaleDB keeps the record nothing is packed: chunks are compressed after the longest of these days (7 where no\n"
                "rule says), and dropped whole where all markets let them go; with --now also compressed_now."),
            {{packOption, QStringLiteral("Pack trades that are older."), QStringLiteral("DAYS|never")},
             {dropOption, QStringLiteral("Drop trades that are older; candles stay."), QStringLiteral("DAYS|never")},
             {forgetOption, QStringLiteral("Take these markets' rule away, so that a less specific one counts.")},
             {yesOption, QStringLiteral("Agree that trades are dropped.")},
             {nowOption, QStringLiteral("Do now what the rules say.")},
             {compressOption, QStringLiteral("Compress new files of the private record, where it is on btrfs.")},
             jsonOption()},
            0, -1, run};
}

} // namespace tidemark
