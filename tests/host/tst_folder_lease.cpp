#include "host/folder_lease.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

LeaseTerms hurried()
{
    LeaseTerms terms;
    terms.beat = 20ms;
    terms.settling = 50ms;
    terms.isSharedDisk = false;
    return terms;
}

LeaseTerms elsewhere(const QString &boot = QStringLiteral("another boot"))
{
    auto terms = hurried();
    terms.as = Holder::ourselves();
    terms.as->bootId = boot;
    terms.as->host = QStringLiteral("beta");
    return terms;
}

LeaseTerms inAContainer()
{
    auto terms = hurried();
    terms.as = Holder::ourselves();
    terms.as->pidNamespace = QStringLiteral("pid:[1]");
    return terms;
}

void ignore() {}

} // namespace

class TestFolderLease : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void nobodyHasANewFolder();
    void saysWhoHasIt();
    void programsOfOnePlaceShareIt();
    void anotherComputerOrContainerIsSeen_data();
    void anotherComputerOrContainerIsSeen();
    void aHeartThatStoppedIsSilent();
    void whatIsReleasedIsFree();
    void whoeverLostItIsToldAndWritesNoMore();
    void aFileThatIsGoneOrBrokenIsWrittenAnew_data();
    void aFileThatIsGoneOrBrokenIsWrittenAnew();
    void ofTwoOnASharedDiskOneGetsIt();
    void saysThatItCannotBeWritten();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(QStringLiteral("holder")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFolderLease::nobodyHasANewFolder()
{
    const FolderLease lease(m_folder->path(), hurried());
    QVERIFY(!lease.record());
    QVERIFY(!lease.others());
    QVERIFY(!lease.isFileThere());
    QVERIFY(!lease.isHeld());
}

void TestFolderLease::saysWhoHasIt()
{
    FolderLease ours(m_folder->path(), elsewhere());
    QVERIFY(ours.take({}, ignore).ok());
    const FolderLease asking(m_folder->path(), hurried());
    const auto words = asking.others()->holder.toDisplay();
    for (const auto &word : {QStringLiteral("beta"), QString::number(QCoreApplication::applicationPid()), Holder::ourselves().user,
                             ours.ourselves().since, QStringLiteral("another ")})
        QVERIFY2(words.contains(word), qPrintable(words));
}

void TestFolderLease::programsOfOnePlaceShareIt()
{
    FolderLease first(m_folder->path(), hurried());
    FolderLease second(m_folder->path(), hurried());
    QVERIFY(first.take({}, ignore).ok());
    QVERIFY(second.take({}, ignore).ok());
    QVERIFY(!first.others() && !second.others());
    QCOMPARE(second.ourselves().since, first.ourselves().since);
    first.rest();
    QVERIFY(second.hasBeatenSince(second.record(), 30s, {}));
}

void TestFolderLease::anotherComputerOrContainerIsSeen_data()
{
    QTest::addColumn<bool>("isContainer");
    QTest::newRow("computer") << false;
    QTest::newRow("container") << true;
}

void TestFolderLease::anotherComputerOrContainerIsSeen()
{
    QFETCH(bool, isContainer);
    FolderLease theirs(m_folder->path(), isContainer ? inAContainer() : elsewhere());
    QVERIFY(theirs.take({}, ignore).ok());
    const FolderLease ours(m_folder->path(), hurried());
    const auto seen = ours.others();
    QVERIFY(seen);
    QCOMPARE(seen->holder.sharesKernel(ours.ourselves()), isContainer);
    QVERIFY(ours.hasBeatenSince(seen, 30s, {}));
}

void TestFolderLease::aHeartThatStoppedIsSilent()
{
    FolderLease theirs(m_folder->path(), elsewhere());
    QVERIFY(theirs.take({}, ignore).ok());
    theirs.rest();
    const FolderLease ours(m_folder->path(), hurried());
    QVERIFY(!ours.hasBeatenSince(ours.others(), 300ms, {}));
    QVERIFY(ours.others()); // and still named
}

void TestFolderLease::whatIsReleasedIsFree()
{
    FolderLease theirs(m_folder->path(), elsewhere());
    QVERIFY(theirs.take({}, ignore).ok());
    theirs.release();
    const FolderLease ours(m_folder->path(), hurried());
    QVERIFY(!ours.record());
    QVERIFY(ours.isFileThere());
}

void TestFolderLease::whoeverLostItIsToldAndWritesNoMore()
{
    std::atomic<bool> isTold = false;
    FolderLease ours(m_folder->path(), hurried());
    QVERIFY(ours.take({}, [&isTold] { isTold = true; }).ok());
    auto slow = elsewhere();
    slow.beat = 1h;
    FolderLease theirs(m_folder->path(), slow);
    // One of our beats may come between; theirs stands in the end.
    QTRY_VERIFY((theirs.rest(), theirs.take({}, ignore).ok()) && isTold);
    QVERIFY(!ours.isHeld());
    const auto seen = ours.others();
    QVERIFY(seen);
    QCOMPARE(seen->holder.bootId, QStringLiteral("another boot"));
    ours.release();
    QVERIFY(ours.others()); // what is another's is not given away
}

void TestFolderLease::aFileThatIsGoneOrBrokenIsWrittenAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gone") << QByteArray();
    QTest::newRow("noise") << QByteArray("{\"held\":tru");
    QTest::newRow("of nobody") << QByteArray("{\"held\":true,\"pid\":0}");
}

void TestFolderLease::aFileThatIsGoneOrBrokenIsWrittenAnew()
{
    QFETCH(QByteArray, bytes);
    FolderLease theirs(m_folder->path(), elsewhere());
    QVERIFY(theirs.take({}, ignore).ok());
    QVERIFY(QFile::remove(file()));
    if (!bytes.isEmpty()) {
        QFile broken(file());
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
    }
    const FolderLease ours(m_folder->path(), hurried());
    QTRY_VERIFY(ours.others());
}

void TestFolderLease::ofTwoOnASharedDiskOneGetsIt()
{
    auto terms = elsewhere();
    terms.isSharedDisk = true;
    terms.settling = 3s; // in which the second one takes it, too
    terms.beat = 1h;
    FolderLease first(m_folder->path(), terms);
    FolderLease second(m_folder->path(), elsewhere(QStringLiteral("a third boot")));
    Result<void> taken;
    std::jthread slower([&] { taken = first.take({}, ignore); });
    QTRY_VERIFY(second.others());
    QVERIFY(second.take({}, ignore).ok());
    slower.join();
    QVERIFY(!taken.ok());
    QVERIFY2(taken.message().contains(QLatin1String("beta")), qPrintable(taken.message()));
    QVERIFY(!first.isHeld());
}

void TestFolderLease::saysThatItCannotBeWritten()
{
    FolderLease lease(m_folder->filePath(QStringLiteral("nowhere")), hurried());
    const auto taken = lease.take({}, ignore);
    QVERIFY(!taken.ok());
    QVERIFY2(taken.message().contains(QLatin1String("--data-dir")), qPrintable(taken.message()));
    QVERIFY(!lease.isHeld());
}

TIDEMARK_TEST(TestFolderLease, QCoreApplication)
#include "tst_folder_lease.moc"
