#pragma once

#include "database/pg_target.h"

#include <atomic>
#include <thread>

namespace tidemark {

// How many trades a record's ledger has, looked at by a session of our own several times a second, on a thread of its own: the
// server may be stopped, recover, or not answer at all. Keeps the last figure that it saw.
class StoredCount {
public:
    explicit StoredCount(PgTarget target);

    [[nodiscard]] qint64 newest() const { return m_count; }

private:
    void look(const std::stop_token &stop);

    PgTarget m_target;
    std::atomic<qint64> m_count = 0;
    std::jthread m_thread; // last: it uses the rest
};

} // namespace tidemark
