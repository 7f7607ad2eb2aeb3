#include "database/database_source.h"

#include "database/connection_trouble.h"
#include "database/create_database.h"
#include "database/database_error.h"
#include "database/migrator.h"
#include "database/private_server.h"
#include "database/record_rights.h"
#include "database/record_share.h"

namespace tidemark {
namespace {

QString describe(const DatabaseSettings &settings)
{
    if (settings.databaseUri.isEmpty())
        return QStringLiteral("private server in ") + settings.dataDirectory;
    const auto target = PgTarget::fromText(settings.databaseUri);
    return target.ok() ? target->toDisplay() : QStringLiteral("the given address");
}

} // namespace

DatabaseSource::DatabaseSource(DatabaseSettings settings) : m_settings(std::move(settings)), m_where(describe(m_settings)) {}

DatabaseSource::~DatabaseSource() = default;

Result<PgTarget> DatabaseSource::prepare(std::stop_token stop, Use use)
{
    const auto opened = open({.stop = std::move(stop)}, use);
    return opened ? Result<PgTarget>(opened->target) : opened.error();
}

Result<OpenDatabase> DatabaseSource::open(const PgBounds &bounds, Use use)
{
    if (m_settings.model) {
        auto modelled = m_settings.model(bounds);
        return modelled ? Result<OpenDatabase>(OpenDatabase{{}, std::move(modelled).value()}) : modelled.error();
    }
    auto target = reach(bounds.stop);
    if (!target)
        return target.error();
    auto session = PgSession::open(*target, bounds);
    if (!session)
        return connectionTrouble(*target, session.error());
    const auto engine = Engine::of(**session);
    if (!engine)
        return engine.error();
    if (auto allowed = engine->mayRecordHere(); use == Use::Record && !allowed)
        return allowed.error();
    const auto need = use == Use::Record ? Migrator::Need::Write : Migrator::Need::Read;
    if (auto migrated = Migrator().migrate(**session, need); !migrated)
        return migrated.error();
    if (use == Use::Record) {
        if (auto allowed = checkMayRecord(**session); !allowed)
            return allowed.error();
    }
    if (m_server)
        letReadersIn(**session);
    return OpenDatabase{std::move(target).value(), std::move(session).value()};
}

// A record that was made, restored or upgraded since it was shared.
void DatabaseSource::letReadersIn(PgSession &session) const
{
    const auto share = ServerShare::in(m_server->dataDirectory());
    if (!share || !*share)
        return;
    if (auto let = RecordShare::ensureIn(session, **share); !let)
        qCWarning(databaseLog).noquote() << "What is shared cannot be read for now:" << let.message();
}

Result<void> DatabaseSource::leave()
{
    auto left = m_server ? m_server->leave() : Result<void>();
    m_server.reset();
    return left;
}

Result<PgTarget> DatabaseSource::reach(std::stop_token stop)
{
    if (m_settings.databaseUri.isEmpty())
        return reachPrivate(stop);
    auto target = PgTarget::fromText(m_settings.databaseUri);
    return target.ok() ? target : DatabaseTrouble::refused(target.message());
}

Result<PgTarget> DatabaseSource::reachPrivate(std::stop_token stop)
{
    if (m_server) {
        if (auto running = m_server->ensureRunning(stop); !running)
            return running.error();
    } else {
        auto server = PrivateServer::start(m_settings.dataDirectory, stop);
        if (!server)
            return server.error();
        m_server = std::move(server.value());
    }
    const auto target = m_server->target(m_settings.databaseName);
    if (auto created = createDatabase(target, m_settings.databaseName); !created)
        return created.error();
    return target;
}

} // namespace tidemark
