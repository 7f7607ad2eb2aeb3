#include "database/cluster_folder.h"
#include "database/database_error.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/test_program.h"

#include "started_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace tidemark;
using namespace tidemark::test;

// How a cluster comes to be, in folders of every kind; tst_server_life has the life of one that is there.
class TestPrivateServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A fresh folder for each test; clusters that a failed test left running are stopped.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
        m_path = m_folder->path();
    }
    void cleanup()
    {
        for (const auto process : Postmaster(m_path + QStringLiteral("/cluster")).processes())
            ::kill(process, SIGKILL);
        m_folder.reset();
    }

    void startsInAnEmptyFolderAndStops()
    {
        auto server = mustStart(m_path);
        auto session = PgSession::open(server->target(QStringLiteral("postgres")));
        QVERIFY2(session.ok(), qPrintable(session.message()));
        const auto rows = (*session)->query("SELECT current_setting('listen_addresses'), current_setting('data_checksums'), "
                                            "current_setting('synchronous_commit'), current_user");
        QVERIFY(rows.ok());
        QCOMPARE(rows->string(0, 0), QString());
        QCOMPARE(rows->string(0, 1), QStringLiteral("on"));
        QCOMPARE(rows->string(0, 2), QStringLiteral("on"));
        QCOMPARE(rows->string(0, 3), QStringLiteral("tidemark"));
        struct stat found = {};
        QCOMPARE(::stat(qPrintable(server->target({}).value(QStringLiteral("host"))), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0700));
        QVERIFY(found.st_uid != 0);
        QVERIFY(server->leave().ok());
        AWAIT_VERIFY(isStopped(clusterOf(*server)), recordingMs);
        QVERIFY(server->leave().ok());
    }

    void severalProgramsStartAtOnceAndEndInAnyOrder()
    {
        std::vector<std::unique_ptr<QProcess>> users;
        for (int i = 0; i < 3; ++i) {
            users.push_back(std::make_unique<QProcess>());
            users.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
            users.back()->start(QStringLiteral(SERVER_USER), {m_path});
        }
        for (auto &user : users) {
            QVERIFY(user->waitForReadyRead(60000));
            QCOMPARE(user->readAll().trimmed(), QByteArray("ready"));
        }
        const Postmaster postmaster(m_path + QStringLiteral("/cluster"));
        for (const std::size_t i : {1, 0, 2}) {
            QVERIFY(postmaster.isRunning());
            users[i]->closeWriteChannel();
            QVERIFY(users[i]->waitForFinished(60000));
            QCOMPARE(users[i]->exitCode(), 0);
        }
        QVERIFY(!postmaster.isRunning());
    }

    void awkwardFolders_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("nearby");
        QTest::newRow("too long for a socket") << QString(120, QLatin1Char('x')) << false;
        QTest::newRow("what a shell reads") << QStringLiteral("a b'c\"d $HOME `id` \\ ; & données-数据") << true;
        QTest::newRow("a comma") << QStringLiteral("one,two") << false;
    }
    void awkwardFolders()
    {
        QFETCH(QString, name);
        QFETCH(bool, nearby);
        QFile::setPermissions(m_path, QFile::permissions(m_path) | QFile::ExeOther);
        const auto path = m_path + QLatin1Char('/') + name;
        auto server = mustStart(path);
        const auto sockets = server->target({}).value(QStringLiteral("host"));
        QCOMPARE(sockets.startsWith(path), nearby);
        QVERIFY(answers(*server));
        QVERIFY(server->leave().ok());
        AWAIT_VERIFY(isStopped(clusterOf(*server)), recordingMs);
        QDir(sockets).removeRecursively();
    }

    void aForeignSocketFolderIsRefused()
    {
        if (::geteuid() != 0)
            QSKIP("only root can make a folder that belongs to somebody else");
        QFile::setPermissions(m_path, QFile::permissions(m_path) | QFile::ExeOther);
        const auto path = m_path + QLatin1Char('/') + QString(120, QLatin1Char('x'));
        const auto sockets = socketFolderFor(path);
        QVERIFY(QDir().mkdir(sockets));
        QCOMPARE(::chown(qPrintable(sockets), 65534, 65534), 0);
        const auto server = PrivateServer::start(path);
        QDir().rmdir(sockets);
        QVERIFY(!server.ok());
        QVERIFY(DatabaseTrouble::isRefusal(server.error()));
        QVERIFY2(server.message().contains(sockets), qPrintable(server.message()));
    }

    void aHalfMadeClusterIsMadeAnew()
    {
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/cluster.new")));
        writeFile(m_path + QStringLiteral("/cluster.new/PG_VERSION"), "15\n");
        writeFile(m_path + QStringLiteral("/.tidemark"), "ours\n");
        QVERIFY(answers(*mustStart(m_path)));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("/cluster.new")));
    }

    void whatIsNoClusterIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/cluster")));
        writeFile(m_path + QStringLiteral("/cluster/diary.txt"), "mine\n");
        writeFile(m_path + QStringLiteral("/.tidemark"), "ours\n");
        const auto server = PrivateServer::start(m_path);
        QVERIFY(!server.ok());
        QVERIFY(DatabaseTrouble::isRefusal(server.error()));
        QVERIFY(QFile::exists(m_path + QStringLiteral("/cluster/diary.txt")));
    }

    void stopsWaitingWhenToldTo()
    {
        std::stop_source source;
        source.request_stop();
        const auto server = PrivateServer::start(m_path, source.get_token());
        QVERIFY(!server.ok());
        QVERIFY(DatabaseTrouble::isCancelled(server.error()));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("/cluster")));
    }

    void missingProgramsAreNamed()
    {
        const auto newest = ServerBinaries::find(0);
        QVERIFY(newest.ok());
        QCOMPARE(ServerBinaries::findIn({m_path, newest->folder}, newest->version)->folder, newest->folder);
        QVERIFY(ServerBinaries::findIn({newest->folder}, 99).message().contains(QStringLiteral("postgresql-99")));
        QVERIFY(ServerBinaries::findIn({m_path}, 0).message().contains(QStringLiteral("Install the package postgresql")));
    }

    // Each start waits for these answers.
    void programsAreAskedOnce()
    {
        const auto ours = installed(QStringLiteral("15"), 15);
        const auto same = m_path + QStringLiteral("/current");
        QVERIFY(QFile::link(ours, same));
        const auto newer = installed(QStringLiteral("18"), 18);
        QCOMPARE(ServerBinaries::findIn({ours, same, newer}, 15)->folder, ours);
        QCOMPARE(askedVersions(), QByteArray("15\n"));
        QCOMPARE(ServerBinaries::findIn({ours, same, newer, ours}, 0)->folder, newer);
        QCOMPARE(askedVersions(), QByteArray("15\n15\n18\n"));
    }

private:
    // A folder of programs that note when their version is asked for.
    [[nodiscard]] QString installed(const QString &name, int version) const
    {
        const auto folder = m_path + QLatin1Char('/') + name;
        QDir().mkpath(folder);
        const auto script = QStringLiteral("#!/bin/sh\necho %1 >> '%2/asked'\necho 'postgres (PostgreSQL) %1.4'\n").arg(version).arg(m_path);
        for (const auto *program : {"initdb", "pg_ctl", "postgres"}) {
            const auto path = folder + QLatin1Char('/') + QLatin1String(program);
            writeFile(path, script.toUtf8());
            QFile::setPermissions(path, QFile::permissions(path) | QFile::ExeOwner);
        }
        return folder;
    }
    [[nodiscard]] QByteArray askedVersions() const { return contentOf(m_path + QStringLiteral("/asked")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

TIDEMARK_TEST(TestPrivateServer, QCoreApplication)
#include "tst_private_server.moc"
