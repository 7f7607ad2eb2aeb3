#pragma once

#include "core/result.h"
#include "database/backup_note.h"
#include "database/verify_report.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace tidemark {

// What verifying the records of one cluster has found, all markets together.
struct TrialFindings {
    std::vector<BackedRecord> records;
    std::int64_t trades = 0;
    std::int64_t missing = 0; // ids that the ledger knows nothing of; a copy lacks what the record lacks
    std::int64_t errors = 0;  // where the record contradicts itself
    QString firstError;

    [[nodiscard]] bool isSound() const { return errors == 0; }
};

// "12 trades in 2 markets verified; 3 are missing, as they are from the record".
[[nodiscard]] QString trialText(const TrialFindings &trial);

// Starts the server of a copied cluster in a place of its own, on a socket of its own, verifies the records in it as `verify`
// does, and stops it: the proof that a copy is worth something. The copy is brought to this version's schema, and changed by being started. Blocks.
class RecordTrial {
public:
    enum class Statistics { Kept, Renewed }; // what the planner knows of the tables; upgrades lose that

    // `place` is used like a data folder: the cluster is in its folder `cluster`.
    explicit RecordTrial(QString place, Statistics statistics = Statistics::Kept) : m_place(std::move(place)), m_statistics(statistics) {}

    [[nodiscard]] Result<TrialFindings> run(const std::function<void(const VerifyProgress &)> &progress, const std::stop_token &stop) const;

private:
    [[nodiscard]] Result<void> verify(const PgTarget &database, TrialFindings &findings,
                                      const std::function<void(const VerifyProgress &)> &progress, const std::stop_token &stop) const;

    QString m_place;
    Statistics m_statistics;
};

} // namespace tidemark
