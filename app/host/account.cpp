#include "host/account.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tidemark {
namespace {

constexpr std::size_t recordSize = 16384;

Account fromRecord(const passwd &record)
{
    Account account{QString::fromLocal8Bit(record.pw_name), record.pw_uid, record.pw_gid, {}};
    int count = 64;
    account.groups.resize(std::size_t(count));
    if (getgrouplist(record.pw_name, record.pw_gid, account.groups.data(), &count) < 0) {
        account.groups.resize(std::size_t(count));
        getgrouplist(record.pw_name, record.pw_gid, account.groups.data(), &count);
    }
    account.groups.resize(std::size_t(count));
    return account;
}

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

// What we have just made belongs to us until it is handed over; everybody else's is foreign.
Result<void> handOver(int folder, const QString &path, const Account &account)
{
    struct stat found = {};
    if (::fstat(folder, &found) != 0)
        return Error{QStringLiteral("The folder %1 cannot be read: %2.").arg(path, reason())};
    if (found.st_uid != account.user && found.st_uid != ::geteuid())
        return Error{QStringLiteral("The folder %1 belongs to another user, so nothing is put into it. Remove it, or use another "
                                    "folder with --data-dir.").arg(path)};
    if (found.st_uid != account.user && ::fchown(folder, account.user, account.group) != 0)
        return Error{QStringLiteral("The folder %1 cannot be given to the account %2: %3.").arg(path, account.name, reason())};
    if ((found.st_mode & 07777) != 0700 && ::fchmod(folder, 0700) != 0)
        return Error{QStringLiteral("The folder %1 cannot be closed to other users: %2.").arg(path, reason())};
    return {};
}

} // namespace

Account Account::ourselves()
{
    if (auto account = ofUser(::geteuid()))
        return *account;
    // Containers run programs under numbers that have no name.
    return {QString::number(::geteuid()), ::geteuid(), ::getegid(), {::getegid()}};
}

std::optional<Account> Account::ofUser(uid_t user)
{
    passwd record = {};
    passwd *found = nullptr;
    std::vector<char> text(recordSize);
    if (::getpwuid_r(user, &record, text.data(), text.size(), &found) != 0 || !found)
        return std::nullopt;
    return fromRecord(record);
}

std::optional<Account> Account::named(const QString &name)
{
    passwd record = {};
    passwd *found = nullptr;
    std::vector<char> text(recordSize);
    if (::getpwnam_r(name.toLocal8Bit().constData(), &record, text.data(), text.size(), &found) != 0 || !found)
        return std::nullopt;
    return fromRecord(record);
}

Result<Account> Account::forServer()
{
    if (::geteuid() != 0)
        return ourselves();
    for (const auto &name : {QStringLiteral("tidemark"), QStringLiteral("postgres")}) {
        if (auto account = named(name); account && !account->isRoot())
            return *account;
    }
    return Error{QStringLiteral("PostgreSQL does not run as root, and there is neither an account “tidemark” nor “postgres” to run "
                                "it under. Create one with “useradd --system tidemark”, or start Tidemark as an ordinary user.")};
}

bool Account::isOurselves() const
{
    return user == ::geteuid();
}

QString accountModule()
{
    const QFileInfo installed(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral(TIDEMARK_ACCOUNT_MODULE)));
    const QFileInfo beside(QDir(QCoreApplication::applicationDirPath()).filePath(installed.fileName()));
    for (const auto &module : {installed, beside}) {
        if (module.exists())
            return module.canonicalFilePath();
    }
    return {};
}

Result<void> ensurePrivateFolder(const QString &path, const Account &account)
{
    const auto name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return Error{QStringLiteral("The folder %1 cannot be created: %2.").arg(path, reason())};
    const Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (folder.number() < 0)
        return Error{QStringLiteral("The folder %1 cannot be used: %2.").arg(path, reason())};
    return handOver(folder.number(), path, account);
}

} // namespace tidemark
