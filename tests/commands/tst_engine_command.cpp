#include "engine_trades.h"
#include "support/await.h"
#include "support/cli_process.h"
#include "support/engine_server.h"
#include "support/must.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace tidemark;
using namespace std::chrono_literals;

// `database init --engine`, and the commands on what it has made.
class TestEngineCommand : public QObject {
    Q_OBJECT

    TestServer m_server;

    [[nodiscard]] static CliAnswer run(const TestDatabase &database, const QString &line)
    {
        return CliProcess::run(line.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--database"), database.target().toUri()});
    }
    [[nodiscard]] static QJsonObject told(const TestDatabase &database, const QString &line)
    {
        const auto answer = run(database, line + QStringLiteral(" --json"));
        if (answer.exitCode != 0)
            qFatal("exit %d: %s", answer.exitCode, answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object();
    }
    void answersAsPlain(const TestDatabase &database, const TestDatabase &plain) const;
    void records(const TestDatabase &database) const;

private Q_SLOTS:
    void badUsage_data();
    void badUsage();
    void plainRecords();
    void theServerLacksTheExtension();
    void onTimescale();
    void aKilledMoveGoesOn();
    void thePrivateServer();
    void onCitus();
};

void TestEngineCommand::badUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QStringLiteral("database init --engine oracle") << QStringLiteral("none of postgresql, timescaledb and citus");
    QTest::newRow("without init") << QStringLiteral("database --engine citus") << QStringLiteral("go with “database init”");
    QTest::newRow("too much") << QStringLiteral("database init citus") << QStringLiteral("Write it as");
    QTest::newRow("no chunk") << QStringLiteral("database init --engine timescaledb --chunk-days 0") << QStringLiteral("from 1 to 366");
    QTest::newRow("chunks of another") << QStringLiteral("database init --engine citus --chunk-days 1") << QStringLiteral("goes with --engine timescaledb");
    QTest::newRow("shards of another") << QStringLiteral("database init --engine timescaledb --shards 8") << QStringLiteral("goes with --engine citus");
    QTest::newRow("no number") << QStringLiteral("database init --engine citus --shards many") << QStringLiteral("“many” is no whole number");
}

void TestEngineCommand::badUsage()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const TestDatabase database(m_server, TestDatabase::Schema::Empty);
    const auto answer = run(database, line);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages.constData());
    QVERIFY(answer.output.isEmpty());
    QCOMPARE(database.valueOf("SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace"), QStringLiteral("0"));
}

void TestEngineCommand::plainRecords()
{
    const TestDatabase database(m_server, TestDatabase::Schema::Empty);
    const auto made = told(database, QStringLiteral("database init --engine postgresql"));
    QCOMPARE(made[QStringLiteral("engine")].toString(), QStringLiteral("postgresql"));
    QVERIFY(!made[QStringLiteral("changed")].toBool());
    const auto object = told(database, QStringLiteral("database"));
    QCOMPARE(object[QStringLiteral("engine")].toString(), QStringLiteral("postgresql"));
    QVERIFY(object[QStringLiteral("engine_version")].toString().contains(QLatin1Char('.')) && object[QStringLiteral("engine_licence")].isNull());
    const auto text = run(database, QStringLiteral("database"));
    QVERIFY2(text.messages.isEmpty(), text.messages.constData()); // an engine is named where it is another one
    QVERIFY(text.output.startsWith("postgresql://") && text.output.count('\n') == 1);
    const auto alone = CliProcess::run({QStringLiteral("database"), QStringLiteral("init"), QStringLiteral("--engine"), QStringLiteral("citus")});
    QVERIFY2(alone.exitCode == 2 && alone.messages.contains("coordinator"), alone.messages.constData());
}

void TestEngineCommand::theServerLacksTheExtension()
{
    if (mustHave(opened(m_server.target())->query("SELECT count(*) FROM pg_available_extensions WHERE name = 'timescaledb'")).integer(0, 0) > 0)
        QSKIP("this computer's PostgreSQL has TimescaleDB");
    const TestDatabase database(m_server, TestDatabase::Schema::Empty);
    for (const auto *engine : {"timescaledb", "citus"}) {
        const auto answer = run(database, QStringLiteral("database init --engine ") + QString::fromLatin1(engine));
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("is not installed there") && answer.messages.contains("shared_preload_libraries"), answer.messages.constData());
        QVERIFY(answer.output.isEmpty());
    }
    RecordFolder::Place place;
    const auto alone = CliProcess::run({QStringLiteral("database"), QStringLiteral("init"), QStringLiteral("--engine"), QStringLiteral("timescaledb"),
                                        QStringLiteral("--data-dir"), place.filePath(QStringLiteral("data"))});
    QVERIFY2(alone.exitCode == 3 && alone.messages.contains("not installed beside the private server's programs"), alone.messages.constData());
}

// The commands' whole answers.
void TestEngineCommand::answersAsPlain(const TestDatabase &database, const TestDatabase &plain) const
{
    for (const auto *line : {"latest BTCUSDT --json", "latest ETHUSDT --json", "price ETHUSDT 2026-03-31T05:00:07Z --json", "price BTCUSDT 2026-03-30T00:00:00Z --json",
                             "range BTCUSDT 2026-03-30T00:01Z 2026-04-01T13:07:09Z --json", "range ETHUSDT 2026-03-30 2026-03-31", "at 2026-03-31T05:00:07Z --against 2026-03-30T12:00Z --json",
                             "find BTCUSDT 2026-03-30 2026-04-02 --largest 5 --json", "find ETHUSDT 2026-03-30 2026-04-02 --min-quantity 0.00002 --limit 20 --json", "find ETHUSDT 2026-03-30 2026-04-02 --busiest minute --json",
                             "export BTCUSDT 2026-03-30 2026-04-02 --output -", "verify BTCUSDT --json", "verify ETHUSDT --json"}) {
        const auto there = run(database, QString::fromLatin1(line));
        const auto here = run(plain, QString::fromLatin1(line));
        QVERIFY2(there.exitCode == here.exitCode && there.output == here.output, (line + QByteArray("\n") + there.output.left(500) + there.messages + here.output.left(500)).constData());
        QVERIFY2(here.exitCode == 0, here.messages.constData());
    }
}

// The built-in market, by a recorder as it is.
void TestEngineCommand::records(const TestDatabase &database) const
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-engine-XXXXXX"));
    CliProcess recorder({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--symbols"), QStringLiteral("BTCUSDT,ETHUSDT"), QStringLiteral("--data-dir"),
                         folder.path(), QStringLiteral("--database"), database.target().toUri()});
    AWAIT_MORE(database.valueOf("SELECT count(*) FROM trades").toInt(), 20, answerMs);
    recorder.signal(SIGTERM);
    const auto ended = recorder.waitForEnd();
    QVERIFY2(ended.exitCode == 0, ended.messages.constData());
    const auto verified = run(database, QStringLiteral("verify --json --simulate"));
    QVERIFY2(verified.exitCode == 0, (verified.output + verified.messages).constData());
}

void TestEngineCommand::onTimescale()
{
    if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const EngineServer engine(QStringLiteral("timescaledb"), "timescaledb.telemetry_level = off\n");
    const TestDatabase database(engine.server(), TestDatabase::Schema::Empty);
    const auto made = run(database, QStringLiteral("database init --engine timescaledb"));
    QVERIFY2(made.exitCode == 0 && made.output.contains("kept by TimescaleDB") && made.output.contains("chunks of 7 days"), (made.output + made.messages).constData());
    const auto object = told(database, QStringLiteral("database"));
    QCOMPARE(object[QStringLiteral("engine")].toString(), QStringLiteral("timescaledb"));
    QCOMPARE(object[QStringLiteral("engine_licence")].toString(), QStringLiteral("timescale"));
    records(database);
    const TestDatabase filled(engine.server());
    const TestDatabase plain(engine.server());
    for (const auto *each : {&filled, &plain}) {
        each->store(madeTrades(btc, 1));
        each->store(madeTrades(eth, 7'000));
    }
    const auto moved = told(filled, QStringLiteral("database init --engine timescaledb --chunk-days 1"));
    QCOMPARE(moved[QStringLiteral("moved")].toInt(), 2 * count);
    QCOMPARE(moved[QStringLiteral("chunk_days")].toInt(), 1);
    answersAsPlain(filled, plain);
    const auto now = told(filled, QStringLiteral("keep --now"));
    QVERIFY(now.contains(QStringLiteral("compressed_now")));
    answersAsPlain(filled, plain);
    const auto packed = run(filled, QStringLiteral("pack --before 2026-05-01"));
    QVERIFY2(packed.exitCode == 3 && packed.messages.contains("kept by TimescaleDB"), packed.messages.constData());
    const auto days = run(filled, QStringLiteral("keep ALL --pack-after 30"));
    QVERIFY2(days.exitCode == 0 && days.messages.contains("chunks"), days.messages.constData());
    const auto dropped = told(filled, QStringLiteral("keep ALL --drop-after 30 --yes --now"));
    QCOMPARE(dropped[QStringLiteral("dropped_now")].toInt(), 2 * count);
    QCOMPARE(filled.valueOf("SELECT count(*) FROM timescaledb_information.chunks WHERE hypertable_name = 'trades'"), QStringLiteral("0"));
    const auto back = run(filled, QStringLiteral("database init --engine postgresql"));
    QVERIFY2(back.exitCode == 3 && back.messages.contains("stays so"), back.messages.constData());
}

void TestEngineCommand::aKilledMoveGoesOn()
{
    if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const EngineServer engine(QStringLiteral("timescaledb"), "timescaledb.telemetry_level = off\n");
    const TestDatabase database(engine.server());
    const TestDatabase plain(engine.server());
    for (const auto *each : {&database, &plain}) {
        each->store(madeTrades(btc, 1));
        each->store(madeTrades(eth, 7'000));
    }
    const QStringList words{QStringLiteral("database"), QStringLiteral("init"), QStringLiteral("--engine"), QStringLiteral("timescaledb"), QStringLiteral("--database"), database.target().toUri()};
    for (const int signal : {SIGKILL, SIGKILL, SIGTERM}) {
        CliProcess move(words);
        AWAIT_VERIFY2(database.valueOf("SELECT to_regclass('public.trades_hypertable') IS NOT NULL OR to_regclass('public.trades_plain') IS NOT NULL OR "
                                       "(SELECT relkind = 'r' FROM pg_class WHERE oid = 'public.trades'::regclass)") == QLatin1String("t"), QStringLiteral("nothing is moved"), answerMs);
        move.signal(signal);
        (void)move.waitForEnd();
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QString::number(2 * count));
        QVERIFY(run(database, QStringLiteral("verify")).exitCode == 0);
    }
    QVERIFY(run(database, QStringLiteral("database init --engine timescaledb")).exitCode == 0);
    QCOMPARE(told(database, QStringLiteral("database"))[QStringLiteral("engine")].toString(), QStringLiteral("timescaledb"));
    answersAsPlain(database, plain);
}

void TestEngineCommand::thePrivateServer()
{
    if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    qputenv("TIDEMARK_POSTGRES", qgetenv("TIDEMARK_TIMESCALE_BIN"));
    const RecordFolder::Place place;
    const auto folder = place.filePath(QStringLiteral("data"));
    RecordFolder::store(folder, RecordFolder::trades("BTCUSDT", 1, 500));
    const auto command = [&](const QString &line) { return CliProcess::run(line.split(QLatin1Char(' ')) + QStringList{QStringLiteral("--data-dir"), folder}); };
    const auto before = command(QStringLiteral("database --json"));
    QCOMPARE(QJsonDocument::fromJson(before.output)[QStringLiteral("engine")].toString(), QStringLiteral("postgresql"));
    QCOMPARE(RecordFolder::valueOf(folder, "SELECT current_setting('shared_preload_libraries')"), QString()); // never by itself
    const auto made = command(QStringLiteral("database init --engine timescaledb"));
    QVERIFY2(made.exitCode == 0, made.messages.constData());
    const auto after = command(QStringLiteral("database --json"));
    QCOMPARE(QJsonDocument::fromJson(after.output)[QStringLiteral("engine")].toString(), QStringLiteral("timescaledb"));
    QCOMPARE(RecordFolder::valueOf(folder, "SELECT count(*) || ' ' || current_setting('timescaledb.telemetry_level') FROM trades"), QStringLiteral("500 off"));
    QVERIFY(command(QStringLiteral("verify")).exitCode == 0);
}

void TestEngineCommand::onCitus()
{
    if (const auto missing = EngineServer::missing(QStringLiteral("citus")); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const EngineServer engine(QStringLiteral("citus"));
    const TestDatabase database(engine.server(), TestDatabase::Schema::Empty);
    const auto made = run(database, QStringLiteral("database init --engine citus --shards 4"));
    QVERIFY2(made.exitCode == 0 && made.output.contains("4 shards"), (made.output + made.messages).constData());
    QCOMPARE(told(database, QStringLiteral("database"))[QStringLiteral("engine")].toString(), QStringLiteral("citus"));
    records(database);
    const TestDatabase cluster(engine.server());
    const TestDatabase plain(engine.server());
    QVERIFY(run(cluster, QStringLiteral("database init --engine citus")).exitCode == 0);
    for (const auto *each : {&cluster, &plain}) {
        each->store(madeTrades(btc, 1));
        each->store(madeTrades(eth, 7'000));
    }
    answersAsPlain(cluster, plain);
    const auto packed = run(cluster, QStringLiteral("pack --before 2026-05-01"));
    QVERIFY2(packed.exitCode == 3 && packed.messages.contains("kept by Citus"), packed.messages.constData());
    const auto dropped = told(cluster, QStringLiteral("keep BTCUSDT --drop-after 30 --yes --now"));
    QCOMPARE(dropped[QStringLiteral("dropped_now")].toInt(), count);
    QVERIFY(run(cluster, QStringLiteral("verify ETHUSDT")).exitCode == 0);
    const auto filled = run(plain, QStringLiteral("database init --engine citus"));
    QVERIFY2(filled.exitCode == 3 && filled.messages.contains("import"), filled.messages.constData());
}

TIDEMARK_TEST(TestEngineCommand, QCoreApplication)
#include "tst_engine_command.moc"
