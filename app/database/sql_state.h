#pragma once

#include <QString>

namespace tidemark {

// What PostgreSQL's codes of errors mean for us, whatever language its words are in
// (https://www.postgresql.org/docs/15/errcodes-appendix.html).
namespace SqlState {

// Our own word for a server that does not answer any more.
inline const QString lineFailed = QStringLiteral("08006");

// A password, a right, a database or a feature is missing, or the database takes nobody or nothing for now: trying again does
// not mend it.
[[nodiscard]] bool needsPerson(const QString &state);
// The rows are at fault: data exception, integrity constraint.
[[nodiscard]] bool isContent(const QString &state);
// The server's memory or lock table, or a limit of the program, is too small for this much at once.
[[nodiscard]] bool isTooMuch(const QString &state);
// It concerns the server, the connection or the moment, and no row or table of the statement.
[[nodiscard]] bool isOfAll(const QString &state);
// The database may be read, not written: a standby, or one that was set so.
[[nodiscard]] bool isReadOnly(const QString &state);
// Somebody else's lock was waited for too long.
[[nodiscard]] bool isLocked(const QString &state);
// Ended so that others could go on, on one server or between those of a cluster.
[[nodiscard]] bool isDeadlock(const QString &state);
// All of the connections that the server, the database or the role allows are in use.
[[nodiscard]] bool isFull(const QString &state);
// What a statement that is planned for good may meet, and one that is planned now would not: other columns, or it was taken away.
[[nodiscard]] bool isOfKeptPlan(const QString &state);

} // namespace SqlState

} // namespace tidemark
