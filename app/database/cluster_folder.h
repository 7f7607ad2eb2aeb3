#pragma once

#include "core/result.h"
#include "database/server_binaries.h"
#include "host/account.h"
#include "host/file_lock.h"

#include <QProcessEnvironment>
#include <QString>

#include <optional>
#include <stop_token>

namespace tidemark {

// Where the private server's Unix socket is: `run` in the data folder. Where the address of the socket would be too long
// for the system (107 bytes, unix(7)) or libpq would misread it, a folder in /tmp named after the data folder: always the
// same one, whatever the environment of the program that asks.
[[nodiscard]] QString socketFolderFor(const QString &dataDirectory);

// Creates it with mode 0700, owned by the account; a foreign one is refused.
[[nodiscard]] Result<void> ensureSocketFolder(const QString &folder, const Account &account);

// The files of the private server: `cluster` (PostgreSQL's own), `log`, and the socket's folder. Whoever owns the cluster
// runs it. Everything here blocks and is done under the start lock.
class ClusterFolder {
public:
    // Finds out who runs the server and with which programs; checks that this account can reach the folder.
    [[nodiscard]] static Result<ClusterFolder> open(const QString &dataDirectory);
    // The same without its programs, which need not be there: nothing can be started then. `owner`: who is to run a cluster that is not
    // there yet.
    [[nodiscard]] static Result<ClusterFolder> locate(const QString &dataDirectory, const std::optional<Account> &owner = std::nullopt);
    // With programs that were chosen.
    [[nodiscard]] ClusterFolder with(const ServerBinaries &binaries) const;

    // The major version that made the cluster, as its PG_VERSION says: 15; 0 where there is none.
    [[nodiscard]] int version() const;

    // initdb into a temporary folder that is renamed at the end: there is a whole cluster or none. Without checksums only where another
    // cluster that has none is to be taken over.
    enum class Checksums { On, Off };
    [[nodiscard]] Result<void> createIfMissing(std::stop_token stop, Checksums checksums = Checksums::On) const;
    // Folders for log and socket, and our settings, written anew so that a moved folder or a new version finds its own.
    [[nodiscard]] Result<void> prepareStart() const;

    // Runs pg_ctl with these arguments on the cluster; a server that it starts keeps the descriptor `handedOn` open.
    [[nodiscard]] Result<struct FinishedProcess> pgCtl(const QStringList &arguments, std::stop_token stop, int handedOn = -1) const;
    // The last words of the server's log, for the error when a start fails.
    [[nodiscard]] QString logTail() const;

    // The lock that the server's processes hold for as long as one of them lives, on a file that nobody removes. Nothing where
    // there is no cluster yet. A server that was not started by us holds none.
    [[nodiscard]] std::optional<FileLock> serverLock() const;
    [[nodiscard]] bool isServerLockHeld() const;

    [[nodiscard]] QString path() const { return m_dataDirectory + QStringLiteral("/cluster"); }
    [[nodiscard]] QString logPath() const { return m_dataDirectory + QStringLiteral("/log"); }
    [[nodiscard]] const QString &socketPath() const { return m_socketFolder; }
    [[nodiscard]] const QString &dataDirectory() const { return m_dataDirectory; }
    [[nodiscard]] const ServerBinaries &binaries() const { return m_binaries; }
    [[nodiscard]] const Account &account() const { return m_account; }
    // For PostgreSQL's own programs: as the shell has it, without what is meant for other servers.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    ClusterFolder() = default;
    [[nodiscard]] QByteArray settings(const QByteArray &shared) const;
    [[nodiscard]] Result<void> writeSettings() const;

    QString m_dataDirectory;
    QString m_socketFolder;
    Account m_account;
    ServerBinaries m_binaries;
};

} // namespace tidemark
