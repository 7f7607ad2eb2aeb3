#pragma once

#include "core/replay_port.h"
#include "database/pg_target.h"
#include "session/mailbox.h"

#include <QThread>

#include <memory>
#include <mutex>
#include <optional>

namespace tidemark {

class ReplayFeed;

// Plays the record again while it is being recorded: a thread and two sessions of its own, for as long as somebody watches. Lives on
// the program's main thread, as the port's callers do, and never blocks it, but at its end.
class ReplayDesk final : public ReplayPort {
public:
    ReplayDesk();
    ~ReplayDesk() override;

    // From any thread: where the record is now; nothing while it cannot be reached. A replay waits for it.
    void setTarget(const std::optional<PgTarget> &target);
    [[nodiscard]] Mailbox &frames() { return m_frames; }
    // Waits for its thread.
    void close();

    void begin(const ReplayStart &start) override;
    void setRunning(bool isRunning) override;
    void setSpeed(double speed) override;
    void setSkipsIdle(bool skipsIdle) override;
    void seek(Timestamp moment) override;
    void step(const ReplayStep &step) override;
    void follow(const std::vector<Symbol> &symbols) override;
    void end() override;

private:
    struct Place {
        std::mutex mutex;
        std::optional<PgTarget> target;
    };
    struct Remove {
        void operator()(ReplayFeed *feed) const;
    };
    template <typename Act>
    void tell(Act act);

    std::shared_ptr<Place> m_place; // the sessions' threads read it
    Mailbox m_frames;
    QThread m_thread;
    std::unique_ptr<ReplayFeed, Remove> m_feed; // on the thread
};

} // namespace tidemark
