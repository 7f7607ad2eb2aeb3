#include "session/address_trials.h"

#include "database/engine_setup.h"
#include "database/migrator.h"
#include "database/record_probe.h"
#include "database/typed_address.h"
#include "exchange/exchange_proxy.h"
#include "mirror/gzip.h"
#include "mirror/mirror_client.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

// For all hosts of an address together, though each gets at least what libpq allows as the least.
constexpr auto trialPatience = 6s;
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
    bound(QStringLiteral("connect_timeout"), std::max<std::chrono::seconds>(trialPatience / hosts, leastPerHost).count());
    bound(QStringLiteral("tcp_user_timeout"), std::chrono::milliseconds(trialPatience).count());
    return target;
}

// What cannot be found out is not told.
void addEngines(DatabaseAnswer &answer, const PgTarget &target, const std::stop_token &stop)
{
    const auto session = PgSession::open(target, {.stop = stop, .lockWait = trialPatience, .silence = trialPatience});
    const auto now = session ? Engine::of(**session) : Result<Engine>(session.error());
    const auto kinds = now ? EngineSetup::offered(**session) : Result<std::vector<Engine::Kind>>(now.error());
    for (const auto kind : kinds ? *kinds : std::vector<Engine::Kind>())
        answer.engines.push_back({Engine::wordOf(kind), Engine::nameOf(kind)});
    if (now)
        answer.keptBy = now->text();
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

} // namespace

DatabaseAnswer triedDatabase(const DatabaseQuestion &question, const std::stop_token &stop)
{
    const auto typed = TypedAddress::fromText(question.database.address, question.database.password);
    if (!typed)
        return {false, typed.message()};
    const auto target = bounded(typed->unlocked());
    const auto probed = probeRecord(target, question.exchange, trialPatience, stop);
    if (!probed)
        return {false, probed.message()};
    if (const auto kind = Engine::named(question.engine))
        return setUpAt(target, *kind, stop);
    DatabaseAnswer answer{true, *probed};
    addEngines(answer, target, stop);
    return answer;
}

// No points are written: 1.x takes none in silence, others refuse that there are none, and all do so only of who may write.
MirrorAnswer triedMirror(const MirrorQuestion &question, const std::stop_token &stop)
{
    auto target = MirrorTarget::of(question.settings);
    if (!target)
        return {false, target.message()};
    MirrorPatience patience;
    patience.silence = trialPatience;
    patience.grace = 0s;
    MirrorClient client(std::move(target).value(), patience, [](const QUrl &url) { return exchangeProxy(ProxyChoice(), url); });
    const auto verdict = client.write(gzipped({}), stop);
    using Kind = MirrorVerdict::Kind;
    if (verdict.kind == Kind::Taken || verdict.kind == Kind::Refused)
        return {true, QCoreApplication::translate("tidemark::AddressTrials", "%1 answers, and takes points into “%2”.")
                          .arg(client.server(), client.target().database)};
    return {false, verdict.words};
}

} // namespace tidemark
