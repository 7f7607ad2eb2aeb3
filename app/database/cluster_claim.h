#pragma once

#include "core/result.h"
#include "database/cluster_folder.h"
#include "host/folder_lease.h"

#include <stop_token>

namespace tidemark {

// Settles that we are the ones who may start a server on a cluster, before anybody does: two on one cluster destroy it, and
// PostgreSQL's own lock file holds only among processes that see each other. A holder on another computer or in another container is refused for as long as its heart beats
// or its server lives; one that is gone is followed. Where that cannot be known — a disk of several computers, on which locks may lie —
// its pid file is taken away: a postmaster looks for that once a minute, and shuts itself down without it. Done under the start lock; blocks.
class ClusterClaim {
public:
    ClusterClaim(const ClusterFolder &folder, FolderLease &lease) : m_folder(folder), m_lease(lease) {}

    // Errors: DatabaseTrouble's words.
    [[nodiscard]] Result<void> claim(std::stop_token stop);

private:
    [[nodiscard]] Result<void> follow(const FolderLease::Record &other, std::stop_token stop);
    [[nodiscard]] Result<void> claimUnnoted(std::stop_token stop);
    [[nodiscard]] Result<void> fence(const std::optional<FolderLease::Record> &other, std::stop_token stop);
    [[nodiscard]] std::chrono::milliseconds silenceOf(const Holder &holder) const;
    [[nodiscard]] bool isServerSeenByLock() const;
    [[nodiscard]] Error inUse(const std::optional<FolderLease::Record> &other, const QString &how) const;
    [[nodiscard]] Result<void> take(std::stop_token stop);

    const ClusterFolder &m_folder;
    FolderLease &m_lease;
};

} // namespace tidemark
