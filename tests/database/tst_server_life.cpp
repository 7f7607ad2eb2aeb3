#include "database/cluster_folder.h"
#include "database/database_error.h"
#include "host/account_process.h"
#include "support/await.h"
#include "support/test_program.h"

#include "started_server.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <stop_token>
#include <thread>

#include <unistd.h>

using namespace tidemark;
using namespace tidemark::test;

namespace {

// As long as a person would wait, and no longer; what it said is known then.
bool leavesSoon(PrivateServer &server, QString &said)
{
    std::atomic<bool> hasLeft = false;
    const std::jthread leaving([&] {
        if (const auto left = server.leave(); !left)
            said = left.message();
        hasLeft = true;
    });
    return comesTrue([&] { return hasLeft.load(); });
}

} // namespace

// Who starts the private server, who stops it, and what it survives. Making a cluster is most of the time, so all share one.
class TestServerLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
        m_path = m_folder->path();
        QVERIFY(mustStart(m_path)->leave().ok());
    }
    void cleanupTestCase() { m_folder.reset(); }
    // What a failed test left running is no concern of the next.
    void cleanup()
    {
        for (const auto process : Postmaster(m_path + QStringLiteral("/cluster")).processes())
            ::kill(process, SIGKILL);
        AWAIT_VERIFY(isStopped(m_path + QStringLiteral("/cluster")), recordingMs);
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
            AWAIT_VERIFY(isStopped(clusterOf(*late)), recordingMs);
        }
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
        AWAIT_VERIFY(isStopped(clusterOf(*server)), recordingMs);
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
        const auto lock = QByteArray::number(*pid) + '\n' + QFile::encodeName(m_path) + "/cluster\n1700000000\n5432\n\n\n";
        writeFile(m_path + QStringLiteral("/cluster/postmaster.pid"), lock);
        writeFile(m_path + QStringLiteral("/run/.s.PGSQL.5432.lock"), lock);
        QVERIFY(answers(*mustStart(m_path)));
        QVERIFY(answers(*other));
    }

    // As where its last checkpoint takes long. The server is told all the same, and the next program waits for it.
    void whoIsToldToStopLeavesAServerThatIsSlowAtIt()
    {
        std::stop_source told;
        auto server = mustHave(PrivateServer::start(m_path, told.get_token()));
        const auto pid = Postmaster(clusterOf(*server)).recordedPid();
        QVERIFY(pid);
        QCOMPARE(::kill(*pid, SIGSTOP), 0);
        told.request_stop();
        QString said;
        const auto hasLeft = leavesSoon(*server, said);
        ::kill(*pid, SIGCONT);
        QVERIFY(hasLeft);
        QVERIFY2(said.contains(QStringLiteral("goes on by itself; nothing is lost")), qPrintable(said));
        auto next = mustStart(m_path);
        QVERIFY(answers(*next));
        QVERIFY(Postmaster(clusterOf(*next)).recordedPid() != pid);
    }

    void whoIsToldToStopWaitsForNoOtherProgramsStart()
    {
        std::stop_source told;
        auto server = mustHave(PrivateServer::start(m_path, told.get_token()));
        auto decision = mustHave(FileLock::open(m_path + QStringLiteral("/start.lock")));
        QVERIFY(decision.tryLock(FileLock::Mode::Exclusive));
        told.request_stop();
        QString said;
        QVERIFY(leavesSoon(*server, said));
        QCOMPARE(said, QString());
        QVERIFY(answers(*server)); // it is the other program's now
        decision.unlock();
        QVERIFY(mustStart(m_path)->leave().ok());
        AWAIT_VERIFY(isStopped(clusterOf(*server)), recordingMs);
    }

    void aFailedStartShowsTheServersOwnWords()
    {
        QFile settings(m_path + QStringLiteral("/cluster/postgresql.conf"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const auto before = settings.readAll();
        writeFile(settings.fileName(), "no_such_setting = 1\n", QIODevice::Append);
        const auto again = PrivateServer::start(m_path);
        const auto later = PrivateServer::start(m_path);
        writeFile(settings.fileName(), before);
        QVERIFY(!again.ok());
        QCOMPARE(later.message(), again.message()); // else it would be news each time that it is tried
        QVERIFY2(!again.message().contains(QRegularExpression(QStringLiteral("\\d\\d:\\d\\d:\\d\\d"))), qPrintable(again.message()));
        QVERIFY(!DatabaseTrouble::isRefusal(again.error()));
        QVERIFY2(again.message().contains(QStringLiteral("no_such_setting")), qPrintable(again.message()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

TIDEMARK_TEST(TestServerLife, QCoreApplication)
#include "tst_server_life.moc"
