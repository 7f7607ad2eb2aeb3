#pragma once

#include "core/history_values.h"
#include "core/id_ranges.h"
#include "core/rolling_extremes.h"
#include "database/packed_minutes.h"
#include "database/pg_session.h"

#include <optional>
#include <vector>

namespace tidemark {

// What happened in from ≤ t < to. Without trades only symbol and times say anything.
struct RangeSummary {
    Symbol symbol;
    Timestamp from;
    Timestamp to;
    std::int64_t trades = 0;
    std::optional<Trade> first; // lowest and highest id
    std::optional<Trade> last;
    std::optional<LowHigh> extremes; // of equal prices the earliest
    WideDecimal volume{Decimal::decimals};
    WideDecimal quoteVolume{2 * Decimal::decimals};
    Completeness completeness;
};

// The newest stretch of the record without a gap: its ids, and when its first trade was.
struct ContiguousStretch {
    IdRange ids;
    Timestamp since;
};

// Answers questions from the record; every one by an index, in a short transaction of its own. Has a session of its own,
// so that it never waits behind a writer; lives on that session's thread. Ranges are from ≤ t < to.
class History {
public:
    explicit History(PgSession &session) : m_session(session) {}

    [[nodiscard]] Result<std::optional<Trade>> latest(const Symbol &symbol);
    [[nodiscard]] Result<SecondAnswer> atSecond(const SecondQuestion &question);
    [[nodiscard]] Result<RangeSummary> summary(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<RangeOutline> outline(const RangeQuestion &question);
    // The first `limit` trades in id order.
    [[nodiscard]] Result<TradesAnswer> trades(const RangeQuestion &question, std::size_t limit);
    // The newest `limit` trades at or after `from`, ascending.
    [[nodiscard]] Result<std::vector<Trade>> recentTrades(const Symbol &symbol, Timestamp from, int limit);
    // Those that the record keeps: 1 minute, 1 hour, 1 day; by opening time in from ≤ t < to, ascending.
    [[nodiscard]] Result<std::vector<Candle>> candles(const Symbol &symbol, std::chrono::seconds span, Timestamp from,
                                                      Timestamp to);

    // Every symbol that has a stored trade, ascending.
    [[nodiscard]] Result<std::vector<Symbol>> symbols();
    [[nodiscard]] Result<std::optional<ContiguousStretch>> contiguousSince(const Symbol &symbol);

private:
    [[nodiscard]] Result<SecondAnswer> atSecondWithin(const SecondQuestion &question);
    [[nodiscard]] Result<RangeSummary> summaryWithin(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<RangeOutline> outlineWithin(const RangeQuestion &question);
    [[nodiscard]] Result<std::optional<ContiguousStretch>> contiguousWithin(const Symbol &symbol);
    [[nodiscard]] Result<std::vector<Trade>> recentWithin(const Symbol &symbol, Timestamp from, int limit);
    [[nodiscard]] Result<std::vector<Trade>> recentPacked(const Symbol &symbol, Timestamp from, int limit);
    [[nodiscard]] Result<PgRows> ask(const char16_t *name, const std::vector<PgParameter> &parameters);
    // One market's, within one reading.
    struct Look {
        Symbol symbol;
        PackedMinutes packed;
        std::vector<Trade> seen; // of each stretch that was read the lowest and the highest id
    };
    // All trades of a second, ascending by time, and the last one before it.
    struct Second {
        std::vector<Trade> trades;
        std::optional<Trade> before;
    };
    [[nodiscard]] Result<Second> readSecond(Look &look, Timestamp second);
    [[nodiscard]] Result<Candle> total(Look &look, Timestamp from, Timestamp to, std::size_t level = 0);
    [[nodiscard]] Result<std::vector<Trade>> endsOf(const Look &look, const Candle &sum);
    [[nodiscard]] Result<void> tellCompleteness(Look &look, Timestamp from, Timestamp to, Completeness &completeness);
    [[nodiscard]] Result<void> countMinute(const Symbol &symbol, Timestamp from, Timestamp to,
                                           std::vector<MinuteCount> &minutes);

    PgSession &m_session;
};

} // namespace tidemark
