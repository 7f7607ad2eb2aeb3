#include "database/engine_setup.h"

#include "database/database_error.h"
#include "database/record_rights.h"
#include "database/sql_text.h"
#include "database/verifier.h"

namespace tidemark {
namespace {

const QByteArray hypertableAside = "trades_hypertable";
const auto notAllowed = QStringLiteral("42501");

[[nodiscard]] QString failedToSetUp(Engine::Kind kind)
{
    return QStringLiteral("The record cannot be given to %1, and stays as it was").arg(Engine::nameOf(kind));
}

[[nodiscard]] Error isAnother(const Engine &now, Engine::Kind wished)
{
    return DatabaseTrouble::refused(QStringLiteral("This record is kept by %1, and stays so: nothing was changed. To have it kept by %2, make a database of its own, give "
                                                   "that the engine (tidemark-cli database init --engine %3 --database …), and bring the trades over: “tidemark-cli "
                                                   "export” or “archive” here, “import” there.").arg(now.text(), Engine::nameOf(wished), Engine::wordOf(wished)));
}

} // namespace

Result<EngineReport> EngineSetup::make(const EngineWish &wish, const Told &told, const std::stop_token &stop)
{
    const auto now = Engine::of(m_session);
    if (!now)
        return now.error();
    if (auto checked = check(wish, *now); !checked)
        return checked.error();
    if (now->kind() == wish.kind)
        return now->hasChunks() && wish.chunkDays ? setChunks(wish, *now) : reportOf({});
    if (auto ready = checkServer(wish.kind); !ready)
        return ready.error();
    if (auto created = createExtension(wish.kind); !created)
        return created.error();
    auto made = wish.kind == Engine::Kind::TimescaleDb ? makeHypertable(wish, told, stop) : distribute(wish);
    m_session.noteEngine({});
    if (!made)
        return made;
    made.value().isChanged = true;
    return reportOf(std::move(made).value());
}

Result<void> EngineSetup::check(const EngineWish &wish, const Engine &now)
{
    if (now.kind() == wish.kind)
        return {};
    if (now.kind() != Engine::Kind::PostgreSql)
        return isAnother(now, wish.kind);
    if (auto here = now.mayRecordHere(); !here)
        return here;
    const auto rights = RecordRights::of(m_session);
    if (!rights)
        return rights.error();
    if (!rights->ownsRecord())
        return DatabaseTrouble::refused(QStringLiteral("The role %1 does not own the tables of the record, so it cannot give them another engine. Nothing was changed; "
                                                       "connect with the role that does.").arg(rights->role));
    if (wish.kind != Engine::Kind::Citus)
        return {};
    const auto filled = hasTrades();
    if (!filled)
        return filled.error();
    return *filled ? isAnother(now, wish.kind) : Result<void>();
}

// What has to be so before the extension can be made; a server without it says so in words of its own only in part.
Result<void> EngineSetup::checkServer(Engine::Kind kind)
{
    const auto word = Engine::wordOf(kind);
    const auto rows = m_session.query(sqlQuery(QStringLiteral("engine_server")), {word.toUtf8()});
    if (!rows)
        return DatabaseTrouble::fromStatement(failedToSetUp(kind), rows.error());
    if (!rows->boolean(0, 0))
        return DatabaseTrouble::refused(QStringLiteral("The server at %1 has no %2: the extension is not installed there. The record stays as it was, kept by PostgreSQL. "
                                                       "Install its package on the server (its makers have one for PostgreSQL %3), name it in "
                                                       "shared_preload_libraries = '%4', start the server anew, and try again.")
                                            .arg(m_target.toDisplay(), Engine::nameOf(kind)).arg(m_session.serverVersion() / 10000).arg(word));
    if (!rows->boolean(0, 1))
        return DatabaseTrouble::refused(QStringLiteral("%1 is installed on the server at %2, but not loaded. The record stays as it was, kept by PostgreSQL. Name it in the "
                                                       "server's settings, shared_preload_libraries = '%3', start the server anew, and try again.")
                                            .arg(Engine::nameOf(kind), m_target.toDisplay(), word));
    const auto schema = rows->string(0, 2);
    if (kind == Engine::Kind::TimescaleDb && !schema.isEmpty() && schema != QLatin1String("public"))
        return DatabaseTrouble::refused(QStringLiteral("TimescaleDB is in the schema %1 of this database, and Tidemark finds it in public alone. The record stays as it was. "
                                                       "Use a database where it was made in public (CREATE EXTENSION timescaledb).").arg(schema));
    return {};
}

Result<void> EngineSetup::createExtension(Engine::Kind kind)
{
    const auto word = Engine::wordOf(kind);
    const auto made = m_session.run("SET client_min_messages = error; CREATE EXTENSION IF NOT EXISTS " + word.toUtf8() + "; RESET client_min_messages");
    if (made)
        return made;
    if (made.error().code == notAllowed)
        return DatabaseTrouble::refused(QStringLiteral("The role may not make the extension %1 in this database (%2). The record stays as it was. Let a superuser do it there, "
                                                       "CREATE EXTENSION %3, and try again.").arg(Engine::nameOf(kind), made.error().message, word));
    return DatabaseTrouble::fromStatement(failedToSetUp(kind), made.error());
}

Result<std::vector<Engine::Kind>> EngineSetup::offered(PgSession &session)
{
    std::vector<Engine::Kind> kinds;
    const auto now = Engine::of(session);
    const auto made = session.query("SELECT to_regclass('public.trades') IS NOT NULL");
    if (!now || !made)
        return now ? made.error() : now.error();
    if (made->boolean(0, 0)) {
        const auto rights = RecordRights::of(session);
        if (!rights || !rights->ownsRecord())
            return rights ? Result<std::vector<Engine::Kind>>(kinds) : rights.error();
    }
    const auto filled = made->boolean(0, 0) ? session.query(sqlQuery(QStringLiteral("engine_filled"))) : session.query("SELECT false");
    if (!filled || filled->boolean(0, 0) || now->kind() != Engine::Kind::PostgreSql || !now->mayRecordHere())
        return filled ? Result<std::vector<Engine::Kind>>(kinds) : filled.error();
    for (const auto kind : {Engine::Kind::TimescaleDb, Engine::Kind::Citus}) {
        const auto rows = session.query(sqlQuery(QStringLiteral("engine_server")), {Engine::wordOf(kind).toUtf8()});
        if (!rows)
            return rows.error();
        if (rows->boolean(0, 0) && rows->boolean(0, 1))
            kinds.push_back(kind);
    }
    if (!kinds.empty())
        kinds.insert(kinds.begin(), Engine::Kind::PostgreSql);
    return kinds;
}

Result<bool> EngineSetup::hasTrades()
{
    const auto rows = m_session.query(sqlQuery(QStringLiteral("engine_filled")));
    return rows ? Result<bool>(rows->boolean(0, 0)) : DatabaseTrouble::fromStatement(QStringLiteral("The record cannot be looked into"), rows.error());
}

// Whoever stores waits for `keeper`, whose transaction lasts to the end; readers do not.
Result<EngineReport> EngineSetup::makeHypertable(const EngineWish &wish, const Told &told, const std::stop_token &stop)
{
    const auto licence = m_session.query("SELECT extversion, coalesce(current_setting('timescaledb.license', true), '') FROM pg_extension WHERE extname = 'timescaledb'");
    const auto markets = Verifier(m_session).symbols();
    if (!licence || !markets)
        return licence ? markets.error() : licence.error();
    const Engine engine(Engine::Kind::TimescaleDb, licence->string(0, 0), licence->string(0, 1));
    EngineReport report;
    report.chunkDays = wish.chunkDays.value_or(chunkDaysFor(markets->size()));
    const auto doing = failedToSetUp(Engine::Kind::TimescaleDb);
    if (auto created = createAside(report.chunkDays, engine.compressesChunks()); !created)
        return DatabaseTrouble::fromStatement(doing, created.error());
    const auto keeper = PgSession::open(m_target, m_bounds);
    if (!keeper)
        return keeper.error();
    if (auto begun = (*keeper)->begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return begun.error();
    if (auto kept = (*keeper)->run(sqlQuery(QStringLiteral("move_keep_writers"))); !kept)
        return DatabaseTrouble::fromStatement(doing, kept.error());
    m_session.useSettings({{"synchronous_commit", "on"}, {"jit", "off"}, {"timescaledb.max_tuples_decompressed_per_dml_transaction", "0"}});
    const auto moved = fillAside(**keeper, engine.compressesChunks(), told, stop);
    if (!moved)
        return DatabaseTrouble::isCancelled(moved.error()) ? moved.error() : DatabaseTrouble::fromStatement(doing, moved.error());
    report.moved = *moved;
    if (auto swapped = swap(**keeper, engine); !swapped)
        return DatabaseTrouble::fromStatement(doing, swapped.error());
    return report;
}

Result<void> EngineSetup::createAside(int chunkDays, bool compresses)
{
    return inTransaction(m_session, [&]() -> Result<void> {
        const auto there = m_session.query("SELECT to_regclass('public." + hypertableAside + "') IS NOT NULL");
        if (!there || there->boolean(0, 0))
            return there ? Result<void>() : there.error();
        auto made = m_session.run(sqlQuery(QStringLiteral("move_create")).replace(":days", QByteArray::number(chunkDays)));
        return made && compresses ? m_session.run(sqlQuery(QStringLiteral("move_columnstore"))) : made;
    });
}

Result<std::int64_t> EngineSetup::fillAside(PgSession &keeper, bool compresses, const Told &told, const std::stop_token &stop)
{
    Error lost;
    std::stop_source ended;
    const std::stop_callback withOurs(stop, [&ended] { ended.request_stop(); });
    // The server ends a transaction in which nothing is asked for too long.
    auto moved = EngineMove(m_session, hypertableAside, compresses).run([&](const EngineMove::Progress &progress) {
        if (auto alive = keeper.run("SELECT 1"); !alive && lost.message.isEmpty()) {
            lost = alive.error();
            ended.request_stop();
        }
        if (told)
            told(progress);
    }, ended.get_token());
    return lost.message.isEmpty() ? moved : Result<std::int64_t>(lost);
}

Result<void> EngineSetup::swap(PgSession &keeper, const Engine &engine)
{
    if (auto swapped = keeper.run(sqlQuery(QStringLiteral("move_swap"))); !swapped)
        return swapped;
    if (auto made = keeper.run(engine.script()); !made)
        return made;
    if (auto done = keeper.run("DROP TABLE public.trades_plain; COMMIT"); !done)
        return done;
    // Sessions that have looked before have another record in mind; their programs come again.
    const auto ended = m_session.query(sqlQuery(QStringLiteral("move_end_sessions")));
    return ended ? Result<void>() : ended.error();
}

Result<EngineReport> EngineSetup::setChunks(const EngineWish &wish, const Engine &now)
{
    const auto set = m_session.query("SELECT set_chunk_time_interval('public.trades', make_interval(days => $1::int))", {QByteArray::number(*wish.chunkDays)});
    if (!set)
        return DatabaseTrouble::fromStatement(QStringLiteral("The interval of %1's chunks cannot be set").arg(now.text()), set.error());
    EngineReport report;
    report.isChanged = true;
    return reportOf(report);
}

// Servers that cannot reach each other as this role store trades and then stop at what takes both.
Result<void> EngineSetup::checkCluster()
{
    const auto links = m_session.query("SELECT from_nodename || ':' || from_nodeport, to_nodename || ':' || to_nodeport FROM citus_check_cluster_node_health() "
                                       "WHERE result IS NOT true LIMIT 1");
    if (!links)
        return DatabaseTrouble::fromStatement(failedToSetUp(Engine::Kind::Citus), links.error());
    if (links->count() == 0)
        return {};
    return DatabaseTrouble::refused(QStringLiteral("In this Citus cluster the server %1 cannot connect to %2 as the role of this connection. The record stays as it was. Let "
                                                   "pg_hba.conf of that server take it, with a passfile (~/.pgpass) of the account that runs the other where a password is "
                                                   "wanted, and try again.").arg(links->string(0, 0), links->string(0, 1)));
}

Result<EngineReport> EngineSetup::distribute(const EngineWish &wish)
{
    const auto doing = failedToSetUp(Engine::Kind::Citus);
    const auto servers = m_session.query("SELECT count(*) FILTER (WHERE shouldhaveshards), count(*) FROM pg_dist_node WHERE noderole = 'primary' AND isactive");
    if (!servers)
        return DatabaseTrouble::fromStatement(doing, servers.error());
    if (servers->integer(0, 0) == 0 && servers->integer(0, 1) > 0)
        return DatabaseTrouble::refused(QStringLiteral("No server of this Citus cluster may hold trades: there is no worker, and the coordinator keeps none. The record "
                                                       "stays as it was. As a superuser, add workers with citus_add_node, or let the coordinator keep them: "
                                                       "SELECT citus_set_node_property(nodename, nodeport, 'shouldhaveshards', true) FROM pg_dist_node"));
    if (auto joined = checkCluster(); !joined)
        return joined.error();
    const auto shards = wish.shards.value_or(shardsFor(int(servers->integer(0, 0))));
    auto done = inTransaction(m_session, [&]() -> Result<void> {
        // What depends on a table is told of each that is not spread yet.
        if (auto quiet = m_session.run("SET LOCAL client_min_messages = error"); !quiet)
            return quiet;
        if (auto made = m_session.run(sqlQuery(QStringLiteral("citus_distribute")).replace(":shards", QByteArray::number(shards))); !made)
            return made;
        return m_session.run(sqlScript(QStringLiteral("engines/citus")));
    });
    if (!done)
        return DatabaseTrouble::fromStatement(doing, done.error());
    return EngineReport();
}

Result<EngineReport> EngineSetup::reportOf(EngineReport report)
{
    const auto engine = Engine::of(m_session);
    if (!engine)
        return engine.error();
    report.engine = *engine;
    const auto rows = engine->hasChunks() ? m_session.query("SELECT extract(day FROM time_interval)::int, 0 FROM timescaledb_information.dimensions "
                                                            "WHERE hypertable_schema = 'public' AND hypertable_name = 'trades'")
        : engine->kind() == Engine::Kind::Citus ? m_session.query("SELECT (SELECT count(*) FROM pg_dist_shard WHERE logicalrelid = 'public.trades'::regclass)::int, "
                                                                  "(SELECT count(*) FROM pg_dist_node WHERE isactive AND shouldhaveshards)::int")
                                                : m_session.query("SELECT 0, 0");
    if (!rows)
        return DatabaseTrouble::fromStatement(QStringLiteral("The engine cannot be asked about itself"), rows.error());
    (engine->hasChunks() ? report.chunkDays : report.shards) = int(rows->integer(0, 0));
    report.servers = int(rows->integer(0, 1));
    return report;
}

} // namespace tidemark
