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

SqliteConnection::SqliteConnection(SqliteConnection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_prepared(std::exchange(other.m_prepared, {}))
{
}

SqliteConnection &SqliteConnection::operator=(SqliteConnection &&other) noexcept
{
    std::swap(m_name, other.m_name);
    std::swap(m_prepared, other.m_prepared);
    return *this;
}

SqliteConnection::~SqliteConnection()
{
    if (m_name.isEmpty())
        return;
    m_prepared.clear();
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqliteConnection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<QSqlQuery *> SqliteConnection::prepared(const QString &statement)
{
    if (const auto known = m_prepared.find(statement); known != m_prepared.end())
        return known->second.get();
    auto query = std::make_unique<QSqlQuery>(database());
    query->setForwardOnly(true);
    if (!query->prepare(statement))
        return failure(query->lastError());
    return m_prepared.emplace(statement, std::move(query)).first->second.get();
}

Result<SqliteConnection::Rows> SqliteConnection::query(const QString &statement, const QVariantList &values)
{
    const auto query = prepared(statement);
    if (!query)
        return query.error();
    Rows rows(*query);
    for (int i = 0; i < int(values.size()); ++i)
        rows->bindValue(i, values[i]);
    if (!rows->exec())
        return failure(rows->lastError());
    return rows;
}

Result<void> SqliteConnection::run(const QString &statement, const QVariantList &values)
{
    const auto done = query(statement, values);
    if (!done)
        return done.error();
    while ((*done)->next()) { } // a pragma such as incremental_vacuum works row by row
    const auto failed = trouble(**done);
    return failed ? Result<void>(*failed) : Result<void>();
}

Result<QVariant> SqliteConnection::value(const QString &statement, const QVariantList &values)
{
    const auto rows = query(statement, values);
    if (!rows)
        return rows.error();
    if ((*rows)->next())
        return (*rows)->value(0);
    const auto failed = trouble(**rows);
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
