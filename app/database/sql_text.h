#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tidemark {

// The text of sql/queries/<name>.sql, compiled into the program; each statement's text has this one place. The name must
// exist: a missing one is a defect of the build.
[[nodiscard]] QByteArray sqlQuery(const QString &name);

// The text of sql/<name>.sql: a script for psql.
[[nodiscard]] QByteArray sqlScript(const QString &name);

} // namespace tidemark
