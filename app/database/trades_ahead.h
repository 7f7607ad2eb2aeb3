#pragma once

#include "core/trade.h"
#include "database/pg_session.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace tidemark {

// The trades of from ≤ t < to in strict id order, read ahead on a thread of its own, so that the server works while what came
// before is written. Flat in memory at any size: a few pages wait, and a long range is planned a month at a time. The session is
// that thread's for as long as this lives; whoever stops the session's work stops this. Asked by one thread.
class TradesAhead {
public:
    TradesAhead(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to);
    ~TradesAhead();
    TradesAhead(const TradesAhead &) = delete;
    TradesAhead &operator=(const TradesAhead &) = delete;

    // Waits for the next trades; empty at the end. After an error there is nothing more.
    [[nodiscard]] Result<std::vector<Trade>> next();

private:
    using Page = Result<std::vector<Trade>>;

    void run();
    [[nodiscard]] Result<std::vector<Timestamp>> cuts();
    [[nodiscard]] bool readPart(Timestamp from, Timestamp to);
    [[nodiscard]] bool put(Page page);

    PgSession &m_session;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Page> m_pages;
    bool m_isWanted = true;
    std::thread m_thread; // begins last
};

} // namespace tidemark
