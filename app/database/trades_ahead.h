#pragma once

#include "core/trade.h"
#include "database/pg_session.h"
#include "database/trade_cursor.h"

#include <condition_variable>
#include <deque>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace tidemark {

// The trades of from ≤ t < to in strict id order, read ahead on threads of its own, so that the server works while what came before is
// written; where there is much to read on two sessions at once, if the server gives a second one. Flat in memory at any size: a few
// pages wait, and a long range is planned a month at a time. The session is its threads' for as long as this lives; whoever stops
// the session's work stops this. Asked by one thread.
class TradesAhead {
public:
    TradesAhead(PgSession &session, const Symbol &symbol, Timestamp from, Timestamp to);
    ~TradesAhead();
    TradesAhead(const TradesAhead &) = delete;
    TradesAhead &operator=(const TradesAhead &) = delete;

    // Waits for the next trades; empty at the end. After an error there is nothing more.
    [[nodiscard]] Result<std::vector<Trade>> next();

private:
    using Answer = Result<std::vector<Trade>>;
    struct Task {
        std::size_t number = 0;
        TradeStretch page;
    };

    void readBeside();
    void read(PgSession &session);
    [[nodiscard]] std::optional<Task> take(PgSession &session);
    [[nodiscard]] Result<void> plan(PgSession &session);
    void put(std::size_t number, Answer answer);
    void end(std::size_t number);

    PgSession &m_session;
    Symbol m_symbol;
    Timestamp m_from;
    Timestamp m_to;

    std::mutex m_planning; // of what follows
    std::optional<std::vector<Timestamp>> m_ends; // of the parts
    std::size_t m_part = 0;
    Timestamp m_planned; // up to there
    std::deque<TradeStretch> m_pages;
    std::size_t m_begun = 0; // pages

    std::mutex m_mutex; // of what follows
    std::condition_variable m_changed;
    std::deque<std::optional<Answer>> m_answers; // of the pages from m_given on
    std::size_t m_given = 0;
    std::size_t m_end = std::numeric_limits<std::size_t>::max(); // pages in all, once that is known
    bool m_isMuch = false;
    bool m_isWanted = true;
    std::thread m_thread; // these begin last
    std::thread m_second;
};

} // namespace tidemark
