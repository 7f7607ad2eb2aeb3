#pragma once

#include "core/market_rules.h"
#include "core/timestamp.h"
#include "database/pg_session.h"

#include <QStringList>

#include <vector>

namespace tidemark {

// What of the record a replay plays, and what a person has to know of it.
struct ReplaySurvey {
    std::vector<Symbol> markets;
    Timestamp from; // the first trade, where nothing is recorded of an earlier time
    Timestamp to;
    QStringList notes; // sentences: what begins later, what is missing

    // `only` limits the markets. The error says that there is nothing to play; its code is then `nothing`.
    [[nodiscard]] static Result<ReplaySurvey> of(PgSession &session, const MarketRules &only, Timestamp from, Timestamp to);
    static const QString nothing;
};

} // namespace tidemark
