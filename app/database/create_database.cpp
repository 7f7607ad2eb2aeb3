#include "database/create_database.h"

#include "database/database_error.h"
#include "database/pg_session.h"

namespace tidemark {
namespace {

QByteArray identifier(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

} // namespace

Result<void> createDatabase(const PgTarget &server, const QString &name)
{
    auto session = PgSession::open(server.with(QStringLiteral("dbname"), QStringLiteral("postgres")));
    if (!session)
        return DatabaseTrouble::away(session.message());
    const auto doing = QStringLiteral("The database %1 cannot be created").arg(name);
    const auto found = (*session)->query("SELECT 1 FROM pg_database WHERE datname = $1", {name.toUtf8()});
    if (!found)
        return DatabaseTrouble::fromStatement(doing, found.error());
    if (found->count() > 0)
        return {};
    // template0, since a session in template1 would forbid the copy.
    const auto created = (*session)->run("CREATE DATABASE " + identifier(name) + " TEMPLATE template0 ENCODING 'UTF8'");
    const auto code = created.error().code;
    // Somebody else was quicker: the name was there already, or came while we looked.
    if (created.ok() || code == QLatin1String("42P04") || code == QLatin1String("23505"))
        return {};
    return DatabaseTrouble::fromStatement(doing, created.error());
}

} // namespace tidemark
