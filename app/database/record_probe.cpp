#include "database/record_probe.h"

#include "database/connection_trouble.h"
#include "database/database_error.h"
#include "database/exchange_identity.h"
#include "database/migrator.h"
#include "database/pg_session.h"
#include "database/sql_text.h"

namespace tidemark {
namespace {

QString versionText(int version)
{
    return QStringLiteral("%1.%2").arg(version / 10'000).arg(version % 10'000);
}

Result<void> checkEmptyPlace(const PgRows &place)
{
    if (place.boolean(0, 2))
        return Error{QStringLiteral("The database is read-only for the role %1 (a standby server, or a role that may only read). "
                                    "Connect to the primary server with the role that owns the database.").arg(place.string(0, 0))};
    if (!place.boolean(0, 1))
        return Error{QStringLiteral("The role %1 may not make tables in the schema public. Connect with the role that owns the "
                                    "database.").arg(place.string(0, 0))};
    return {};
}

Result<QString> probeRecordIn(PgSession &session, const QString &identity, const QString &reached)
{
    if (auto allowed = checkMayRecord(session); !allowed)
        return allowed.error();
    const auto found = ExchangeIdentity::read(session);
    if (!found)
        return found.error();
    if (*found && **found != identity)
        return Error{QStringLiteral("%1 It keeps the record of another exchange (%2), whose ids mean other trades. Choose another "
                                    "database.").arg(reached, **found)};
    return *found ? QStringLiteral("%1 It keeps a record of this exchange already, which will go on.").arg(reached)
                  : QStringLiteral("%1 Its tables are there and hold no record yet.").arg(reached);
}

} // namespace

Result<QString> probeRecord(const PgTarget &target, const QString &identity, std::chrono::milliseconds patience, const std::stop_token &stop)
{
    auto session = PgSession::open(target, {.stop = stop, .lockWait = patience, .silence = patience});
    if (!session)
        return stop.stop_requested() ? session.error() : connectionTrouble(target, session.error());
    const auto place = (*session)->query(sqlQuery(QStringLiteral("record_place")));
    if (!place)
        return DatabaseTrouble::fromStatement(QStringLiteral("The database cannot be looked into"), place.error());
    const auto reached = QStringLiteral("Connected to %1 (PostgreSQL %2) as %3.")
                             .arg(target.toDisplay(), versionText((*session)->serverVersion()), place->string(0, 0));
    if (place->boolean(0, 3))
        return probeRecordIn(**session, identity, reached);
    if (auto empty = checkEmptyPlace(*place); !empty)
        return empty.error();
    return QStringLiteral("%1 Tidemark will make its tables there.").arg(reached);
}

} // namespace tidemark
