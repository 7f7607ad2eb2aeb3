#include "engine_trades.h"
#include "support/engine_server.h"
#include "support/must.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;

// What people do with a record that an engine keeps: roles, archives, imports, backups.
class TestEngineUse : public QObject {
    Q_OBJECT

    void servesRoles(const TestDatabase &database) const;
    void archivesAndBringsBack(const TestDatabase &database) const;

private Q_SLOTS:
    void everydayLife_data();
    void everydayLife();
    void aPrivateServerIsBackedUp();
};

// A reader's role asks and may do nothing else; a recorder's stores, drops and archives.
void TestEngineUse::servesRoles(const TestDatabase &database) const
{
    database.run("CREATE ROLE engine_eve LOGIN");
    database.run("CREATE ROLE engine_ann LOGIN");
    for (const auto *line : {"database grant --reader engine_eve", "database grant --recorder engine_ann"}) {
        const auto granted = runOn(database, QString::fromLatin1(line));
        QVERIFY2(granted.exitCode == 0, granted.messages.constData());
    }
    for (const auto *line : {"latest BTCUSDT --json", "price ETHUSDT 2026-03-31T05:00:07Z --json", "range BTCUSDT 2026-03-30T00:01Z 2026-04-01T13:07:09Z --json",
                             "at 2026-03-31T05:00:07Z --json", "find ETHUSDT 2026-03-30 2026-04-02 --largest 5 --json", "export BTCUSDT 2026-03-30 2026-04-02 --output -",
                             "keep --json", "verify --json"}) {
        const auto whole = runOn(database, QString::fromLatin1(line));
        for (const auto *role : {"engine_eve", "engine_ann"}) {
            const auto answer = runOn(database, QString::fromLatin1(line), role);
            QVERIFY2(answer.exitCode == whole.exitCode && answer.output == whole.output, (QByteArray(role) + ": " + line + '\n' + answer.messages + answer.output.left(400) + whole.output.left(400)).constData());
        }
    }
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-engine-XXXXXX"));
    const auto recording = runOn(database, QStringLiteral("record --simulate --symbols BTCUSDT --data-dir ") + folder.path(), "engine_eve");
    QVERIFY2(recording.exitCode == 3 && recording.messages.contains("engine_eve"), recording.messages.constData());
    const auto granting = runOn(database, QStringLiteral("database grant --reader engine_eve"), "engine_ann");
    QVERIFY2(granting.exitCode == 3 && granting.messages.contains("does not own"), granting.messages.constData());
}

// A month goes into a file and comes back, by the role that records.
void TestEngineUse::archivesAndBringsBack(const TestDatabase &database) const
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-engine-XXXXXX"));
    const auto exporting = QStringLiteral("export BTCUSDT 2026-03-30 2026-04-03 --output -");
    const auto before = runOn(database, exporting).output;
    QCOMPARE(before.count('\n'), count + 1);
    const auto archived = runOn(database, QStringLiteral("archive BTCUSDT --before 2026-04-01 --to %1 --json").arg(folder.path()), "engine_ann");
    QVERIFY2(archived.exitCode == 0, (archived.messages + archived.output).constData());
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND traded_at < '2026-04-01'"), QStringLiteral("0"));
    const auto missing = runOn(database, QStringLiteral("range BTCUSDT 2026-03-30 2026-03-31"));
    QVERIFY2(missing.output.contains("archived to " + folder.path().toUtf8()), (missing.output + missing.messages).constData());
    const auto verified = runOn(database, QStringLiteral("verify"));
    QVERIFY2(verified.exitCode == 0, (verified.output + verified.messages).constData());
    const auto back = runOn(database, QStringLiteral("import ") + folder.path(), "engine_ann");
    QVERIFY2(back.exitCode == 0, back.messages.constData());
    QCOMPARE(runOn(database, exporting).output, before);
    QVERIFY(runOn(database, QStringLiteral("verify")).exitCode == 0);
    const auto copied = runOn(database, QStringLiteral("backup ") + folder.path()); // another server's is its own
    QVERIFY2(copied.exitCode == 2 && copied.messages.contains("private server"), copied.messages.constData());
}

void TestEngineUse::everydayLife_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("timescaledb") << QStringLiteral("timescaledb");
    QTest::newRow("citus") << QStringLiteral("citus");
}

void TestEngineUse::everydayLife()
{
    QFETCH(QString, word);
    if (const auto missing = EngineServer::missing(word); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const EngineServer engine(word);
    const TestDatabase database(engine.server());
    const auto made = runOn(database, QStringLiteral("database init --engine ") + word);
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    database.store(madeTrades(btc, 1));
    database.store(madeTrades(eth, 7'000));
    servesRoles(database);
    archivesAndBringsBack(database);
    const auto dropped = runOn(database, QStringLiteral("keep BTCUSDT --drop-after 30 --yes --now --json"), "engine_ann");
    QCOMPARE(QJsonDocument::fromJson(dropped.output)[QStringLiteral("dropped_now")].toInt(), count);
    QVERIFY(runOn(database, QStringLiteral("verify")).exitCode == 0);
}

void TestEngineUse::aPrivateServerIsBackedUp()
{
    if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    qputenv("TIDEMARK_POSTGRES", qgetenv("TIDEMARK_TIMESCALE_BIN"));
    const RecordFolder::Place place;
    const auto folder = place.filePath(QStringLiteral("data"));
    RecordFolder::store(folder, RecordFolder::trades("BTCUSDT", 1, 500));
    const auto command = [&](const QString &line) { return CliProcess::run(line.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--data-dir"), folder}); };
    QVERIFY(command(QStringLiteral("database init --engine timescaledb")).exitCode == 0);
    // What a backup brings back is what it was, the engine with it.
    const auto rows = RecordFolder::valueOf(folder, "SELECT md5(string_agg(t::text, ',' ORDER BY trade_id)) FROM trades t");
    const auto copied = command(QStringLiteral("backup ") + place.filePath(QStringLiteral("copies")));
    QVERIFY2(copied.exitCode == 0 && copied.output.contains("500 trades"), (copied.output + copied.messages).constData());
    RecordFolder::store(folder, RecordFolder::trades("BTCUSDT", 501, 7));
    const auto restored = command(QStringLiteral("restore ") + place.filePath(QStringLiteral("copies")));
    QVERIFY2(restored.exitCode == 0, (restored.output + restored.messages).constData());
    QCOMPARE(RecordFolder::valueOf(folder, "SELECT md5(string_agg(t::text, ',' ORDER BY trade_id)) FROM trades t"), rows);
    QCOMPARE(QJsonDocument::fromJson(command(QStringLiteral("database --json")).output)[QStringLiteral("engine")].toString(), QStringLiteral("timescaledb"));
    const auto elsewhere = CliProcess::run({QStringLiteral("restore"), place.filePath(QStringLiteral("copies")), QStringLiteral("--data-dir"), place.filePath(QStringLiteral("other"))});
    QVERIFY2(elsewhere.exitCode == 0, elsewhere.messages.constData());
    // Where the programs have it not, it says so and puts nothing in its place.
    qunsetenv("TIDEMARK_POSTGRES");
    const auto without = CliProcess::run({QStringLiteral("restore"), place.filePath(QStringLiteral("copies")), QStringLiteral("--data-dir"), place.filePath(QStringLiteral("third"))});
    QVERIFY2(without.exitCode == 3 && without.messages.contains("loads timescaledb"), without.messages.constData());
    QVERIFY(!QFileInfo::exists(place.filePath(QStringLiteral("third/cluster"))));
}

TIDEMARK_TEST(TestEngineUse, QCoreApplication)
#include "tst_engine_use.moc"
