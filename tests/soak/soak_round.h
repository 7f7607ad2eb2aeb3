#pragma once

#include "soak/exchange_process.h"
#include "soak/fault_tally.h"
#include "soak/faulty_line.h"
#include "soak/record_check.h"
#include "soak/round_plan.h"
#include "soak/served_trades.h"
#include "soak/soak_recorder.h"
#include "support/test_database.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <vector>

namespace tidemark {

struct RoundResult {
    RecordFindings findings;
    FaultTally faults;
    double secondsToHeal = 0; // after the trouble's end
    bool isInterrupted = false;
    QByteArray messages; // all that the recorders said
};

// One round of the soak: the plan's trouble, then calm until the record is whole, then a clean end and the comparison.
class SoakRound {
public:
    // `isInterrupted` is asked several times a second.
    SoakRound(const RoundPlan &plan, TestServer &server, std::function<bool()> isInterrupted);

    [[nodiscard]] RoundResult play();

private:
    void playTrouble();
    void apply(const RoundPlan::Event &event);
    void calmDown();
    void waitUntilWhole();
    void endRecorders();
    void check();
    void verify();

    // False where the soak was interrupted or something went wrong that makes waiting vain.
    [[nodiscard]] bool waitUntil(std::chrono::milliseconds sinceBegin);
    void note(const QString &problem);
    [[nodiscard]] bool hasFailed() const { return !m_result.findings.problems.isEmpty() || m_result.isInterrupted; }
    void killSession();

    RoundPlan m_plan;
    TestServer &m_server;
    std::function<bool()> m_isInterrupted;
    TestDatabase m_database;
    ExchangeProcess m_witness; // the same market without faults but its holes
    ServedTrades m_served;
    std::unique_ptr<ExchangeProcess> m_exchange;
    int m_port = 0;
    FaultyLine m_line;
    std::vector<std::unique_ptr<SoakRecorder>> m_recorders;
    QElapsedTimer m_clock;
    std::vector<qint64> m_newest; // the ids that each market had reached when the trouble ended
    QString m_troubleEnd;
    bool m_isCalm = false; // all that was stopped runs again
    RoundResult m_result;
};

} // namespace tidemark
