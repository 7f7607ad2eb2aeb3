#pragma once

#include "core/result.h"

#include <QString>

namespace tidemark {

class PgSession;

// What a session's role may do with the record, as the server says it; nothing is tried for that.
struct RecordRights {
    enum class Kind {
        Owner,    // of the tables: brings them to a new version, too
        Recorder, // stores, packs and drops; see sql/roles.sql
        Reader,   // asks, and no more: Tidemark is a viewer
        None,
    };

    QString role;
    Kind kind = Kind::None;
    bool isReadOnly = false; // whatever the role may: a standby, or a database that was set so
    QString lacking;         // what it would take to record: "INSERT on trades, EXECUTE on packed_until"; empty where nothing

    // Of the session's role, or of another one, which has to be there.
    [[nodiscard]] static Result<RecordRights> of(PgSession &session, const QString &role = {});

    // "owner", "recorder", "reader" or "none".
    [[nodiscard]] QString word() const;
    [[nodiscard]] bool ownsRecord() const { return kind == Kind::Owner && !isReadOnly; }
    // Whether it may record; else why not and what to do. DatabaseTrouble's words; "viewer" where it may read.
    [[nodiscard]] Result<void> mayRecord() const;
};

// The error of a statement that looks at the record: whoever was granted nothing is told by whom it is mended, since to own the record
// is not what it takes. Else as DatabaseTrouble sorts it.
[[nodiscard]] Error failedToLook(PgSession &session, const QString &doing, const Error &error);

// Whether this session's role may extend the record: write its tables and add partitions to `trades`. Errors say what is
// missing. Reading needs none of it.
[[nodiscard]] Result<void> checkMayRecord(PgSession &session);

} // namespace tidemark
