#pragma once

#include "soak/exchange_process.h"
#include "soak/fault_tally.h"
#include "soak/faulty_database.h"
#include "soak/faulty_line.h"
#include "soak/record_check.h"
#include "soak/round_plan.h"
#include "soak/served_trades.h"
#include "soak/soak_packer.h"
#include "soak/soak_recorder.h"
#include "soak/stored_count.h"
#include "support/test_database.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tidemark {

struct RoundResult {
    struct Outage {
        StatusWatch::Moment at{};
        std::optional<StatusWatch::Moment> end;
        RoundPlan::Event event;
    };

    RecordFindings findings;
    FaultTally faults;
    std::vector<Outage> outages;
    std::vector<StatusWatch> statuses; // of each recorder
    double secondsToHeal = 0; // after the trouble's end
    bool isInterrupted = false;
    PackedBeside packed;
    QByteArray messages; // all that recorders and packings said
};

// One round of the soak: the plan's trouble, then calm until the record is whole, then a clean end and the comparison.
class SoakRound {
public:
    // `isInterrupted` is asked several times a second.
    SoakRound(const RoundPlan &plan, TestServer &server, std::function<bool()> isInterrupted);

    [[nodiscard]] RoundResult play();

private:
    // The same market without faults but its holes.
    struct Witness {
        explicit Witness(std::unique_ptr<ExchangeProcess> process) : exchange(std::move(process)), served(exchange->endpoints().api) {}

        std::unique_ptr<ExchangeProcess> exchange;
        ServedTrades served;
    };

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
    [[nodiscard]] StatusWatch::Moment now() const { return StatusWatch::Moment(m_clock.elapsed()); }
    void noteOutage(const RoundPlan::Event &event);
    void restartIds();
    void addWitness();
    [[nodiscard]] std::unique_ptr<ExchangeProcess> exchange(QStringList faults, int port = 0) const;
    [[nodiscard]] bool wasReadOnlyLately() const;
    void lookAtRecorders();
    [[nodiscard]] QStringList lacks();

    RoundPlan m_plan;
    std::function<bool()> m_isInterrupted;
    FaultyDatabase m_database;
    StoredCount m_stored;
    QStringList m_restart; // since when the exchange's ids are others, as a fault
    std::vector<std::unique_ptr<Witness>> m_witnesses; // one more each time that ids start again
    std::unique_ptr<ExchangeProcess> m_exchange;
    int m_port = 0;
    FaultyLine m_line;
    SoakPacker m_packer;
    std::vector<std::unique_ptr<SoakRecorder>> m_recorders;
    QElapsedTimer m_clock;
    std::vector<qint64> m_newest; // the ids that each market had reached when the trouble ended
    QString m_troubleEnd;
    bool m_isCalm = false; // all that was stopped runs again
    RoundResult m_result;
};

} // namespace tidemark
