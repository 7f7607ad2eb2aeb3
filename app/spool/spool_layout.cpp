#include "spool/spool_layout.h"

#include "spool/sqlite_connection.h"

#include <QFileInfo>
#include <QStringList>
#include <QVariant>

namespace tidemark {
namespace {

// https://www.sqlite.org/rescode.html; an extended code has the primary one in its lowest byte.
constexpr int primaryCode = 0xff;
enum ResultCode { NoSuchTable = 1, ReadOnly = 8, Corrupt = 11, Constraint = 19, Mismatch = 20, NotADatabase = 26 };

[[nodiscard]] Result<void> runAll(SqliteConnection &connection, const QStringList &statements)
{
    for (const auto &statement : statements) {
        if (auto done = connection.run(statement); !done)
            return done;
    }
    return {};
}

// All or nothing, so that a file with batches always says what it is for.
[[nodiscard]] Result<void> makeTables(SqliteConnection &connection, const QString &identity)
{
    auto done = connection.begin();
    if (done) {
        done = runAll(connection, {QStringLiteral("CREATE TABLE IF NOT EXISTS meta(key TEXT PRIMARY KEY, value TEXT NOT NULL)"),
                                   QStringLiteral("CREATE TABLE IF NOT EXISTS batches(row INTEGER PRIMARY KEY AUTOINCREMENT, "
                                                  "trades INTEGER NOT NULL, payload BLOB NOT NULL)")});
    }
    if (done)
        done = connection.run(QStringLiteral("INSERT OR IGNORE INTO meta VALUES ('identity', ?)"), {identity});
    if (done)
        done = connection.commit();
    if (!done)
        connection.rollback();
    return done;
}

} // namespace

Result<void> SpoolLayout::prepare(SqliteConnection &connection, const QString &identity)
{
    // auto_vacuum counts only before the first table: without it a drained file keeps its size for ever.
    if (auto done = runAll(connection, {QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL"), QStringLiteral("PRAGMA journal_mode = WAL"),
                                        QStringLiteral("PRAGMA synchronous = NORMAL"),
                                        QStringLiteral("PRAGMA journal_size_limit = 16777216")}); !done)
        return done;
    const auto tables = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'batches'"));
    if (!tables)
        return tables.error();
    if (tables->toInt() == 0) {
        if (auto made = makeTables(connection, identity); !made)
            return made;
    }
    const auto said = identityIn(connection);
    if (!said || said->isEmpty())
        return said ? damage(QStringLiteral("it does not say which database it is for")) : said.error();
    if (*said != identity)
        return Error{QStringLiteral("it is for another database (%1)").arg(*said)};
    // A file of an earlier version has none.
    return connection.run(QStringLiteral("CREATE TABLE IF NOT EXISTS aside(row INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, "
                                         "why TEXT NOT NULL, trades INTEGER NOT NULL, payload BLOB NOT NULL)"));
}

Result<QString> SpoolLayout::identityIn(SqliteConnection &connection)
{
    const auto identity = connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'identity'"));
    if (!identity)
        return identity.error();
    return identity->toString();
}

Result<QString> SpoolLayout::recordIn(SqliteConnection &connection)
{
    const auto record = connection.value(QStringLiteral("SELECT value FROM meta WHERE key = 'record'"));
    if (!record)
        return record.error();
    return record->toString();
}

Result<void> SpoolLayout::noteRecord(SqliteConnection &connection, const QString &record)
{
    const auto noted = recordIn(connection);
    if (noted && *noted == record)
        return {};
    return connection.run(QStringLiteral("INSERT OR REPLACE INTO meta VALUES ('record', ?)"), {record});
}

bool SpoolLayout::isDamage(const Error &error, const QString &path)
{
    switch (error.code.toInt() & primaryCode) {
    case Corrupt:
    case NotADatabase:
        return true;
    case NoSuchTable: // our statements are right, so what they do not fit is not what we wrote
    case Constraint:
    case Mismatch:
        return true;
    case ReadOnly: // a header of noise can say so too
        return QFileInfo(path).isWritable();
    default:
        return false;
    }
}

Error SpoolLayout::damage(const QString &what)
{
    return {what, QString::number(Corrupt)};
}

} // namespace tidemark
