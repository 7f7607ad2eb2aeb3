#include "host/data_directory.h"

#include "host/account_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

Q_LOGGING_CATEGORY(log, "tidemark.database", QtInfoMsg)

QString markerPath(const QString &directory)
{
    return directory + QStringLiteral("/.tidemark");
}

Result<void> mark(const QString &directory)
{
    QFile marker(markerPath(directory));
    if (marker.exists() || !QDir(directory).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return {};
    if (marker.open(QIODevice::WriteOnly) && marker.write("This folder belongs to Tidemark.\n") > 0)
        return {};
    return Error{QStringLiteral("Nothing can be written to the data folder %1: %2. Choose another one with --data-dir.")
                     .arg(directory, marker.errorString())};
}

// "/", "/var", "/var/lib", …: in the order in which they are passed.
QStringList foldersOnTheWay(const QString &path)
{
    QStringList folders;
    for (QDir folder(path);; folder.setPath(folder.path() + QStringLiteral("/.."))) {
        folder.setPath(QDir::cleanPath(folder.path()));
        folders.prepend(folder.path());
        if (folder.isRoot())
            return folders;
    }
}

// The first folder that the account cannot enter; empty where it gets through. Asked as the account itself, since mode bits
// alone do not know access lists and other rules of the system.
Result<QString> closedFolder(const QString &path, const Account &account)
{
    AccountProcess question{account, QStringLiteral("/bin/sh"), {}};
    question.arguments = QStringList{
        QStringLiteral("-c"),
        QStringLiteral("for folder; do [ -x \"$folder\" ] || { printf %s \"$folder\"; exit 1; }; done"),
        QStringLiteral("sh")} + foldersOnTheWay(path);
    auto answer = question.run();
    if (!answer)
        return answer.error();
    if (answer->exitCode > 1)
        return Error{QStringLiteral("Whether the account %1 can reach %2 cannot be found out: %3.")
                         .arg(account.name, path, answer->output)};
    return answer->output;
}

QString inTheWay(const QString &file)
{
    return QStringLiteral("%1 is a file, but the data folder was to be there. Choose another one with --data-dir.").arg(file);
}

// Whose folder keeps us out; empty where none does.
QString keeperOf(const QString &path)
{
    for (const auto &folder : foldersOnTheWay(path)) {
        if (::access(QFile::encodeName(folder).constData(), X_OK) != 0)
            return QFileInfo(folder).owner();
    }
    return {};
}

bool isOurs(const QString &directory)
{
    return QFile::exists(markerPath(directory));
}

// Only root's own folder, and only when nothing but ours is in it.
bool openForPassage(const QString &directory)
{
    struct stat found = {};
    const auto name = QFile::encodeName(directory);
    if (::geteuid() != 0 || ::stat(name.constData(), &found) != 0 || found.st_uid != 0 || !isOurs(directory))
        return false;
    if (::chmod(name.constData(), (found.st_mode & 07777) | 0111) != 0)
        return false;
    qCInfo(log).noquote() << QStringLiteral("The data folder %1 was closed to the account of the private server; it may pass "
                                            "through it now (search permission for all, mode 0711).").arg(directory);
    return true;
}

QString unreachable(const QString &directory, const QString &closed, const Account &account)
{
    return QStringLiteral("The private server runs under the account “%1”, which cannot reach the data folder %2: the folder %3 "
                          "is closed to it. Use a data folder that it can reach, for example --data-dir /var/lib/tidemark, or let "
                          "it pass with “chmod o+x %3”.").arg(account.name, directory, closed);
}

} // namespace

QString defaultDataDirectory()
{
    if (::geteuid() == 0)
        return QStringLiteral("/var/lib/tidemark");
    // Without HOME Qt takes the root folder for the home.
    const bool isTold = !qEnvironmentVariableIsEmpty("HOME") || !qEnvironmentVariableIsEmpty("XDG_DATA_HOME");
    if (const auto *account = isTold ? nullptr : ::getpwuid(::geteuid()))
        return QFile::decodeName(account->pw_dir) + QStringLiteral("/.local/share/tidemark");
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tidemark");
}

Result<QString> createDataDirectory(const QString &path)
{
    const auto absolute = QDir::cleanPath(QDir(path).absolutePath());
    if (std::any_of(absolute.begin(), absolute.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return Error{QStringLiteral("The name of the data folder holds a control character. Choose another one with --data-dir.")};
    const QFileInfo before(absolute);
    if (before.exists() && !before.isDir())
        return Error{inTheWay(absolute)};
    if (!before.exists()) {
        QDir().mkpath(QFileInfo(absolute).path());
        const mode_t mode = ::geteuid() == 0 ? 0711 : 0700;
        if (::mkdir(QFile::encodeName(absolute).constData(), mode) != 0 && errno != EEXIST)
            return Error{QStringLiteral("The data folder %1 cannot be created: %2. Choose another one with --data-dir.")
                             .arg(absolute, QString::fromLocal8Bit(std::strerror(errno)))};
    }
    if (auto marked = mark(absolute); !marked)
        return marked.error();
    return QFileInfo(absolute).canonicalFilePath();
}

Result<void> lookInto(const QString &path)
{
    const auto absolute = QDir::cleanPath(QDir(path).absolutePath());
    struct stat found = {};
    if (::stat(QFile::encodeName(markerPath(absolute)).constData(), &found) == 0 || errno == ENOENT)
        return {};
    const int problem = errno;
    if (const QFileInfo place(absolute); place.exists() && !place.isDir())
        return Error{inTheWay(absolute)};
    const auto keeper = problem == EACCES ? keeperOf(absolute) : QString();
    const auto advice = keeper.isEmpty() ? QStringLiteral("Choose") : QStringLiteral("Ask as the user %1, or choose").arg(keeper);
    return Error{QStringLiteral("The data folder %1 cannot be looked into: %2. Whether anything is recorded there is not known. %3 another one with "
                                "--data-dir.").arg(absolute, QString::fromLocal8Bit(std::strerror(problem)), advice)};
}

Result<void> openToAccount(const QString &dataDirectory, const Account &account)
{
    auto closed = closedFolder(dataDirectory, account);
    if (closed.ok() && *closed == dataDirectory && openForPassage(dataDirectory))
        closed = closedFolder(dataDirectory, account);
    if (!closed)
        return closed.error();
    return closed->isEmpty() ? Result<void>() : Error{unreachable(dataDirectory, *closed, account)};
}

} // namespace tidemark
