#pragma once

#include "database/private_server.h"
#include "database/record_trial.h"

#include <QLocale>

#include <functional>
#include <optional>
#include <stop_token>

namespace tidemark {

// How far a backup, a restore or an upgrade is.
struct CareProgress {
    enum class Step { Copying, Checking, Trying, Verifying, Upgrading };
    Step step = Step::Copying;
    std::int64_t done = 0;  // bytes; of Verifying trades; of Checking and Upgrading nothing is known
    std::int64_t total = 0;
    QString market; // of Verifying
};
using CareListener = std::function<void(const CareProgress &)>;

// For people: "Copying: 1.2 GB of 3.4 GB".
[[nodiscard]] QString careText(const CareProgress &progress, const QLocale &locale = QLocale::c());

struct BackupReport {
    QString folder; // the new one
    BackupNote note;
    std::optional<TrialFindings> trial;
};

// A whole copy of a running private server, by PostgreSQL's own pg_basebackup, checked by pg_verifybackup and by a trial start of a copy of it. It
// appears in the target under a dated name when it is whole; an error or a stop leaves nothing there, and what a killed one has left is
// removed by the next. A recorder may go on meanwhile. Blocks. Errors: DatabaseTrouble's words.
class Backup {
public:
    enum class Depth { Sums, Trial };

    Backup(const PrivateServer &server, QString target, Depth depth) : m_server(server), m_target(std::move(target)), m_depth(depth) {}

    [[nodiscard]] Result<BackupReport> run(const CareListener &progress, std::stop_token stop);

private:
    [[nodiscard]] Result<void> prepareTarget();
    void removeLeftParts() const;
    [[nodiscard]] Result<BackupNote> survey() const;
    [[nodiscard]] Result<BackupReport> make(const QString &part, const CareListener &progress, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> copy(const QString &cluster, const BackupNote &note, const CareListener &progress, const std::stop_token &stop) const;
    [[nodiscard]] Result<TrialFindings> attempt(const QString &part, std::int64_t bytes, const CareListener &progress,
                                                const std::stop_token &stop) const;
    [[nodiscard]] QString placeBesideRecord(const QString &part) const;
    [[nodiscard]] Result<void> finish(const QString &part, const QString &folder) const;

    const PrivateServer &m_server;
    QString m_target;
    Depth m_depth;
};

// The sums of a backup's files by its manifest. `binaries`: of the version that it was made by, or newer.
[[nodiscard]] Result<void> checkSums(const QString &cluster, const ServerBinaries &binaries, const std::stop_token &stop);

} // namespace tidemark
