#include "session/spool_intake.h"
#include "spool/small_disk.h"
#include "spool/spool_doubts.h"
#include "spool/spool_fixture.h"
#include "support/test_program.h"

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

constexpr std::int64_t smallQuota = 100'000;

[[nodiscard]] IdRanges idsOf(const std::vector<SpoolIntake::TradeId> &given)
{
    IdRanges ids;
    for (const auto &[symbol, id] : given)
        ids.add(id);
    return ids;
}

[[nodiscard]] IdRanges allGivenUp(SpoolIntake &intake)
{
    IdRanges all;
    for (auto ids = intake.takeGivenUp(); !ids.empty(); ids = intake.takeGivenUp())
        all.add(idsOf(ids));
    return all;
}

} // namespace

// What the feed's end of the spool does while the spool refuses: nothing is lost in silence.
class TestSpoolIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void handsOnWhatItIsGiven();
    void waitsAtTheQuota();
    void givesUpWhatMemoryCannotHold();
    void keepsSomeOfWhatWasRefused();
    void waitsForRoomOnTheDisk();
    void waitsUntilTheFileCanBeMade();
    void givesUpWhatWasInAFileThatIsGone_data();
    void givesUpWhatWasInAFileThatIsGone();
    void givesUpOnlyWhatWasNotStored();
    void goesOnWhenTheReaderFindsDamage();
    void keepsDoubtsUntilTheyAreOver();
    void keepsAnEndingBeforeWhatFollowsIt();
    void tellsWhatIsInNoFileAtTheEnd();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("spool.sqlite")); }
    [[nodiscard]] SpoolIntake intakeAt(const QString &path, std::int64_t quota = SpoolFile::defaultQuota)
    {
        return {path, hereIdentity, m_gauge, quota};
    }
    // What the database's end would read now, released.
    [[nodiscard]] IdRanges drain(const QString &path);

    std::optional<QTemporaryDir> m_folder;
    std::shared_ptr<SpoolGauge> m_gauge;
};

void TestSpoolIntake::init()
{
    QLoggingCategory::setFilterRules(QStringLiteral("tidemark.spool=false"));
    m_folder.emplace();
    m_gauge = std::make_shared<SpoolGauge>();
}

IdRanges TestSpoolIntake::drain(const QString &path)
{
    auto file = SpoolFile::open(path, hereIdentity, m_gauge);
    const auto rows = file.value().read(0, 10'000'000);
    IdRanges ids;
    for (const auto &[row, batch] : *rows) {
        for (const auto &trade : batch.trades)
            ids.add(trade.id);
    }
    if (!rows->empty() && !file.value().release(rows->back().row))
        qFatal("The spool cannot be released.");
    return ids;
}

void TestSpoolIntake::handsOnWhatItIsGiven()
{
    auto intake = intakeAt(path());
    QVERIFY(!intake.append({}));
    QVERIFY(intake.append(batchOf(1, 10)));
    QVERIFY(intake.append(batchOf(11, 10)));
    QCOMPARE(intake.trades(), 20);
    QVERIFY(intake.bytes() > 0);
    QCOMPARE(intake.problem(), QString());
    QCOMPARE(drain(path()), IdRanges({{1, 20}}));
    QVERIFY(intake.takeGivenUp().empty());
}

void TestSpoolIntake::waitsAtTheQuota()
{
    auto intake = intakeAt(path(), smallQuota);
    std::int64_t next = 1;
    for (; intake.append(batchOf(next, 500)); next += 500) { }
    next += 500;
    QVERIFY2(intake.problem().contains(QStringLiteral("limit")), qPrintable(intake.problem()));
    QVERIFY(!intake.append(batchOf(next, 500)));
    next += 500;
    QVERIFY(intake.takeGivenUp().empty()); // they wait in memory
    QCOMPARE(intake.trades(), next - 1);

    auto kept = drain(path());
    QVERIFY(intake.append(batchOf(next, 500)));
    QCOMPARE(intake.problem(), QString());
    kept.add(drain(path()));
    QCOMPARE(kept, IdRanges({{1, next + 499}}));
}

void TestSpoolIntake::givesUpWhatMemoryCannotHold()
{
    auto intake = intakeAt(path(), smallQuota);
    constexpr int most = int(SpoolIntake::mostWaiting);
    std::int64_t next = 1;
    for (; intake.append(batchOf(next, 500)); next += 500) { }
    const auto firstWaiting = next;
    auto batch = batchOf(next + 500, most);
    batch.rejected.push_back({*Symbol::fromText("BTCUSDT"), next + 500 + most, QByteArray("?"), QStringLiteral("unreadable"), {}});
    QVERIFY(!intake.append(std::move(batch)));
    IdRanges given;
    int calls = 0;
    for (auto ids = intake.takeGivenUp(); !ids.empty(); ids = intake.takeGivenUp(), ++calls) {
        QVERIFY(ids.size() <= SpoolIntake::mostGivenUp);
        given.add(idsOf(ids));
    }
    QVERIFY(calls > 1);
    QCOMPARE(given, IdRanges({{firstWaiting, next + 500 + most}}));
    QCOMPARE(drain(path()), IdRanges({{1, firstWaiting - 1}}));
    QVERIFY(intake.append(batchOf(1'000'000'000, 1)));
}

// A stream of nothing but refused frames, while the spool takes nothing.
void TestSpoolIntake::keepsSomeOfWhatWasRefused()
{
    QVERIFY(QDir().mkpath(path())); // a folder of that name
    auto intake = intakeAt(path());
    constexpr auto most = std::int64_t(SpoolIntake::mostRefused);
    for (std::int64_t id = 0; id < 3 * most;) {
        TradeBatch batch;
        for (const auto end = id + most / 2; id < end; ++id)
            batch.rejected.push_back({*Symbol::fromText("BTCUSDT"), id, QByteArray("?"), QStringLiteral("unreadable"), {}});
        batch.rejected.push_back({{}, {}, QByteArray("?"), QStringLiteral("unreadable"), {}});
        QVERIFY(!intake.append(std::move(batch)));
    }
    const auto given = allGivenUp(intake);
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(intake.append(batchOf(3 * most, 1)));
    auto file = SpoolFile::open(path(), hereIdentity, m_gauge);
    const auto rows = file.value().read(0, 10'000'000);
    IdRanges kept;
    std::size_t inputs = 0;
    for (const auto &[row, batch] : *rows) {
        inputs += batch.rejected.size();
        for (const auto &input : batch.rejected) {
            if (input.tradeId)
                kept.add(*input.tradeId);
        }
    }
    QCOMPARE(inputs, SpoolIntake::mostRefused);
    kept.add(given); // what is not kept is asked for again
    QCOMPARE(kept, IdRanges({{0, 3 * most - 1}}));
}

void TestSpoolIntake::waitsForRoomOnTheDisk()
{
    const SmallDisk disk(3);
    if (!disk.isMounted())
        QSKIP(SmallDisk::absent);
    const auto onDisk = disk.filePath(QStringLiteral("spool.sqlite"));
    auto intake = intakeAt(onDisk);
    QVERIFY(intake.append(batchOf(1, 100)));
    disk.fill();
    std::int64_t next = 101;
    for (; intake.append(batchOf(next, 1'000)); next += 1'000) { }
    next += 1'000;
    QVERIFY2(intake.problem().contains(QStringLiteral("disk is full")), qPrintable(intake.problem()));
    disk.makeRoom();
    QVERIFY(intake.append(batchOf(next, 1)));
    QCOMPARE(intake.problem(), QString());
    QCOMPARE(drain(onDisk), IdRanges({{1, next}}));
    QVERIFY(intake.takeGivenUp().empty());
}

void TestSpoolIntake::waitsUntilTheFileCanBeMade()
{
    QVERIFY(QDir().mkpath(path())); // a folder of that name
    auto intake = intakeAt(path());
    QVERIFY(!intake.append(batchOf(1, 10)));
    QVERIFY2(intake.problem().contains(path()), qPrintable(intake.problem()));
    QVERIFY(QDir().rmdir(path()));
    QVERIFY(intake.append(batchOf(11, 10)));
    QCOMPARE(intake.problem(), QString());
    QCOMPARE(drain(path()), IdRanges({{1, 20}}));
}

void TestSpoolIntake::givesUpWhatWasInAFileThatIsGone_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("removed") << false;
    QTest::newRow("replaced by garbage") << true;
}

void TestSpoolIntake::givesUpWhatWasInAFileThatIsGone()
{
    QFETCH(bool, isReplaced);
    auto intake = intakeAt(path());
    QVERIFY(intake.append(batchOf(1, 10)));
    QVERIFY(intake.append(batchOf(21, 10)));
    if (isReplaced)
        replace(path(), QByteArray(5'000, 'x'));
    else
        QFile::remove(path());
    QVERIFY(!intake.append(batchOf(31, 10)));
    QVERIFY2(intake.problem().contains(QStringLiteral("fetched again")), qPrintable(intake.problem()));
    QCOMPARE(idsOf(intake.takeGivenUp()), IdRanges({{1, 10}, {21, 30}}));
    QVERIFY(intake.append(batchOf(41, 10)));
    QCOMPARE(intake.problem(), QString());
    // SQLite's log may have brought the old trades back: they are told twice then, and stored once.
    auto drained = drain(path());
    drained.remove({1, 30});
    QCOMPARE(drained, IdRanges({{31, 50}}));
    QVERIFY(intake.takeGivenUp().empty());
}

void TestSpoolIntake::givesUpOnlyWhatWasNotStored()
{
    auto intake = intakeAt(path());
    QVERIFY(intake.append(batchOf(1, 10)));
    QCOMPARE(drain(path()), IdRanges({{1, 10}}));
    QVERIFY(intake.append(batchOf(11, 10)));
    QFile::remove(path());
    QVERIFY(!intake.append(batchOf(21, 10)));
    QCOMPARE(idsOf(intake.takeGivenUp()), IdRanges({{11, 20}}));
}

// Noise in the pages, which the writing end need not come upon by itself.
void TestSpoolIntake::goesOnWhenTheReaderFindsDamage()
{
    auto intake = intakeAt(path());
    std::int64_t next = 1;
    for (; next < 400'000; next += 500) // far more than SQLite keeps in its log
        QVERIFY(intake.append(batchOf(next, 500)));
    {
        QFile vandal(path());
        QVERIFY(vandal.open(QIODevice::ReadWrite) && vandal.seek(100));
        QVERIFY(vandal.write(QByteArray(vandal.size() - 100, 'x')) > 0);
    }
    auto reader = SpoolFile::open(path(), hereIdentity, m_gauge); // put aside, or a new one already
    QVERIFY2(reader.ok(), qPrintable(reader.message()));
    auto read = reader.value().read(0, 1'000'000);
    for (std::int64_t last = 0; read.ok() && !read->empty(); read = reader.value().read(last, 1'000'000))
        last = read->back().row;
    if (!intake.append(batchOf(next, 500)))
        QVERIFY(intake.append({}) || intake.append(batchOf(next + 500, 500)));
    const auto given = allGivenUp(intake);
    QVERIFY2(given.contains(1) && given.contains(next - 1), qPrintable(QString::number(given.count())));
    QVERIFY(drain(path()).contains(next));
}

void TestSpoolIntake::keepsDoubtsUntilTheyAreOver()
{
    auto intake = intakeAt(path());
    const auto doubted = batchOf(1, 10).trades;
    const auto symbol = doubted.front().symbol;
    intake.hold(doubted);
    QVERIFY(!intake.append({})); // nothing for the database
    QCOMPARE(m_gauge->doubted.load(), 10);
    QCOMPARE(intake.trades(), 0);
    const auto kept = [&] {
        auto doubts = SpoolDoubts::open(path());
        const auto markets = doubts.value().trades();
        return markets->contains(symbol) ? markets->at(symbol) : std::vector<Trade>();
    };
    QCOMPARE(kept(), doubted);
    const auto more = batchOf(11, 5).trades;
    intake.letGo({symbol});
    intake.hold(more); // at once another doubt
    QVERIFY(intake.append(batchOf(1, 10)));
    QCOMPARE(kept(), more);
    QCOMPARE(m_gauge->doubted.load(), 5);
    intake.letGo({symbol});
    QVERIFY(intake.append(batchOf(11, 5)));
    QVERIFY(kept().empty());
    QCOMPARE(m_gauge->doubted.load(), 0);
    QCOMPARE(drain(path()), IdRanges({{1, 15}}));
}

void TestSpoolIntake::keepsAnEndingBeforeWhatFollowsIt()
{
    auto intake = intakeAt(path());
    const SeriesStart start{*Symbol::fromText("BTCUSDT"), timestampFromMicros(1'700'000'000'000'000), 1, timestampFromMicros(1'699'999'999'000'000)};
    intake.noteEnding(start);
    QVERIFY(intake.append(batchOf(1, 10)));
    auto doubts = SpoolDoubts::open(path());
    QCOMPARE(doubts.value().endings().value(), std::vector{start});
    QVERIFY(doubts.value().releaseEnding(start).ok());
    QVERIFY(doubts.value().endings()->empty());
}

void TestSpoolIntake::tellsWhatIsInNoFileAtTheEnd()
{
    QVERIFY(QDir().mkpath(path())); // a folder of that name
    auto intake = intakeAt(path());
    QVERIFY(!intake.append(batchOf(1, 10)));
    intake.hold(batchOf(11, 5).trades);
    QVERIFY(!intake.append({}));
    intake.close();
    QCOMPARE(m_gauge->unkept.load(), 15);
    QCOMPARE(m_gauge->trades.load(), 0);

    QVERIFY(QDir().rmdir(path()));
    QVERIFY(intake.append({}));
    intake.close();
    QCOMPARE(m_gauge->unkept.load(), 0);
    QCOMPARE(drain(path()), IdRanges({{1, 10}}));
}

TIDEMARK_TEST(TestSpoolIntake, QCoreApplication)
#include "tst_spool_intake.moc"
