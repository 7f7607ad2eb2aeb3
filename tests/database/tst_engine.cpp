#include "database/engine.h"

#include "database/database_source.h"
#include "database/engine_setup.h"
#include "database/keeping_round.h"
#include "database/packer.h"
#include "database/private_engine.h"
#include "database/reading.h"
#include "random_trades.h"
#include "support/must.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QDir>
#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Engine timescale(Engine::Kind::TimescaleDb, QStringLiteral("2.28.3"), QStringLiteral("timescale"));
const Engine apache(Engine::Kind::TimescaleDb, QStringLiteral("2.28.3"), QStringLiteral("apache"));
const Engine citus(Engine::Kind::Citus, QStringLiteral("13.2-1"));

// Without what is said about it.
QByteArray statementIn(const QByteArray &sql)
{
    QByteArray statement;
    for (const auto &line : sql.split('\n'))
        statement += line.left(line.indexOf("--") < 0 ? line.size() : line.indexOf("--")) + '\n';
    return statement;
}

} // namespace

// What differs between engines, as far as it shows without a server that has them.
class TestEngine : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    void words();
    void eachHasItsOwnTexts_data();
    void eachHasItsOwnTexts();
    void ownTextsAreAskedForByTheEngine();
    void plainRecordsAreOfPostgresql();
    void packingIsOff_data();
    void packingIsOff();
    void whatTheServerLacksIsSaid_data();
    void whatTheServerLacksIsSaid();
    void onlyTheOwnerMay();
    void whatOneHasIsNotMadeAnew();
    void howChunksAndShardsAreChosen();
    void whatAServerLoadsAlreadyItLoadsStill();
};

void TestEngine::words()
{
    for (const auto kind : {Engine::Kind::PostgreSql, Engine::Kind::TimescaleDb, Engine::Kind::Citus})
        QVERIFY(Engine::named(Engine::wordOf(kind)) == kind);
    QVERIFY(!Engine::named(QStringLiteral("oracle")));
    QCOMPARE(timescale.text(), QStringLiteral("TimescaleDB 2.28.3 (licence timescale)"));
    QCOMPARE(citus.text(), QStringLiteral("Citus 13.2-1"));
    QCOMPARE(Engine().text(), QStringLiteral("PostgreSQL"));
    QVERIFY(timescale.compressesChunks() && !apache.compressesChunks() && apache.hasChunks());
    QVERIFY(Engine().hasMonths() && citus.hasMonths() && !timescale.hasMonths());
    QVERIFY(timescale.settings().front().first.startsWith("timescaledb.max_tuples"));
    QVERIFY(Engine().settings().empty() && citus.settings().empty());
}

void TestEngine::eachHasItsOwnTexts_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("timescaledb") << int(Engine::Kind::TimescaleDb);
    QTest::newRow("citus") << int(Engine::Kind::Citus);
}

// No question looks for blocks, and none calls a function beside a table; an own text takes what the text of all takes.
void TestEngine::eachHasItsOwnTexts()
{
    QFETCH(int, kind);
    const TestDatabase database(m_server);
    const auto session = database.open();
    const Engine engine(Engine::Kind(kind), {});
    const auto own = QDir(QStringLiteral(":/sql/queries/") + engine.word()).entryList(QDir::Files);
    QVERIFY(!own.isEmpty());
    for (const auto &file : own) {
        const auto name = file.chopped(4);
        QVERIFY2(QFile::exists(QStringLiteral(":/sql/queries/") + file), qPrintable(file));
        const auto text = mustHave(Reading::text(*session, name));
        QVERIFY2(engine.query(name) != Engine().query(name), qPrintable(name));
        for (int parameter = 1; parameter < 15; ++parameter) {
            const auto word = '$' + QByteArray::number(parameter);
            QVERIFY2(statementIn(engine.query(name)).contains(word) == statementIn(text).contains(word), qPrintable(name + QLatin1String(word)));
        }
    }
    session->noteEngine(engine);
    for (const auto *name : {u"trades_between", u"trade_before", u"trade_after", u"completeness", u"moment_trades", u"trades_by_minute", u"chart_seconds",
                             u"symbols_anywhere", u"series_split_minute", u"series_take_back"}) {
        const auto text = statementIn(mustHave(Reading::text(*session, QString::fromUtf16(name))));
        QVERIFY2(!text.contains("packed") && !text.contains("trades_between("), text.constData());
        QVERIFY2(text.contains("trades"), text.constData());
    }
}

// Whoever asks for the text of all by its name would never ask an engine's own.
void TestEngine::ownTextsAreAskedForByTheEngine()
{
    QSet<QString> own;
    for (QDirIterator it(QStringLiteral(":/sql/queries"), QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QFileInfo file(it.next());
        if (file.dir().dirName() != QLatin1String("queries"))
            own += file.completeBaseName();
    }
    QVERIFY(own.size() > 10);
    static const QRegularExpression directly(QStringLiteral("query\\(sqlQuery\\(QStringLiteral\\(\"(\\w+)\""));
    for (QDirIterator it(QStringLiteral(TIDEMARK_TREE "/app"), {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto asked = directly.globalMatch(QString::fromUtf8(file.readAll())); asked.hasNext();) {
            const auto name = asked.next().captured(1);
            QVERIFY2(!own.contains(name), qPrintable(file.fileName() + QStringLiteral(" asks ") + name));
        }
    }
}

void TestEngine::plainRecordsAreOfPostgresql()
{
    const TestDatabase database(m_server);
    const auto session = database.open();
    QVERIFY(mustHave(Engine::of(*session)).kind() == Engine::Kind::PostgreSql);
    QVERIFY(!session->isWithoutPacked());
    const TestDatabase empty(m_server, TestDatabase::Schema::Empty);
    QVERIFY(mustHave(Engine::of(*empty.open())).kind() == Engine::Kind::PostgreSql);
}

void TestEngine::packingIsOff_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("says");
    QTest::newRow("TimescaleDB") << timescale << QStringLiteral("keep ALL --pack-after");
    QTest::newRow("under the Apache licence") << apache << QStringLiteral("compresses no chunks");
    QTest::newRow("Citus") << citus << QStringLiteral("kept by Citus");
}

void TestEngine::packingIsOff()
{
    QFETCH(Engine, engine);
    QFETCH(QString, says);
    const TestDatabase database(m_server);
    const auto btc = symbolNamed("BTCUSDT");
    database.store(RandomMarket{btc, 1, 1, momentOf("2024-03-01T00:00:00Z"), 1s}.trades(100));
    const auto session = database.open();
    session->noteEngine(engine);
    for (const auto &done : {Packer(*session).packBefore(btc, momentOf("2025-01-01T00:00:00Z")), Packer(*session).unpack(btc, momentOf("2025-01-01T00:00:00Z"))})
        QVERIFY2(!done && done.message().contains(says), done ? "packed" : qPrintable(done.message()));
    QCOMPARE(database.valueOf("SELECT count(*) FROM packed"), QStringLiteral("0"));
}

void TestEngine::whatTheServerLacksIsSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("timescaledb") << int(Engine::Kind::TimescaleDb);
    QTest::newRow("citus") << int(Engine::Kind::Citus);
}

void TestEngine::whatTheServerLacksIsSaid()
{
    QFETCH(int, kind);
    const TestDatabase database(m_server);
    const auto session = database.open();
    const auto rows = mustHave(session->query("SELECT count(*) FROM pg_available_extensions WHERE name IN ('timescaledb', 'citus')"));
    if (rows.integer(0, 0) > 0)
        QSKIP("this computer's PostgreSQL has the extension");
    const auto made = EngineSetup(*session, database.target(), {}).make({Engine::Kind(kind)}, {}, {});
    QVERIFY(!made);
    QVERIFY2(made.message().contains(QStringLiteral("is not installed there")) && made.message().contains(QStringLiteral("stays as it was").left(5)), qPrintable(made.message()));
    QCOMPARE(database.valueOf("SELECT relkind FROM pg_class WHERE relname = 'trades'"), QStringLiteral("p"));
}

void TestEngine::onlyTheOwnerMay()
{
    const TestDatabase database(m_server);
    database.run("DROP ROLE IF EXISTS visitor; CREATE ROLE visitor LOGIN");
    database.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO visitor");
    const auto target = database.target().with(QStringLiteral("user"), QStringLiteral("visitor"));
    const auto session = opened(target);
    const auto made = EngineSetup(*session, target, {}).make({Engine::Kind::TimescaleDb}, {}, {});
    QVERIFY2(!made && made.message().contains(QStringLiteral("does not own the tables")), made ? "made" : qPrintable(made.message()));
}

void TestEngine::whatOneHasIsNotMadeAnew()
{
    const TestDatabase database(m_server);
    database.store(RandomMarket{symbolNamed("BTCUSDT"), 1, 1, momentOf("2024-03-01T00:00:00Z"), 1s}.trades(100));
    const auto session = database.open();
    const auto same = mustHave(EngineSetup(*session, database.target(), {}).make({Engine::Kind::PostgreSql}, {}, {}));
    QVERIFY(!same.isChanged && same.engine.kind() == Engine::Kind::PostgreSql);
    const auto spread = EngineSetup(*session, database.target(), {}).make({Engine::Kind::Citus}, {}, {});
    QVERIFY2(!spread && spread.message().contains(QStringLiteral("“import” there")), spread ? "made" : qPrintable(spread.message()));
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("100"));
}

void TestEngine::howChunksAndShardsAreChosen()
{
    QCOMPARE(EngineSetup::chunkDaysFor(0), 7);
    QCOMPARE(EngineSetup::chunkDaysFor(10), 7);
    QCOMPARE(EngineSetup::chunkDaysFor(11), 1);
    QCOMPARE(EngineSetup::shardsFor(1), 8);
    QCOMPARE(EngineSetup::shardsFor(3), 16);
    KeepingRules rules;
    QCOMPARE(ChunkKeeping::compressAfter(rules), ChunkKeeping::usualDays);
    rules.set({QStringLiteral("BTCUSDT"), {30, {}}});
    rules.set({QStringLiteral("ALL"), {3, {}}});
    QCOMPARE(ChunkKeeping::compressAfter(rules), 30);
}

// Taken for the name of one library it would keep the server from starting.
void TestEngine::whatAServerLoadsAlreadyItLoadsStill()
{
    const auto wished = [this](const QByteArray &before) {
        m_server.addSettings("shared_preload_libraries = '" + before + "'\n");
        const auto session = opened(m_server.target());
        must(preloadToo(*session, "timescaledb"));
        const auto rows = mustHave(session->query("SELECT max(setting) FROM pg_file_settings WHERE name = 'shared_preload_libraries' AND sourcefile LIKE '%auto.conf'"));
        must(session->run("ALTER SYSTEM RESET shared_preload_libraries")); // it need not be there
        return rows.string(0, 0);
    };
    QCOMPARE(wished("auto_explain, pg_stat_statements"), QStringLiteral("auto_explain, pg_stat_statements, timescaledb"));
    QCOMPARE(wished({}), QStringLiteral("timescaledb"));
}

TIDEMARK_TEST(TestEngine, QCoreApplication)
#include "tst_engine.moc"
