#pragma once

#include "core/trade.h"
#include "database/packed_table.h"

#include <vector>

namespace tidemark {

// Reads a market's trades of from ≤ t < to in the order of time and id, plain and packed ones alike, page by page, each in a short
// transaction: while trades are packed or unpacked none is read twice, none left out. Lives on its session's thread.
class TradePages {
public:
    // What to do with a block that cannot be unpacked: fail, or read on without it.
    enum class Damage { Fail, Skip };

    TradePages(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to, Damage damage = Damage::Fail);

    // Some 20,000; empty at the end.
    [[nodiscard]] Result<std::vector<Trade>> next();

private:
    struct Place {
        Timestamp at;
        std::int64_t id = 0;
    };

    [[nodiscard]] Result<std::vector<Trade>> nextWithin();
    [[nodiscard]] Result<std::vector<Trade>> plain() const;
    [[nodiscard]] Result<void> addPacked(std::vector<Trade> &trades, const Place &end);

    PgSession &m_session;
    PackedTable m_packed;
    Symbol m_symbol;
    Timestamp m_to;
    Place m_after;
    bool m_isAtEnd = false;
};

} // namespace tidemark
