#pragma once

#include "session/market_tracker.h"
#include "session/replay_past.h"

#include <QCoreApplication>

#include <deque>
#include <span>

namespace tidemark {

// One market while a past time is played again: where it stood at every moment, as the live feed would have told it then. What the
// record has of the day before the moment may become known later than the first trades: until then nothing is said of it. A value.
class PastMarket {
    Q_DECLARE_TR_FUNCTIONS(tidemark::PastMarket)

public:
    explicit PastMarket(const Symbol &symbol) : m_tracker(symbol) {}

    // The last trades before the moment, in the order of their ids; or the last one alone.
    void begin(std::span<const Trade> trades);
    void learn(const ReplayPast &past);
    void add(const Trade &trade);
    // Drops what no window that ends at or after `now` needs.
    void forget(Timestamp now);

    [[nodiscard]] MarketPulse pulse(Timestamp now) const;
    [[nodiscard]] bool isLearned() const { return m_isLearned; }
    [[nodiscard]] const std::optional<Trade> &last() const { return m_tracker.last(); }
    // The trade so many before the last one, as far as they are remembered.
    [[nodiscard]] std::optional<Trade> before(std::size_t count) const;

private:
    void remember(const Trade &trade);
    void noteGap(IdRange ids, Timestamp from, Timestamp to);
    void tellState(MarketPulse &pulse) const;

    MarketTracker m_tracker;
    std::deque<Trade> m_latest; // bounded
    std::vector<RecordStretch> m_lost;
    std::vector<CoverageRange> m_ledger;
    bool m_isLearned = false;
};

} // namespace tidemark
