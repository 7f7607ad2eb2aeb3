#include "database/server_binaries.h"

#include "database/database_error.h"
#include "host/account_process.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace tidemark {
namespace {

constexpr int oldestVersion = 13;

QString answerOf(const QString &program, const QString &option)
{
    AccountProcess question{Account::ourselves(), program, {option}};
    question.patience = std::chrono::seconds(10);
    const auto answer = question.run();
    return answer.ok() && answer->ok() ? answer->output : QString();
}

// Debian and its kin, Red Hat and its kin, what pg_config says, and the search path.
QStringList usualFolders()
{
    QStringList folders;
    const QDir debian(QStringLiteral("/usr/lib/postgresql"));
    for (const auto &version : debian.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += debian.filePath(version + QStringLiteral("/bin"));
    const QDir usr(QStringLiteral("/usr"));
    for (const auto &name : usr.entryList({QStringLiteral("pgsql-*")}, QDir::Dirs))
        folders += usr.filePath(name + QStringLiteral("/bin"));
    if (const auto config = QStandardPaths::findExecutable(QStringLiteral("pg_config")); !config.isEmpty())
        folders += answerOf(config, QStringLiteral("--bindir"));
    if (const auto postgres = QStandardPaths::findExecutable(QStringLiteral("postgres")); !postgres.isEmpty())
        folders += QFileInfo(QFileInfo(postgres).canonicalFilePath()).path();
    return folders;
}

bool isComplete(const QString &folder)
{
    const auto runs = [&folder](const QString &name) { return QFileInfo(folder + QLatin1Char('/') + name).isExecutable(); };
    return !folder.isEmpty() && runs(QStringLiteral("initdb")) && runs(QStringLiteral("pg_ctl")) && runs(QStringLiteral("postgres"));
}

// "postgres (PostgreSQL) 15.4 (Debian 15.4-1)" → 15
int versionOf(const QString &folder)
{
    static const QRegularExpression number(QStringLiteral("\\) (\\d+)"));
    const auto match = number.match(answerOf(folder + QStringLiteral("/postgres"), QStringLiteral("--version")));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QString missing(int version)
{
    if (version > 0)
        return QStringLiteral("The record was made by PostgreSQL %1, whose server programs are not installed. Install the package "
                              "postgresql-%1 (Debian, Ubuntu) or postgresql%1-server (Fedora, RHEL), or name a server of your "
                              "own with --database.").arg(version);
    return QStringLiteral("No PostgreSQL server programs of version %1 or newer are installed. Install the package postgresql "
                          "(Debian, Ubuntu) or postgresql-server (Fedora, RHEL), or name a server of your own with "
                          "--database.").arg(oldestVersion);
}

} // namespace

Result<ServerBinaries> ServerBinaries::find(int version)
{
    return findIn(usualFolders(), version);
}

Result<ServerBinaries> ServerBinaries::findIn(const QStringList &folders, int version)
{
    ServerBinaries best;
    for (const auto &folder : folders) {
        const int found = isComplete(folder) ? versionOf(folder) : 0;
        const bool fits = version == 0 ? found >= oldestVersion : found == version;
        if (fits && found > best.version)
            best = {folder, found};
    }
    if (best.version == 0)
        return DatabaseTrouble::refused(missing(version));
    return best;
}

} // namespace tidemark
