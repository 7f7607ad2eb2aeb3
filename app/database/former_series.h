#pragma once

#include "core/series_start.h"
#include "core/trade.h"
#include "database/coverage_map.h"
#include "database/prepared_batch.h"

#include <map>
#include <optional>
#include <vector>

namespace tidemark {

class PgSession;

// The series of trade ids that ended when the exchange started a market's ids again. A market's own name always means its
// newest series; each former one has a name of its own, "BTCUSDT~1", and is told from the others by the time of its
// trades. Lives on its session's thread.
class FormerSeries {
public:
    explicit FormerSeries(PgSession &session) : m_session(session) {}

    // Reads what the record knows of them; within a transaction, after the ledger's locks were taken.
    [[nodiscard]] Result<void> read();
    // Whether any of these trades belongs to a former series, and the batch with the names that they belong under.
    [[nodiscard]] bool concerns(const PreparedBatch &batch) const;
    [[nodiscard]] PreparedBatch renamed(const PreparedBatch &batch) const;

    // When the newest series of a market began, where it is not its first.
    [[nodiscard]] std::optional<Timestamp> beganAt(const Symbol &symbol) const;
    [[nodiscard]] bool isFormer(const Symbol &name) const;
    // What is missing of a former series, whose whole ledger this is, can never be fetched any more: the ledger says so.
    static void giveUpGaps(CoverageMap &whole);
    // Under which name the rows of a former series may still stand.
    [[nodiscard]] std::optional<Symbol> nameOfUnmoved(const Symbol &former) const;
    // Whether what was before has its own name, all of it.
    [[nodiscard]] bool isSetAside(const Symbol &symbol) const;

    // What was recorded before goes under its own name, ledger and all; rows of trades and candles follow by setAside().
    // What of it is missing can never be fetched any more. Nothing happens where that series has ended already: another
    // recorder was quicker.
    [[nodiscard]] Result<void> end(const SeriesStart &start);
    // Whether the month in which the new series begins is detached: then its trades cannot be told apart yet, and none of
    // that month can be stored either.
    [[nodiscard]] Result<bool> isMonthApart(const SeriesStart &start);
    // Gives so many trades and candles, at most, of former series the name they belong under. False: all have it.
    [[nodiscard]] Result<bool> setAside(std::int64_t rows);
    // Whether there are rows again that have to be set aside: those of a month that was detached meanwhile.
    [[nodiscard]] Result<bool> takeBack();

private:
    struct Ending {
        Timestamp at;
        Symbol name;
        bool isSetAside = false;
    };

    [[nodiscard]] const Ending *endingAfter(const Symbol &symbol, Timestamp moment) const;
    [[nodiscard]] Result<void> endNow(const SeriesStart &start, const Symbol &name);
    [[nodiscard]] Result<void> divideLedger(const SeriesStart &start, const Symbol &name);
    [[nodiscard]] Result<void> divideCandles(const SeriesStart &start, const Symbol &name);
    [[nodiscard]] Result<std::int64_t> move(const Symbol &symbol, const Ending &ending, std::int64_t rows);
    [[nodiscard]] Result<std::int64_t> moveBlocks(const Symbol &symbol, const Ending &ending, std::int64_t rows);
    [[nodiscard]] Result<std::int64_t> moveCandles(const Symbol &symbol, const Ending &ending, std::int64_t rows);

    PgSession &m_session;
    std::map<Symbol, std::vector<Ending>> m_endings; // ascending
};

} // namespace tidemark
