#include "database/cluster_folder.h"
#include "database/pg_session.h"
#include "database/postmaster.h"
#include "database/private_server.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/stat.h>
#include <unistd.h>

using namespace tidemark;

namespace {

// Less patience than usual, for those who find the folder taken.
const QStringList hurried{QStringLiteral("beat=100"), QStringLiteral("kernelSilence=1500"), QStringLiteral("hostSilence=1500"),
                          QStringLiteral("settling=200"), QStringLiteral("fence=1500")};
// More patience with a heart that is to be seen, which beats late where the machine is busy; over once it has beaten.
const QStringList patient{QStringLiteral("kernelSilence=50000"), QStringLiteral("hostSilence=50000")};
// Another computer, on a network disk that grants every lock to everybody.
const QStringList beyondLocks{QStringLiteral("boot=another"), QStringLiteral("sharedDisk=1"), QStringLiteral("believesLocks=0")};

// A program that uses the folder's private server until it is told to end.
class User {
public:
    User(const QStringList &wrapping, const QString &folder, const QStringList &terms)
    {
        auto words = wrapping + QStringList{QStringLiteral(SERVER_USER), folder} + terms;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(words.takeFirst(), words);
    }
    ~User()
    {
        end();
    }

    [[nodiscard]] QString answer()
    {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(60'000))
            return QStringLiteral("nothing was said");
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    [[nodiscard]] bool isReady() { return answer() == QLatin1String("ready"); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(60'000);
    }

private:
    QProcess m_process;
};

} // namespace

// Two computers or containers on one data folder, whose path is so long that the socket lies in /tmp.
class TestSharedFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aContainerLeavesTheServerOfAnotherAlone();
    void aContainerThatIsGoneIsFollowed();
    void aServerWhoseProgramsWereKilledIsSeen();
    void itIsSeenWithoutAWordOfWhoHasIt();
    void anotherComputerIsSeenThoughLocksLie();
    void anotherComputerThatIsGoneIsFollowed();
    void afterARestartOfTheComputerNobodyWaits();
    void aProgramWithAnotherTmpIsTold();
    void theServerHoldsALockForAsLongAsItLives();

private:
    [[nodiscard]] std::unique_ptr<User> user(const QStringList &terms = {}) const
    {
        return std::make_unique<User>(QStringList(), m_path, hurried + terms);
    }
    // In pid, ipc and mount namespaces of its own, its /tmp and /dev/shm apart, as a container has them.
    [[nodiscard]] std::unique_ptr<User> container(const QStringList &terms = {}) const
    {
        return std::make_unique<User>(QStringList{QStringLiteral("unshare"), QStringLiteral("--pid"), QStringLiteral("--ipc"), QStringLiteral("--mount"),
                                                  QStringLiteral("--fork"), QStringLiteral("--kill-child"), QStringLiteral("--mount-proc"),
                                                  QStringLiteral("sh"), QStringLiteral("-c"),
                                                  QStringLiteral("mount -t tmpfs none /tmp && chmod 1777 /tmp && mount -t tmpfs none /dev/shm && \"$@\""),
                                                  QStringLiteral("sh")},
                                      m_path, hurried + terms);
    }
    [[nodiscard]] static bool hasNamespaces()
    {
        return QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("--pid"), QStringLiteral("--ipc"), QStringLiteral("--mount"), QStringLiteral("--fork"),
                                                             QStringLiteral("--mount-proc"), QStringLiteral("mount"), QStringLiteral("-t"),
                                                             QStringLiteral("tmpfs"), QStringLiteral("none"), QStringLiteral("/tmp")}) == 0;
    }
    [[nodiscard]] Postmaster postmaster() const { return Postmaster(m_path + QStringLiteral("/cluster")); }
    void killServer() const
    {
        for (const auto process : postmaster().processes())
            ::kill(process, SIGKILL);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

#define NEEDS_NAMESPACES()                                                                                                              \
    do {                                                                                                                                \
        if (!hasNamespaces())                                                                                                           \
            QSKIP("Namespaces cannot be made here: that needs unshare(1) and the rights of root.");                                       \
    } while (false)

void TestSharedFolder::init()
{
    // Not below /tmp, which each of them has of its own.
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/var/tmp/tidemark-test-XXXXXX"));
    QVERIFY(m_folder->isValid());
    QCOMPARE(::chmod(qPrintable(m_folder->path()), 0711), 0);
    m_path = m_folder->filePath(QString(90, QLatin1Char('d')));
}

void TestSharedFolder::cleanup()
{
    killServer();
    AWAIT_VERIFY(postmaster().processes().empty(), recordingMs);
    m_folder.reset();
}

void TestSharedFolder::aContainerLeavesTheServerOfAnotherAlone()
{
    NEEDS_NAMESPACES();
    auto first = user();
    QVERIFY(first->isReady());
    const auto pid = postmaster().recordedPid();
    QVERIFY(pid);
    const auto said = container(patient)->answer();
    for (const auto &word : {QStringLiteral("in use by"), QSysInfo::machineHostName(), QStringLiteral("of the user"), QStringLiteral("since 2"),
                             QStringLiteral("its heart beats"), QStringLiteral("--data-dir"), Holder::ourselves().pidNamespace})
        QVERIFY2(said.contains(word), qPrintable(word + QStringLiteral(" is not in: ") + said));
    QCOMPARE(postmaster().recordedPid(), pid);
    QVERIFY(postmaster().isRunning());
    first->end();
    AWAIT_VERIFY(postmaster().processes().empty(), recordingMs);
    auto second = container();
    QVERIFY2(second->isReady(), "what was let go is free at once");
}

void TestSharedFolder::aContainerThatIsGoneIsFollowed()
{
    NEEDS_NAMESPACES();
    auto first = container();
    QVERIFY(first->isReady());
    QVERIFY2(user(patient)->answer().contains(QLatin1String("in use by")), "while it is there");
    first->kill(); // all of it, the server too
    auto second = user();
    QVERIFY(second->isReady());
    QVERIFY(postmaster().isRunning());
}

void TestSharedFolder::aServerWhoseProgramsWereKilledIsSeen()
{
    NEEDS_NAMESPACES();
    auto first = user();
    QVERIFY(first->isReady());
    first->kill();
    QVERIFY(postmaster().isRunning());
    const auto said = container()->answer();
    QVERIFY2(said.contains(QLatin1String("its server has not ended")), qPrintable(said));
    QVERIFY(!postmaster().processes().empty());
    // Without its pid file the postmaster ends within a minute; a kill is quicker.
    killServer();
    auto second = container();
    QVERIFY(second->isReady());
}

void TestSharedFolder::itIsSeenWithoutAWordOfWhoHasIt()
{
    NEEDS_NAMESPACES();
    auto first = user();
    QVERIFY(first->isReady());
    for (const auto &name : {QStringLiteral("holder"), QStringLiteral("start.lock"), QStringLiteral("users.lock")})
        QVERIFY(QFile::remove(m_path + QLatin1Char('/') + name));
    QVERIFY2(container(patient)->answer().contains(QLatin1String("in use by")), "the heart writes the file anew");
    first->kill();
    for (const auto &name : {QStringLiteral("holder"), QStringLiteral("start.lock"), QStringLiteral("users.lock")})
        QFile::remove(m_path + QLatin1Char('/') + name);
    QVERIFY2(container()->answer().contains(QLatin1String("in use by")), "the server holds its lock");
    QVERIFY(!postmaster().processes().empty());
}

void TestSharedFolder::anotherComputerIsSeenThoughLocksLie()
{
    auto first = user();
    QVERIFY(first->isReady());
    QVERIFY(QFile::remove(m_path + QStringLiteral("/start.lock")));
    QVERIFY(QFile::remove(m_path + QStringLiteral("/users.lock")));
    // It must not be served through the socket, which another computer would not have.
    const auto pid = postmaster().recordedPid();
    const auto socket = socketFolderFor(m_path) + QStringLiteral("/.s.PGSQL.5432");
    QVERIFY(QFile::rename(socket, socket + QStringLiteral(".away")));
    const auto said = user(beyondLocks + patient)->answer();
    QVERIFY(QFile::rename(socket + QStringLiteral(".away"), socket));
    QVERIFY2(said.contains(QLatin1String("its heart beats")), qPrintable(said));
    QCOMPARE(postmaster().recordedPid(), pid);
    QVERIFY(postmaster().isRunning());
}

void TestSharedFolder::anotherComputerThatIsGoneIsFollowed()
{
    auto first = user(beyondLocks);
    QVERIFY(first->isReady());
    first->kill();
    killServer();
    AWAIT_VERIFY(postmaster().processes().empty(), recordingMs);
    auto second = user({QStringLiteral("sharedDisk=1")});
    QVERIFY(second->isReady());
    QVERIFY(postmaster().isRunning());
}

void TestSharedFolder::afterARestartOfTheComputerNobodyWaits()
{
    auto first = user({QStringLiteral("boot=an earlier one"), QStringLiteral("sharedDisk=0")});
    QVERIFY(first->isReady());
    first->kill();
    killServer();
    AWAIT_VERIFY(postmaster().processes().empty(), recordingMs);
    // Would wait for ever, if it waited.
    auto second = user({QStringLiteral("sharedDisk=0"), QStringLiteral("kernelSilence=100000000"), QStringLiteral("hostSilence=100000000"),
                        QStringLiteral("fence=100000000")});
    QVERIFY(second->isReady());
}

void TestSharedFolder::aProgramWithAnotherTmpIsTold()
{
    NEEDS_NAMESPACES();
    auto first = user();
    QVERIFY(first->isReady());
    User second({QStringLiteral("unshare"), QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                 QStringLiteral("mount -t tmpfs none /tmp && chmod 1777 /tmp && \"$@\""), QStringLiteral("sh")}, m_path, hurried);
    const auto said = second.answer();
    QVERIFY2(said.contains(QLatin1String("is not there for this program")), qPrintable(said));
    QVERIFY(postmaster().isRunning());
}

void TestSharedFolder::theServerHoldsALockForAsLongAsItLives()
{
    auto first = user();
    QVERIFY(first->isReady());
    const auto folder = ClusterFolder::open(m_path);
    QVERIFY(folder.ok());
    QVERIFY(folder->isServerLockHeld());
    first->kill();
    QVERIFY(folder->isServerLockHeld());
    killServer();
    AWAIT_VERIFY(!folder->isServerLockHeld(), recordingMs);
}

TIDEMARK_TEST(TestSharedFolder, QCoreApplication)
#include "tst_shared_folder.moc"
