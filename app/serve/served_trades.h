#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <optional>
#include <vector>

namespace tidemark {

// Trades by their ids, as `trades` and `historicalTrades` are asked for them: none after the horizon, ascending by id. Lives on its
// session's thread.
class ServedTrades {
public:
    ServedTrades(PgSession &session, std::optional<Timestamp> horizon) : m_session(session), m_horizon(horizon) {}

    // The newest so many, which are those with the highest ids, whatever their stamps.
    [[nodiscard]] Result<std::vector<Trade>> newest(const Symbol &symbol, std::size_t count);
    // The first so many from this id on; ids that the record does not have are passed over.
    [[nodiscard]] Result<std::vector<Trade>> from(const Symbol &symbol, std::int64_t id, std::size_t count);

private:
    [[nodiscard]] Result<std::optional<std::int64_t>> lastId(const Symbol &symbol);
    [[nodiscard]] Result<std::vector<Trade>> stored(const Symbol &symbol, std::int64_t id, std::size_t count);

    PgSession &m_session;
    std::optional<Timestamp> m_horizon;
};

} // namespace tidemark
