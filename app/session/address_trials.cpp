#include "session/address_trials.h"

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

} // namespace

DatabaseAnswer triedDatabase(const DatabaseQuestion &question, const std::stop_token &stop)
{
    const auto typed = TypedAddress::fromText(question.database.address, question.database.password);
    if (!typed)
        return {false, typed.message()};
    const auto probed = probeRecord(bounded(typed->unlocked()), question.exchange, trialPatience, stop);
    return {probed.ok(), probed.ok() ? *probed : probed.message()};
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
