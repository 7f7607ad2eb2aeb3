#include "database/pg_session.h"

#include "database/pass_file.h"
#include "database/server_notices.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

#include <libpq-fe.h>

#include <algorithm>
#include <charconv>

namespace tidemark {
namespace {

constexpr std::int64_t microsFrom1970To2000 = 946'684'800'000'000;

// Whatever the database, the role or the shell have set instead.
const QByteArray sessionSettings = "SET TIME ZONE 'UTC'; SET search_path = public; SET client_min_messages = warning; SET DateStyle = 'ISO, MDY'; "
                            "SET IntervalStyle = 'postgres'; SET bytea_output = 'hex'; SET extra_float_digits = 1; "
                            "SET standard_conforming_strings = on";

// As libpq's connection strings want a value: 'it\'s'.
QString optionValue(QString value)
{
    value.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('\''), QStringLiteral("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

// QPSQL takes five values through setters; all others go through its options, where it turns ';' into a blank. An empty value
// has to be handed on as well: it keeps libpq from looking into the environment.
const QStringList bySetter{QStringLiteral("host"), QStringLiteral("port"), QStringLiteral("user"), QStringLiteral("password"),
                           QStringLiteral("dbname")};

Result<QString> connectOptions(const PgTarget &target)
{
    QStringList options;
    for (const auto &[keyword, value] : target.parameters()) {
        // A list of ports ("5432,5433") is no int, which the setter wants.
        const bool isPortList = keyword == QLatin1String("port") && value.contains(QLatin1Char(','));
        if (bySetter.contains(keyword) && !value.isEmpty() && !isPortList)
            continue;
        if (value.contains(QLatin1Char(';')))
            return Error{QStringLiteral("The database address holds a “;” in %1, which cannot be passed on. Put it into a "
                                        "libpq service file and name the service instead.").arg(keyword)};
        options += keyword + QLatin1Char('=') + optionValue(value);
    }
    return options.join(QLatin1Char(';'));
}

QString openConnection(QSqlDatabase &database, const PgTarget &target, const QString &options)
{
    database.setHostName(target.value(QStringLiteral("host")));
    database.setDatabaseName(target.value(QStringLiteral("dbname")));
    database.setUserName(target.value(QStringLiteral("user")));
    database.setPassword(target.value(QStringLiteral("password")));
    const auto port = target.value(QStringLiteral("port"));
    if (!port.isEmpty() && !port.contains(QLatin1Char(',')))
        database.setPort(port.toInt());
    database.setConnectOptions(options);
    if (database.open())
        return {};
    return database.lastError().databaseText().trimmed();
}

PgTarget patient(const PgTarget &asked)
{
    const auto target = withReadablePassFile(asked);
    const auto timeout = QStringLiteral("connect_timeout");
    const bool isSaid = !target.value(timeout).isEmpty() || (!target.isApartFromTheShell() && qEnvironmentVariableIsSet("PGCONNECT_TIMEOUT"));
    return isSaid ? target : target.with(timeout, QStringLiteral("10"));
}

pg_conn *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return qstrcmp(handle.typeName(), "pg_conn*") == 0 ? *static_cast<pg_conn *const *>(handle.constData()) : nullptr;
}

struct ClearResult {
    void operator()(pg_result *result) const { PQclear(result); }
};
using ResultPtr = std::unique_ptr<pg_result, ClearResult>;

[[nodiscard]] bool succeeded(const pg_result *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY;
}

} // namespace

void PgRows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

PgRows::PgRows(pg_result *result) : m_result(result) {}

int PgRows::count() const
{
    return PQntuples(m_result.get());
}

int PgRows::columns() const
{
    return PQnfields(m_result.get());
}

bool PgRows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

std::string_view PgRows::text(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), std::size_t(PQgetlength(m_result.get(), row, column))};
}

QString PgRows::string(int row, int column) const
{
    const auto value = text(row, column);
    return QString::fromUtf8(value.data(), qsizetype(value.size()));
}

std::int64_t PgRows::integer(int row, int column) const
{
    const auto value = text(row, column);
    if (PQfformat(m_result.get(), column) == 1) {
        if (value.size() == sizeof(qint64))
            return qFromBigEndian<qint64>(value.data());
        return value.size() == sizeof(qint32) ? qFromBigEndian<qint32>(value.data()) : value.at(0);
    }
    std::int64_t number = 0;
    std::from_chars(value.data(), value.data() + value.size(), number);
    return number;
}

bool PgRows::boolean(int row, int column) const
{
    const auto value = text(row, column);
    return !value.empty() && (value[0] == 't' || value[0] == 1);
}

Timestamp PgRows::moment(int row, int column) const
{
    Q_ASSERT(PQfformat(m_result.get(), column) == 1);
    return timestampFromMicros(integer(row, column) + microsFrom1970To2000);
}

std::int64_t PgRows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

Result<std::unique_ptr<PgSession>> PgSession::open(const PgTarget &target)
{
    const auto asked = patient(target);
    const auto options = connectOptions(asked);
    if (!options)
        return options.error();
    const auto name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QString problem;
    pg_conn *handle = nullptr;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        problem = openConnection(database, asked, *options);
        handle = database.isOpen() ? handleOf(database) : nullptr;
    }
    if (!handle) {
        QSqlDatabase::removeDatabase(name);
        return Error{QStringLiteral("The database at %1 cannot be reached: %2.").arg(target.toDisplay(), problem)};
    }
    std::unique_ptr<PgSession> session(new PgSession(name, handle));
    if (auto set = session->run(sessionSettings); !set)
        return set.error();
    return session;
}

PgSession::PgSession(QString connectionName, pg_conn *handle) : m_connectionName(std::move(connectionName)), m_handle(handle)
{
    logNoticesOf(m_handle);
}

PgSession::~PgSession()
{
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Error PgSession::failure(const pg_result *result) const
{
    const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : nullptr;
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    return {QString::fromUtf8(primary ? primary : PQerrorMessage(m_handle)).trimmed(), QString::fromLatin1(state)};
}

Result<void> PgSession::run(const QByteArray &sql)
{
    const ResultPtr result(PQexec(m_handle, sql.constData()));
    return succeeded(result.get()) ? Result<void>() : failure(result.get());
}

Result<PgRows> PgSession::query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer)
{
    std::vector<const char *> values;
    values.reserve(parameters.size());
    for (const auto &parameter : parameters)
        values.push_back(parameter ? parameter->constData() : nullptr);
    ResultPtr result(PQexecParams(m_handle, sql.constData(), int(values.size()), nullptr, values.data(), nullptr, nullptr,
                                  answer == Format::Binary ? 1 : 0));
    if (!succeeded(result.get()))
        return failure(result.get());
    return PgRows(result.release());
}

Result<std::int64_t> PgSession::copyIn(const QByteArray &copy, std::string_view data)
{
    const ResultPtr begun(PQexec(m_handle, copy.constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return failure(begun.get());
    constexpr std::size_t piece = 1 << 20;
    bool sent = true;
    for (std::size_t at = 0; sent && at < data.size(); at += piece)
        sent = PQputCopyData(m_handle, data.data() + at, int(std::min(piece, data.size() - at))) == 1;
    sent = sent && PQputCopyEnd(m_handle, nullptr) == 1;
    if (!sent)
        return failure(nullptr);
    const ResultPtr ended(PQgetResult(m_handle));
    while (const ResultPtr rest{PQgetResult(m_handle)}) { }
    if (!succeeded(ended.get()))
        return failure(ended.get());
    return QByteArray(PQcmdTuples(ended.get())).toLongLong();
}

Result<void> PgSession::send(const QByteArray &sql)
{
    return PQsendQuery(m_handle, sql.constData()) == 1 ? Result<void>() : failure(nullptr);
}

Result<void> PgSession::finishSent()
{
    Result<void> answer;
    while (const ResultPtr result{PQgetResult(m_handle)}) {
        if (answer.ok() && !succeeded(result.get()))
            answer = failure(result.get());
    }
    return answer.ok() && isBroken() ? Result<void>(failure(nullptr)) : answer;
}

bool PgSession::isInTransaction() const
{
    const auto status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

bool PgSession::isBroken() const
{
    return PQstatus(m_handle) != CONNECTION_OK;
}

int PgSession::serverVersion() const
{
    return PQserverVersion(m_handle);
}

} // namespace tidemark
