#include "database/database_error.h"
#include "database/pg_session.h"
#include "database/postmaster.h"
#include "database/private_server.h"
#include "database/server_binaries.h"
#include "database/socket_folder.h"
#include "host/account_process.h"
#include "support/test_program.h"

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

namespace {

using ServerPtr = std::unique_ptr<PrivateServer>;

ServerPtr mustStart(const QString &folder)
{
    auto server = PrivateServer::start(folder);
    if (!server)
        qFatal("%s", qPrintable(server.message()));
    return std::move(server).value();
}

bool answers(const PrivateServer &server)
{
    return PgSession::open(server.target(QStringLiteral("postgres"))).ok();
}

QString clusterOf(const PrivateServer &server)
{
    return server.dataDirectory() + QStringLiteral("/cluster");
}

bool isStopped(const QString &cluster)
{
    return Postmaster(cluster).processes().empty();
}

void write(const QString &path, const QByteArray &text, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    QVERIFY2(file.open(mode), qPrintable(path));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

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
        QTRY_VERIFY(isStopped(clusterOf(*server)));
        QVERIFY(server->leave().ok());
    }

    void theLastUserStopsIt()
    {
        for (const bool firstLeavesFirst : {true, false}) {
            auto first = mustStart(m_path);
            auto second = mustStart(m_path);
            auto &early = firstLeavesFirst ? first : second;
            auto &late = firstLeavesFirst ? second : first;
            QVERIFY(early->leave().ok());
            QVERIFY(answers(*late));
            QVERIFY(late->leave().ok());
            QTRY_VERIFY(isStopped(clusterOf(*late)));
        }
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

    void aKilledUserDoesNotHoldTheServerForEver()
    {
        QProcess user;
        user.start(QStringLiteral(SERVER_USER), {m_path});
        QVERIFY(user.waitForReadyRead(60000));
        user.kill();
        QVERIFY(user.waitForFinished());
        auto server = mustStart(m_path);
        QVERIFY(answers(*server));
        QVERIFY(server->leave().ok());
        QTRY_VERIFY(isStopped(clusterOf(*server)));
    }

    // Ctrl-C reaches every process of the terminal's group; the server must be in none of ours.
    void theServerIsInASessionOfItsOwn()
    {
        auto server = mustStart(m_path);
        const auto pid = Postmaster(clusterOf(*server)).recordedPid();
        QVERIFY(pid);
        QVERIFY(::getsid(*pid) != ::getsid(0));
        QVERIFY(::getpgid(*pid) != ::getpgid(0));
    }

    void theServerHoldsNoLockOfOurs()
    {
        auto server = mustStart(m_path);
        for (const auto process : Postmaster(clusterOf(*server)).processes()) {
            const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(process));
            for (const auto &entry : descriptors.entryInfoList(QDir::Files | QDir::System))
                QVERIFY2(!entry.symLinkTarget().endsWith(QStringLiteral(".lock")), qPrintable(entry.symLinkTarget()));
        }
    }

    void comesBackAfterKill9WithABackendStillAtWork()
    {
        auto server = mustStart(m_path);
        auto busy = PgSession::open(server->target(QStringLiteral("postgres")));
        QVERIFY(busy.ok());
        QVERIFY((*busy)->run("CREATE TABLE kept (n int); INSERT INTO kept VALUES (7)").ok());
        // A statement that never looks whether its postmaster is there.
        QVERIFY((*busy)->send("SELECT count(*) FROM generate_series(1, 1000000000)").ok());
        const auto pid = Postmaster(clusterOf(*server)).recordedPid();
        QVERIFY(pid);
        ::kill(*pid, SIGKILL);
        const auto running = server->ensureRunning();
        QVERIFY2(running.ok(), qPrintable(running.message()));
        QVERIFY(!(*busy)->finishSent().ok());
        auto session = PgSession::open(server->target(QStringLiteral("postgres")));
        QVERIFY(session.ok());
        QCOMPARE((*session)->query("SELECT n FROM kept")->integer(0, 0), 7);
    }

    void comesBackWhenSomebodyStopsIt()
    {
        auto server = mustStart(m_path);
        auto folder = ClusterFolder::open(m_path);
        QVERIFY(folder.ok());
        QVERIFY(folder->pgCtl({QStringLiteral("stop"), QStringLiteral("-W"), QStringLiteral("-m"), QStringLiteral("fast")}, {}).ok());
        const auto running = server->ensureRunning();
        QVERIFY2(running.ok(), qPrintable(running.message()));
        QVERIFY(answers(*server));
    }

    // The pid in stale files belongs to another server of the same account: PostgreSQL alone would refuse to start.
    void staleLockFilesAreNoObstacle()
    {
        const QTemporaryDir elsewhere(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
        auto other = mustStart(elsewhere.path());
        const auto pid = Postmaster(clusterOf(*other)).recordedPid();
        QVERIFY(pid);
        QVERIFY(mustStart(m_path)->leave().ok());
        const auto lock = QByteArray::number(*pid) + '\n' + QFile::encodeName(m_path) + "/cluster\n1700000000\n5432\n\n\n";
        write(m_path + QStringLiteral("/cluster/postmaster.pid"), lock);
        write(m_path + QStringLiteral("/run/.s.PGSQL.5432.lock"), lock);
        QVERIFY(answers(*mustStart(m_path)));
        QVERIFY(answers(*other));
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
        QTRY_VERIFY(isStopped(clusterOf(*server)));
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

    void aFailedStartShowsTheServersOwnWords()
    {
        auto server = mustStart(m_path);
        QVERIFY(server->leave().ok());
        write(clusterOf(*server) + QStringLiteral("/postgresql.conf"), "no_such_setting = 1\n", QIODevice::Append);
        const auto again = PrivateServer::start(m_path);
        QVERIFY(!again.ok());
        QVERIFY(!DatabaseTrouble::isRefusal(again.error()));
        QVERIFY2(again.message().contains(QStringLiteral("no_such_setting")), qPrintable(again.message()));
    }

    void aHalfMadeClusterIsMadeAnew()
    {
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/cluster.new")));
        write(m_path + QStringLiteral("/cluster.new/PG_VERSION"), "15\n");
        write(m_path + QStringLiteral("/.tidemark"), "ours\n");
        QVERIFY(answers(*mustStart(m_path)));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("/cluster.new")));
    }

    void whatIsNoClusterIsLeftAlone()
    {
        QVERIFY(QDir().mkpath(m_path + QStringLiteral("/cluster")));
        write(m_path + QStringLiteral("/cluster/diary.txt"), "mine\n");
        write(m_path + QStringLiteral("/.tidemark"), "ours\n");
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

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

TIDEMARK_TEST(TestPrivateServer, QCoreApplication)
#include "tst_private_server.moc"
