#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <chrono>
#include <set>
#include <span>

namespace tidemark {

// The monthly partitions of `trades` (UTC), made before the rows that need them come: a table is created apart and then
// attached, in a short transaction of its own under an advisory lock, so that it waits for no reader and two writers may
// do it at once. Lives on its session's thread and remembers what is there.
class Partitions {
public:
    explicit Partitions(PgSession &session) : m_session(session) {}

    // Makes what is missing of the trades' months and, in advance, of the months after them.
    [[nodiscard]] Result<void> ensureFor(std::span<const Trade> trades);

    // Asks the database again next time.
    void forget() { m_known.clear(); }

private:
    using Months = std::set<std::chrono::year_month>;

    [[nodiscard]] Result<void> make(const Months &months);
    [[nodiscard]] Result<Months> existing();
    [[nodiscard]] Result<void> create(std::chrono::year_month month);

    PgSession &m_session;
    Months m_known;
};

} // namespace tidemark
