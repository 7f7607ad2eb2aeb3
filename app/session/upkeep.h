#pragma once

#include "core/keeping_values.h"
#include "database/pg_target.h"
#include "session/confirmed_clock.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace tidemark {

class FolderTraits;
class KeepingRound;
class PgSession;
struct KeepingStep;

// How upkeep paces itself.
struct UpkeepPace {
    std::chrono::milliseconds first{20'000};    // after the record is there
    std::chrono::milliseconds look{60'000};     // between looks at what is to be done
    std::chrono::milliseconds room{3'600'000};  // between looks at the disk
    std::chrono::milliseconds warn{86'400'000}; // between two warnings
    int rest = 2;                               // after each piece, times what it took
};

// Packs and drops old trades as the record's rules say, beside recording: on a thread and a session of its own, a small piece at a
// time with pauses between, one program on a record at a time. Warns two weeks before the disk is full. Without rules it does
// nothing. Made and told on any thread; its signal comes from its own.
class Upkeep : public QObject {
    Q_OBJECT
public:
    // `privateFolder`: of the private server; empty where the record is on another.
    explicit Upkeep(QString privateFolder, UpkeepPace pace = {});
    ~Upkeep() override;

    void start();
    // What is dropped is gone for good, so from now on nothing is before the exchange has told the time, nor by a later one; before `start`.
    void awaitClock() { m_awaitsClock = true; }
    // How far the exchange's clock is ahead of this computer's, as last measured; from any thread, as often as one likes.
    void confirmClock(std::chrono::microseconds offset);
    // Where the record is now; nothing while it cannot be reached. What is under way then is broken off; no piece is ever half done.
    void setTarget(const std::optional<PgTarget> &target);
    // A person wants it to stop, or to go on.
    void setStopped(bool isStopped);
    // What the rules say has changed.
    void lookAgain();
    // Waits for its thread, which ends within seconds.
    void end();

Q_SIGNALS:
    void changed(const tidemark::UpkeepStatus &status);

private:
    // Where the record is, and what breaks off the work on it there.
    struct Place {
        PgTarget target;
        std::stop_token stop;
    };

    // Asked once for each piece of work: both may be others a moment later.
    [[nodiscard]] std::optional<Place> place();
    [[nodiscard]] bool isStopped();
    // By which time rules act; nothing: of what they say only what loses nothing is done.
    [[nodiscard]] std::optional<Timestamp> actingTime();
    void interrupt();
    void look();
    [[nodiscard]] Result<bool> begin(const Place &place);
    void workOn();
    [[nodiscard]] Result<void> keepTurn();
    void restWithin();
    void finish();
    void rest(const QString &problem);
    void watchRoom();
    [[nodiscard]] Result<void> measureRoom(const Place &place);
    void note(const KeepingStep &step);
    void tellRound();
    void tell();

    QString m_privateFolder;
    UpkeepPace m_pace;
    std::unique_ptr<FolderTraits> m_traits;
    QThread m_thread;
    QObject m_onThread; // lives there, as the timers do
    QTimer m_lookTimer;
    QTimer m_roomTimer;
    std::unique_ptr<PgSession> m_session;
    std::unique_ptr<PgSession> m_turn; // whose transaction keeps other programs from the same work
    std::unique_ptr<KeepingRound> m_round;
    std::chrono::steady_clock::time_point m_turnSeen;
    std::stop_token m_roundStop;
    std::optional<std::chrono::steady_clock::time_point> m_warned;
    std::chrono::steady_clock::time_point m_stepBegan;
    UpkeepStatus m_status;
    UpkeepStatus m_told;
    UpkeepStatus m_logged; // when a round was last finished
    std::mutex m_mutex; // of the target, the stop, the clock and what a person wants
    std::optional<PgTarget> m_target;
    std::stop_source m_stop;
    bool m_isStopped = false;
    bool m_awaitsClock = false;
    ConfirmedClock m_clock;
};

} // namespace tidemark
