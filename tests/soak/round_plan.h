#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace tidemark {

// Everything that a round of the soak decides: a pure function of its seed, so that a failure's seed plays it again.
struct RoundPlan {
    enum class Step {
        KillRecorder, EndRecorder, StartRecorder,        // kill -9; SIGTERM
        KillPacker, StartPacker,                         // kill -9
        StopDatabase, KillDatabase, StartDatabase,       // shut down; kill -9
        KillSession,                                     // kill -9 of one of the server's processes: it recovers by itself
        ReadOnlyDatabase, LockDatabase, IndexDatabase,   // there, but not for us: a lock is left open …
        LockBlocks,                                      // … on the packed trades
        DetachMonth, PauseSessions, PauseDatabase,       // kill -STOP of our sessions' processes, or of all
        FreezeDatabaseLine, CutDatabaseLine, ResetDatabaseLine,
        KillExchange, RestartIds, StartExchange,         // kill -9; its ids start again with 1
        FreezeLine, SlowLine, CutLine, ResetLine, HealLine
    };
    struct Event {
        std::chrono::milliseconds at{0}; // since the round began
        Step step{};
        int recorder = 0;
    };
    // Brief rounds fit into a test. They leave out what the exchange takes minutes for: holes, which are believed when two
    // answers a minute apart agree, and bans.
    enum class Length { Brief, Full };

    quint64 seed = 0;
    int recorders = 1;
    int rate = 0;     // trades/s
    bool isDatabaseFar = false; // behind a line of its own
    int backfill = 0; // minutes that a market's first start fetches of the past
    QStringList symbols;
    QString holes; // the one fault that stays for ever, since it is what the exchange's record is
    QStringList faults;
    std::chrono::milliseconds trouble{0};
    std::vector<Event> events; // ascending; all that was stopped is started before `trouble` ends

    [[nodiscard]] static RoundPlan of(quint64 seed, Length length);

    // What `simulate --faults` is given while the trouble lasts, and afterwards.
    [[nodiscard]] QStringList troubledExchange() const { return faults + calmExchange(); }
    [[nodiscard]] QStringList calmExchange() const { return holes.isEmpty() ? QStringList() : QStringList{holes}; }
};

// "recorder killed"; empty for the steps that repair.
[[nodiscard]] QString faultName(RoundPlan::Step step);
// What ends the fault; itself for a step that repairs.
[[nodiscard]] RoundPlan::Step repairOf(RoundPlan::Step step);

} // namespace tidemark
