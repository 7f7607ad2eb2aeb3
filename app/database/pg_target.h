#pragma once

#include "core/result.h"

#include <QString>

#include <map>

namespace tidemark {

// Where a PostgreSQL database is, in libpq's own words (host, port, dbname, sslmode, passfile, service …).
class PgTarget {
public:
    // Reads a `postgresql://` URI or a `key=value` string, as libpq does; refuses one in which a password was read as something that
    // is shown, and repeats nothing of what it could not read
    // (https://www.postgresql.org/docs/15/libpq-connect.html#LIBPQ-CONNSTRING).
    [[nodiscard]] static Result<PgTarget> fromText(const QString &conninfo);

    [[nodiscard]] QString value(const QString &keyword) const;
    [[nodiscard]] PgTarget with(const QString &keyword, const QString &value) const;

    [[nodiscard]] PgTarget without(const QString &keyword) const;
    // The same place, where no variable of the shell has a say: what is not named here is libpq's own default.
    [[nodiscard]] PgTarget apartFromTheShell() const;
    [[nodiscard]] bool isApartFromTheShell() const { return m_isApart; }

    // All that a connection to it is opened with, keyword and value. Some values are empty, and have to be handed on all the same.
    [[nodiscard]] std::map<QString, QString> parameters() const;
    // The same as one connection string, for PQconnectStart, PQping and their kin: holds the password.
    [[nodiscard]] QByteArray toConnectionString() const;

    // For people and logs: "host:port/dbname"; never holds a password.
    [[nodiscard]] QString toDisplay() const;
    // A URI that libpq reads back; never holds a password, nor that of a key.
    [[nodiscard]] QString toUri() const;

    [[nodiscard]] const std::map<QString, QString> &values() const { return m_values; }

private:
    std::map<QString, QString> m_values;
    bool m_isApart = false;
};

} // namespace tidemark
