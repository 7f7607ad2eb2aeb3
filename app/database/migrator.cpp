#include "database/migrator.h"

#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/record_rights.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

// A static library's resources are left out by the linker unless they are asked for; the macro cannot stand in a namespace.
static void loadMigrations()
{
    Q_INIT_RESOURCE(sql);
}

namespace tidemark {
namespace {

constexpr int oldestServer = 130000;
const QString doing = QStringLiteral("The tables of the record cannot be brought up to date");

// One number for all programs that migrate; the bytes of "tidemark".
constexpr auto takeLock = "SELECT pg_advisory_xact_lock(8388068008375808619)";

constexpr auto createJournal = R"(
    CREATE TABLE IF NOT EXISTS schema_migrations (
        version integer PRIMARY KEY,
        name text NOT NULL,
        checksum text NOT NULL,
        applied_at timestamptz NOT NULL DEFAULT now()
    ))";

// Our journal has a checksum; other tools keep tables of the same name.
constexpr auto lookAround = R"(
    SELECT to_regclass('public.schema_migrations') IS NOT NULL,
           EXISTS (SELECT FROM pg_attribute
                   WHERE attrelid = to_regclass('public.schema_migrations') AND attname = 'checksum' AND NOT attisdropped),
           (SELECT string_agg(name, ', ') FROM unnest(ARRAY['exchange', 'trades', 'coverage', 'rejected', 'candles', 'prices', 'former_series', 'keeping',
                                                         'record_identity', 'packed', 'packed_end', 'imported_files', 'archived', 'mirrored']) AS name
            WHERE to_regclass('public.' || name) IS NOT NULL),
           current_setting('server_encoding'))";

Error foreign(const QString &tables)
{
    return DatabaseTrouble::refused(QStringLiteral("The database has tables of another program where Tidemark's would be (%1). They are "
                                                   "left alone. Create a database for Tidemark (CREATE DATABASE tidemark) and name it "
                                                   "with --database.").arg(tables));
}

} // namespace

QByteArray Migrator::Migration::checksum() const
{
    return QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex();
}

std::vector<Migrator::Migration> Migrator::compiledIn()
{
    loadMigrations();
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql/migrations"));
    for (const auto &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "Migrator", qPrintable(name));
        migrations.push_back({name.left(4).toInt(), name.chopped(4), opened ? file.readAll() : QByteArray()});
    }
    Q_ASSERT(!migrations.empty());
    return migrations;
}

Result<void> Migrator::migrate(PgSession &session, Need need) const
{
    if (session.serverVersion() < oldestServer)
        return DatabaseTrouble::refused(QStringLiteral("The database server is PostgreSQL %1; Tidemark needs version %2 or newer.")
                                            .arg(session.serverVersion() / 10000).arg(oldestServer / 10000));
    const auto done = applied(session);
    if (!done)
        return done.error();
    if (auto checked = checkApplied(*done); !checked)
        return checked;
    if (!done->empty() && done->size() < m_migrations.size()) {
        const auto rights = RecordRights::of(session);
        if (!rights)
            return rights.error();
        if (!rights->ownsRecord())
            return leaveOlder(*rights, *done, need);
    }
    for (const auto &migration : m_migrations) {
        if (done->count(migration.version) > 0)
            continue;
        if (auto made = apply(session, migration); !made)
            return made;
    }
    return done->size() < m_migrations.size() ? applyEngine(session) : Result<void>();
}

// A migration speaks of PostgreSQL's own tables and functions.
Result<void> Migrator::applyEngine(PgSession &session) const
{
    const auto engine = Engine::of(session);
    if (!engine || engine->script().isEmpty())
        return engine ? Result<void>() : engine.error();
    auto made = inTransaction(session, [&] { return session.run(engine->script()); });
    return made ? made : DatabaseTrouble::fromStatement(doing, made.error());
}

// Only the owner may bring the tables up to date, and nobody else tries.
Result<void> Migrator::leaveOlder(const RecordRights &rights, const Applied &applied, Need need) const
{
    const auto older = QStringLiteral("The tables of the record are of an older version (schema %1, this program knows %2)")
                           .arg(applied.rbegin()->first).arg(m_migrations.back().version);
    if (need == Need::Read) {
        qCInfo(databaseLog).noquote() << QStringLiteral("%1. They are read as they are: the role %2 may not bring them up to date.").arg(older, rights.role);
        return {};
    }
    if (auto allowed = rights.mayRecord(); !allowed)
        return allowed;
    return DatabaseTrouble::refused(QStringLiteral("%1, and the role %2 may not bring them up to date, since it does not own them. Nothing is stored "
                                                   "until their owner has done so: any program of this version does it at its start, "
                                                   "“tidemark-cli database” too.").arg(older, rights.role));
}

Result<Migrator::Applied> Migrator::applied(PgSession &session) const
{
    auto around = session.query(lookAround);
    // Names are looked up as of now, one by one: another program of ours may have made all of them in between, the journal with them.
    if (around && !around->boolean(0, 0) && !around->isNull(0, 2))
        around = session.query(lookAround);
    if (!around)
        return failedToLook(session, doing, around.error());
    if (const auto encoding = around->string(0, 3); encoding != QLatin1String("UTF8"))
        return DatabaseTrouble::refused(QStringLiteral("The database is encoded as %1, which cannot hold the names of all markets. Create "
                                                       "one with ENCODING 'UTF8'.").arg(encoding));
    const bool hasJournal = around->boolean(0, 0);
    if (hasJournal && !around->boolean(0, 1))
        return foreign(QStringLiteral("schema_migrations"));
    if (!hasJournal)
        return around->isNull(0, 2) ? Result<Applied>(Applied()) : foreign(around->string(0, 2));
    const auto rows = session.query("SELECT version, checksum FROM schema_migrations");
    if (!rows)
        return failedToLook(session, doing, rows.error());
    Applied done;
    for (int row = 0; row < rows->count(); ++row)
        done[int(rows->integer(row, 0))] = rows->string(row, 1).toUtf8();
    return done;
}

Result<void> Migrator::checkApplied(const Applied &applied) const
{
    for (const auto &[version, checksum] : applied) {
        const auto known = std::find_if(m_migrations.begin(), m_migrations.end(),
                                        [version = version](const Migration &migration) { return migration.version == version; });
        if (known == m_migrations.end())
            return DatabaseTrouble::refused(QStringLiteral("The database was made by a newer version of Tidemark (schema %1, this program "
                                                           "knows %2). It is not touched. Install the newer version, or use another "
                                                           "--data-dir or --database.")
                                                .arg(version).arg(m_migrations.empty() ? 0 : m_migrations.back().version));
        if (known->checksum() != checksum)
            return DatabaseTrouble::refused(QStringLiteral("The database was made by another build of Tidemark: its migration %1 is not the "
                                                           "one that this program knows. It is not touched. Use the build that made "
                                                           "it, or another --data-dir or --database.").arg(known->name));
    }
    return {};
}

Result<void> Migrator::apply(PgSession &session, const Migration &migration) const
{
    if (auto begun = session.begin("ISOLATION LEVEL READ COMMITTED"); !begun)
        return DatabaseTrouble::fromStatement(doing, begun.error());
    auto made = applyLocked(session, migration);
    if (made.ok())
        made = session.run("COMMIT");
    if (made.ok())
        return {};
    // The connection may be what failed, or a stop ends it; the server rolls back by itself then.
    if (!session.isBroken()) {
        if (const auto back = session.run("ROLLBACK"); !back && !DatabaseTrouble::isCancelled(back.error()))
            qCWarning(databaseLog) << "A failed migration could not be rolled back.";
    }
    return DatabaseTrouble::fromStatement(doing + QStringLiteral(" (%1)").arg(migration.name), made.error());
}

Result<void> Migrator::applyLocked(PgSession &session, const Migration &migration) const
{
    // The lock is a statement of its own: one that waits in it would look at the journal as it was before.
    for (const QByteArray statement : {"SET LOCAL lock_timeout = '30s'", takeLock, createJournal}) {
        if (auto done = session.run(statement); !done)
            return done;
    }
    const auto version = QByteArray::number(migration.version);
    const auto there = session.query("SELECT 1 FROM schema_migrations WHERE version = $1", {version});
    if (!there)
        return there.error();
    if (there->count() > 0)
        return {};
    if (auto done = session.run(migration.sql); !done)
        return done;
    const auto noted = session.query("INSERT INTO schema_migrations (version, name, checksum) VALUES ($1, $2, $3)",
                                     {version, migration.name.toUtf8(), migration.checksum()});
    return noted.ok() ? Result<void>() : noted.error();
}

} // namespace tidemark
