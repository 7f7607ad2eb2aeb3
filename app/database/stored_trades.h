#pragma once

#include "core/history_values.h"
#include "core/trade.h"
#include "database/pg_session.h"

#include <optional>
#include <span>
#include <vector>

namespace tidemark {

// Finds single stored trades through the record's indexes. Lives on its session's thread.
class StoredTrades {
public:
    explicit StoredTrades(PgSession &session) : m_session(session) {}

    // For each trade: what is stored under its symbol, time and id. One statement through the primary key.
    [[nodiscard]] Result<std::vector<std::optional<Trade>>> sameKeys(std::span<const Trade> trades);

    // The id alone is no key: its day, hour and minute are found through the candles first. About a millisecond.
    [[nodiscard]] Result<std::optional<Trade>> byId(const Symbol &symbol, std::int64_t id);

    // Of from ≤ t < to, counted by themselves and not by the candles; ascending, empty minutes are absent.
    [[nodiscard]] Result<std::vector<MinuteCount>> perMinute(const Symbol &symbol, Timestamp from, Timestamp to);

private:
    PgSession &m_session;
};

} // namespace tidemark
