#include "database/cluster_extensions.h"

#include "database/database_error.h"
#include "database/engine.h"
#include "database/pg_session.h"
#include "database/sql_text.h"
#include "host/account_process.h"

#include <QFile>
#include <QRegularExpression>

namespace tidemark {
namespace {

const auto unknownUse = QStringLiteral("What the databases of the private server use cannot be found out");
const QString systemSettings = QStringLiteral("/postgresql.auto.conf");

[[nodiscard]] Result<std::unique_ptr<PgSession>> sessionOn(const PgTarget &server, const QString &database)
{
    auto session = PgSession::open(server.with(QStringLiteral("dbname"), database));
    return session ? std::move(session) : Result<std::unique_ptr<PgSession>>(DatabaseTrouble::away(session.message()));
}

// As PostgreSQL finds a library: with its ending or without.
[[nodiscard]] Result<bool> hasLibrary(PgSession &session, const QString &library)
{
    const auto rows = session.query("SELECT EXISTS (SELECT FROM (SELECT replace($1, '$libdir', setting) AS path FROM pg_config WHERE name = 'PKGLIBDIR') AS l "
                                    "WHERE (pg_stat_file(l.path, true)).size IS NOT NULL OR (pg_stat_file(l.path || '.so', true)).size IS NOT NULL)", {library.toUtf8()});
    return rows ? Result<bool>(rows->boolean(0, 0)) : DatabaseTrouble::fromStatement(unknownUse, rows.error());
}

[[nodiscard]] Result<bool> hasExtension(PgSession &session, const QString &name)
{
    const auto rows = session.query("SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = $1)", {name.toUtf8()});
    return rows ? Result<bool>(rows->boolean(0, 0)) : DatabaseTrouble::fromStatement(unknownUse, rows.error());
}

// Of one line of a file of settings that is not taken its name; else empty.
[[nodiscard]] QString refusedSetting(const QString &words)
{
    static const QRegularExpression refused(QStringLiteral("(?:unrecognized configuration parameter|invalid value for parameter|parameter) \"([^\"]+)\""));
    return refused.match(words).captured(1);
}

[[nodiscard]] QByteArray without(const QByteArray &settings, const QString &name)
{
    QByteArray kept;
    for (const auto &line : settings.split('\n')) {
        if (line.split(' ').first() != name.toUtf8())
            kept += line + '\n';
    }
    return kept.trimmed() + '\n';
}

// By the account itself, as ClusterFolder writes its own.
[[nodiscard]] Result<void> writeSystemSettings(const ClusterFolder &folder, const QByteArray &settings)
{
    AccountProcess writer{folder.account(), QStringLiteral("/bin/sh"), {}};
    writer.arguments = QStringList{QStringLiteral("-c"), QStringLiteral("printf %s \"$2\" > \"$1\""), QStringLiteral("sh"), folder.path() + systemSettings,
                                   QFile::decodeName(settings)};
    const auto outcome = writer.run();
    if (outcome.ok() && outcome->ok())
        return {};
    return DatabaseTrouble::away(QStringLiteral("The server's settings cannot be written in %1: %2").arg(folder.path(), outcome.ok() ? outcome->output : outcome.message()));
}

} // namespace

QString UsedExtension::text() const
{
    if (name.isEmpty())
        return QStringLiteral("the library %1, whose functions the database “%2” has").arg(library, database);
    const auto engine = Engine::named(name);
    return QStringLiteral("the extension %1 %2, which the database “%3” uses").arg(engine ? Engine::nameOf(*engine) : name, version, database);
}

Result<std::vector<UsedExtension>> usedExtensions(const PgTarget &server)
{
    const auto session = sessionOn(server, QStringLiteral("postgres"));
    if (!session)
        return session.error();
    const auto names = (*session)->query("SELECT datname FROM pg_database WHERE datallowconn AND NOT datistemplate ORDER BY datname");
    if (!names)
        return DatabaseTrouble::fromStatement(unknownUse, names.error());
    std::vector<UsedExtension> used;
    for (int row = 0; row < names->count(); ++row) {
        const auto database = names->string(row, 0);
        const auto there = sessionOn(server, database);
        if (!there)
            return there.error();
        const auto rows = (*there)->query(sqlQuery(QStringLiteral("used_extensions")));
        if (!rows)
            return DatabaseTrouble::fromStatement(unknownUse, rows.error());
        for (int each = 0; each < rows->count(); ++each)
            used.push_back({database, rows->string(each, 0), rows->string(each, 1), rows->string(each, 2)});
    }
    return used;
}

Result<QString> lackingExtension(const PgTarget &server, const std::vector<UsedExtension> &used)
{
    const auto session = sessionOn(server, QStringLiteral("postgres"));
    if (!session)
        return session.error();
    for (const auto &each : used) {
        const auto known = each.name.isEmpty() ? Result<bool>(true) : hasExtension(**session, each.name);
        const auto there = each.library.isEmpty() ? Result<bool>(true) : hasLibrary(**session, each.library);
        if (!known || !there)
            return known ? there.error() : known.error();
        if (*known && *there)
            continue;
        if (!*known)
            return QStringLiteral("%1, is not installed").arg(each.text());
        return each.name.isEmpty() ? QStringLiteral("%1, is not there").arg(each.text())
                                   : QStringLiteral("%1, is not there in that version (its library %2 is missing)").arg(each.text(), each.library);
    }
    return QString();
}

// The server itself says what it does not take, one after the other.
Result<void> carrySettings(const ClusterFolder &from, const ClusterFolder &to)
{
    QFile file(from.path() + systemSettings);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto settings = file.readAll();
    constexpr int mostRefused = 50;
    for (int refused = 0; refused < mostRefused; ++refused) {
        if (auto written = writeSystemSettings(to, settings); !written)
            return written;
        AccountProcess judge{to.account(), to.binaries().program(QStringLiteral("postgres")), {QStringLiteral("-D"), to.path(), QStringLiteral("-C"), QStringLiteral("port")}};
        judge.environment = to.environment();
        const auto verdict = judge.run();
        if (!verdict.ok())
            return DatabaseTrouble::away(verdict.message());
        const auto name = verdict->ok() ? QString() : refusedSetting(verdict->output);
        if (name.isEmpty())
            return {};
        qCWarning(databaseLog).noquote() << QStringLiteral("PostgreSQL %1 does not take the setting %2 of ALTER SYSTEM, which is left out: %3")
                                                .arg(to.binaries().version).arg(name, verdict->output.simplified().right(300));
        settings = without(settings, name);
    }
    return {};
}

} // namespace tidemark
