#include "mirror/token_file.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

constexpr qint64 longestToken = 16'384;

[[nodiscard]] Error unusable(const QString &path, const QString &why)
{
    return {QStringLiteral("The token file %1 is not used: %2").arg(QDir::toNativeSeparators(path), why)};
}

// What is wrong with it as a place for a secret; empty where nothing is.
[[nodiscard]] QString weaknessOf(const struct stat &found)
{
    constexpr unsigned forOthers = 077;
    if (!S_ISREG(found.st_mode))
        return QStringLiteral("it is not a file.");
    if ((found.st_mode & forOthers) != 0)
        return QStringLiteral("others may read it (mode %1). Make it yours alone: chmod 600.").arg(found.st_mode & 0777U, 4, 8, QLatin1Char('0'));
    if (found.st_uid != ::geteuid() && found.st_uid != 0)
        return QStringLiteral("it belongs to another user.");
    return {};
}

} // namespace

Result<QString> readTokenFile(const QString &path)
{
    // What waits for a writer is no file, and is not waited for.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    QFile file;
    if (handle < 0)
        return unusable(path, qt_error_string(errno) + QLatin1Char('.'));
    (void)file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat found{};
    if (::fstat(handle, &found) != 0)
        return unusable(path, qt_error_string(errno) + QLatin1Char('.'));
    if (const auto weakness = weaknessOf(found); !weakness.isEmpty())
        return unusable(path, weakness);
    const auto text = QString::fromUtf8(file.read(longestToken + 1)).trimmed();
    if (text.isEmpty())
        return unusable(path, QStringLiteral("it is empty, or cannot be read."));
    if (text.size() > longestToken || text.contains(QLatin1Char('\n')))
        return unusable(path, QStringLiteral("it holds more than one line."));
    return text;
}

} // namespace tidemark
