#pragma once

#include "database/backup.h"
#include "database/cluster_extensions.h"
#include "database/sole_use.h"

#include <optional>
#include <stop_token>

namespace tidemark {

// A newer PostgreSQL that could run a folder's record.
struct UpgradeOffer {
    ServerBinaries from;
    ServerBinaries to;

    // pg_upgrade copies the files; it needs a program of the old version that not every package brings. Without it the old server is
    // dumped by the new version's pg_dumpall.
    [[nodiscard]] bool usesPgUpgrade() const;
};

// Nothing where the cluster is of the newest version that is installed, or is not there. Starts nothing. The error says what is missing
// for a cluster that cannot be run at all.
[[nodiscard]] Result<std::optional<UpgradeOffer>> upgradeOffer(const QString &dataDirectory);

struct UpgradeReport {
    int from = 0;
    int to = 0;
    QString kept; // the former cluster
    TrialFindings trial;
};

// Brings a data folder's cluster to another major version of PostgreSQL: into a new cluster beside it, which is started, verified and held
// against the old one's ledger before it takes its place; the old one is kept. Whatever happens before that leaves the old one as it was.
// Nothing may use the record meanwhile. Blocks. Errors: DatabaseTrouble's words.
class ClusterUpgrade {
public:
    ClusterUpgrade(QString dataDirectory, UpgradeOffer offer) : m_directory(std::move(dataDirectory)), m_offer(std::move(offer)) {}

    [[nodiscard]] Result<UpgradeReport> run(const CareListener &progress, std::stop_token stop);

    // How pg_upgrade is called; `isCheck`: only to see whether it would work.
    [[nodiscard]] static QStringList upgradeArguments(const UpgradeOffer &offer, const ClusterFolder &old, const ClusterFolder &made, bool isCheck);

private:
    struct Before {
        std::vector<BackedRecord> records;
        std::vector<UsedExtension> extensions;
        bool hasChecksums = false;
    };
    [[nodiscard]] Result<TrialFindings> make(const SoleUse &use, const QString &place, const CareListener &progress, const std::stop_token &stop) const;
    [[nodiscard]] Result<Before> startCleanly(const ClusterFolder &old, const std::stop_token &stop) const;
    // That the new version's programs have what the old cluster's databases use.
    [[nodiscard]] Result<void> checkExtensions(const ClusterFolder &old, const ClusterFolder &made, const Before &before, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> copyFiles(const ClusterFolder &old, const ClusterFolder &made, const CareListener &progress, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> dump(const ClusterFolder &old, const ClusterFolder &made, const CareListener &progress, const std::stop_token &stop) const;
    [[nodiscard]] Result<void> compare(const Before &before, const TrialFindings &after) const;

    QString m_directory;
    UpgradeOffer m_offer;
};

// Gives a cluster that has none the checksums of its pages, by which PostgreSQL notices what a disk has altered; false where it has them already.
// Nothing may use the record meanwhile; all files are read and written once. One that is killed can be started again.
[[nodiscard]] Result<bool> enableChecksums(const QString &dataDirectory, std::stop_token stop);

} // namespace tidemark
