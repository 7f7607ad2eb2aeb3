#pragma once

#include "core/result.h"
#include "database/pg_session.h"

#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace tidemark {

class PrivateServer;

// The database as it was reached, and the session that looked after it.
struct OpenDatabase {
    PgTarget target;
    std::unique_ptr<PgSession> session;
};

// Where a program's record is, as its options say it.
struct DatabaseSettings {
    QString dataDirectory;
    QString databaseUri; // empty: the private server of the data folder
    QString databaseName = QStringLiteral("tidemark"); // on the private server
    std::function<Result<std::unique_ptr<PgSession>>(const PgBounds &)> model = {}; // in place of a server: a record that is ready
};

// Gets a program its database, ready to be used: on the private server, which is started (again) as needed, or on a server
// of the user's own, with TLS and passwords as libpq finds them (sslmode, sslrootcert; passfile, service, PGPASSWORD).
// Lives on the thread that uses it, and blocks it; only where() may be asked from everywhere.
class DatabaseSource {
public:
    enum class Use {
        Record, // the role has to be able to write the record
        Read,
    };

    explicit DatabaseSource(DatabaseSettings settings);
    ~DatabaseSource(); // as leave(); an error is logged
    DatabaseSource(const DatabaseSource &) = delete;
    DatabaseSource &operator=(const DatabaseSource &) = delete;

    // To be called at the start and after each loss of the connection. Error::code is "away" (it is tried again, as rarely
    // as the caller sees fit), "refused" (a person has to act; trying again does no harm) or "cancelled" (see
    // DatabaseTrouble).
    [[nodiscard]] Result<PgTarget> prepare(std::stop_token stop = {}, Use use = Use::Record);
    // The same, and keeps the session: where connections are few, one is all that it takes.
    [[nodiscard]] Result<OpenDatabase> open(const PgBounds &bounds, Use use);
    // Lets go of the private server, which stops if nobody else uses it.
    [[nodiscard]] Result<void> leave();

    // For people: "private server in /home/ann/.local/share/tidemark", "db.example.org:5432/name".
    [[nodiscard]] const QString &where() const { return m_where; }

private:
    [[nodiscard]] Result<PgTarget> reach(std::stop_token stop);
    [[nodiscard]] Result<PgTarget> reachPrivate(std::stop_token stop);
    void letReadersIn(PgSession &session) const;

    DatabaseSettings m_settings;
    QString m_where;
    std::unique_ptr<PrivateServer> m_server;
};

} // namespace tidemark
