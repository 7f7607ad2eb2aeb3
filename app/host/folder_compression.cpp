#include "host/folder_compression.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/statfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace tidemark {
namespace {

constexpr long btrfsMagic = 0x9123683E; // linux/magic.h
constexpr auto property = "btrfs.compression";

[[nodiscard]] int flagsOf(const QByteArray &path)
{
    int flags = 0;
    const int folder = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return 0;
    if (::ioctl(folder, FS_IOC_GETFLAGS, &flags) != 0)
        flags = 0;
    ::close(folder);
    return flags;
}

[[nodiscard]] QByteArray propertyOf(const QByteArray &path)
{
    char value[16]{};
    const auto size = ::getxattr(path.constData(), property, value, sizeof value);
    return size > 0 ? QByteArray(value, qsizetype(size)) : QByteArray();
}

// Of the mount that the folder lies on, the innermost one: proc_pid_mountinfo(5).
[[nodiscard]] bool isMountedCompressed(const QString &folder)
{
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly))
        return false;
    QByteArray options;
    qsizetype longest = -1;
    for (const auto &line : mounts.readAll().split('\n')) {
        const auto words = line.split(' ');
        const auto point = QFile::decodeName(words.value(4)).replace(QStringLiteral("\\040"), QStringLiteral(" "));
        const auto below = point.endsWith(QLatin1Char('/')) ? point : point + QLatin1Char('/');
        if (words.size() < 10 || point.size() < longest || !(folder + QLatin1Char('/')).startsWith(below))
            continue;
        longest = point.size();
        options = words.last();
    }
    return options.split(',').contains("compress=no") ? false : options.contains("compress");
}

class SystemTraits : public FolderTraits {
public:
    [[nodiscard]] CompressionFacts of(const QString &folder) const override
    {
        const auto path = QFile::encodeName(folder);
        struct statfs facts {};
        if (::statfs(path.constData(), &facts) != 0 || facts.f_type != btrfsMagic)
            return {};
        const auto chosen = propertyOf(path);
        const auto flags = flagsOf(path);
        const bool isOn = (!chosen.isEmpty() && chosen != "none") || (flags & FS_COMPR_FL) || isMountedCompressed(folder);
        return {true, isOn, (flags & FS_NOCOW_FL) != 0};
    }

    // As `btrfs property set FOLDER compression zstd` does it; folders made later take it over from theirs.
    [[nodiscard]] Result<void> compress(const QString &folder) const override
    {
        QStringList folders{folder};
        for (QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories); below.hasNext();)
            folders += below.next();
        for (const auto &each : folders) {
            if (::setxattr(QFile::encodeName(each).constData(), property, "zstd", 4, 0) != 0)
                return Error{QStringLiteral("New files in %1 cannot be compressed (%2). Nothing else has changed; as its owner run: btrfs "
                                            "property set %1 compression zstd").arg(each, qt_error_string(errno))};
        }
        return {};
    }
};

} // namespace

std::unique_ptr<FolderTraits> FolderTraits::system()
{
    return std::make_unique<SystemTraits>();
}

QString compressionAdvice(const CompressionFacts &facts, const QString &folder)
{
    if (!facts.isBtrfs || facts.isOn)
        return {};
    if (facts.isForbidden)
        return QCoreApplication::translate("tidemark::CompressionAdvice", "%1 is on btrfs, but its files are marked not to be copied on write (chattr +C), so they cannot be compressed. A "
                              "record restored into a folder without that mark takes about a fifth.").arg(folder);
    return QCoreApplication::translate("tidemark::CompressionAdvice", "%1 is on btrfs without compression; compressed by zstd a plain trade takes about 27 bytes instead of 130. New files "
                          "are compressed with “tidemark-cli keep --compress” or Settings → Keep. What is there already is compressed by: "
                          "btrfs filesystem defragment -r -czstd %1").arg(folder);
}

} // namespace tidemark
