#include "database/private_engine.h"

#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/private_server.h"
#include "database/sql_text.h"

namespace tidemark {
namespace {

const auto cannotLoad = QStringLiteral("The private server cannot load TimescaleDB, and stays as it was");

// Whether it is loaded now; an error where it is not even installed.
[[nodiscard]] Result<bool> isLoaded(PgSession &session, const PrivateServer &server)
{
    const auto rows = session.query(sqlQuery(QStringLiteral("engine_server")), {QByteArray("timescaledb")});
    if (!rows)
        return DatabaseTrouble::fromStatement(cannotLoad, rows.error());
    if (rows->boolean(0, 0))
        return rows->boolean(0, 1);
    return DatabaseTrouble::refused(QStringLiteral("TimescaleDB is not installed beside the private server's programs (%1, PostgreSQL %2). The record stays as it was, kept by "
                                                   "PostgreSQL. Install its package for that version, or name the folder of programs that have it by the "
                                                   "variable TIDEMARK_POSTGRES, and try again.")
                                        .arg(server.folder().binaries().folder).arg(server.folder().version()));
}

} // namespace

Result<void> loadTimescale(const QString &dataDirectory, const std::stop_token &stop)
{
    const auto server = PrivateServer::start(dataDirectory, stop);
    if (!server)
        return server.error();
    {
        const auto session = PgSession::open((*server)->target(QStringLiteral("postgres")), {.stop = stop});
        if (!session)
            return session.error();
        const auto loaded = isLoaded(**session, **server);
        if (!loaded || *loaded)
            return loaded ? Result<void>() : loaded.error();
        if (auto set = preloadToo(**session, QByteArray("timescaledb")); !set)
            return set;
    }
    return (*server)->restart(stop);
}

// Each by itself: the server takes one text for the name of one library, commas and all, and does not start without it.
Result<void> preloadToo(PgSession &session, const QByteArray &library)
{
    const auto all = session.query("SELECT string_agg(quote_literal(name), ', ' ORDER BY number) FROM (SELECT btrim(l.name, ' \"') AS name, l.number "
                                   "FROM unnest(string_to_array(current_setting('shared_preload_libraries'), ',') || $1::text) WITH ORDINALITY AS l (name, number)) "
                                   "AS libraries WHERE name <> ''",
                                   {library});
    if (!all)
        return DatabaseTrouble::fromStatement(cannotLoad, all.error());
    if (auto set = session.run("ALTER SYSTEM SET shared_preload_libraries = " + all->string(0, 0).toUtf8()); !set)
        return DatabaseTrouble::fromStatement(cannotLoad, set.error());
    return {};
}

Result<void> keepTimescaleQuiet(PgSession &session)
{
    // Some builds have nothing that could tell.
    const auto name = session.query("SELECT quote_ident(current_database()) FROM pg_settings WHERE name = 'timescaledb.telemetry_level'");
    if (!name || name->count() == 0)
        return name ? Result<void>() : name.error();
    return session.run("ALTER DATABASE " + name->string(0, 0).toUtf8() + " SET timescaledb.telemetry_level = 'off'");
}

} // namespace tidemark
