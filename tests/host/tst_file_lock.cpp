#include "host/file_lock.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <thread>

#include <unistd.h>

using namespace tidemark;
using namespace std::chrono_literals;
using Mode = FileLock::Mode;

class TestFileLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesTheFile();
    void keepsWhatTheFileHolds();
    void saysWhyAFileCannotBeOpened();
    void saysWhoseFolderKeepsItAway();
    void modesExcludeEachOther_data();
    void modesExcludeEachOther();
    void goesWithTheObject();
    void movesWithTheObject();
    void canBeGivenBack();
    void becomesExclusiveWhenAlone();
    void aRefusedChangeOfModeLetsGo();
    void waitsAtMostItsPatience();
    void waitsUntilTheOtherLetsGo();
    void childrenDoNotInheritIt();
    void otherProcessesSeeIt();

private:
    [[nodiscard]] FileLock open() const;

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

void TestFileLock::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("users.lock"));
}

FileLock TestFileLock::open() const
{
    auto lock = FileLock::open(m_path);
    Q_ASSERT(lock.ok());
    return std::move(lock).value();
}

void TestFileLock::makesTheFile()
{
    QVERIFY(!QFile::exists(m_path));
    const auto lock = open();
    QVERIFY(QFile::exists(m_path));
}

void TestFileLock::keepsWhatTheFileHolds()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("kept"), qint64(4));
    file.close();
    auto lock = open();
    QVERIFY(lock.tryLock(Mode::Exclusive));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("kept"));
}

void TestFileLock::saysWhyAFileCannotBeOpened()
{
    const auto path = m_folder->filePath(QStringLiteral("no/such/folder/users.lock"));
    const auto lock = FileLock::open(path);
    QVERIFY(!lock.ok());
    QVERIFY2(lock.message().contains(path), qPrintable(lock.message()));
    QVERIFY2(lock.message().contains(QStringLiteral("No such file")), qPrintable(lock.message()));
}

void TestFileLock::saysWhoseFolderKeepsItAway()
{
    if (::geteuid() == 0)
        QSKIP("no folder is closed to root");
    const auto lock = FileLock::open(QStringLiteral("/usr/tidemark-test.lock"));
    QVERIFY(!lock.ok());
    const auto whose = QStringLiteral("belongs to the user %1").arg(QFileInfo(QStringLiteral("/usr")).owner());
    QVERIFY2(lock.message().contains(whose) || lock.message().contains(QStringLiteral("Read-only")), qPrintable(lock.message()));
}

void TestFileLock::modesExcludeEachOther_data()
{
    QTest::addColumn<bool>("firstIsExclusive");
    QTest::addColumn<bool>("secondIsExclusive");
    QTest::addColumn<bool>("bothHold");
    QTest::newRow("shared, shared") << false << false << true;
    QTest::newRow("shared, exclusive") << false << true << false;
    QTest::newRow("exclusive, shared") << true << false << false;
    QTest::newRow("exclusive, exclusive") << true << true << false;
}

void TestFileLock::modesExcludeEachOther()
{
    QFETCH(bool, firstIsExclusive);
    QFETCH(bool, secondIsExclusive);
    QFETCH(bool, bothHold);
    auto first = open();
    auto second = open();
    QVERIFY(first.tryLock(firstIsExclusive ? Mode::Exclusive : Mode::Shared));
    QCOMPARE(second.tryLock(secondIsExclusive ? Mode::Exclusive : Mode::Shared), bothHold);
}

void TestFileLock::goesWithTheObject()
{
    auto second = open();
    {
        auto first = open();
        QVERIFY(first.tryLock(Mode::Exclusive));
        QVERIFY(!second.tryLock(Mode::Shared));
    }
    QVERIFY(second.tryLock(Mode::Exclusive));
}

void TestFileLock::movesWithTheObject()
{
    auto second = open();
    {
        std::optional<FileLock> inner;
        {
            auto first = open();
            QVERIFY(first.tryLock(Mode::Exclusive));
            inner.emplace(std::move(first));
        }
        QVERIFY(!second.tryLock(Mode::Shared));
    }
    QVERIFY(second.tryLock(Mode::Shared));
}

void TestFileLock::canBeGivenBack()
{
    auto first = open();
    auto second = open();
    QVERIFY(first.tryLock(Mode::Exclusive));
    first.unlock();
    QVERIFY(second.tryLock(Mode::Exclusive));
    QVERIFY(!first.tryLock(Mode::Exclusive));
}

void TestFileLock::becomesExclusiveWhenAlone()
{
    auto first = open();
    auto second = open();
    QVERIFY(first.tryLock(Mode::Shared));
    QVERIFY(first.tryLock(Mode::Exclusive));
    QVERIFY(!second.tryLock(Mode::Shared));
    QVERIFY(first.tryLock(Mode::Shared));
    QVERIFY(second.tryLock(Mode::Shared));
}

void TestFileLock::aRefusedChangeOfModeLetsGo()
{
    auto first = open();
    auto second = open();
    QVERIFY(first.tryLock(Mode::Shared));
    QVERIFY(second.tryLock(Mode::Shared));
    QVERIFY(!first.tryLock(Mode::Exclusive));
    QVERIFY(second.tryLock(Mode::Exclusive));
}

void TestFileLock::waitsAtMostItsPatience()
{
    auto first = open();
    auto second = open();
    QVERIFY(first.tryLock(Mode::Exclusive));
    QVERIFY(!second.lock(Mode::Exclusive, 0ms));
    const auto begun = std::chrono::steady_clock::now();
    QVERIFY(!second.lock(Mode::Exclusive, 100ms));
    QVERIFY(std::chrono::steady_clock::now() - begun >= 100ms);
}

void TestFileLock::waitsUntilTheOtherLetsGo()
{
    auto first = open();
    auto second = open();
    QVERIFY(first.tryLock(Mode::Exclusive));
    std::thread waiting([&second] { QVERIFY(second.lock(Mode::Exclusive, 60s)); });
    first.unlock();
    waiting.join();
    QVERIFY(!first.tryLock(Mode::Shared));
}

// A descriptor that leaked into the database server would keep the lock for as long as the server lives.
void TestFileLock::childrenDoNotInheritIt()
{
    std::optional<FileLock> first(open());
    QVERIFY(first->tryLock(Mode::Exclusive));
    QProcess child;
    child.start(QStringLiteral("cat"), {}); // lives until its input ends
    QVERIFY(child.waitForStarted());
    first.reset();
    QVERIFY(open().tryLock(Mode::Exclusive));
    child.closeWriteChannel();
    QVERIFY(child.waitForFinished());
}

void TestFileLock::otherProcessesSeeIt()
{
    auto lock = open();
    const auto asOther = [this](const QString &mode) {
        return QProcess::execute(QStringLiteral("flock"), {QStringLiteral("--nonblock"), mode, m_path, QStringLiteral("true")});
    };
    QVERIFY(lock.tryLock(Mode::Shared));
    QCOMPARE(asOther(QStringLiteral("--shared")), 0);
    QCOMPARE(asOther(QStringLiteral("--exclusive")), 1);
    lock.unlock();
    QCOMPARE(asOther(QStringLiteral("--exclusive")), 0);
}

TIDEMARK_TEST(TestFileLock, QCoreApplication)
#include "tst_file_lock.moc"
