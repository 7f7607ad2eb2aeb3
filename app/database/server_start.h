#pragma once

#include "core/result.h"
#include "database/cluster_folder.h"
#include "database/pg_target.h"
#include "database/postmaster.h"

#include <chrono>
#include <stop_token>

namespace tidemark {

// How the server of a cluster is reached; no database named.
[[nodiscard]] PgTarget targetOf(const ClusterFolder &folder);
// Whether the server of the cluster lets programs of ours in now.
[[nodiscard]] bool isAnswering(const ClusterFolder &folder);

// Brings the server of a cluster up from whatever state it was left in: running, starting, stopping, stopped, killed with
// its backends still at work, or with lock files whose pid is another program's by now. Done under the start lock; blocks.
class ServerStart {
public:
    explicit ServerStart(const ClusterFolder &folder);

    // Returns when the server answers. Errors hold the last words of its log.
    [[nodiscard]] Result<void> bringUp(std::stop_token stop);

private:
    enum class State { Answers, Busy, Hidden, Orphaned, Stopped };
    [[nodiscard]] State state() const;
    void waitForOrphans();
    void removeStaleLocks() const;
    [[nodiscard]] Result<void> startOnce(std::stop_token stop);

    const ClusterFolder &m_folder;
    Postmaster m_postmaster;
    int m_attempts = 0;
    std::optional<std::chrono::steady_clock::time_point> m_orphanedSince;
};

} // namespace tidemark
