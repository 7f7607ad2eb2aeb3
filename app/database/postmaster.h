#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

#include <sys/types.h>

namespace tidemark {

// What the system knows about the server processes of one cluster: its postmaster.pid, and /proc, where a server process is
// one named "postgres" whose working folder is the cluster. A pid alone proves nothing: it may have been given to another
// program since.
class Postmaster {
public:
    explicit Postmaster(QString clusterPath) : m_cluster(std::move(clusterPath)) {}

    // The pid in the first line of a lock file.
    [[nodiscard]] static std::optional<pid_t> pidIn(const QString &lockFile);

    [[nodiscard]] QString pidFile() const;
    [[nodiscard]] std::optional<pid_t> recordedPid() const;
    // The recorded server has opened its sockets and lets programs in.
    [[nodiscard]] bool saysReady() const;
    // That names its sockets; absent where nothing is recorded.
    [[nodiscard]] std::optional<int> port() const;
    // When the recorded server started, in UTC by its computer's clock; empty where nothing says so.
    [[nodiscard]] QString startedAt() const;
    // The recorded process is there and is a server of this cluster.
    [[nodiscard]] bool isRunning() const;
    // All server processes of this cluster in our own pid namespace, the postmaster included; what a killed postmaster leaves behind as well.
    [[nodiscard]] std::vector<pid_t> processes() const;

private:
    [[nodiscard]] QByteArray lineOfPidFile(int number) const;
    [[nodiscard]] bool owns(pid_t process) const;

    QString m_cluster;
};

} // namespace tidemark
