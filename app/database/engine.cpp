#include "database/engine.h"

#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/record_rights.h"
#include "database/sql_text.h"

#include <algorithm>
#include <array>

namespace tidemark {
namespace {

struct EngineName {
    Engine::Kind kind;
    const char16_t *word;
    const char16_t *name;
};

constexpr std::array engineNames{EngineName{Engine::Kind::PostgreSql, u"postgresql", u"PostgreSQL"},
                                 EngineName{Engine::Kind::TimescaleDb, u"timescaledb", u"TimescaleDB"},
                                 EngineName{Engine::Kind::Citus, u"citus", u"Citus"}};

[[nodiscard]] const EngineName &nameFor(Engine::Kind kind)
{
    return *std::find_if(engineNames.begin(), engineNames.end(), [kind](const EngineName &name) { return name.kind == kind; });
}

} // namespace

QString Engine::wordOf(Kind kind)
{
    return QString::fromUtf16(nameFor(kind).word);
}

QString Engine::nameOf(Kind kind)
{
    return QString::fromUtf16(nameFor(kind).name);
}

std::optional<Engine::Kind> Engine::named(const QString &word)
{
    const auto found = std::find_if(engineNames.begin(), engineNames.end(), [&](const EngineName &name) { return word == QStringView(name.word); });
    return found == engineNames.end() ? std::nullopt : std::optional(found->kind);
}

Result<Engine> Engine::of(PgSession &session)
{
    if (session.engine())
        return *session.engine();
    auto found = asked(session);
    if (found)
        session.noteEngine(*found);
    return found;
}

Result<Engine> Engine::asked(PgSession &session)
{
    const auto doing = QStringLiteral("What keeps the record cannot be found out");
    const auto extensions = session.query(sqlQuery(QStringLiteral("engine_extensions")));
    if (!extensions)
        return failedToLook(session, doing, extensions.error());
    Engine found;
    for (int row = 0; row < extensions->count(); ++row) {
        const auto kind = named(extensions->string(row, 0)).value_or(Kind::PostgreSql);
        const Engine here(kind, extensions->string(row, 1), extensions->string(row, 2));
        if (kind == Kind::TimescaleDb && extensions->boolean(row, 3))
            found = here;
        if (kind != Kind::Citus)
            continue;
        const auto cluster = session.query(sqlQuery(QStringLiteral("engine_citus")));
        if (!cluster)
            return DatabaseTrouble::fromStatement(doing, cluster.error());
        if (cluster->boolean(0, 0))
            found = here;
        found.m_isWorker = !cluster->boolean(0, 1);
    }
    return found;
}

QString Engine::text() const
{
    const auto numbered = m_version.isEmpty() ? nameOf(m_kind) : nameOf(m_kind) + QLatin1Char(' ') + m_version;
    return m_licence.isEmpty() ? numbered : QStringLiteral("%1 (licence %2)").arg(numbered, m_licence);
}

Result<void> Engine::mayPack() const
{
    if (packs())
        return {};
    if (compressesChunks())
        return DatabaseTrouble::refused(QStringLiteral("This record is kept by TimescaleDB, so its trades are not packed into blocks: Tidemark compresses chunks of "
                                                       "old trades there instead, by itself, to some 10 bytes a trade, and every question stays as it is. After how many "
                                                       "days is said with “tidemark-cli keep ALL --pack-after DAYS”, and “tidemark-cli keep --now” does it at once."));
    if (hasChunks())
        return DatabaseTrouble::refused(QStringLiteral("This record is kept by TimescaleDB, so its trades are not packed into blocks; and that server's "
                                                       "TimescaleDB has the Apache licence alone (timescaledb.license), which compresses no chunks. Trades stay as "
                                                       "they are. The package under the Timescale licence compresses them, to some 10 bytes a trade."));
    return DatabaseTrouble::refused(QStringLiteral("This record is kept by Citus, so its trades are not packed into blocks: they stay plain, spread over the servers of "
                                                   "the cluster. “tidemark-cli archive” writes old months to files, “tidemark-cli keep --drop-after” drops them."));
}

Result<void> Engine::mayRecordHere() const
{
    if (!m_isWorker)
        return {};
    return DatabaseTrouble::refused(QStringLiteral("This server is a worker of a Citus cluster, and two recorders keep out of each other's way on the coordinator alone. "
                                                   "Nothing is stored through a worker; connect to the coordinator's address with --database."));
}

QByteArray Engine::query(const QString &name) const
{
    return packs() ? sqlQuery(name) : sqlQuery(name, word());
}

QByteArray Engine::script() const
{
    return packs() ? QByteArray() : sqlScript(QStringLiteral("engines/") + word());
}

// Without a limit: as many compressed trades are looked at as a late one may be among.
std::vector<std::pair<QByteArray, QByteArray>> Engine::settings() const
{
    if (!hasChunks())
        return {};
    return {{"timescaledb.max_tuples_decompressed_per_dml_transaction", "0"}};
}

} // namespace tidemark
