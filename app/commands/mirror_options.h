#pragma once

#include "commands/command.h"
#include "core/market_rules.h"
#include "mirror/mirror_target.h"

namespace tidemark {

// The options that say where a mirror is; of `mirror` and of `verify --mirror`.
struct MirrorOptions {
    [[nodiscard]] static QList<QCommandLineOption> declared();
    // The error's code is `notThere` where the token file cannot be used; everything else is bad usage.
    [[nodiscard]] static Result<MirrorTarget> targetOf(const Invocation &call, const QString &url);
    static QString notThere() { return QStringLiteral("not there"); }
};

// What --symbols says; without it all of the record.
[[nodiscard]] MarketRules mirroredMarkets(const Invocation &call);

} // namespace tidemark
