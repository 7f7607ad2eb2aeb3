#include "commands/engine_command.h"

#include "commands/answers.h"
#include "commands/beside.h"
#include "commands/command.h"
#include "commands/record_access.h"
#include "core/counted.h"
#include "database/chunk_keeping.h"
#include "database/database_error.h"
#include "database/engine_setup.h"
#include "database/private_engine.h"

namespace tidemark {
namespace {

const QString engineOption = QStringLiteral("engine");
const QString chunkOption = QStringLiteral("chunk-days");
const QString shardsOption = QStringLiteral("shards");
const QString init = QStringLiteral("init");

Result<std::optional<int>> numberIn(const Invocation &call, const QString &option, int most, Engine::Kind kind, Engine::Kind goesWith)
{
    if (!call.isSet(option))
        return std::optional<int>();
    if (kind != goesWith)
        return Error{QStringLiteral("--%1 goes with --engine %2.").arg(option, Engine::wordOf(goesWith))};
    bool isNumber = false;
    const int number = call.value(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return Error{QStringLiteral("--%1: “%2” is no whole number from 1 to %3.").arg(option, call.value(option)).arg(most)};
    return std::optional(number);
}

Result<EngineWish> wishOf(const Invocation &call)
{
    if (call.arguments.size() > 1)
        return Error{QStringLiteral("Write it as: tidemark-cli database init [--engine postgresql | timescaledb | citus].")};
    const auto word = call.isSet(engineOption) ? call.value(engineOption) : Engine::wordOf(Engine::Kind::PostgreSql);
    const auto kind = Engine::named(word.toLower());
    if (!kind)
        return Error{QStringLiteral("--engine: “%1” is none of postgresql, timescaledb and citus.").arg(word)};
    const auto days = numberIn(call, chunkOption, 366, *kind, Engine::Kind::TimescaleDb);
    const auto shards = numberIn(call, shardsOption, 512, *kind, Engine::Kind::Citus);
    if (!days || !shards)
        return days ? shards.error() : days.error();
    if (*kind == Engine::Kind::Citus && call.common.databaseUri.isEmpty())
        return Error{QStringLiteral("Citus spreads a record over servers of your own; the private server is one by itself. Name the cluster's coordinator with --database.")};
    return EngineWish{*kind, *days, *shards};
}

QString keptBy(const EngineReport &report)
{
    const auto name = report.engine.text();
    if (report.engine.hasChunks()) {
        const auto compressed = report.engine.compressesChunks()
            ? QStringLiteral("chunks older than %1 are compressed by Tidemark, unless “keep --pack-after” says otherwise")
                  .arg(counted(ChunkKeeping::usualDays, u"%1 day", u"%1 days"))
            : QStringLiteral("its licence setting (apache) allows no compression, so trades stay as they are");
        return QStringLiteral("The record is kept by %1, in chunks of %2; %3.").arg(name, counted(report.chunkDays, u"%1 day", u"%1 days"), compressed);
    }
    if (report.engine.kind() == Engine::Kind::Citus)
        return QStringLiteral("The record is kept by %1, in %2 on %3; a market lies in one of them.")
            .arg(name, counted(report.shards, u"%1 shard", u"%1 shards"), counted(report.servers, u"%1 server", u"%1 servers"));
    return QStringLiteral("The record is kept by PostgreSQL itself, in a table for each month.");
}

int tellDone(const Invocation &call, const EngineReport &report)
{
    if (call.wantsJson()) {
        QJsonObject object{{QStringLiteral("engine"), report.engine.word()},
                           {QStringLiteral("engine_version"), report.engine.version().isEmpty() ? QJsonValue() : report.engine.version()},
                           {QStringLiteral("engine_licence"), report.engine.licence().isEmpty() ? QJsonValue() : report.engine.licence()},
                           {QStringLiteral("changed"), report.isChanged},
                           {QStringLiteral("moved"), qint64(report.moved)},
                           {QStringLiteral("chunk_days"), report.chunkDays > 0 ? QJsonValue(report.chunkDays) : QJsonValue()},
                           {QStringLiteral("shards"), report.shards > 0 ? QJsonValue(report.shards) : QJsonValue()}};
        printJson(object);
        return exitDone;
    }
    if (report.moved > 0)
        printLine(counted(report.moved, u"%1 trade was moved.", u"%1 trades were moved.", englishNumbers()));
    printLine(keptBy(report));
    return exitDone;
}

void printMove(const EngineMove::Progress &progress)
{
    printPassing(QStringLiteral("%1 of %2; %3   ").arg(progress.symbol.toString(), toIsoString(progress.day).left(10),
                                                       counted(progress.trades, u"%1 trade moved", u"%1 trades moved", englishNumbers())));
}

int setUp(RecordAccess &access, const Invocation &call, const EngineWish &wish, const std::stop_token &stop)
{
    using namespace std::chrono_literals;
    // A day of a market, and whoever stores just now, are waited for.
    const PgBounds bounds{.stop = stop, .lockWait = 60s, .silence = 60min, .grace = 2s};
    auto report = EngineSetup(access.session(), access.target(), bounds).make(wish, printMove, stop);
    endPassing();
    if (!report) {
        printProblem(DatabaseTrouble::isCancelled(report.error())
                         ? QStringLiteral("Stopped: the record is as it was, whole, kept by PostgreSQL. What was copied so far is in the table trades_hypertable: the same "
                                          "command goes on from there, and DROP TABLE trades_hypertable gives the room back.")
                         : report.message());
        return exitNotDone;
    }
    if (call.common.databaseUri.isEmpty() && report->engine.hasChunks()) {
        if (auto quiet = keepTimescaleQuiet(access.session()); !quiet)
            printProblem(quiet.message());
    }
    return tellDone(call, *report);
}

int initialize(const Invocation &call, const EngineWish &wish, const std::stop_token &stop)
{
    if (wish.kind == Engine::Kind::TimescaleDb && call.common.databaseUri.isEmpty()) {
        if (auto loaded = loadTimescale(call.common.dataDir, stop); !loaded)
            return printProblem(loaded.message()), exitNotDone;
    }
    const auto access = RecordAccess::open(call.common, stop, RecordAccess::Missing::Create, DatabaseSource::Use::Record);
    if (!access)
        return RecordAccess::refused(access.error(), call.wantsJson());
    return setUp(*access.value(), call, wish, stop);
}

} // namespace

QList<QCommandLineOption> engineOptions()
{
    return {{engineOption, QStringLiteral("With init: what keeps the record: postgresql (as it is unless said otherwise), timescaledb or citus."), QStringLiteral("ENGINE")},
            {chunkOption, QStringLiteral("With --engine timescaledb: how long a chunk is; 7 for up to ten markets, 1 for more."), QStringLiteral("DAYS")},
            {shardsOption, QStringLiteral("With --engine citus: into how many parts markets go; 8 on one server, 16 on several."), QStringLiteral("N")}};
}

std::optional<int> runOnInit(const Invocation &call)
{
    if (call.arguments.value(0) != init) {
        if (!call.isSet(engineOption) && !call.isSet(chunkOption) && !call.isSet(shardsOption))
            return std::nullopt;
        return printProblem(QStringLiteral("--engine, --chunk-days and --shards go with “database init”. See tidemark-cli database --help.")), exitUsage;
    }
    const auto wish = wishOf(call);
    if (!wish)
        return printProblem(wish.message()), exitUsage;
    int exitCode = exitNotDone;
    runBeside([&](const std::stop_token &stop) { exitCode = initialize(call, *wish, stop); });
    return exitCode;
}

void tellEngine(PgSession &session, QJsonObject &object)
{
    const auto engine = Engine::of(session);
    if (!engine)
        return printProblem(engine.message());
    const auto number = session.serverVersion();
    if (engine->kind() != Engine::Kind::PostgreSql)
        printProblem(QStringLiteral("The record is kept by %1, on PostgreSQL %2.%3.").arg(engine->text()).arg(number / 10000).arg(number % 10000));
    object[QStringLiteral("engine")] = engine->word();
    object[QStringLiteral("engine_version")] = engine->version().isEmpty() ? QStringLiteral("%1.%2").arg(number / 10000).arg(number % 10000) : engine->version();
    object[QStringLiteral("engine_licence")] = engine->licence().isEmpty() ? QJsonValue() : engine->licence();
}

} // namespace tidemark
