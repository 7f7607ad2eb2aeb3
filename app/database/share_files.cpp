#include "database/share_files.h"

#include "database/cluster_folder.h"
#include "database/database_error.h"
#include "host/account_process.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tidemark {
namespace {

QString errorText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

// As postgresql.conf and pg_hba.conf want a text.
QByteArray quotedSetting(const QString &text)
{
    auto bytes = QFile::encodeName(text);
    return '\'' + bytes.replace('\\', "\\\\").replace('\'', "''") + '\'';
}

std::optional<gid_t> groupNamed(const QString &name)
{
    group record = {};
    group *found = nullptr;
    std::vector<char> text(1 << 16);
    if (::getgrnam_r(name.toLocal8Bit().constData(), &record, text.data(), text.size(), &found) != 0 || !found)
        return std::nullopt;
    return record.gr_gid;
}

Result<void> openToGroup(int folder, const QString &path, gid_t group, const Account &account)
{
    struct stat found = {};
    if (::fstat(folder, &found) != 0 || (found.st_uid != account.user && found.st_uid != ::geteuid()))
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 belongs to another user, so nothing is shared in it. Have it removed.").arg(path));
    if (::fchown(folder, account.user, group) != 0)
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 cannot be given to the group: %2. Who runs the record has to be a member of it: sudo usermod "
                                                       "-aG GROUP %3, and then a new login.").arg(path, errorText(), account.name));
    if (::fchmod(folder, 02750) != 0)
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 cannot be opened to the group: %2.").arg(path, errorText()));
    return {};
}

// Made by openssl where that is installed, and kept; who connects may look at it once and trust it from then on.
bool ensureCertificate(const ClusterFolder &folder)
{
    const auto certificate = folder.path() + QStringLiteral("/tidemark-tls.crt");
    const auto openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (QFileInfo::exists(certificate) || openssl.isEmpty())
        return QFileInfo::exists(certificate);
    AccountProcess process{folder.account(), openssl,
                           {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                            QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("3650"),
                            QStringLiteral("-subj"), QStringLiteral("/CN=") + QSysInfo::machineHostName().left(60), QStringLiteral("-keyout"),
                            folder.path() + QStringLiteral("/tidemark-tls.key"), QStringLiteral("-out"), certificate}};
    process.patience = std::chrono::seconds(30);
    const auto made = process.run();
    return made.ok() && made->ok();
}

} // namespace

QString sharedSocketFolderFor(const QString &dataDirectory)
{
    const auto found = QFileInfo(dataDirectory).canonicalFilePath(); // as every program of it knows it
    const auto hash = QCryptographicHash::hash(QFile::encodeName(found.isEmpty() ? dataDirectory : found), QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("/tmp/tidemark-share-") + QString::fromLatin1(hash);
}

Result<void> ensureSharedSocketFolder(const QString &path, const QString &group, const Account &account)
{
    const auto number = groupNamed(group);
    if (!number)
        return DatabaseTrouble::refused(QStringLiteral("There is no group %1 on this computer. Create it (sudo groupadd %1), and put who is to read the record "
                                                       "into it (sudo usermod -aG %1 USER).").arg(group));
    if (!account.hasName())
        return DatabaseTrouble::refused(QStringLiteral("The private server runs under the number %1, which has no name here, so it could not tell its owner from "
                                                       "others on a shared socket. Share it over TCP.").arg(account.user));
    const auto name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 cannot be created: %2.").arg(path, errorText()));
    const int folder = ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (folder < 0)
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 cannot be used: %2.").arg(path, errorText()));
    auto opened = openToGroup(folder, path, *number, account);
    ::close(folder);
    return opened;
}

ShareFiles ShareFiles::of(const ClusterFolder &folder)
{
    ShareFiles files;
    const auto share = ServerShare::in(folder.dataDirectory());
    if (!share)
        qCWarning(databaseLog).noquote() << share.message();
    if (!share || !*share)
        return files;
    if ((*share)->hasSocket())
        files.addSocket(folder, **share);
    if ((*share)->hasTcp())
        files.addTcp(folder, **share);
    if (files.m_hasSocket || files.m_hasTcp)
        files.addFiles(folder, **share);
    return files;
}

void ShareFiles::addSocket(const ClusterFolder &folder, const ServerShare &share)
{
    const auto shared = sharedSocketFolderFor(folder.dataDirectory());
    if (auto ensured = ensureSharedSocketFolder(shared, share.group, folder.account()); !ensured) {
        qCWarning(databaseLog).noquote() << "The record is not shared with the group for now:" << ensured.message();
        return;
    }
    m_hasSocket = true;
    // The folder hands its group on to the socket.
    m_settings += "unix_socket_permissions = 0770\n"
                  "unix_socket_directories = " + quotedSetting(QLatin1Char('"') + QString(folder.socketPath()).replace(QLatin1Char('"'), QStringLiteral("\"\""))
                                                               + QStringLiteral("\", \"") + shared + QLatin1Char('"')) + "\n";
}

void ShareFiles::addTcp(const ClusterFolder &folder, const ServerShare &share)
{
    if (auto can = checkCanListen(share); !can) {
        qCWarning(databaseLog).noquote() << "The record is not shared over TCP for now, and recorded as ever:" << can.message();
        return;
    }
    m_hasTcp = true;
    // Who knows no password keeps none of our connections for long.
    m_settings += "listen_addresses = " + quotedSetting(share.address) + "\nport = " + QByteArray::number(share.port) + "\nauthentication_timeout = 10s\n";
    m_hasTls = !share.isLocal() && ensureCertificate(folder);
    if (m_hasTls)
        m_settings += "ssl = on\nssl_cert_file = 'tidemark-tls.crt'\nssl_key_file = 'tidemark-tls.key'\n";
}

// What stands first counts. Where only the private socket is there, its folder says who may enter; beside a shared one the kernel says who it is.
void ShareFiles::addFiles(const ClusterFolder &folder, const ServerShare &share)
{
    const QByteArray reader = ServerShare::role.toUtf8();
    m_hba = "# Written by Tidemark at each start, for what is shared: tidemark-cli database share\n";
    m_hba += m_hasSocket ? "local all tidemark peer map=tidemark\nlocal replication tidemark peer map=tidemark\n"
                           "local tidemark,simulated " + reader + " trust\nlocal all all reject\n"
                         : "local all all trust\nlocal replication all trust\n";
    if (m_hasTcp)
        m_hba += QByteArray(m_hasTls ? "hostssl" : "host") + " tidemark,simulated " + reader + ' ' + share.network.toLatin1() + " scram-sha-256\n";
    m_hba += "host all all all reject\n";
    const auto account = '"' + folder.account().name.toLocal8Bit().replace('"', "\"\"") + '"';
    m_ident = "tidemark " + account + " tidemark\ntidemark root tidemark\n";
    m_settings += "hba_file = " + quotedSetting(folder.path() + QStringLiteral("/tidemark_hba.conf"))
        + "\nident_file = " + quotedSetting(folder.path() + QStringLiteral("/tidemark_ident.conf")) + "\npassword_encryption = scram-sha-256\n";
}

} // namespace tidemark
