#include "spool/sqlite_connection.h"

#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace tidemark {
namespace {

Error failure(const QSqlError &error)
{
    return {error.databaseText().isEmpty() ? error.driverText() : error.databaseText(), error.nativeErrorCode()};
}

} // namespace

Result<SqliteConnection> SqliteConnection::open(const QString &path)
{
    SqliteConnection connection(QUuid::createUuid().toString(QUuid::WithoutBraces));
    auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return failure(database.lastError());
    return connection;
}

SqliteConnection::SqliteConnection(SqliteConnection &&other) noexcept : m_name(std::exchange(other.m_name, {})) {}

SqliteConnection &SqliteConnection::operator=(SqliteConnection &&other) noexcept
{
    std::swap(m_name, other.m_name);
    return *this;
}

SqliteConnection::~SqliteConnection()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqliteConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<QSqlQuery> SqliteConnection::query(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const auto &value : values)
        query.addBindValue(value);
    done = done && query.exec();
    if (!done)
        return failure(query.lastError());
    return query;
}

Result<void> SqliteConnection::run(const QString &statement, const QVariantList &values)
{
    auto done = query(statement, values);
    if (!done)
        return done.error();
    while (done.value().next()) { } // a pragma such as incremental_vacuum works row by row
    const auto failed = trouble(done.value());
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<QVariant> SqliteConnection::value(const QString &statement, const QVariantList &values)
{
    auto rows = query(statement, values);
    if (!rows)
        return rows.error();
    if (rows.value().next())
        return rows.value().value(0);
    const auto failed = trouble(rows.value());
    return failed ? Result<QVariant>(*failed) : Result<QVariant>(QVariant());
}

std::optional<Error> SqliteConnection::trouble(const QSqlQuery &rows)
{
    return rows.lastError().isValid() ? std::optional(failure(rows.lastError())) : std::nullopt;
}

Result<void> SqliteConnection::begin()
{
    return run(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> SqliteConnection::commit()
{
    return run(QStringLiteral("COMMIT"));
}

void SqliteConnection::rollback()
{
    [[maybe_unused]] const auto done = run(QStringLiteral("ROLLBACK"));
}

} // namespace tidemark
