#pragma once

#include "simulation/course.h"
#include "simulation/modelled_disk.h"
#include "simulation/modelled_exchange.h"
#include "simulation/modelled_line.h"
#include "simulation/modelled_program.h"
#include "simulation/modelled_record.h"
#include "simulation/spool_watch.h"
#include "simulation/virtual_dispatcher.h"

#include <QTemporaryDir>
#include <QTimer>

#include <chrono>
#include <memory>

namespace tidemark {

// One seed: the way of a trade from the exchange into the record, first through trouble of every kind, deaths and power
// failures among it; then all is calm, and within a bounded time the record must be whole.
class Simulation {
public:
    Simulation(VirtualDispatcher &dispatcher, std::uint64_t seed, bool isTold);
    ~Simulation();

    void run();

    [[nodiscard]] const QString &fault() const { return m_course.fault(); }
    [[nodiscard]] std::uint64_t sum() const { return m_course.sum(); }
    // What of the dangerous happened, so that somebody can see that it does.
    struct Tally {
        std::int64_t trades = 0;
        std::int64_t deaths = 0;
        std::int64_t powerFailures = 0;
        std::int64_t lostCommits = 0; // of the spool, to power failures
        std::chrono::nanoseconds time{0};
    };
    [[nodiscard]] Tally tally() const;

private:
    // False after a fault.
    bool runFor(std::chrono::nanoseconds time);
    void startProgram();
    void endProgram();
    void die();
    void changeMood();
    void beCalm();
    [[nodiscard]] QString leftToDo() const;
    [[nodiscard]] qsizetype earlierSpools() const;
    [[nodiscard]] QString restartForSpools();
    void endCalmly();

    VirtualDispatcher &m_dispatcher;
    Course m_course;
    QTemporaryDir m_folder;
    ModelledRecord m_record;
    RecordTrouble m_recordTrouble;
    ModelledExchange m_exchange;
    ModelledLine m_line;
    ModelledDisk m_disk;
    SpoolWatch m_watch;
    std::unique_ptr<ModelledProgram> m_program;
    QTimer m_accidents;
    QTimer m_mood;
    QTimer m_restart;
    bool m_startsAgain = false; // the ids of a market
    bool m_isTroubled = true;
    bool m_isEnding = false;
    bool m_hasRestarted = false; // in calm
    Tally m_tally;
};

} // namespace tidemark
