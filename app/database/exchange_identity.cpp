#include "database/exchange_identity.h"

#include "database/database_error.h"
#include "database/reading.h"

namespace tidemark::ExchangeIdentity {
namespace {

const QString doing = QStringLiteral("The exchange that the database belongs to cannot be found out");

} // namespace

Result<std::optional<QString>> read(PgSession &session)
{
    const auto rows = inReading(session, [&] { return session.query("SELECT identity FROM exchange"); });
    if (!rows)
        return DatabaseTrouble::fromStatement(doing, rows.error());
    return rows->count() == 0 ? std::optional<QString>() : rows->string(0, 0);
}

Result<void> claim(PgSession &session, const QString &identity)
{
    auto found = read(session);
    if (found.ok() && !*found) {
        const auto written = session.query("INSERT INTO exchange (identity) VALUES ($1) ON CONFLICT DO NOTHING", {identity.toUtf8()});
        if (!written)
            return DatabaseTrouble::fromStatement(doing, written.error());
        found = read(session);
    }
    if (!found)
        return found.error();
    if (*found == identity)
        return {};
    return DatabaseTrouble::refused(QStringLiteral("The database holds the record of “%1”, but the trades now come from “%2”: the "
                                                   "same ids mean other trades there. Nothing is stored. Use another --data-dir or "
                                                   "--database for this exchange.").arg(found->value_or(QString()), identity));
}

} // namespace tidemark::ExchangeIdentity
