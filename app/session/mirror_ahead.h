#pragma once

#include "session/mirror_batch.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace tidemark {

// Reads ranges of ids for a mirror on a thread and a session of its own and makes the bodies of them, two batches ahead of whoever sends
// them, so that reading and sending go on side by side. Used by one thread.
class MirrorAhead {
public:
    using Open = std::function<Result<std::unique_ptr<PgSession>>()>; // run on the reading thread

    MirrorAhead(Open open, const MirrorPeriod &period);
    ~MirrorAhead(); // whatever is under way ends first

    // What is read from now on, in this order; what was ordered before and not taken is forgotten.
    void order(std::vector<SymbolRun> ranges);
    // The next batch, waited for. Absent where all that was ordered was taken, or a stop came; an error ends the order.
    [[nodiscard]] std::optional<Result<MirrorBatch>> next(const std::stop_token &stop);

private:
    void run(const std::stop_token &stop);
    [[nodiscard]] Result<MirrorBatch> read(int order);
    [[nodiscard]] std::optional<SymbolRun> nextRange(int order);

    Open m_open;
    MirrorPeriod m_period;
    std::unique_ptr<PgSession> m_session; // the reading thread's own

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_changed;
    std::deque<SymbolRun> m_ranges;
    std::deque<Result<MirrorBatch>> m_batches;
    int m_orders = 0; // counts them
    bool m_isReading = false;
    std::jthread m_thread; // begins last
};

} // namespace tidemark
