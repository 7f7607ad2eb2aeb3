#pragma once

#include "session/replay_past.h"
#include "session/trade_supply.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace tidemark {

// Reads what was before a moment on a thread and a session of its own: first what is shown at once, then of one market after the
// other what its day had been, those that are followed first. Another moment overtakes it. What could not be read is tried again
// every two seconds, and said once.
class ReplayReader {
public:
    struct Wanted {
        int course = 0;
        Timestamp moment;
        std::vector<Symbol> markets = {};
        std::vector<Symbol> followed = {};
    };
    // On the reader's thread.
    struct Listener {
        std::function<void(int course, ReplayOutset outset)> begins;
        std::function<void(int course, ReplayPast past)> learns;
        std::function<void(int course, const QString &problem)> waits; // empty: no longer
    };

    ReplayReader(OpenRecord open, Listener listener);
    ~ReplayReader();

    void want(Wanted wanted);

private:
    void work(const std::stop_token &stop);
    void tell(const Wanted &wanted, const std::stop_token &stop);
    template <typename Read>
    [[nodiscard]] auto attempt(const Wanted &wanted, const std::stop_token &stop, Read read);
    void rest(const std::stop_token &stop);

    OpenRecord m_open;
    Listener m_listener;
    std::shared_ptr<PgSession> m_session; // the thread's own, as what follows
    std::stop_token m_ending;
    QString m_told;

    std::mutex m_mutex; // of what follows
    std::condition_variable_any m_changed;
    std::optional<Wanted> m_wanted;
    std::stop_source m_course;
    std::jthread m_thread; // begins last
};

} // namespace tidemark
