#pragma once

#include "database/backup.h"
#include "database/sole_use.h"

#include <optional>
#include <stop_token>

namespace tidemark {

struct RestoreReport {
    QString backup;  // the folder that was restored
    BackupNote note;
    QString cluster; // where it is now
    QString kept;    // the former cluster; empty where there was none
    TrialFindings trial;
};

struct FoundBackup {
    QString folder;
    BackupNote note;
};
// `from`: a backup's folder, or one that backups were made into: then the newest.
[[nodiscard]] Result<FoundBackup> foundBackup(const QString &from);

// Puts a backup in the place of a data folder's cluster: copies it beside that, starts the copy, verifies its records, and only then
// swaps (see ClusterSwap). Whatever happens before, the data folder stays as it was; the former cluster is kept, and never started again by us.
// An empty data folder will do; there also a record comes back that contradicts itself. Blocks. Errors: DatabaseTrouble's words.
class Restore {
public:
    // `from`: as foundBackup. `exchange`: whose record it has to be in `database`;
    // empty: any.
    Restore(QString dataDirectory, QString from, QString database, QString exchange)
        : m_directory(std::move(dataDirectory)), m_from(std::move(from)), m_database(std::move(database)), m_exchange(std::move(exchange))
    {
    }

    [[nodiscard]] Result<RestoreReport> run(const CareListener &progress, std::stop_token stop);

private:
    [[nodiscard]] Result<void> checkExchange(const BackupNote &note) const;
    [[nodiscard]] Result<void> bring(RestoreReport &report, const SoleUse &use, const ServerBinaries &binaries, const CareListener &progress,
                                     const std::stop_token &stop) const;

    QString m_directory;
    QString m_from;
    QString m_database;
    QString m_exchange;
};

} // namespace tidemark
