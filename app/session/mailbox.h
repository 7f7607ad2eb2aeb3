#pragma once

#include "core/live_values.h"

#include <QObject>

#include <atomic>
#include <mutex>

namespace tidemark {

// Between the exchange thread, which posts, and the screen, which takes: bounded, coalescing, one wake-up pending at
// most. A screen that is slow loses its oldest trades, never the record. Every method may be called from any thread.
class Mailbox : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t capacity = 200'000; // trades

    using QObject::QObject;

    // Trades are appended; the rest replaces what was there, but for markets where none are told.
    void post(LiveUpdate update);
    // Everything since the last call; the next post wakes the screen again.
    [[nodiscard]] LiveUpdate take();

    // What is newest but for the trades, which stay where they are; and how many of these wait.
    [[nodiscard]] LiveUpdate newest();
    [[nodiscard]] std::size_t waiting();

    // Whether anybody waits for `filled`. A recorder without a screen need not post, and keeps nothing here.
    [[nodiscard]] bool hasReader() const;

    // While nobody watches, what is posted is wanted now and then at most. Told by the screen.
    void setWatched(bool isWatched);
    [[nodiscard]] bool isWatched() const { return m_isWatched && hasReader(); }

Q_SIGNALS:
    // Emitted on the posting thread, once until the next `take`.
    void filled();
    // On the screen's thread: somebody begins to look.
    void watched();

private:
    std::mutex m_mutex;
    LiveUpdate m_waiting;
    bool m_wakeUpPending = false;
    std::atomic_bool m_isWatched = true;
};

} // namespace tidemark
