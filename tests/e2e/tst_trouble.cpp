#include "e2e/scene.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace tidemark;

namespace {

const QString recordingName = QStringLiteral("btcusdt-ethusdt-2024-08-08.jsonl.gz");

[[nodiscard]] qint64 spoolBytes(const Scene &scene)
{
    qint64 bytes = 0;
    for (QDirIterator it(scene.folder() + QStringLiteral("/data/spool"), QDir::Files); it.hasNext();)
        bytes += QFileInfo(it.next()).size();
    return bytes;
}

} // namespace

// Databases that go away, recorders that are killed or told to end, two recorders at once: the record stays the exchange's.
class TestTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void privateServerKilledTwice();
    void ownServerAwayTwice();
    void recorderKilledThreeTimes();
    void twoRecordersAtOnce();
    void endsCleanly_data();
    void endsCleanly();
    void endsCleanlyFromItsFirstMoment();
    void unreachableDatabaseLeavesTheSpool();

private:
    // The exchange plays on while a slow machine starts a server or a recorder again: all there is may be stored by then.
    [[nodiscard]] bool isBeyond(qint64 count) const { return m_scene->storedCount() > std::min(count, countOf(m_recording) - 1); }
    void compareRecord();
    // What is stored is the recording's beginning, without a gap.
    void compareBeginning();

    QString m_path;
    RecordedTrades m_recording;
    std::unique_ptr<Scene> m_scene;
};

void TestTrouble::initTestCase()
{
    const auto path = realDataPath(recordingName);
    if (!path)
        QSKIP(realDataAbsent);
    m_path = *path;
    m_recording = readRecording(m_path);
    QCOMPARE(countOf(m_recording), qint64(19'904 + 14'515));
}

void TestTrouble::init()
{
    m_scene = std::make_unique<Scene>();
}

void TestTrouble::cleanup()
{
    m_scene.reset();
}

// Every trade of the recording is stored once, as it was sent, and the ledger knows of no gap.
void TestTrouble::compareRecord()
{
    for (const auto &[symbol, list] : m_recording)
        QCOMPARE(difference(m_scene->stored(symbol), list), QString());
    QCOMPARE(m_scene->valueOf("SELECT count(*) FROM coverage WHERE kind = 'stored'"), QStringLiteral("2"));
    QCOMPARE(m_scene->valueOf("SELECT sum(trades) FROM candles WHERE span = '1 minute'"),
             QString::number(countOf(m_recording)));
}

void TestTrouble::compareBeginning()
{
    for (const auto &[symbol, list] : m_recording) {
        const auto stored = m_scene->stored(symbol);
        QVERIFY(!stored.empty() && stored.size() <= list.size());
        QCOMPARE(difference(stored, {list.begin(), list.begin() + qsizetype(stored.size())}), QString());
    }
}

void TestTrouble::privateServerKilledTwice()
{
    m_scene->startExchange(m_path, QStringLiteral("30"));
    const auto recorder = m_scene->record(symbolsOf(m_recording));
    const auto keeper = m_scene->keepDatabase();
    for (int outage = 1; outage <= 2; ++outage) {
        const auto before = m_scene->storedCount();
        AWAIT_VERIFY(isBeyond(before), recordingMs);
        // Not waited for: the recorder starts the server again so soon that pg_ctl may take the new one for the old.
        QCOMPARE(m_scene->controlServer({QStringLiteral("--mode=immediate"), QStringLiteral("--no-wait"), QStringLiteral("stop")}), 0);
    }
    AWAIT_COMPARE(m_scene->storedCount(), countOf(m_recording), recordingMs);
    recorder->signal(SIGTERM);
    const auto end = recorder->waitForEnd();
    QVERIFY2(end.exitCode == 0, end.messages.constData());
    compareRecord();
}

void TestTrouble::ownServerAwayTwice()
{
    TestServer server;
    const TestDatabase database(server, TestDatabase::Schema::Empty);
    m_scene->useDatabase(database.target().toUri());
    m_scene->startExchange(m_path, QStringLiteral("30"));
    const auto recorder = m_scene->record(symbolsOf(m_recording));
    for (int outage = 1; outage <= 2; ++outage) {
        const auto before = m_scene->storedCount();
        AWAIT_VERIFY(isBeyond(before), recordingMs);
        const auto said = recorder->messages().size();
        const bool isAll = m_scene->storedCount() == countOf(m_recording);
        server.stop();
        // The recorder has noticed, and goes on without a database: where there is nothing left to store, it need not.
        AWAIT_VERIFY(isAll || recorder->messages().size() > said, recordingMs);
        server.startAgain();
    }
    AWAIT_COMPARE(m_scene->storedCount(), countOf(m_recording), recordingMs);
    recorder->signal(SIGTERM);
    const auto end = recorder->waitForEnd();
    QVERIFY2(end.exitCode == 0, end.messages.constData());
    compareRecord();
}

void TestTrouble::recorderKilledThreeTimes()
{
    m_scene->startExchange(m_path, QStringLiteral("20"));
    auto recorder = m_scene->record(symbolsOf(m_recording));
    const auto keeper = m_scene->keepDatabase();
    for (int death = 1; death <= 3; ++death) {
        const auto before = m_scene->storedCount();
        AWAIT_VERIFY(isBeyond(before + 1'000), recordingMs);
        recorder->kill();
        recorder = m_scene->record(symbolsOf(m_recording));
    }
    AWAIT_COMPARE(m_scene->storedCount(), countOf(m_recording), recordingMs);
    recorder->signal(SIGTERM);
    const auto end = recorder->waitForEnd();
    QVERIFY2(end.exitCode == 0, end.messages.constData());
    compareRecord();
}

void TestTrouble::twoRecordersAtOnce()
{
    m_scene->startExchange(m_path, QStringLiteral("40"));
    const auto first = m_scene->record(QStringLiteral("BTCUSDT,ETHUSDT"));
    const auto second = m_scene->record(QStringLiteral("ETHUSDT,BTCUSDT"));
    const auto keeper = m_scene->keepDatabase();
    AWAIT_COMPARE(m_scene->storedCount(), countOf(m_recording), recordingMs);
    first->signal(SIGTERM);
    second->signal(SIGTERM);
    for (const auto &recorder : {first.get(), second.get()}) {
        const auto end = recorder->waitForEnd();
        QVERIFY2(end.exitCode == 0, end.messages.constData());
        QVERIFY2(!end.messages.contains("deadlock"), end.messages.constData());
    }
    compareRecord();
}

void TestTrouble::endsCleanly_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT, as Ctrl-C") << SIGINT;
}

void TestTrouble::endsCleanly()
{
    QFETCH(int, signal);
    m_scene->startExchange(m_path, QStringLiteral("40"));
    const auto recorder = m_scene->record(symbolsOf(m_recording));
    const auto keeper = m_scene->keepDatabase();
    AWAIT_MORE(m_scene->storedCount(), 1'000, recordingMs);
    recorder->signal(signal);
    const auto end = recorder->waitForEnd();
    QVERIFY2(end.exitCode == 0, end.messages.constData());

    const auto report = QJsonDocument::fromJson(end.output).object();
    const auto count = m_scene->storedCount();
    QCOMPARE(report[QLatin1String("waiting")].toInteger(-1), qint64(0));
    QCOMPARE(report[QLatin1String("received")].toInteger(-1), count);
    QCOMPARE(report[QLatin1String("stored")].toInteger(-1), count);

    compareBeginning();
    // Nothing was left for the next start to store.
    m_scene->stopExchange();
    const auto next = m_scene->run({QStringLiteral("record"), QStringLiteral("--symbols"), symbolsOf(m_recording),
                                    QStringLiteral("--duration"), QStringLiteral("2")});
    QVERIFY2(next.exitCode == 0, next.messages.constData());
    QCOMPARE(m_scene->storedCount(), count);
}

// A spool of its own is the first thing that a recorder makes.
void TestTrouble::endsCleanlyFromItsFirstMoment()
{
    TestServer server;
    const TestDatabase database(server, TestDatabase::Schema::Empty);
    m_scene->useDatabase(database.target().toUri());
    m_scene->startExchange(m_path, QStringLiteral("40"));
    const auto recorder = m_scene->record(symbolsOf(m_recording));
    const auto spool = m_scene->folder() + QStringLiteral("/data/spool");
    AWAIT_VERIFY(!QDir(spool).entryList({QStringLiteral("*.lock")}, QDir::Files).isEmpty(), recordingMs);
    recorder->signal(SIGTERM);
    const auto end = recorder->waitForEnd();
    QVERIFY2(QJsonDocument::fromJson(end.output).object().contains(QLatin1String("waiting")), end.messages.constData());
    QVERIFY2(end.exitCode == 0 || end.exitCode == 3, end.messages.constData()); // as far as the database was within the time of a stop
}

void TestTrouble::unreachableDatabaseLeavesTheSpool()
{
    TestServer server;
    const TestDatabase database(server, TestDatabase::Schema::Empty);
    m_scene->useDatabase(database.target().toUri());
    m_scene->startExchange(m_path, QStringLiteral("0"));
    server.stop();
    auto recorder = m_scene->record(symbolsOf(m_recording));
    AWAIT_MORE(spoolBytes(*m_scene), 100'000, recordingMs);
    recorder->signal(SIGTERM);
    const auto without = recorder->waitForEnd();
    QVERIFY2(without.exitCode == 3, without.messages.constData());
    QVERIFY2(without.messages.contains("spool"), without.messages.constData());
    const auto waiting = QJsonDocument::fromJson(without.output).object()[QLatin1String("waiting")].toInteger(-1);
    QVERIFY2(waiting > 0, without.output.constData());

    // The exchange has nothing to send again: what the next start stores comes from the spool.
    m_scene->stopExchange();
    server.startAgain();
    recorder = m_scene->record(symbolsOf(m_recording));
    AWAIT_COMPARE(m_scene->storedCount(), waiting, recordingMs);
    recorder->signal(SIGTERM);
    const auto with = recorder->waitForEnd();
    QVERIFY2(with.exitCode == 0, with.messages.constData());
    compareBeginning();
}

TIDEMARK_TEST(TestTrouble, QCoreApplication)
#include "tst_trouble.moc"
