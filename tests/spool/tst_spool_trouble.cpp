#include "spool/small_disk.h"
#include "spool/spool_fixture.h"
#include "support/file_size_limit.h"
#include "support/test_program.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace tidemark;
using namespace tidemark::test;

namespace {

// The ids that the file hands out, in order.
[[nodiscard]] std::vector<std::int64_t> idsIn(SpoolFile &file)
{
    std::vector<std::int64_t> ids;
    const auto read = file.read(0, 1'000'000);
    for (std::size_t i = 0; read.ok() && i < read->size(); ++i) {
        for (const auto &trade : (*read)[i].batch.trades)
            ids.push_back(trade.id);
    }
    return ids;
}

} // namespace

// What the disk and other programs can do to a spool that is in use.
class TestSpoolTrouble : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysThatTheDiskIsFull();
    void drainsOnceThereIsRoom();
    void goesOnWhenWritesFail();
    void noticesThatItIsGone_data();
    void noticesThatItIsGone();
    void theNewFileIsLeftAloneByTheOldOne();
    void countsOnlyWhatIsInTheNewFile();
    void makesItsFolderAgain();
    void aFolderInItsPlaceIsNoSpool();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("spool/file.sqlite")); }
    [[nodiscard]] Result<SpoolFile> open() { return SpoolFile::open(path(), hereIdentity, m_gauge); }

    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<SpoolGauge> m_gauge;
};

void TestSpoolTrouble::init()
{
    QLoggingCategory::setFilterRules(QStringLiteral("tidemark.spool=false"));
    m_folder.emplace();
    m_gauge = std::make_shared<SpoolGauge>();
}

void TestSpoolTrouble::saysThatTheDiskIsFull()
{
    const SmallDisk disk(2);
    if (!disk.isMounted())
        QSKIP(SmallDisk::absent);
    auto file = SpoolFile::open(disk.filePath(QStringLiteral("spool.sqlite")), hereIdentity);
    QVERIFY(file.ok());
    disk.fill();
    Result<void> appended;
    std::vector<std::int64_t> kept;
    for (int i = 0; i < 200 && appended.ok(); ++i) {
        appended = file.value().append(batchOf(i * 1'000, 1'000));
        for (int trade = 0; appended.ok() && trade < 1'000; ++trade)
            kept.push_back(i * 1'000 + trade);
    }
    QVERIFY(!appended.ok());
    QVERIFY2(appended.message().contains(QStringLiteral("disk is full")), qPrintable(appended.message()));
    QVERIFY(appended.message().contains(QStringLiteral("fetched again")));
    QCOMPARE(file.value().gauge().trades.load(), qint64(kept.size()));
    disk.makeRoom();
    QVERIFY(file.value().append(batchOf(900'000, 1)).ok());
    kept.push_back(900'000);
    QVERIFY(idsIn(file.value()) == kept);
}

// To forget takes room too, for a moment. What was handed over and not forgotten is handed over again.
void TestSpoolTrouble::drainsOnceThereIsRoom()
{
    const SmallDisk disk(4);
    if (!disk.isMounted())
        QSKIP(SmallDisk::absent);
    auto writer = SpoolFile::open(disk.filePath(QStringLiteral("spool.sqlite")), hereIdentity, m_gauge);
    auto reader = SpoolFile::open(disk.filePath(QStringLiteral("spool.sqlite")), hereIdentity, m_gauge);
    QVERIFY(writer.ok() && reader.ok());
    std::int64_t appended = 0;
    for (; appended < 2'000; appended += 200)
        QVERIFY(writer.value().append(batchOf(appended, 200)).ok());
    disk.fill();
    while (writer.value().append(batchOf(appended, 200)).ok())
        appended += 200;
    const auto rows = reader.value().read(0, 1'000'000);
    QVERIFY2(rows.ok(), qPrintable(rows.message()));
    if (const auto released = reader.value().release(rows->back().row); !released)
        QVERIFY2(released.message().contains(QStringLiteral("disk is full")), qPrintable(released.message()));
    disk.makeRoom();
    QVERIFY(reader.value().release(rows->back().row).ok());
    QCOMPARE(qint64(idsIn(reader.value()).size()), 0);
    QCOMPARE(m_gauge->trades.load(), 0);
    QVERIFY(writer.value().append(batchOf(appended, 200)).ok());
    QCOMPARE(idsIn(reader.value()).front(), appended);
}

void TestSpoolTrouble::goesOnWhenWritesFail()
{
    auto file = open();
    QVERIFY(file.value().append(batchOf(1, 10)).ok());
    {
        const FileSizeLimit limit(QFileInfo(path() + QStringLiteral("-wal")).size());
        const auto appended = file.value().append(batchOf(11, 10));
        QVERIFY(!appended.ok());
        QVERIFY2(appended.message().contains(path()), qPrintable(appended.message()));
        QVERIFY(file.value().isInPlace()); // nothing says that its bytes are wrong
    }
    QVERIFY(file.value().append(batchOf(11, 10)).ok());
    QCOMPARE(idsIn(file.value()).size(), 20U);
    QCOMPARE(m_gauge->trades.load(), 20);
}

void TestSpoolTrouble::noticesThatItIsGone_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("removed") << false << QByteArray();
    QTest::newRow("replaced by nothing") << true << QByteArray();
    QTest::newRow("replaced by garbage") << true << QByteArray(10'000, 'x');
}

// Both ends say so, and whoever opens it next has a spool that works.
void TestSpoolTrouble::noticesThatItIsGone()
{
    QFETCH(bool, isReplaced);
    QFETCH(QByteArray, by);
    auto writer = open();
    auto reader = open();
    QVERIFY(writer.value().append(batchOf(1, 10)).ok());
    if (isReplaced)
        replace(path(), by);
    else
        QFile::remove(path());
    const auto appended = writer.value().append(batchOf(11, 10));
    const auto read = reader.value().read(0, 100);
    for (const auto &message : {appended.message(), read.message(), reader.value().release(1).message()})
        QVERIFY2(message.contains(QStringLiteral("fetched again")), qPrintable(message));
    QVERIFY(!writer.value().isInPlace());

    writer = open();
    QVERIFY2(writer.ok(), qPrintable(writer.message()));
    reader = open();
    QVERIFY(writer.value().append(batchOf(21, 10)).ok());
    QVERIFY(reader.value().read(0, 100)->back().batch == batchOf(21, 10));
}

// SQLite deletes its log by name when the last connection goes: not the one that a new file has there by then.
void TestSpoolTrouble::theNewFileIsLeftAloneByTheOldOne()
{
    auto old = open();
    QVERIFY(old.value().append(batchOf(1, 10)).ok());
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(path() + QLatin1String(suffix));
    auto writer = open();
    for (int i = 0; i < 20; ++i)
        QVERIFY(writer.value().append(batchOf(100 + i * 10, 10)).ok());
    old = Error{};
    for (int i = 20; i < 40; ++i)
        QVERIFY(writer.value().append(batchOf(100 + i * 10, 10)).ok());
    writer = Error{};
    auto reader = SpoolFile::open(path(), hereIdentity);
    QCOMPARE(idsIn(reader.value()).size(), 400U);
}

void TestSpoolTrouble::countsOnlyWhatIsInTheNewFile()
{
    auto old = open();
    QVERIFY(old.value().append(batchOf(1, 10)).ok());
    QCOMPARE(m_gauge->trades.load(), 10);
    QFile::remove(path());
    auto fresh = open();
    QCOMPARE(m_gauge->trades.load(), 0);
    QVERIFY(fresh.value().append(batchOf(11, 3)).ok());
    QVERIFY(!old.value().release(1).ok());
    QCOMPARE(m_gauge->trades.load(), 3);
}

void TestSpoolTrouble::makesItsFolderAgain()
{
    auto file = open();
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("spool"))).removeRecursively());
    QVERIFY(!file.value().append(batchOf(1, 1)).ok());
    file = open();
    QVERIFY2(file.ok(), qPrintable(file.message()));
    QVERIFY(file.value().append(batchOf(1, 1)).ok());
}

void TestSpoolTrouble::aFolderInItsPlaceIsNoSpool()
{
    QVERIFY(QDir().mkpath(path()));
    const auto file = open();
    QVERIFY(!file.ok());
    QVERIFY2(file.message().contains(path()), qPrintable(file.message()));
    QVERIFY(QFileInfo(path()).isDir()); // nobody's to put aside
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(open().ok());
}

TIDEMARK_TEST(TestSpoolTrouble, QCoreApplication)
#include "tst_spool_trouble.moc"
