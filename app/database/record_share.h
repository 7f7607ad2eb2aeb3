#pragma once

#include "core/result.h"
#include "database/pg_session.h"
#include "database/server_share.h"

#include <QString>

#include <optional>
#include <stop_token>

namespace tidemark {

// Opens the private server to others, read-only, and closes it again. The role that they log in as may read the records of the server and
// nothing else; a heavy question of theirs ends after a minute. The server is started anew for that: recorders wait in their spools for about a
// second. Blocks; Errors: DatabaseTrouble's words.
class RecordShare {
public:
    // `databaseName`: the record whose tables have to be there.
    RecordShare(QString dataDirectory, QString databaseName) : m_directory(std::move(dataDirectory)), m_database(std::move(databaseName)) {}

    struct Opened {
        ServerShare share;
        QString password; // made now, for TCP; empty where the one from before still counts
        bool usesTls = false;
    };
    // What is shared afterwards is exactly this. An attempt that fails leaves all as it was.
    [[nodiscard]] Result<Opened> open(ServerShare wish, std::stop_token stop) const;
    // False where nothing was shared. Sessions of others end, the role cannot log in any more.
    [[nodiscard]] Result<bool> close(std::stop_token stop) const;

    // How it is in fact, which differs where a port was taken when the server started.
    struct State {
        bool hasSocket = false;
        bool hasTcp = false;
        bool usesTls = false;
        int sessions = 0; // of others
    };
    [[nodiscard]] static Result<State> stateOf(PgSession &session, const ServerShare &share, const QString &dataDirectory);

    // The same for people, what is open now: "TCP 127.0.0.1:5433, the group analysts". Empty where nothing is, or nobody can be asked.
    [[nodiscard]] static QString textOf(PgSession &session, const QString &dataDirectory);

    // Gives the role what it lacks on this record, which may have been made, restored or upgraded since, and takes back what it has changed
    // of itself; for the server's own role.
    [[nodiscard]] static Result<void> ensureIn(PgSession &session, const ServerShare &share);

    // The same now and then, where something is shared; sessions that have lifted their own limits end.
    [[nodiscard]] static Result<void> watch(PgSession &session, const QString &dataDirectory);

    // Before an upgrade of the server: what was taken from everybody in the session's database and would stand in its way. `ensureIn` takes it again.
    [[nodiscard]] static Result<void> giveBack(PgSession &session);

private:
    [[nodiscard]] Result<void> check(const ServerShare &wish, const std::optional<ServerShare> &before) const;
    [[nodiscard]] Result<void> letIn(ServerShare &wish, const QString &password, const std::stop_token &stop) const;
    [[nodiscard]] Result<State> startAnew(const ServerShare &share, const std::stop_token &stop) const;

    QString m_directory;
    QString m_database;
};

} // namespace tidemark
