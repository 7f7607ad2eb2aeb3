#pragma once

#include "core/result.h"
#include "database/cluster_folder.h"
#include "database/pg_target.h"
#include "host/file_lock.h"
#include "host/folder_lease.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace tidemark {

// The private PostgreSQL of a data folder, shared by all programs that use the folder: each holds a shared lock on
// `users.lock`, whoever finds itself alone at the end stops the server, and `start.lock` lets one decide at a time. The
// server is no child of ours, so Ctrl-C at a terminal does not reach it. A cluster that another computer or container has is never
// started a second time (see ClusterClaim). All calls block (a first start takes a second, a
// recovery may take minutes) and belong on the database thread; a stop token ends the waiting.
// Errors: DatabaseTrouble's words.
class PrivateServer {
public:
    // Creates the cluster where there is none, starts the server where it does not run.
    [[nodiscard]] static Result<std::unique_ptr<PrivateServer>> start(const QString &dataDirectory, std::stop_token stop = {},
                                                                      LeaseTerms terms = {});
    // Whether there is one to start; without that a question is answered without making one.
    [[nodiscard]] static bool isIn(const QString &dataDirectory);
    // As leave(); an error is logged.
    ~PrivateServer();
    PrivateServer(const PrivateServer &) = delete;
    PrivateServer &operator=(const PrivateServer &) = delete;

    [[nodiscard]] PgTarget target(const QString &databaseName) const;
    [[nodiscard]] QString dataDirectory() const { return m_folder.dataDirectory(); }
    [[nodiscard]] const ClusterFolder &folder() const { return m_folder; }

    // Starts the server again if somebody stopped or killed it. How often that is tried is the caller's to limit.
    [[nodiscard]] Result<void> ensureRunning(std::stop_token stop = {});
    // Ends it and starts it with what its settings say by now; sessions of others end, and their programs come again.
    [[nodiscard]] Result<void> restart(std::stop_token stop);
    // Lets go of the server, and stops it if nobody else uses it. Who was told to stop waits for that no longer than two seconds: the
    // server has been told, too, and ends by itself. Only the first call does anything.
    [[nodiscard]] Result<void> leave();

private:
    PrivateServer(ClusterFolder folder, FileLock users, FileLock decision, LeaseTerms terms);
    [[nodiscard]] Result<void> bringUp(std::stop_token stop);
    [[nodiscard]] Result<void> findPrograms();
    [[nodiscard]] Result<void> stopServer(class StopWait &wait) const;

    ClusterFolder m_folder;
    FileLock m_users;
    FileLock m_decision;
    FolderLease m_lease;
    std::stop_token m_stop; // of whoever last waited for it
    bool m_left = false;
};

} // namespace tidemark
