#include "database/cluster_files.h"

#include "core/disk_space.h"
#include "database/cluster_folder.h"
#include "database/database_error.h"
#include "database/postmaster.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

class OpenFile {
public:
    OpenFile(const QString &path, int flags) : m_number(::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600)) {}
    ~OpenFile()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

Error cannot(const QString &what, const QString &path)
{
    return DatabaseTrouble::refused(QStringLiteral("%1 cannot be %2: %3.").arg(path, what, QString::fromLocal8Bit(std::strerror(errno))));
}

// Some file systems cannot hand bytes from one file to another by themselves.
ssize_t copyPiece(int from, int to, std::size_t bytes)
{
    const auto copied = ::copy_file_range(from, nullptr, to, nullptr, bytes, 0);
    if (copied >= 0 || (errno != EXDEV && errno != EINVAL && errno != ENOSYS && errno != EOPNOTSUPP && errno != EPERM))
        return copied;
    static thread_local std::array<char, 256 * 1024> buffer;
    const auto read = ::read(from, buffer.data(), buffer.size());
    for (ssize_t done = 0; done < read;) {
        const auto written = ::write(to, buffer.data() + done, std::size_t(read - done));
        if (written < 0)
            return -1;
        done += written;
    }
    return read;
}

// What is copied, and how far it is.
struct CopyRun {
    Account owner;
    const std::function<void(std::int64_t)> &progress;
    const std::stop_token &stop;
    std::int64_t done = 0;
};

Result<void> copyFile(const QString &from, const QString &to, CopyRun &run)
{
    constexpr std::size_t piece = 16 * 1024 * 1024;
    const OpenFile source(from, O_RDONLY);
    if (source.number() < 0)
        return cannot(QStringLiteral("read"), from);
    const OpenFile target(to, O_WRONLY | O_CREAT | O_EXCL);
    if (target.number() < 0)
        return cannot(QStringLiteral("written"), to);
    for (;;) {
        if (run.stop.stop_requested())
            return DatabaseTrouble::cancelled();
        const auto copied = copyPiece(source.number(), target.number(), piece);
        if (copied < 0)
            return cannot(QStringLiteral("written"), to);
        if (copied == 0)
            break;
        run.done += copied;
        if (run.progress)
            run.progress(run.done);
    }
    if (!run.owner.isOurselves() && ::fchown(target.number(), run.owner.user, run.owner.group) != 0)
        return cannot(QStringLiteral("given to the account ") + run.owner.name, to);
    return {};
}

// The folder is handed over at its end: until then nobody else can put a link in a file's place.
Result<void> copyFolder(const QString &from, const QString &to, CopyRun &run)
{
    if (::mkdir(QFile::encodeName(to).constData(), 0700) != 0)
        return cannot(QStringLiteral("made"), to);
    for (const auto &entry : QDir(from).entryInfoList(everything)) {
        const auto target = to + QLatin1Char('/') + entry.fileName();
        if (entry.isSymLink() || (!entry.isDir() && !entry.isFile()))
            return DatabaseTrouble::refused(QStringLiteral("%1 is neither a folder nor a plain file. A cluster with links, as tablespaces make them, "
                                                           "is not copied.").arg(entry.filePath()));
        auto copied = entry.isDir() ? copyFolder(entry.filePath(), target, run) : copyFile(entry.filePath(), target, run);
        if (!copied)
            return copied;
    }
    if (!run.owner.isOurselves() && ::chown(QFile::encodeName(to).constData(), run.owner.user, run.owner.group) != 0)
        return cannot(QStringLiteral("given to the account ") + run.owner.name, to);
    return {};
}

} // namespace

std::int64_t folderBytes(const QString &path)
{
    std::int64_t bytes = 0;
    for (QDirIterator files(path, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories); files.hasNext();) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

bool areOnOneDisk(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev;
}

QString bytesText(std::int64_t bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

Result<void> checkRoom(const QString &folder, std::int64_t bytes, const QString &what)
{
    const auto left = freeBytes(folder);
    if (!left || *left >= bytes)
        return {};
    return DatabaseTrouble::refused(QStringLiteral("%1 about %2 on the disk of %3, which has %4 left. Nothing was changed. Make room there, or "
                                                   "choose another folder.").arg(what, bytesText(bytes), folder, bytesText(*left)));
}

Result<void> syncFolder(const QString &path)
{
    const OpenFile folder(path, O_RDONLY | O_DIRECTORY);
    if (folder.number() < 0 || (::fsync(folder.number()) != 0 && errno != EINVAL))
        return cannot(QStringLiteral("written"), path);
    return {};
}

// One call for thousands of files: a wait for the disk for each would take minutes.
Result<void> syncDisk(const QString &path)
{
    const OpenFile folder(path, O_RDONLY | O_DIRECTORY);
    if (folder.number() < 0 || ::syncfs(folder.number()) != 0)
        return cannot(QStringLiteral("written"), path);
    return {};
}

Result<void> copyCluster(const QString &from, const QString &to, const Account &owner,
                         const std::function<void(std::int64_t)> &progress, const std::stop_token &stop)
{
    CopyRun run{owner, progress, stop};
    return copyFolder(from, to, run);
}

Result<void> endServerIn(const QString &cluster)
{
    constexpr auto patience = 90s;
    const Postmaster server(cluster);
    if (const auto pid = server.recordedPid(); pid && server.isRunning())
        ::kill(*pid, SIGINT); // a fast shutdown: transactions are rolled back, all that was committed is kept
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!server.processes().empty()) {
        if (std::chrono::steady_clock::now() >= deadline)
            return DatabaseTrouble::away(QStringLiteral("The server in %1 does not end. Nothing was changed; try again later.").arg(cluster));
        std::this_thread::sleep_for(50ms);
    }
    return {};
}

void removePlace(const QString &place)
{
    if (!QFileInfo::exists(place))
        return;
    if (auto ended = endServerIn(place + QStringLiteral("/cluster")); !ended) {
        qCWarning(databaseLog).noquote() << ended.message();
        return;
    }
    const auto sockets = socketFolderFor(place);
    if (!sockets.startsWith(place))
        QDir(sockets).removeRecursively();
    QDir(place).removeRecursively();
}

} // namespace tidemark
