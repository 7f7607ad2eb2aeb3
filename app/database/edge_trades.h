#pragma once

#include "database/packed_minutes.h"
#include "database/pg_array.h"
#include "database/pg_session.h"

namespace tidemark {

// The trades of the minutes that the edges of a period cut, counted before, within and behind it: what completeness.sql takes in place of these minutes'
// candles. A few round trips, none of which is planned for more than a month.
class EdgeTrades {
public:
    // Packed ones are those of `packed`.
    EdgeTrades(PgSession &session, PackedMinutes &packed, const Symbol &symbol, Timestamp from, Timestamp to)
        : m_session(session), m_packed(packed), m_symbol(symbol), m_from(from), m_to(to)
    {
    }

    // Of begins ≤ t < ends; nothing where that is empty.
    [[nodiscard]] Result<void> add(Timestamp begins, Timestamp ends);

    // A column each: a time on the part's side of the edges, the trades, the lowest and the highest id.
    [[nodiscard]] std::vector<PgParameter> columns() const { return {m_moments.text(), m_counts.text(), m_firsts.text(), m_lasts.text()}; }

private:
    struct Part {
        std::int64_t trades = 0;
        std::int64_t first = 0;
        std::int64_t last = 0;

        void add(std::int64_t count, IdRange ids);
    };
    [[nodiscard]] Result<void> addPlain(Timestamp begins, Timestamp ends, Part &before, Part &within, Part &behind);
    void note(Timestamp moment, const Part &part);

    PgSession &m_session;
    PackedMinutes &m_packed;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;
    PgArray m_moments;
    PgArray m_counts;
    PgArray m_firsts;
    PgArray m_lasts;
};

} // namespace tidemark
