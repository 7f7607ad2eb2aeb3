#pragma once

#include "core/alert_index.h"
#include "core/alert_pace.h"
#include "core/trade.h"

#include <map>
#include <unordered_map>

namespace tidemark {

// Holds every trade against the alerts' rules, in whatever order trades arrive, late or twice; finds feeds that go stale and
// gaps that open. No rule is raised by what was traded before it was set. What was traded while the market was not watched
// (the program was off, or the market not in its list) counts for levels alone, once for each rule, and is told as such.
// One thread; times are exchange time, `now` is the exchange's.
class AlertWatch {
public:
    // Where markets stood when they were last watched; before their rules.
    void setAnchors(const std::vector<AlertAnchor> &anchors);
    // Instead of those of before. A rule that waits for the same as before goes on where it stands.
    void setRules(const std::vector<AlertRule> &rules);

    // The market is watched from `since` on, for the first time or again.
    void begin(const Symbol &symbol, Timestamp since);
    [[nodiscard]] bool hasBegun(const Symbol &symbol) const;
    // It is not watched any more.
    void end(const Symbol &symbol, Timestamp now);

    // What comes from now on is another market under the same name: nothing that was watched is held against it.
    void startOver(const Symbol &symbol);

    // `before`: the extremes of what is known of the market; it does not matter whether of this trade too.
    void add(const Trade &trade, const RollingExtremes &before);
    // What the record knows of a time in which the market was not watched.
    void recall(const Symbol &symbol, const RollingExtremes &known);
    // From when on nothing of the market is missing: new lows and highs are told of windows that are known whole. A gap of
    // less than a minute does not count: it is soon fetched, and what it brings is held against the rules too.
    void noteCompleteSince(const Symbol &symbol, Timestamp since);

    // Whether there are rules of feeds, which want to hear of states.
    [[nodiscard]] bool watchesFeeds() const { return !m_feedRules.empty(); }
    // About once a second.
    void noteState(const Symbol &symbol, MarketState state, std::optional<Timestamp> heardAt, Timestamp now);
    // Ids between known ones; told are those that are still missing at the next look and followed a trade that was watched.
    void noteGaps(const Symbol &symbol, const std::vector<IdRange> &gaps, Timestamp now);

    // Where the markets with levels that rules wait for stand now, for the next start.
    [[nodiscard]] std::vector<AlertAnchor> anchors(Timestamp now);
    [[nodiscard]] std::vector<AlertEvent> take(Timestamp now) { return m_pace.take(now); }
    [[nodiscard]] std::vector<AlertEvent> takeAll() { return m_pace.takeAll(); }

private:
    struct Newest {
        std::int64_t id = 0;
        Timestamp at;
        Decimal price;
    };
    struct Market {
        std::optional<Timestamp> begun;
        std::optional<Timestamp> completeSince;
        std::optional<Newest> newest;
        bool isLive = false;        // a trade came that was traded since `begun`
        std::int64_t firstLive = 0; // the first that came
        AlertIndex rules;           // that want its trades
        std::uint64_t indexed = 0;  // for which rules that was made
        bool isSettled = false;     // all levels know on which side the newest trade is
        GapNews gaps;
    };

    [[nodiscard]] Market &marketOf(const Symbol &symbol);
    void anchor(AlertStanding &standing, const AlertRule &rule, const Symbol &symbol) const;
    void noteFeedRules();
    void noteNewest(Market &market, const Trade &trade, bool isLive);
    void addToLevels(Market &market, const Trade &trade, bool isLive, bool isNewest);
    void addToLevel(const AlertIndex::Level &level, const Market &market, const Trade &trade, bool isLive);
    void addToExtremes(const Market &market, const Trade &trade, const RollingExtremes &before);
    void addToMoves(const Market &market, const Trade &trade, const RollingExtremes &before);
    void addToFlows(Market &market, const Trade &trade, bool mayRaise);
    void recallFor(const AlertIndex::Level &level, const Market &market, const AlertAnchor &anchor, const Extreme &point);
    void raise(WatchedRule &watched, AlertEvent event);

    std::map<AlertId, WatchedRule> m_rules; // nodes stay where they are, so that markets can point at them
    std::map<AlertId, WatchedRule> m_spent; // gone, but markets still point at them
    std::vector<WatchedRule *> m_feedRules;
    std::uint64_t m_indexed = 1; // counts the sets of rules
    std::unordered_map<Symbol, Market> m_markets;
    std::unordered_map<Symbol, AlertAnchor> m_anchors;
    AlertPace m_pace;
};

} // namespace tidemark
