#include "host/file_lock.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace tidemark {

namespace {

// Another user's data folder, mostly.
QString lockAdvice(const QString &path, int problem)
{
    const QFileInfo folder(QFileInfo(path).path());
    if (problem != EACCES || !folder.exists() || folder.ownerId() == ::geteuid())
        return {};
    return QStringLiteral(" Its folder belongs to the user %1: run Tidemark as that user, or choose another folder with --data-dir.").arg(folder.owner());
}

} // namespace

Result<FileLock> FileLock::open(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (descriptor >= 0)
        return FileLock(descriptor);
    const int problem = errno;
    return Error{QStringLiteral("The lock file %1 cannot be opened: %2.%3")
                     .arg(path, QString::fromLocal8Bit(std::strerror(problem)), lockAdvice(path, problem))};
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool FileLock::tryLock(Mode mode)
{
    const int operation = mode == Mode::Shared ? LOCK_SH : LOCK_EX;
    int answer = 0;
    do {
        answer = ::flock(m_descriptor, operation | LOCK_NB);
    } while (answer != 0 && errno == EINTR);
    return answer == 0;
}

bool FileLock::lock(Mode mode, std::chrono::milliseconds patience)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds pause(20);
    for (const auto deadline = Clock::now() + patience;;) {
        if (tryLock(mode))
            return true;
        if (Clock::now() >= deadline)
            return false;
        std::this_thread::sleep_for(pause);
    }
}

void FileLock::unlock()
{
    ::flock(m_descriptor, LOCK_UN);
}

} // namespace tidemark
