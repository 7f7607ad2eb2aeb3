#include "database/postmaster.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

// Processes of a container are seen from outside it too, under other numbers than they know themselves by.
bool sharesPids(const QString &processFolder)
{
    char ours[64] = {};
    char theirs[64] = {};
    return ::readlink("/proc/self/ns/pid", ours, sizeof ours - 1) <= 0
        || ::readlink(QFile::encodeName(processFolder + QStringLiteral("/ns/pid")).constData(), theirs, sizeof theirs - 1) <= 0
        || qstrcmp(ours, theirs) == 0;
}

} // namespace

QString Postmaster::pidFile() const
{
    return m_cluster + QStringLiteral("/postmaster.pid");
}

std::optional<pid_t> Postmaster::recordedPid() const
{
    return pidIn(pidFile());
}

std::optional<pid_t> Postmaster::pidIn(const QString &lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const int pid = file.readLine().trimmed().toInt(&isNumber);
    return isNumber && pid > 0 ? std::optional<pid_t>(pid) : std::nullopt;
}

bool Postmaster::isRunning() const
{
    const auto pid = recordedPid();
    return pid && owns(*pid);
}

QByteArray Postmaster::lineOfPidFile(int number) const
{
    QFile file(pidFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n').value(number).trimmed() : QByteArray();
}

// https://github.com/postgres/postgres/blob/REL_15_STABLE/src/include/utils/pidfile.h
QString Postmaster::startedAt() const
{
    const auto seconds = lineOfPidFile(2).toLongLong();
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate) : QString();
}

std::optional<int> Postmaster::port() const
{
    const auto port = lineOfPidFile(3).toInt();
    return port > 0 ? std::optional(port) : std::nullopt;
}

bool Postmaster::saysReady() const
{
    return lineOfPidFile(7) == "ready";
}

std::vector<pid_t> Postmaster::processes() const
{
    std::vector<pid_t> found;
    for (const auto &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int pid = name.toInt(&isNumber);
        if (isNumber && owns(pid))
            found.push_back(pid);
    }
    return found;
}

bool Postmaster::owns(pid_t process) const
{
    const auto folder = QStringLiteral("/proc/%1").arg(process);
    QFile name(folder + QStringLiteral("/comm"));
    if (!name.open(QIODevice::ReadOnly) || name.readAll().trimmed() != "postgres")
        return false;
    struct stat there = {};
    struct stat cluster = {};
    return sharesPids(folder) && ::stat(QFile::encodeName(folder + QStringLiteral("/cwd/.")).constData(), &there) == 0
        && ::stat(QFile::encodeName(m_cluster).constData(), &cluster) == 0 && there.st_dev == cluster.st_dev
        && there.st_ino == cluster.st_ino;
}

} // namespace tidemark
