#include "e2e/archived_quarter.h"
#include "e2e/scene.h"
#include "spool/small_disk.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QStorageInfo>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <random>

using namespace tidemark;

namespace {

constexpr unsigned seed = 20'241;
constexpr int times = 8; // so that an import takes a while

enum class Trouble { Killed, Told, ServerKilled, ServerStopped };

} // namespace

Q_DECLARE_METATYPE(Trouble)

// A quarter of three markets in every form of the exchange's archive, whose import meets every kind of trouble. Whatever ended it, what
// is stored is whole, the same call goes on, and in the end the record is what the files are.
class TestImportTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWholeAfter_data();
    void isWholeAfter();
    void goesOnAndHasItAll();
    void aDiskThatFills();

private:
    // All of them, in any order.
    [[nodiscard]] QStringList importing(const QStringList &options = {})
    {
        std::shuffle(m_files.begin(), m_files.end(), m_random);
        return QStringList{QStringLiteral("import")} + options + m_files;
    }
    // Stored by the ledger, and stored indeed; −1 while there is no table to ask.
    [[nodiscard]] qint64 inLedger() { return numberOf("SELECT coalesce(sum(last_id - first_id + 1), 0) FROM coverage WHERE kind = 'stored'"); }
    [[nodiscard]] qint64 inTables()
    {
        return numberOf("SELECT (SELECT count(*) FROM trades) + (SELECT coalesce(sum(last_id - first_id + 1), 0) FROM packed)");
    }
    [[nodiscard]] qint64 numberOf(const QByteArray &sql)
    {
        const auto value = m_scene.valueOf(sql);
        return value.isEmpty() ? -1 : value.toLongLong();
    }
    void makeTrouble(Trouble trouble, CliProcess &import);

    const ArchivedQuarter m_quarter{times};
    Scene m_scene;
    std::unique_ptr<CliProcess> m_keeper;
    QStringList m_files;
    std::mt19937 m_random{seed};
};

void TestImportTrouble::initTestCase()
{
    m_files = m_quarter.writeTo(m_scene.folder() + QStringLiteral("/in"));
}

void TestImportTrouble::isWholeAfter_data()
{
    QTest::addColumn<Trouble>("trouble");
    QTest::addColumn<int>("part"); // of what is left, in per cent, before it strikes
    for (const int part : {0, 25}) {
        QTest::addRow("a kill after %d %%", part) << Trouble::Killed << part;
        QTest::addRow("a server that is killed after %d %%", part) << Trouble::ServerKilled << part;
        QTest::addRow("a server that is stopped after %d %%", part) << Trouble::ServerStopped << part;
        QTest::addRow("a signal after %d %%", part) << Trouble::Told << part;
    }
}

void TestImportTrouble::makeTrouble(Trouble trouble, CliProcess &import)
{
    switch (trouble) {
    case Trouble::Killed: return import.kill();
    case Trouble::Told: return import.signal(SIGTERM);
    case Trouble::ServerKilled:
    case Trouble::ServerStopped: break;
    }
    import.mayEnd();
    m_keeper->mayEnd();
    const auto mode = trouble == Trouble::ServerKilled ? QStringLiteral("--mode=immediate") : QStringLiteral("--mode=fast");
    QCOMPARE(m_scene.controlServer({mode, QStringLiteral("--no-wait"), QStringLiteral("stop")}), 0);
}

void TestImportTrouble::isWholeAfter()
{
    QFETCH(Trouble, trouble);
    QFETCH(int, part);
    if (!m_keeper)
        m_keeper = m_scene.keepDatabase();
    const auto before = std::max<qint64>(inTables(), 0);
    const auto wanted = before + std::max<qint64>(1, (m_quarter.count() - before) * part / 100);
    CliProcess import(m_scene.commandLine(importing()));
    AWAIT_VERIFY2(inTables() >= wanted || !import.isRunning(), QStringLiteral("%1 of %2 are stored").arg(inTables()).arg(wanted), recordingMs);
    makeTrouble(trouble, import);
    bool isDone = false; // by then it may have been
    if (trouble != Trouble::Killed) {
        const auto answer = import.waitForEnd();
        isDone = answer.exitCode == 0;
        QVERIFY2(isDone || answer.exitCode == 3, (QByteArray::number(answer.exitCode) + answer.messages).constData());
        QVERIFY2(isDone || answer.messages.contains("goes on"), answer.messages.constData());
    }
    if (trouble == Trouble::ServerKilled || trouble == Trouble::ServerStopped)
        m_keeper = m_scene.keepDatabase();
    AWAIT_COMPARE(inLedger(), inTables(), answerMs); // what a kill left under way may be done still
    QVERIFY(inTables() > 0);
    if (isDone)
        QCOMPARE(inTables(), m_quarter.count());
}

void TestImportTrouble::goesOnAndHasItAll()
{
    for (int time = 0; time < 2; ++time) {
        const auto answer = m_scene.run(importing());
        QVERIFY2(answer.exitCode == 0, (answer.output + answer.messages).constData());
        QCOMPARE(inTables(), m_quarter.count());
    }
    QCOMPARE(m_scene.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    const auto other = m_quarter.difference([&](const QStringList &arguments) { return m_scene.run(arguments); }, m_scene.folder());
    QVERIFY2(other.isEmpty(), qPrintable(other));
    m_keeper.reset();
}

void TestImportTrouble::aDiskThatFills()
{
    const test::SmallDisk disk(700);
    if (!disk.isMounted())
        QSKIP(test::SmallDisk::absent);
    const auto run = [&](const QStringList &arguments) {
        return CliProcess::run(QStringList{QStringLiteral("--data-dir"), disk.filePath(QStringLiteral("data"))} + arguments);
    };
    const auto prepared = run({QStringLiteral("import"), m_files.filter(QStringLiteral("NEXOUSDT")).first()});
    QVERIFY2(prepared.exitCode == 0, prepared.messages.constData());
    const auto room = QStorageInfo(disk.filePath(QString())).bytesAvailable() - 25'000'000;
    QFile filler(disk.filePath(QStringLiteral("filler")));
    QVERIFY(room > 0 && filler.open(QIODevice::WriteOnly) && filler.write(QByteArray(qsizetype(room), 'x')) == room && filler.flush());
    filler.close();
    const auto plainly = importing({QStringLiteral("--plain")});
    const auto full = run(plainly);
    QVERIFY2(full.exitCode == 3, full.messages.constData());
    QVERIFY2(full.messages.contains("full") || full.messages.contains("No space left"), full.messages.constData());
    disk.makeRoom();
    const auto rest = run(plainly);
    QVERIFY2(rest.exitCode == 0, rest.messages.constData());
    const auto other = m_quarter.difference(run, m_scene.folder());
    QVERIFY2(other.isEmpty(), qPrintable(other));
}

TIDEMARK_TEST(TestImportTrouble, QCoreApplication)
#include "tst_import_trouble.moc"
