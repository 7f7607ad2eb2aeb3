#pragma once

#include "core/market_info.h"
#include "session/market_tracker.h"
#include "session/market_turnover.h"

#include <QCoreApplication>

#include <chrono>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace tidemark {

class TradeStream;

// What the feed knows of a market.
struct WatchedMarket {
    explicit WatchedMarket(const Symbol &symbol) : tracker(symbol) {}

    MarketTracker tracker;
    std::optional<MarketTurnover> turnover; // where somebody may look at it
    std::chrono::steady_clock::time_point addedAt = std::chrono::steady_clock::now();
    bool isLearned = false;          // the record's knowledge of it is here
    int series = 0;                  // how often its ids have started again since the start
    std::int64_t received = 0;       // trades since the start, each once
    std::vector<RecordStretch> lost; // as of the last look

    // One that may have been here already.
    void add(const Trade &trade);
    void learn(const MarketPast &past);
};

// How a market's price is to be taken, and when its newest trade arrived.
struct MarketHearing {
    MarketState state = MarketState::Waiting;
    std::optional<Timestamp> heardAt = {}; // exchange time
};

// The markets that are recorded, with what is known of each, and what the exchange's own list says of them. Exchange thread.
class WatchedMarkets {
    Q_DECLARE_TR_FUNCTIONS(tidemark::WatchedMarkets)

public:
    explicit WatchedMarkets(const std::vector<Symbol> &symbols);
    Q_DISABLE_COPY_MOVE(WatchedMarkets)
    // There is a screen: what it tells of windows is kept of every market, from now on.
    void keepWindows();

    struct Change {
        std::vector<Symbol> added;
        std::vector<Symbol> removed;
    };
    // These and no others; those that stay are not disturbed.
    Change set(const std::vector<Symbol> &symbols);
    // Its ids have started again: what was known is of another series.
    void startOver(const Symbol &symbol);

    // All of them, by name.
    [[nodiscard]] std::vector<Symbol> symbols() const;
    [[nodiscard]] std::size_t count() const { return m_markets.size(); }
    // Ids of trades that were rejected need no fetching.
    void cover(const std::vector<RejectedInput> &rejected);
    // The trade was here, and could not be kept.
    void lose(const Symbol &symbol, std::int64_t id);
    // Drops what no window that ends at or after `now` needs.
    void forget(Timestamp now);
    [[nodiscard]] bool isLearned(const Symbol &symbol) const;
    // Nothing where it is not watched.
    [[nodiscard]] WatchedMarket *find(const Symbol &symbol);
    [[nodiscard]] const WatchedMarket *find(const Symbol &symbol) const;
    [[nodiscard]] auto begin() { return m_markets.begin(); }
    [[nodiscard]] auto end() { return m_markets.end(); }
    [[nodiscard]] auto begin() const { return m_markets.begin(); }
    [[nodiscard]] auto end() const { return m_markets.end(); }

    // What of these ids is not here: all of them where the market is not watched.
    [[nodiscard]] std::vector<IdRange> lacking(const Symbol &symbol, IdRange ids) const;
    [[nodiscard]] std::optional<std::int64_t> oldestId(const Symbol &symbol) const;
    [[nodiscard]] std::int64_t missing() const;
    // Markets of which the record's knowledge is not here.
    [[nodiscard]] std::int64_t unread() const;
    // Of each, by name.
    [[nodiscard]] std::vector<MarketFigures> figures() const;
    // When the newest trade that is known of any market was traded.
    [[nodiscard]] Timestamp newestTrade() const;
    // What the screen is told of a market, at the exchange's now.
    [[nodiscard]] MarketPulse pulse(const Symbol &symbol, const TradeStream &stream, Timestamp now) const;
    // The part of it that says how its price is to be taken.
    void tellState(MarketPulse &pulse, const TradeStream &stream, Timestamp now) const;

    // Of that only how its price is to be taken.
    [[nodiscard]] MarketHearing hearing(const Symbol &symbol, const TradeStream &stream, Timestamp now) const;

    void takeList(const std::vector<MarketInfo> &markets);
    // These were added: the list may be older than they, or than the end of their halt, and says nothing of them until the next
    // one. True where that makes a difference.
    [[nodiscard]] bool lookUpAgain(const std::vector<Symbol> &symbols);
    // Why no trades of it are to be expected, for a person; empty where they are, and before there is a list.
    [[nodiscard]] QString trouble(const Symbol &symbol) const;
    // The same of all markets; counted where they are many.
    [[nodiscard]] QStringList notices() const;

private:
    void prepare(WatchedMarket &market) const;
    bool add(const Symbol &symbol);
    [[nodiscard]] WatchedMarket fresh(const Symbol &symbol) const;

    bool m_keepsWindows = false;
    std::map<Symbol, WatchedMarket> m_markets;
    std::unordered_map<Symbol, WatchedMarket *> m_places; // each trade is looked up here
    std::unordered_map<Symbol, QString> m_statuses; // the exchange's own words
    std::unordered_set<Symbol> m_lookedUp;          // until the next list
};

} // namespace tidemark
