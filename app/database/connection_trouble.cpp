#include "database/connection_trouble.h"

#include "database/database_error.h"
#include "database/pass_file.h"
#include "database/pg_session.h"
#include "database/sql_state.h"

#include <QStringList>

#include <libpq-fe.h>

#include <algorithm>

namespace tidemark {
namespace {

bool mentions(const QString &message, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&message](const QString &word) { return message.contains(word); });
}

// The words of OpenSSL and libpq when the two sides cannot agree on a safe connection.
bool isAboutTrust(const QString &message)
{
    return mentions(message, {QStringLiteral("certificate verify failed"), QStringLiteral("root certificate"),
                              QStringLiteral("does not match host name"), QStringLiteral("does not support SSL"),
                              QStringLiteral("weak sslmode"), QStringLiteral("private key file")});
}

PgTarget bounded(const PgTarget &asked)
{
    const auto target = withReadablePassFile(asked);
    const auto keyword = QStringLiteral("connect_timeout");
    return target.value(keyword).isEmpty() ? target.with(keyword, QStringLiteral("2")) : target; // a stop must not wait for more
}

PGPing ping(const PgTarget &target)
{
    return PQping(bounded(target).toConnectionString().constData());
}

// Whether the server, which is there, has something against us that only a person can change: it may have let us in by now, be
// full, starting or ending, or be a pooler without a server.
bool isTurnedDown(const PgTarget &target)
{
    const auto session = PgSession::open(bounded(target));
    return !session && (session.error().code.isEmpty() || SqlState::needsPerson(session.error().code));
}

} // namespace

Error connectionTrouble(const PgTarget &target, const Error &error)
{
    if (isAboutTrust(error.message))
        return DatabaseTrouble::refused(QStringLiteral("%1 Nothing is sent over a connection that is not the one asked for. Check sslmode "
                                                       "and sslrootcert in --database, and the server's certificate.").arg(error.message));
    if (DatabaseTrouble::isCancelled(error))
        return error;
    if (SqlState::isFull(error.code))
        return DatabaseTrouble::away(QStringLiteral("%1 All connections that it allows are in use; recording comes before reading, and both "
                                                    "wait for one. Close other programs, or raise max_connections or the CONNECTION LIMIT "
                                                    "of the role or the database.").arg(error.message));
    // No code: no server answered, the two sides do not understand one another, or it was recovering when it turned us down: it
    // may be up by the time it is asked what it has against us.
    const auto answer = error.code.isEmpty() ? ping(target) : PQPING_REJECT;
    const bool isRefusal = SqlState::needsPerson(error.code) || answer == PQPING_NO_ATTEMPT || (answer == PQPING_OK && isTurnedDown(target));
    if (isRefusal)
        return DatabaseTrouble::refused(QStringLiteral("%1 Check role, database and password; a password belongs into libpq's passfile "
                                                       "(~/.pgpass) or PGPASSWORD.").arg(error.message));
    return DatabaseTrouble::away(error.message);
}

} // namespace tidemark
