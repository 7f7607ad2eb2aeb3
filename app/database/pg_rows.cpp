#include "database/pg_rows.h"

#include <QByteArray>
#include <QtEndian>

#include <libpq-fe.h>

#include <charconv>

namespace tidemark {
namespace {

constexpr std::int64_t microsBefore2000 = 946'684'800'000'000;

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
    return timestampFromMicros(integer(row, column) + microsBefore2000);
}

std::int64_t PgRows::affected() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

} // namespace tidemark
