#pragma once

#include "core/history_values.h"
#include "core/trade.h"
#include "core/wide_decimal.h"
#include "database/pg_session.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// All trades of one second.
struct SecondSum {
    Timestamp at; // it begins
    std::int64_t trades = 0;
    WideDecimal value{2 * Decimal::decimals}; // price × quantity
    WideDecimal largest{2 * Decimal::decimals}; // of one trade
    std::int64_t firstId = 0;
    std::int64_t lastId = 0;
};

// Finds single stored trades through the record's indexes. The day candles say in which days to look, so that a record of
// many months costs no more than one of a few. Plain trades and packed ones are asked for apart: the one's plan is of its months alone, the
// other's is kept. Lives on its session's thread.
class StoredTrades {
public:
    // A damaged block is an error, or, where it is told elsewhere, has no trades.
    explicit StoredTrades(PgSession &session, bool skipsDamaged = false) : m_session(session), m_skipsDamaged(skipsDamaged) {}

    // Before any time that can be stored, and after it: nothing that PostgreSQL's and our own calendars disagree about.
    static constexpr Timestamp beginning{std::chrono::sys_days(std::chrono::year(1970) / 1 / 1)};
    static constexpr Timestamp end{std::chrono::sys_days(std::chrono::year(9999) / 1 / 1)};

    [[nodiscard]] Result<std::optional<Trade>> oldest(const Symbol &symbol) { return after(symbol, beginning); }
    [[nodiscard]] Result<std::optional<Trade>> newest(const Symbol &symbol) { return before(symbol, end); }
    // The last one earlier than the moment, and the first one at it or later.
    [[nodiscard]] Result<std::optional<Trade>> before(const Symbol &symbol, Timestamp moment);
    [[nodiscard]] Result<std::optional<Trade>> after(const Symbol &symbol, Timestamp moment);

    // The plain ones of from ≤ t < to, by time and id. As many as there are: ask for what fits.
    [[nodiscard]] Result<std::vector<Trade>> plainBetween(const Symbol &symbol, Timestamp from, Timestamp to);

    // For each trade: what is stored under its symbol, time and id. One statement through the primary key.
    [[nodiscard]] Result<std::vector<std::optional<Trade>>> sameKeys(std::span<const Trade> trades);

    // An id alone is no key: its day, hour and minute are found through the candles first. About a millisecond.
    [[nodiscard]] Result<std::optional<Trade>> byId(const Symbol &symbol, std::int64_t id);
    // Those of them that are stored, in the order of time.
    [[nodiscard]] Result<std::vector<Trade>> byIds(const Symbol &symbol, std::span<const std::int64_t> ids);

    // The one with the highest id of each second at or after `from`, ascending: what a ClosingPrices of one second needs to
    // answer as if all had been added.
    [[nodiscard]] Result<std::vector<Trade>> secondCloses(const Symbol &symbol, Timestamp from);

    // What was traded in each second at or after `from`, which is a full one; ascending, those without trades are absent.
    [[nodiscard]] Result<std::vector<SecondSum>> secondSums(const Symbol &symbol, Timestamp from);

    // Of from ≤ t < to, counted by themselves and not by the candles; ascending, empty minutes are absent.
    [[nodiscard]] Result<std::vector<MinuteCount>> perMinute(const Symbol &symbol, Timestamp from, Timestamp to);

private:
    [[nodiscard]] Result<void> addOfMonth(const Symbol &symbol, const PgRows &minutes, int &row, std::vector<Trade> &trades);
    [[nodiscard]] Result<std::vector<Timestamp>> days(const QString &query, const Symbol &symbol, Timestamp moment);
    [[nodiscard]] Result<std::optional<Trade>> single(const QString &query, const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::optional<Trade>> newestIn(const Symbol &symbol, Timestamp from, Timestamp to);
    [[nodiscard]] Result<std::optional<Trade>> oldestIn(const Symbol &symbol, Timestamp from, Timestamp to);

    PgSession &m_session;
    bool m_skipsDamaged;
};

} // namespace tidemark
