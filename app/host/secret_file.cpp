#include "host/secret_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

// What is wrong with it as a place for secrets; empty where nothing is.
[[nodiscard]] QString secretWeakness(const struct stat &found)
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

[[nodiscard]] Error systemRefusal()
{
    return {qt_error_string(errno) + QLatin1Char('.')};
}

} // namespace

Result<QByteArray> readSecretFile(const QString &path, qint64 most)
{
    // What waits for a writer is no file, and is not waited for.
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0)
        return systemRefusal();
    QFile file;
    (void)file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat found{};
    if (::fstat(handle, &found) != 0)
        return systemRefusal();
    if (const auto weakness = secretWeakness(found); !weakness.isEmpty())
        return Error{weakness};
    return file.read(most);
}

} // namespace tidemark
