#pragma once

#include "core/alert_crossing.h"
#include "core/alert_feeds.h"
#include "core/market_pattern.h"

#include <map>

namespace tidemark {

// How a rule stands in one market.
struct AlertStanding {
    std::optional<AlertCrossing> crossing;
    std::optional<Timestamp> raisedAt;
    FeedSilence silence;
    bool isAwayOver = false; // what was traded while away does not count any more
};

// A rule that is watched. Whoever points at one, or at a standing, may rely on its place until it goes.
struct WatchedRule {
    explicit WatchedRule(const AlertRule &watched);

    [[nodiscard]] bool covers(const Symbol &symbol) const { return rule.symbol.isEmpty() ? markets.covers(symbol) : rule.symbol == symbol; }
    // Made where there is none yet.
    [[nodiscard]] AlertStanding &standingIn(const Symbol &symbol);
    // When it was last raised in a market, as far as anybody knows.
    [[nodiscard]] std::optional<Timestamp> raisedIn(const Symbol &symbol) const;
    // Waits for the same as before; when it was told may be known better.
    void goOnAs(const AlertRule &newer);

    AlertRule rule;
    MarketPattern markets; // where it has no one market
    std::map<Symbol, AlertStanding> standings;
    std::optional<Timestamp> spentAt; // when a rule that is told once was
};

} // namespace tidemark
