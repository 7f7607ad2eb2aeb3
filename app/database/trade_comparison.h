#pragma once

#include "core/id_ranges.h"
#include "core/trade.h"
#include "database/pg_session.h"

#include <optional>
#include <vector>

namespace tidemark {

// A trade from elsewhere that the record has differently.
struct AlteredTrade {
    Trade theirs;
    Trade stored;

    friend bool operator==(const AlteredTrade &, const AlteredTrade &) = default;
};

// How a market's record differs from trades from elsewhere. The lists hold the first ones, ascending as they came; the
// counts all.
struct TradeDifferences {
    Symbol symbol;
    std::int64_t compared = 0;
    std::optional<Timestamp> from; // their first and last time
    std::optional<Timestamp> to;
    std::int64_t missing = 0; // theirs, and not in the record
    std::int64_t extra = 0;   // in the record, with an id between theirs that they do not have
    std::int64_t altered = 0; // price, quantity, side or time differ
    std::vector<Trade> missingTrades;
    std::vector<Trade> extraTrades;
    std::vector<AlteredTrade> alteredTrades;

    [[nodiscard]] bool isNone() const { return missing == 0 && extra == 0 && altered == 0; }
};

// Compares one market's record with trades from elsewhere, that come in any order but run fastest in that of time. Flat in
// memory but for the lists. Lives on its session's thread.
class TradeComparison {
public:
    enum class Precision { Microseconds, Milliseconds };

    // At most `most` differences of each kind are listed.
    TradeComparison(PgSession &session, const Symbol &symbol, std::size_t most);

    // Theirs is right to `precision`: a stored time is cut to that before it is compared.
    [[nodiscard]] Result<void> add(const Trade &trade, Precision precision);
    // After the last one.
    [[nodiscard]] Result<TradeDifferences> finish();

private:
    struct Theirs {
        Trade trade;
        Precision precision = Precision::Microseconds;
        bool isFound = false;
    };

    [[nodiscard]] Result<void> compareBatch();
    [[nodiscard]] Result<void> readStored(Timestamp from, Timestamp to);
    void match(const Trade &stored);
    void judge(Theirs &theirs, const Trade &stored);
    [[nodiscard]] Result<void> findElsewhere();
    [[nodiscard]] Result<void> findExtra();

    PgSession &m_session;
    std::size_t m_most;
    TradeDifferences m_differences;
    IdRanges m_ids;
    std::vector<Theirs> m_batch;
};

} // namespace tidemark
