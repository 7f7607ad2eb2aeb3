#include "session/database_check.h"

#include "database/engine_setup.h"
#include "database/migrator.h"
#include "database/record_probe.h"
#include "database/typed_address.h"
#include "session/on_thread_of.h"

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// A person waits: this long for all hosts of the address together, though each gets at least what libpq allows as the least.
constexpr auto patience = 6s;
constexpr auto leastPerHost = 2s;
constexpr auto setUpPatience = 60s;

// Unless the address says otherwise.
PgTarget bounded(PgTarget target)
{
    const int hosts = int(target.value(QStringLiteral("host")).count(QLatin1Char(','))) + 1;
    const auto bound = [&target](const QString &keyword, auto value) {
        if (target.value(keyword).isEmpty())
            target = target.with(keyword, QString::number(value));
    };
    bound(QStringLiteral("connect_timeout"), std::max<std::chrono::seconds>(patience / hosts, leastPerHost).count());
    bound(QStringLiteral("tcp_user_timeout"), std::chrono::milliseconds(patience).count());
    return target;
}

std::vector<OfferedEngine> enginesAt(const PgTarget &target, const std::stop_token &stop)
{
    const auto session = PgSession::open(target, {.stop = stop, .lockWait = patience, .silence = patience});
    const auto kinds = session ? EngineSetup::offered(**session) : Result<std::vector<Engine::Kind>>(session.error());
    std::vector<OfferedEngine> engines;
    for (const auto kind : kinds ? *kinds : std::vector<Engine::Kind>())
        engines.push_back({Engine::wordOf(kind), Engine::nameOf(kind)});
    return engines;
}

// An empty database gets its tables and the engine that is wished.
DatabaseAnswer setUpAt(const PgTarget &target, Engine::Kind kind, const std::stop_token &stop)
{
    const PgBounds bounds{.stop = stop, .lockWait = setUpPatience, .silence = setUpPatience};
    const auto session = PgSession::open(target, bounds);
    if (!session)
        return {false, session.message()};
    if (auto migrated = Migrator().migrate(**session); !migrated)
        return {false, migrated.message()};
    const auto made = EngineSetup(**session, target, bounds).make({kind}, {}, stop);
    return {made.ok(), made ? QStringLiteral("The record will be kept by %1.").arg(made->engine.text()) : made.message()};
}

DatabaseAnswer tried(const DatabaseQuestion &question, const std::stop_token &stop)
{
    const auto typed = TypedAddress::fromText(question.database.address, question.database.password);
    if (!typed)
        return {false, typed.message()};
    const auto target = bounded(typed->unlocked());
    const auto probed = probeRecord(target, question.exchange, patience, stop);
    if (!probed)
        return {false, probed.message()};
    if (const auto kind = Engine::named(question.engine))
        return setUpAt(target, *kind, stop);
    return {true, *probed, enginesAt(target, stop)};
}

} // namespace

DatabaseCheck::DatabaseCheck()
{
    m_thread.setObjectName(QStringLiteral("database check"));
    m_onThread.moveToThread(&m_thread);
}

DatabaseCheck::~DatabaseCheck()
{
    end();
}

void DatabaseCheck::check(const Inquiry &inquiry, std::function<void(const DatabaseAnswer &)> then)
{
    if (m_stop.stop_requested())
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    onThreadOf(m_onThread, [this, inquiry, then = std::move(then)] {
        const std::stop_callback withAll(m_stop.get_token(), [inquiry] { inquiry->cancel(); });
        if (inquiry->stop().stop_requested())
            return;
        const auto answer = tried(inquiry->question(), inquiry->stop());
        if (!inquiry->stop().stop_requested())
            then(answer);
    });
}

void DatabaseCheck::end()
{
    cancelAll();
    m_thread.quit();
    m_thread.wait();
}

} // namespace tidemark
