#pragma once

#include "core/history_values.h"
#include "database/coverage_map.h"
#include "session/market_past.h"

#include <stop_token>
#include <vector>

namespace tidemark {

// What the record knows of a market up to a past moment, t < moment, and by its ledger of what is to come.
struct ReplayPast {
    MarketPast market;
    std::vector<Trade> recent;         // the last seconds before the moment
    std::vector<RecordStretch> lost;   // of the day before it
    std::vector<CoverageRange> ledger; // all of it, ascending
};

// What is shown of a moment at once: of every market its last trade, of those that are followed more of them.
struct ReplayOutset {
    std::vector<MomentPrice> prices;
    std::vector<std::vector<Trade>> trades; // of each followed market, in the order of its ids
};

// On the session's thread. A few milliseconds a market that is followed.
[[nodiscard]] Result<ReplayOutset> readReplayOutset(PgSession &session, Timestamp moment, const std::vector<Symbol> &markets,
                                                    const std::vector<Symbol> &followed);
// As exact as if all trades of the day before had been seen. Told to stop it ends with an error soon.
[[nodiscard]] Result<ReplayPast> readReplayPast(PgSession &session, const Symbol &symbol, Timestamp moment, const std::stop_token &stop);

} // namespace tidemark
