#include "support/test_cluster.h"

#include "database/create_database.h"
#include "database/migrator.h"
#include "database/pg_session.h"
#include "database/private_server.h"
#include "database/server_binaries.h"
#include "support/must.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>

namespace tidemark {
namespace {

// With the owner and the rights of its files, where this program may.
void copyFolder(const QString &from, const QString &to)
{
    const auto arguments = QStringList{QStringLiteral("-a"), QStringLiteral("--reflink=auto"), from, to};
    if (QProcess::execute(QStringLiteral("cp"), arguments) != 0)
        qFatal("%s cannot be copied to %s.", qPrintable(from), qPrintable(to));
}

// What is in it depends on these.
[[nodiscard]] QString nameOf(const ServerBinaries &binaries)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(binaries.folder.toUtf8() + QByteArray::number(binaries.version));
    for (const auto &migration : Migrator::compiledIn())
        hash.addData(migration.checksum());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

void make(const QString &path)
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
    {
        const auto server = mustHave(PrivateServer::start(folder.path()));
        const auto name = QString::fromLatin1(TestCluster::migrated);
        must(createDatabase(server->target(QStringLiteral("postgres")), name));
        must(Migrator().migrate(*mustHave(PgSession::open(server->target(name)))));
        must(mustHave(PgSession::open(server->target(QStringLiteral("postgres"))))
                 ->run("ALTER DATABASE " + TestCluster::migrated + " ALLOW_CONNECTIONS false; CHECKPOINT"));
        must(server->leave());
    }
    const auto draft = path + QStringLiteral(".new");
    QDir(draft).removeRecursively();
    copyFolder(folder.filePath(QStringLiteral("cluster")), draft);
    if (!QDir().rename(draft, path))
        qFatal("%s cannot be renamed.", qPrintable(draft));
}

} // namespace

void TestCluster::layInto(const QString &dataDirectory)
{
    const QDir kept(QCoreApplication::applicationDirPath() + QStringLiteral("/../test-clusters"));
    const auto path = kept.filePath(nameOf(mustHave(ServerBinaries::find(0))));
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(kept.path());
        QLockFile lock(path + QStringLiteral(".lock"));
        lock.setStaleLockTime(0);
        if (!lock.lock())
            qFatal("%s cannot be locked.", qPrintable(path));
        if (!QFileInfo::exists(path))
            make(path);
    }
    copyFolder(path, QDir(dataDirectory).filePath(QStringLiteral("cluster")));
    QFile::setPermissions(dataDirectory, QFile::permissions(dataDirectory) | QFile::ExeOther); // for the account that runs it
}

} // namespace tidemark
