#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tidemark {

// The text of sql/queries/<name>.sql, compiled into the program; each statement's text has this one place. The name must
// exist: a missing one is a defect of the build.
[[nodiscard]] QByteArray sqlQuery(const QString &name);

// That engine's own text of the query (sql/queries/<engine>/<name>.sql) where it has one, else the one of all.
[[nodiscard]] QByteArray sqlQuery(const QString &name, const QString &engine);

// The text of sql/<name>.sql: a script for psql.
[[nodiscard]] QByteArray sqlScript(const QString &name);

} // namespace tidemark
