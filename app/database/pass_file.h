#pragma once

#include "core/result.h"
#include "database/pg_target.h"

#include <QString>

namespace tidemark {

// libpq's own file of passwords (https://www.postgresql.org/docs/15/libpq-pgpass.html), which every program of the user's
// shares: the one place where a database password is kept. Every other line of it stays as it is. Errors are sentences.
class PassFile {
public:
    explicit PassFile(QString path) : m_path(std::move(path)) {}

    // Where libpq looks for this target's password: `passfile` in the address, PGPASSFILE, or ~/.pgpass.
    [[nodiscard]] static QString pathFor(const PgTarget &target);

    // From now on libpq finds this password for the target. The file is replaced as a whole (a crash leaves the old or the
    // new one) and gets mode 0600, without which libpq would not read it.
    [[nodiscard]] Result<void> remember(const PgTarget &target, const QString &password) const;

private:
    QString m_path;
};

// The target, but for a passfile that libpq would not read since others may: it would say so on standard error at every connection.
// Our log says it once instead, and what to do.
[[nodiscard]] PgTarget withReadablePassFile(const PgTarget &target);

} // namespace tidemark
