#pragma once

#include "core/result.h"

#include <QString>

#include <map>

namespace tidemark {

// Where a PostgreSQL database is, in libpq's own words (host, port, dbname, sslmode, passfile, service …).
class PgTarget {
public:
    // Reads a `postgresql://` URI or a `key=value` string, as libpq does
    // (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING).
    [[nodiscard]] static Result<PgTarget> fromText(const QString &conninfo);

    [[nodiscard]] QString value(const QString &keyword) const;
    [[nodiscard]] PgTarget with(const QString &keyword, const QString &value) const;

    [[nodiscard]] PgTarget without(const QString &keyword) const;

    // For people and logs: "host:port/dbname"; never holds a password.
    [[nodiscard]] QString toDisplay() const;
    // A URI that libpq reads back; never holds a password, nor that of a key.
    [[nodiscard]] QString toUri() const;

    [[nodiscard]] const std::map<QString, QString> &values() const { return m_values; }

private:
    std::map<QString, QString> m_values;
};

} // namespace tidemark
