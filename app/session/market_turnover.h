#pragma once

#include "core/rolling_turnover.h"
#include "session/market_past.h"

#include <vector>

namespace tidemark {

// What is traded of one market, as the board tells it: what has come since the start, and, once the record is read, what it has of
// the time before. Each trade counts once. Exchange thread.
class MarketTurnover {
public:
    // One that was not here before.
    void add(const Trade &trade);
    // It could not be kept, and may come again: it is counted already.
    void lose(std::int64_t id);
    // What the record has, where that is told. Only the first time, and only while it is known which trades that came since may be in it.
    void learn(const MarketPast &past);
    void forget(Timestamp now) { m_sums.forget(now); }

    // Of the part of the window that is all there: not before `whole`, nor before all that came was counted.
    [[nodiscard]] Turnover of(std::chrono::seconds window, Timestamp now, Timestamp whole) const;
    // From when on the largest trade is known, too.
    [[nodiscard]] Timestamp largestSince() const;
    [[nodiscard]] std::size_t held() const { return m_sums.held() + m_early.size(); }

private:
    [[nodiscard]] Timestamp countedSince(std::chrono::seconds window) const;
    void count(const Trade &trade, bool isFine, bool isCoarse);
    void addPast(const MarketPast &past);
    // Those that came before the record was read, as far as it does not have them.
    void addEarly(const MarketPast &past);

    RollingTurnover m_sums;
    IdRanges m_knownFine; // counted already, and may come nevertheless: by the scale of seconds, and by the others
    IdRanges m_knownCoarse;
    std::vector<Trade> m_early; // what came before the record was read
    bool m_isSettled = false;   // it was read, or comes too late
    std::optional<Timestamp> m_first; // of what came
    Timestamp m_finePast = Timestamp::min(); // what the record told of seconds, and of minutes, begins there
    Timestamp m_past = Timestamp::min();
    Timestamp m_largestPast = Timestamp::min(); // what it told of the largest trade
};

} // namespace tidemark
