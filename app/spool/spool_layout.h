#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

class SqliteConnection;

// The tables of a spool file.
class SpoolLayout {
public:
    // Makes them where the file is new, else checks that they are whole and for this database.
    [[nodiscard]] static Result<void> prepare(SqliteConnection &connection, const QString &identity);
    // What the file says it is for; empty where it says nothing.
    [[nodiscard]] static Result<QString> identityIn(SqliteConnection &connection);
    // The database's own identity; empty until it was noted.
    [[nodiscard]] static Result<QString> recordIn(SqliteConnection &connection);
    [[nodiscard]] static Result<void> noteRecord(SqliteConnection &connection, const QString &record);

    // Whether the error tells that the bytes of the file at `path` are not what was written, by SQLite's judgement or ours.
    [[nodiscard]] static bool isDamage(const Error &error, const QString &path);
    [[nodiscard]] static Error damage(const QString &what);
};

} // namespace tidemark
