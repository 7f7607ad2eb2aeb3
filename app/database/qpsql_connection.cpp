#include "database/qpsql_connection.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <libpq-fe.h>

#include <array>
#include <utility>

namespace {

thread_local pg_conn *handedOver = nullptr;

} // namespace

// The plugin finds this one before libpq's, as the program's own symbols come before those of its libraries.
extern "C" PGconn *PQconnectdb(const char *conninfo)
{
    if (handedOver)
        return std::exchange(handedOver, nullptr);
    const std::array<const char *, 2> keywords{"dbname", nullptr};
    const std::array<const char *, 2> values{conninfo, nullptr};
    return PQconnectdbParams(keywords.data(), values.data(), 1);
}

namespace tidemark {
namespace {

[[nodiscard]] pg_conn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "pg_conn*") == 0 ? *static_cast<pg_conn *const *>(handle.constData()) : nullptr;
}

} // namespace

QpsqlConnection::~QpsqlConnection()
{
    if (m_name.isEmpty()) {
        PQfinish(m_handle);
        return;
    }
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> QpsqlConnection::adopt()
{
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString problem;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        if (!database.isValid())
            problem = QStringLiteral("Qt's driver QPSQL is missing; install the package that has it (in Debian libqt6sql6-psql)");
        handedOver = m_handle;
        if (problem.isEmpty() && !database.open())
            problem = database.lastError().databaseText().trimmed();
        else if (problem.isEmpty() && handleOf(database) != m_handle)
            problem = QStringLiteral("Qt's driver QPSQL does not take the connection that it is given");
    }
    const bool wasTaken = std::exchange(handedOver, nullptr) == nullptr;
    if (problem.isEmpty()) {
        m_name = name;
        return {};
    }
    if (wasTaken)
        m_handle = nullptr; // QPSQL has closed it, or does so now
    QSqlDatabase::removeDatabase(name);
    return Error{problem};
}

} // namespace tidemark
