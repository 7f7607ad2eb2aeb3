#include "database/server_binaries.h"

#include "database/database_error.h"
#include "host/account_process.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
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

// "/usr/pgsql-15/bin" from the pattern "/usr/pgsql-*/bin".
QStringList foldersLike(const QString &parent, const QString &pattern, const QString &below)
{
    QStringList found;
    for (const auto &name : QDir(parent).entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot))
        found += parent + QLatin1Char('/') + name + below;
    return found;
}

// What the person names; then Debian, Red Hat's and PostgreSQL's own packages, Fedora's and Arch's for upgrades, SUSE, Gentoo, Alpine.
QStringList foldersOfDistributions()
{
    auto folders = qEnvironmentVariable("TIDEMARK_POSTGRES").split(QLatin1Char(':'), Qt::SkipEmptyParts);
    const auto bin = QStringLiteral("/bin");
    folders += foldersLike(QStringLiteral("/usr/lib/postgresql"), QStringLiteral("*"), bin);
    folders += foldersLike(QStringLiteral("/usr"), QStringLiteral("pgsql-*"), bin);
    folders += foldersLike(QStringLiteral("/usr/lib64/pgsql"), QStringLiteral("postgresql-*"), bin);
    folders += foldersLike(QStringLiteral("/opt"), QStringLiteral("pgsql-*"), bin);
    folders += foldersLike(QStringLiteral("/usr/lib"), QStringLiteral("postgresql*"), bin);
    folders += foldersLike(QStringLiteral("/usr/lib64"), QStringLiteral("postgresql-*"), bin);
    folders += foldersLike(QStringLiteral("/usr/libexec"), QStringLiteral("postgresql*"), {});
    return folders;
}

// Those, what pg_config says, and the search path.
QStringList usualFolders()
{
    auto folders = foldersOfDistributions();
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
int numberIn(const QString &answer)
{
    static const QRegularExpression number(QStringLiteral("\\) (\\d+)"));
    const auto match = number.match(answer);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

int versionOf(const QString &folder)
{
    return numberIn(answerOf(folder + QStringLiteral("/postgres"), QStringLiteral("--version")));
}

QString packagesOf(int version)
{
    return QStringLiteral("the package postgresql-%1 (Debian, Ubuntu) or postgresql%1-server (Fedora, RHEL)").arg(version);
}

// `newest`: of the versions that are installed; 0 where there is none.
QString missing(int version, int newest)
{
    if (version == 0)
        return QStringLiteral("No PostgreSQL server programs of version %1 or newer are installed. Install the package postgresql "
                              "(Debian, Ubuntu) or postgresql-server (Fedora, RHEL), or name a server of your own with "
                              "--database.").arg(oldestVersion);
    const auto have = newest == 0 ? QString() : QStringLiteral(" (%1 is)").arg(newest);
    const auto wayOn = newest > version
        ? QStringLiteral("Install %1, which runs beside the newer one; then “tidemark-cli database upgrade” brings the record to PostgreSQL %2")
              .arg(packagesOf(version)).arg(newest)
        : QStringLiteral("Install %1").arg(packagesOf(version));
    return QStringLiteral("The record was made by PostgreSQL %1, whose server programs are not installed%2. It was left as it is, whole; nothing "
                          "is stored until they are. %3. Programs in another folder are named by the variable TIDEMARK_POSTGRES; a server of "
                          "your own by --database.").arg(version).arg(have, wayOn);
}

} // namespace

// The distributions' folders are looked at without a program; pg_config is asked where they lack that version.
Result<ServerBinaries> ServerBinaries::find(int version)
{
    if (version != 0) {
        if (auto found = findIn(foldersOfDistributions(), version))
            return found;
    }
    return findIn(usualFolders(), version);
}

Result<ServerBinaries> ServerBinaries::findIn(const QStringList &folders, int version)
{
    ServerBinaries best;
    int newest = 0;
    QSet<QString> asked; // a folder may have several names
    for (const auto &folder : folders) {
        const auto place = QFileInfo(folder).canonicalFilePath();
        if (!isComplete(folder) || asked.contains(place))
            continue;
        asked += place;
        const int found = versionOf(folder);
        newest = std::max(newest, found);
        const bool fits = version == 0 ? found >= oldestVersion : found == version;
        if (fits && found > best.version)
            best = {folder, found};
        if (version != 0 && best.version == version)
            return best;
    }
    if (best.version == 0)
        return DatabaseTrouble::refused(missing(version, newest));
    return best;
}

bool ServerBinaries::areSeveral()
{
    auto folders = foldersOfDistributions();
    if (const auto postgres = QStandardPaths::findExecutable(QStringLiteral("postgres")); !postgres.isEmpty())
        folders += QFileInfo(QFileInfo(postgres).canonicalFilePath()).path();
    QStringList found;
    for (const auto &folder : folders) {
        if (isComplete(folder))
            found += QFileInfo(folder).canonicalFilePath();
    }
    found.removeDuplicates();
    return found.size() > 1;
}

Result<QString> ServerBinaries::tool(const QString &name) const
{
    if (QFileInfo(program(name)).isExecutable())
        return program(name);
    // Those of a newer version work on an older server.
    QString best;
    int bestVersion = 0;
    for (const auto &other : usualFolders()) {
        const auto found = other + QLatin1Char('/') + name;
        const int number = QFileInfo(found).isExecutable() ? numberIn(answerOf(found, QStringLiteral("--version"))) : 0;
        if (number >= version && (bestVersion == 0 || number < bestVersion)) {
            best = found;
            bestVersion = number;
        }
    }
    if (!best.isEmpty())
        return best;
    return DatabaseTrouble::refused(QStringLiteral("PostgreSQL's program %1, of version %2 or newer, is not installed. Nothing was changed. Install "
                                                   "the package postgresql-client-%2 and postgresql-%2 (Debian, Ubuntu) or postgresql%2 and "
                                                   "postgresql%2-server (Fedora, RHEL), and try again.").arg(name).arg(version));
}

} // namespace tidemark
