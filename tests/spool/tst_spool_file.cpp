#include "spool/spool_fixture.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class TestSpoolFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void handsBatchesOverInOrder();
    void keepsWhatWasAppendedAcrossAReopening();
    void readsAtMostWhatIsAskedFor();
    void readsNoMoreThanFitsAtOnce();
    void shrinksWhenDrained();
    void refusesBeyondItsQuota();
    void skipsADamagedBatch();
    void saysWhatItIsFor();
    void garbageSaysNothing();
    void keepsWhatIsSetAsideApart();
    void takesFilesWithoutAnAside();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("spool.sqlite")); }
    [[nodiscard]] SpoolFile open() const
    {
        return mustHave(SpoolFile::open(path(), hereIdentity));
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestSpoolFile::handsBatchesOverInOrder()
{
    auto gauge = std::make_shared<SpoolGauge>();
    auto writer = SpoolFile::open(path(), hereIdentity, gauge);
    auto reader = SpoolFile::open(path(), hereIdentity, gauge);
    QVERIFY(writer.ok() && reader.ok());
    for (int i = 0; i < 3; ++i)
        QVERIFY(writer.value().append(batchOf(i * 10, 10)).ok());
    QCOMPARE(gauge->trades.load(), 30);

    const auto read = reader.value().read(0, 1000);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 3U);
    for (int i = 0; i < 3; ++i)
        QVERIFY((*read)[std::size_t(i)].batch == batchOf(i * 10, 10));

    QVERIFY(reader.value().release((*read)[1].row).ok());
    QCOMPARE(gauge->trades.load(), 10);
    const auto rest = reader.value().read(0, 1000);
    QCOMPARE(rest->size(), 1U);
    QVERIFY(rest->front().batch == batchOf(20, 10));
}

void TestSpoolFile::keepsWhatWasAppendedAcrossAReopening()
{
    QVERIFY(open().append(batchOf(1, 4)).ok());
    auto again = open();
    QCOMPARE(again.gauge().trades.load(), 4);
    QVERIFY(again.read(0, 10)->front().batch == batchOf(1, 4));
}

void TestSpoolFile::readsAtMostWhatIsAskedFor()
{
    auto file = open();
    for (int i = 0; i < 5; ++i)
        QVERIFY(file.append(batchOf(i * 10, 10)).ok());
    const auto first = file.read(0, 20);
    QCOMPARE(first->size(), 2U);
    const auto next = file.read(first->back().row, 1);
    QCOMPARE(next->size(), 1U);
    QCOMPARE(next->front().batch.trades.front().id, 20);
}

void TestSpoolFile::readsNoMoreThanFitsAtOnce()
{
    auto file = open();
    TradeBatch batch;
    batch.rejected.push_back({{}, {}, QByteArray(20 << 20, 'x'), QStringLiteral("large"), {}});
    for (int i = 0; i < 3; ++i)
        QVERIFY(file.append(batch).ok());
    const auto first = file.read(0, 1'000'000);
    QCOMPARE(first->size(), 2U);
    const auto next = file.read(first->back().row, 1'000'000);
    QCOMPARE(next->size(), 1U);
    QVERIFY(next->front().batch == batch);
}

void TestSpoolFile::shrinksWhenDrained()
{
    auto file = open();
    const auto empty = file.gauge().bytes.load();
    for (int i = 0; i < 50; ++i)
        QVERIFY(file.append(batchOf(i * 1000, 1000)).ok());
    QVERIFY(file.gauge().bytes > empty + 1'000'000);
    QVERIFY(file.release(file.read(0, 1'000'000)->back().row).ok());
    QVERIFY(file.gauge().bytes < empty + 100'000);
    QCOMPARE(file.gauge().trades.load(), 0);
}

void TestSpoolFile::refusesBeyondItsQuota()
{
    auto file = SpoolFile::open(path(), hereIdentity, std::make_shared<SpoolGauge>(), 200'000);
    Result<void> answer;
    int appended = 0;
    for (; answer.ok() && appended < 1000; ++appended)
        answer = file.value().append(batchOf(appended * 100, 100));
    QVERIFY(!answer.ok());
    QVERIFY(answer.message().contains(QLatin1String("limit")));
    QVERIFY(appended > 10);
    // Drained, it takes trades again.
    QVERIFY(file.value().release(file.value().read(0, 1'000'000)->back().row).ok());
    QVERIFY(file.value().append(batchOf(1, 1)).ok());
}

void TestSpoolFile::skipsADamagedBatch()
{
    auto file = open();
    QVERIFY(file.append(batchOf(1, 1)).ok());
    QVERIFY(file.append(batchOf(2, 1)).ok());
    auto vandal = SqliteConnection::open(path());
    QVERIFY(vandal.value().run(QStringLiteral("UPDATE batches SET payload = x'00112233445566' WHERE row = 1")).ok());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("damaged")));
    const auto read = file.read(0, 10);
    QVERIFY(read.ok());
    QCOMPARE(read->size(), 2U);
    QVERIFY((*read)[0].batch.isEmpty());
    QVERIFY((*read)[1].batch == batchOf(2, 1));
}

void TestSpoolFile::saysWhatItIsFor()
{
    { const auto file = open(); }
    QCOMPARE(SpoolFile::labelOf(path()).value().identity, QStringLiteral("here"));
}

void TestSpoolFile::garbageSaysNothing()
{
    write(path(), QByteArray(20'000, 'x'));
    const auto identity = SpoolFile::labelOf(path());
    QVERIFY(!identity.ok());
    QVERIFY(identity.message().contains(path()));
}

void TestSpoolFile::keepsWhatIsSetAsideApart()
{
    const auto aside = [](const char *place, std::int64_t firstId, int count) {
        return SetAside{QString::fromLatin1(place), QStringLiteral("why"), batchOf(firstId, count).trades};
    };
    {
        auto file = open();
        for (int i = 0; i < 2; ++i)
            QVERIFY(file.append(batchOf(i * 10, 10)).ok());
        QVERIFY(file.release(1, {aside("2024-08", 0, 4), aside("2024-09", 4, 2)}).ok());
        QCOMPARE(file.gauge().trades.load(), 16);
        QCOMPARE(file.gauge().aside.load(), 6);
        QCOMPARE(file.read(0, 1000)->size(), std::size_t(1)); // out of the others' way
    }
    auto file = open();
    QCOMPARE(file.gauge().trades.load(), 16);
    QCOMPARE(file.gauge().aside.load(), 6);
    const auto places = file.asidePlaces();
    QCOMPARE(places->size(), std::size_t(2));
    QCOMPARE(places->front().place, QStringLiteral("2024-08"));
    QCOMPARE(places->front().why, QStringLiteral("why"));
    QCOMPARE(places->front().trades, 4);
    const auto rows = file.readAside(QStringLiteral("2024-08"), 1000);
    QCOMPARE(rows->size(), std::size_t(1));
    QVERIFY(rows->front().batch.trades == batchOf(0, 4).trades);
    QVERIFY(file.releaseAside(QStringLiteral("2024-08"), rows->front().row, {aside("2024-08", 0, 1)}).ok());
    QCOMPARE(file.gauge().aside.load(), 3);
    QCOMPARE(file.gauge().trades.load(), 13);
}

void TestSpoolFile::takesFilesWithoutAnAside()
{
    QVERIFY(open().append(batchOf(0, 3)).ok());
    {
        auto older = SqliteConnection::open(path());
        QVERIFY(older.ok() && older.value().run(QStringLiteral("DROP TABLE aside")).ok());
    }
    auto file = open();
    QCOMPARE(file.gauge().trades.load(), 3);
    QVERIFY(file.asidePlaces()->empty());
}

TIDEMARK_TEST(TestSpoolFile, QCoreApplication)
#include "tst_spool_file.moc"
