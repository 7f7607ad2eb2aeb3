#include "database/cluster_folder.h"

#include "database/database_error.h"
#include "database/libpq_environment.h"
#include "database/share_files.h"
#include "database/wait_cause.h"
#include "host/account_process.h"
#include "host/data_directory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace tidemark {
namespace {

constexpr auto initdbPatience = std::chrono::minutes(5);
const QString startLog = QStringLiteral("start.log");

// PG_VERSION of the cluster: 15; 0 where there is none yet.
int versionOf(const QString &cluster)
{
    QFile file(cluster + QStringLiteral("/PG_VERSION"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

// An existing cluster can only be run by its owner.
Result<Account> accountFor(const QString &cluster)
{
    const QFileInfo found(cluster);
    const auto ourselves = Account::ourselves();
    if (!found.exists() || found.ownerId() == ourselves.user)
        return ourselves.isRoot() ? Account::forServer() : Result<Account>(ourselves);
    const auto owner = Account::ofUser(found.ownerId());
    if (ourselves.isRoot() && owner)
        return *owner;
    return DatabaseTrouble::refused(QStringLiteral("The record in %1 belongs to the user %2. Run Tidemark as that user, or choose another "
                                                   "folder with --data-dir.").arg(cluster, found.owner()));
}

// As postgresql.conf wants a text (https://www.postgresql.org/docs/15/config-setting.html).
QByteArray quoted(const QString &text)
{
    auto bytes = QFile::encodeName(text);
    return '\'' + bytes.replace('\\', "\\\\").replace('\'', "''") + '\'';
}

// What initdb complains of, without its report of progress: "initdb: error: could not …".
QString complaintIn(const QString &output)
{
    static const QRegularExpression complaint(QStringLiteral("(?:error|FATAL|PANIC): +(.+)$"), QRegularExpression::MultilineOption);
    const auto match = complaint.match(output);
    return match.hasMatch() ? match.captured(1) : output.section(QLatin1Char('\n'), -1);
}

// A person has to act: what kept initdb from it once does so again.
Error cannotCreate(const QString &path, const QString &why)
{
    return DatabaseTrouble::refused(QStringLiteral("The private PostgreSQL cannot be created in %1: %2. Nothing is stored until it is. Mend "
                                                   "that, choose another folder with --data-dir, or name a server of your own with "
                                                   "--database.").arg(path, why));
}

// For one program that is waited for.
std::function<void(std::chrono::milliseconds)> tellOfWaiting(const QString &doing)
{
    return [doing, pace = SeldomPace()](std::chrono::milliseconds elapsed) mutable {
        if (!pace.isDue(elapsed))
            return;
        qCInfo(databaseLog).noquote() << QStringLiteral("The private server is still %1, after %2 s; nothing is lost by that.")
                                             .arg(doing).arg(elapsed.count() / 1'000);
    };
}

// Without stamps, and what is said at every start only where nothing else is: the same trouble has the same words each time it is tried.
QString lastWords(const QString &path)
{
    static const QRegularExpression stamp(QStringLiteral(R"(^\d{4}-\d\d-\d\d \S+ \S+ \[\d+\] )"));
    static const QRegularExpression usual(QStringLiteral("^LOG: +(?:starting PostgreSQL|listening on|database system is shut down)"));
    constexpr qint64 most = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - most));
    auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    constexpr qsizetype count = 5;
    lines = lines.mid(std::max<qsizetype>(0, lines.size() - count)).replaceInStrings(stamp, QString());
    auto words = lines;
    words.removeIf([](const QString &line) { return line.contains(usual); });
    words.removeDuplicates();
    return (words.isEmpty() ? lines : words).join(QStringLiteral(" | "));
}

} // namespace

QString socketFolderFor(const QString &dataDirectory)
{
    constexpr qsizetype longestAddress = 107;
    const auto nearby = dataDirectory + QStringLiteral("/run");
    const auto address = QFile::encodeName(nearby + QStringLiteral("/.s.PGSQL.5432"));
    // libpq reads a comma as the end of one host of several.
    if (address.size() <= longestAddress && !address.contains(','))
        return nearby;
    const auto hash = QCryptographicHash::hash(QFile::encodeName(dataDirectory), QCryptographicHash::Sha256).toHex().left(20);
    return QStringLiteral("/tmp/tidemark-") + QString::fromLatin1(hash);
}

Result<void> ensureSocketFolder(const QString &folder, const Account &account)
{
    auto made = ensurePrivateFolder(folder, account);
    return made.ok() ? made : DatabaseTrouble::refused(made.message());
}

Result<ClusterFolder> ClusterFolder::open(const QString &dataDirectory)
{
    auto folder = locate(dataDirectory);
    if (!folder)
        return folder;
    auto binaries = ServerBinaries::find(folder->version());
    if (!binaries)
        return binaries.error();
    return folder->with(*binaries);
}

Result<ClusterFolder> ClusterFolder::locate(const QString &dataDirectory, const std::optional<Account> &owner)
{
    ClusterFolder folder;
    folder.m_dataDirectory = dataDirectory;
    folder.m_socketFolder = socketFolderFor(dataDirectory);
    auto account = owner ? Result<Account>(*owner) : accountFor(folder.path());
    if (!account)
        return DatabaseTrouble::refused(account.message());
    folder.m_account = *account;
    if (auto reached = openToAccount(dataDirectory, *account); !reached)
        return DatabaseTrouble::refused(reached.message());
    return folder;
}

ClusterFolder ClusterFolder::with(const ServerBinaries &binaries) const
{
    auto folder = *this;
    folder.m_binaries = binaries;
    return folder;
}

int ClusterFolder::version() const
{
    return versionOf(path());
}

Result<void> ClusterFolder::createIfMissing(std::stop_token stop, Checksums checksums) const
{
    if (version() > 0)
        return {};
    const auto draft = path() + QStringLiteral(".new");
    QDir(draft).removeRecursively();
    if (auto made = ensurePrivateFolder(draft, m_account); !made)
        return DatabaseTrouble::refused(made.message());
    qCInfo(databaseLog).noquote() << QStringLiteral("Creating a private PostgreSQL %1 in %2.").arg(m_binaries.version).arg(path());
    AccountProcess initdb{m_account, m_binaries.program(QStringLiteral("initdb")),
                          {QStringLiteral("--pgdata=") + draft, QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
                           QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=reject"),
                           QStringLiteral("--username=tidemark")}};
    // From 18 on they are the default.
    if (checksums == Checksums::On)
        initdb.arguments += QStringLiteral("--data-checksums");
    else if (m_binaries.version >= 18)
        initdb.arguments += QStringLiteral("--no-data-checksums");
    initdb.environment = environment();
    if (const auto module = accountModule(); !m_account.hasName() && !module.isEmpty())
        initdb.environment.insert(QStringLiteral("LD_PRELOAD"), module);
    initdb.patience = initdbPatience;
    initdb.tell = tellOfWaiting(QStringLiteral("being created"));
    const auto outcome = initdb.run(stop);
    if (stop.stop_requested())
        return DatabaseTrouble::cancelled();
    if (!outcome.ok() || !outcome->ok()) {
        QDir(draft).removeRecursively();
        return cannotCreate(path(), outcome.ok() ? complaintIn(outcome->output) : outcome.message());
    }
    if (std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(path()).constData()) != 0)
        return DatabaseTrouble::refused(QStringLiteral("The folder %1 is in the way: it is not a PostgreSQL cluster. Move it away, or "
                                                       "choose another folder with --data-dir.").arg(path()));
    return {};
}

Result<void> ClusterFolder::prepareStart() const
{
    if (auto made = ensurePrivateFolder(logPath(), m_account); !made)
        return DatabaseTrouble::refused(made.message());
    if (auto made = ensureSocketFolder(m_socketFolder, m_account); !made)
        return made;
    QFile::remove(logPath() + QLatin1Char('/') + startLog);
    return writeSettings();
}

Result<FinishedProcess> ClusterFolder::pgCtl(const QStringList &arguments, std::stop_token stop, int handedOn) const
{
    // The cluster and the log are named by environment and working folder: pg_ctl hands its arguments to a shell, which
    // would read quotes and dollars in a path.
    AccountProcess process{m_account, m_binaries.program(QStringLiteral("pg_ctl")), arguments};
    process.environment = environment();
    process.environment.insert(QStringLiteral("PGDATA"), path());
    process.workingDirectory = logPath();
    process.handedOn = handedOn;
    process.tell = tellOfWaiting(arguments.value(0) == QLatin1String("stop") ? QStringLiteral("stopping") : QStringLiteral("starting"));
    return process.run(stop);
}

std::optional<FileLock> ClusterFolder::serverLock() const
{
    if (versionOf(path()) == 0)
        return std::nullopt;
    auto lock = FileLock::open(path() + QStringLiteral("/PG_VERSION"));
    return lock ? std::optional(std::move(lock).value()) : std::nullopt;
}

bool ClusterFolder::isServerLockHeld() const
{
    auto lock = serverLock();
    return lock && !lock->tryLock(FileLock::Mode::Exclusive);
}

QString ClusterFolder::logTail() const
{
    const auto atStart = lastWords(logPath() + QLatin1Char('/') + startLog);
    // Once the log's own process runs, the last words are in its newest file.
    if (!atStart.isEmpty() && !atStart.contains(QStringLiteral("Future log output")))
        return atStart;
    const auto files = QDir(logPath()).entryInfoList({QStringLiteral("server-*.log")}, QDir::Files, QDir::Time);
    return files.isEmpty() ? atStart : lastWords(files.first().filePath());
}

QProcessEnvironment ClusterFolder::environment() const
{
    auto environment = LibpqEnvironment::without(); // those are meant for other servers
    for (const auto *name : {"NOTIFY_SOCKET", "WATCHDOG_PID", "WATCHDOG_USEC"}) // PostgreSQL would tell systemd that we are ready
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return environment;
}

QByteArray ClusterFolder::settings(const QByteArray &shared) const
{
    return "# Written by Tidemark at each start; what ALTER SYSTEM sets goes before it.\n"
           "cluster_name = 'tidemark'\n"
           "listen_addresses = ''\n"
           "port = 5432\n"
           "unix_socket_directories = " + quoted(QLatin1Char('"') + QString(m_socketFolder).replace(QLatin1Char('"'), QStringLiteral("\"\""))
                                                 + QLatin1Char('"')) + "\n"
           "unix_socket_permissions = 0700\n"
           "fsync = on\n"
           "synchronous_commit = on\n"
           "full_page_writes = on\n"
           "wal_compression = on\n"
           "max_wal_size = 2GB\n"
           "checkpoint_timeout = 15min\n"
           "max_connections = 50\n"
           "shared_buffers = 128MB\n"
           "work_mem = 16MB\n"
           "maintenance_work_mem = 128MB\n"
           "random_page_cost = 1.1\n"
           "jit = off\n"
           "timezone = 'UTC'\n"
           "log_timezone = 'UTC'\n"
           "lc_messages = 'C'\n"
           "logging_collector = on\n"
           "log_directory = " + quoted(logPath()) + "\n"
           "log_filename = 'server-%a.log'\n"
           "log_truncate_on_rotation = on\n"
           "log_rotation_age = 1d\n"
           "log_rotation_size = 0\n" + shared;
}

// Done by the account itself: root would follow whatever link the account put in the file's place.
Result<void> ClusterFolder::writeSettings() const
{
    const auto shared = ShareFiles::of(*this);
    AccountProcess writer{m_account, QStringLiteral("/bin/sh"), {}};
    writer.arguments = QStringList{
        QStringLiteral("-c"),
        QStringLiteral("if [ -n \"$3\" ]; then printf %s \"$3\" > \"$1/tidemark_hba.conf\" && printf %s \"$4\" > \"$1/tidemark_ident.conf\"; fi && "
                       "printf %s \"$2\" > \"$1/tidemark.conf\" && "
                       "{ grep -qs tidemark.conf \"$1/postgresql.conf\" || "
                       "echo \"include_if_exists 'tidemark.conf'\" >> \"$1/postgresql.conf\"; }"),
        QStringLiteral("sh"), path(), QFile::decodeName(settings(shared.settings())), QFile::decodeName(shared.hba()), QFile::decodeName(shared.ident())};
    const auto outcome = writer.run();
    if (outcome.ok() && outcome->ok())
        return {};
    return DatabaseTrouble::away(QStringLiteral("The private server's settings cannot be written in %1: %2")
                                     .arg(path(), outcome.ok() ? outcome->output : outcome.message()));
}

} // namespace tidemark
