#pragma once

#include "database/pg_target.h"

#include <QProcess>
#include <QTemporaryDir>

namespace tidemark {

class TestServer;

// pgbouncer in front of a test server, pooling by transaction unless told otherwise: each end of it is lent to whoever begins one. As
// whom it logs in there is for all who come. `reason` says in a
// sentence why there is none.
class Pooler {
public:
    Pooler(const TestServer &server, int poolSize, const QString &mode = QStringLiteral("transaction"), const QString &role = QStringLiteral("tidemark"));
    ~Pooler();

    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] PgTarget target(const QString &databaseName) const;

private:
    [[nodiscard]] bool answers() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    QString m_reason;
};

} // namespace tidemark
