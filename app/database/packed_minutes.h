#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <span>
#include <vector>

namespace tidemark {

// The packed trades of some minutes of a market, into which several parts of one answer look: they are read once. Lives within one reading of its
// session, on that one's thread.
class PackedMinutes {
public:
    // A damaged block is an error, or, where it is told elsewhere, has no trades.
    PackedMinutes(PgSession &session, const Symbol &symbol, bool skipsDamaged = false) : m_session(session), m_symbol(symbol), m_skipsDamaged(skipsDamaged) {}

    // Of from ≤ t < to, by time and id; all of their minutes are read. Holds until the next call.
    [[nodiscard]] Result<std::span<const Trade>> between(Timestamp from, Timestamp to);

private:
    struct Stretch {
        Timestamp from;
        Timestamp to;
        std::vector<Trade> trades;
    };
    [[nodiscard]] Result<const Stretch *> stretchOf(Timestamp from, Timestamp to);

    PgSession &m_session;
    Symbol m_symbol;
    bool m_skipsDamaged;
    std::vector<Stretch> m_read;
};

} // namespace tidemark
