#include "commands/mirror_options.h"

#include "mirror/token_file.h"

namespace tidemark {
namespace {

const QString bucketOption = QStringLiteral("bucket");
const QString retentionOption = QStringLiteral("retention-policy");
const QString organisationOption = QStringLiteral("org");
const QString userOption = QStringLiteral("user");
const QString tokenOption = QStringLiteral("token-file");
const QString apiOption = QStringLiteral("api");

} // namespace

QList<QCommandLineOption> MirrorOptions::declared()
{
    return {{bucketOption, QStringLiteral("The mirror's database (1.x, 3.x) or bucket (2.x), unless the URL names it; tidemark where neither does."), QStringLiteral("NAME")},
            {retentionOption, QStringLiteral("The database's retention policy (1.x), unless it is its own default."), QStringLiteral("NAME")},
            {organisationOption, QStringLiteral("The bucket's organisation (2.x)."), QStringLiteral("NAME")},
            {userOption, QStringLiteral("The mirror's user (1.x); its password is in the token file."), QStringLiteral("NAME")},
            {tokenOption, QStringLiteral("A file, readable by you alone, with the mirror's token or password."), QStringLiteral("FILE")},
            {apiOption, QStringLiteral("The form of address, 1, 2 or 3, where the mirror's /ping does not tell its version."), QStringLiteral("FORM")}};
}

Result<MirrorTarget> MirrorOptions::targetOf(const Invocation &call, const QString &url)
{
    MirrorSettings settings{url, call.value(bucketOption), call.value(retentionOption), call.value(organisationOption), call.value(userOption)};
    for (const auto &option : {bucketOption, retentionOption, organisationOption, userOption, tokenOption}) {
        if (call.isSet(option) && call.value(option).isEmpty())
            return Error{QStringLiteral("--%1 is empty.").arg(option)};
    }
    auto target = MirrorTarget::of(settings);
    if (!target)
        return target;
    if (call.isSet(apiOption)) {
        const auto form = MirrorTarget::formOf(call.value(apiOption));
        if (!form)
            return Error{QStringLiteral("--api: %1").arg(form.message())};
        target.value().given = *form;
    }
    if (!call.isSet(tokenOption))
        return target;
    const auto token = readTokenFile(call.value(tokenOption));
    if (!token)
        return Error{token.message(), notThere()};
    settings.secret = *token;
    auto whole = MirrorTarget::of(settings);
    if (whole)
        whole.value().given = target->given;
    return whole;
}

MarketRules mirroredMarkets(const Invocation &call)
{
    return call.isSet(QStringLiteral("symbols")) ? call.common.markets : MarketRules();
}

} // namespace tidemark
