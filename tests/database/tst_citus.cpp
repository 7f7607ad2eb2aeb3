#include "database/cross_section.h"
#include "database/database_source.h"
#include "database/engine_setup.h"
#include "database/former_series.h"
#include "database/history.h"
#include "database/keeping_round.h"
#include "database/keeping_survey.h"
#include "database/packer.h"
#include "database/record_survey.h"
#include "database/stored_trades.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "random_trades.h"
#include "support/engine_server.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const Symbol bnb = symbolNamed("BNBUSDT");
const auto begins = momentOf("2026-02-27T21:00:00Z"); // over a month's end
const auto now = momentOf("2026-09-16T12:00:00Z");
constexpr int count = 4'000;
const QByteArray allTrades = "SELECT symbol, traded_at, trade_id, price, quantity, buyer_is_maker FROM trades ORDER BY symbol, trade_id";
const QByteArray ledger = "SELECT symbol, first_id, last_id, kind FROM coverage ORDER BY symbol, first_id";
const QByteArray allCandles = "SELECT * FROM candles ORDER BY symbol, span, opened_at";

std::vector<Trade> tradesOf(const Symbol &symbol, std::int64_t firstId)
{
    return RandomMarket{symbol, 5, firstId, begins, 60s}.trades(count);
}

PgBounds patient()
{
    return {.stop = {}, .lockWait = 10s, .silence = 60s};
}

} // namespace

// A record on a real Citus of one server, and what a worker of it answers, beside the same record of PostgreSQL.
class TestCitus : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineServer> m_engine;

    [[nodiscard]] TestServer &server() const { return m_engine->server(); }
    static EngineReport spread(const TestDatabase &database)
    {
        const auto session = database.open();
        return mustHave(EngineSetup(*session, database.target(), patient()).make({Engine::Kind::Citus}, {}, {}));
    }
    static void verify(const TestDatabase &database, const Symbol &symbol)
    {
        const auto session = database.open();
        const auto report = mustHave(Verifier(*session).verify({symbol, {}, {}}));
        QVERIFY2(report.errorCount == 0, qPrintable(report.errors.empty() ? QString() : report.errors.front().text));
    }
    static void storeAll(const TestDatabase &database, std::vector<Trade> trades)
    {
        const auto session = database.open();
        const TradeBatch batch{std::move(trades), {{btc, 17, "{}", QStringLiteral("no price"), now}, {{}, {}, "?", QStringLiteral("no trade"), now}}, now};
        const auto report = mustHave(TradeWriter(*session).write({&batch, 1}));
        QCOMPARE(report.stored, std::int64_t(batch.trades.size()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = EngineServer::missing(QStringLiteral("citus")); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_engine = std::make_unique<EngineServer>(QStringLiteral("citus"));
    }
    void everyTableHasItsPlace();
    void everyQuestionIsAnsweredAlike();
    void whatComesLateHeals();
    void oldTradesAreDropped();
    void aSeriesThatStartsAgain();
    void aFilledRecordIsRefused();
    void whoMayNotMakeItIsTold();
    void aClusterWithoutRoomIsTold();
    void aWorkerIsRefused();
};

void TestCitus::everyTableHasItsPlace()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("the database warns")));
    const TestDatabase database(server());
    const auto report = spread(database);
    QVERIFY(report.isChanged && report.engine.kind() == Engine::Kind::Citus && !report.engine.version().isEmpty());
    QCOMPARE(report.shards, 8);
    QCOMPARE(report.servers, 1);
    QCOMPARE(database.table("SELECT logicalrelid::text FROM pg_dist_partition WHERE partmethod = 'h' AND logicalrelid::text !~ 'trades_' ORDER BY 1"),
             QStringLiteral("candles\ncoverage\ntrades"));
    QCOMPARE(database.valueOf("SELECT count(DISTINCT colocationid) FROM pg_dist_partition WHERE partmethod = 'h'"), QStringLiteral("1"));
    // A table that a migration makes has to have its place, too.
    QCOMPARE(database.valueOf("SELECT string_agg(relname, ', ') FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') "
                              "AND NOT EXISTS (SELECT FROM pg_dist_partition WHERE logicalrelid = c.oid)"), QString());
}

void TestCitus::everyQuestionIsAnsweredAlike()
{
    const TestDatabase plain(server());
    const TestDatabase cluster(server());
    spread(cluster);
    for (const auto *database : {&plain, &cluster}) {
        auto both = tradesOf(btc, 1'000);
        const auto more = tradesOf(eth, 70'001);
        both.insert(both.end(), more.begin(), more.end());
        storeAll(*database, both); // of two markets in one transaction
        database->store(tradesOf(bnb, 5));
    }
    QVERIFY(cluster.valueOf("SELECT count(*) FROM pg_class WHERE relname ~ '^trades_2026_\\d\\d$'").toInt() >= 2);
    QCOMPARE(cluster.table(allTrades), plain.table(allTrades));
    QCOMPARE(cluster.table(ledger), plain.table(ledger));
    QCOMPARE(cluster.table(allCandles), plain.table(allCandles));
    QCOMPARE(cluster.table("SELECT symbol, trade_id, raw, reason FROM rejected ORDER BY raw"), plain.table("SELECT symbol, trade_id, raw, reason FROM rejected ORDER BY raw"));
    for (int i = 0; i < 30; ++i) {
        const auto moment = '\'' + QByteArray::fromStdString(toIsoText(begins + i * 2h + 17min + i * 1234567us)) + '\'';
        for (const auto &question : {"SELECT price_at('BTCUSDT', " + moment + ")",
                                     "SELECT * FROM trades_between('ETHUSDT', " + moment + ", " + moment + "::timestamptz + interval '31 minutes') ORDER BY trade_id",
                                     "SELECT * FROM extremes_between('BTCUSDT', " + moment + ", " + moment + "::timestamptz + interval '1 day 3 hours')",
                                     "SELECT min(price), max(price) FROM prices WHERE symbol = 'BTCUSDT' AND timestamp BETWEEN " + moment + " AND " + moment
                                         + "::timestamptz + interval '10 minutes'",
                                     "SELECT * FROM prices WHERE symbol = 'ETHUSDT' AND timestamp <= " + moment + " ORDER BY timestamp DESC, price LIMIT 1"})
            QCOMPARE(cluster.table(question), plain.table(question));
    }
    const auto ofCluster = cluster.open();
    const auto ofPlain = plain.open();
    QVERIFY(mustHave(History(*ofCluster).symbols()) == mustHave(History(*ofPlain).symbols()));
    QVERIFY(mustHave(Verifier(*ofCluster).symbols()) == mustHave(Verifier(*ofPlain).symbols()));
    const auto pricesAt = [](PgSession &session, Timestamp moment) {
        QStringList told; // in the order in which they are told
        for (const auto &market : mustHave(CrossSection(session).at({.moment = moment, .wantsDays = true})).markets)
            told += market.symbol.toString() + (market.last ? QLatin1Char(' ') + QString::number(market.last->id) : QString());
        return told.join(QLatin1Char(','));
    };
    for (int i = 0; i < 10; ++i)
        QCOMPARE(pricesAt(*ofCluster, begins + i * 7h + 1234567us), pricesAt(*ofPlain, begins + i * 7h + 1234567us));
    for (const auto &symbol : {btc, eth, bnb}) {
        verify(cluster, symbol);
        QCOMPARE(mustHave(RecordSurvey(*ofCluster).completeness(symbol, begins + 5h + 7s, begins + 40h)).stored,
                 mustHave(RecordSurvey(*ofPlain).completeness(symbol, begins + 5h + 7s, begins + 40h)).stored);
        QVERIFY(mustHave(StoredTrades(*ofCluster).newest(symbol))->id == mustHave(StoredTrades(*ofPlain).newest(symbol))->id);
    }
    QVERIFY(mustHave(StoredTrades(*ofCluster).byId(eth, 72'000))->tradedAt == mustHave(StoredTrades(*ofPlain).byId(eth, 72'000))->tradedAt);
    const auto survey = mustHave(KeepingSurvey(*ofCluster).answer({}, now));
    QVERIFY(survey.bytes > 0 && survey.months.size() == 6 && survey.months.front().plain > 0);
}

void TestCitus::whatComesLateHeals()
{
    const TestDatabase cluster(server());
    spread(cluster);
    auto trades = tradesOf(btc, 1);
    std::vector<Trade> late(trades.begin() + 1'000, trades.begin() + 2'000);
    trades.erase(trades.begin() + 1'000, trades.begin() + 2'000);
    cluster.store(trades);
    auto more = late;
    more.insert(more.end(), trades.begin() + 900, trades.begin() + 1'100);
    more.back().price = Decimal::fromUnits(17); // said differently the second time
    const auto session = cluster.open();
    const TradeBatch batch{more, {}, {}};
    const auto report = mustHave(TradeWriter(*session).write({&batch, 1}));
    QCOMPARE(report.stored, std::int64_t(late.size()));
    QCOMPARE(report.duplicates, 199);
    QCOMPARE(report.altered, 1);
    QCOMPARE(cluster.valueOf("SELECT count(*) FROM coverage WHERE symbol = 'BTCUSDT'"), QStringLiteral("1"));
    verify(cluster, btc);
}

void TestCitus::oldTradesAreDropped()
{
    const TestDatabase cluster(server());
    spread(cluster);
    cluster.store(tradesOf(btc, 1));
    cluster.store(tradesOf(eth, 1));
    KeepingRules rules;
    rules.set({QStringLiteral("BTCUSDT"), {{}, int((now - momentOf("2026-03-01T00:00:00Z")) / 24h)}});
    const auto session = cluster.open();
    KeepingRound round(*session, rules, now);
    must(round.begin());
    while (mustHave(round.next()))
        ;
    QCOMPARE(cluster.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND traded_at < '2026-03-01'"), QStringLiteral("0"));
    QCOMPARE(cluster.valueOf("SELECT count(*) FROM trades WHERE symbol = 'ETHUSDT'"), QString::number(count));
    rules.set({QStringLiteral("ALL"), {{}, int((now - momentOf("2026-03-02T00:00:00Z")) / 24h)}});
    KeepingRound all(*session, rules, now);
    must(all.begin());
    while (mustHave(all.next()))
        ;
    QCOMPARE(cluster.valueOf("SELECT to_regclass('public.trades_2026_02') IS NULL"), QStringLiteral("t")); // empty, and gone on every server
    verify(cluster, btc);
    verify(cluster, eth);
}

void TestCitus::aSeriesThatStartsAgain()
{
    const TestDatabase cluster(server());
    const TestDatabase plain(server());
    spread(cluster);
    for (const auto *database : {&plain, &cluster}) {
        storeAll(*database, tradesOf(btc, 1'000));
        database->store(RandomMarket{btc, 8, 200, begins + 4600min, 60s}.trades(100)); // some of the new one, too
        const auto session = database->open();
        FormerSeries series(*session);
        must(inTransaction(*session, [&] { return series.read(); }));
        must(series.end({btc, begins + 4500min, 1, begins + 2000min}));
        must(inTransaction(*session, [&] { return series.read(); }));
        while (mustHave(series.setAside(1'500)))
            ;
        must(inTransaction(*session, [&]() -> Result<void> { const auto taken = series.takeBack(); return taken ? Result<void>() : taken.error(); }));
    }
    QCOMPARE(cluster.table(allTrades), plain.table(allTrades));
    QCOMPARE(cluster.table(ledger), plain.table(ledger));
    QCOMPARE(cluster.table(allCandles), plain.table(allCandles));
    QCOMPARE(cluster.table("SELECT symbol, raw FROM rejected ORDER BY raw"), plain.table("SELECT symbol, raw FROM rejected ORDER BY raw"));
}

void TestCitus::aFilledRecordIsRefused()
{
    const TestDatabase database(server());
    database.store(tradesOf(btc, 1));
    const auto session = database.open();
    const auto made = EngineSetup(*session, database.target(), patient()).make({Engine::Kind::Citus}, {}, {});
    QVERIFY2(!made && made.message().contains(QStringLiteral("import")), made ? "made" : qPrintable(made.message()));
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QString::number(count));
    const TestDatabase cluster(server());
    spread(cluster);
    const auto other = EngineSetup(*cluster.open(), cluster.target(), patient()).make({Engine::Kind::TimescaleDb}, {}, {});
    QVERIFY2(!other && other.message().contains(QStringLiteral("kept by Citus")), other ? "made" : qPrintable(other.message()));
}

void TestCitus::whoMayNotMakeItIsTold()
{
    const TestDatabase database(server(), TestDatabase::Schema::Empty);
    database.run("DROP ROLE IF EXISTS plain_owner; CREATE ROLE plain_owner LOGIN; ALTER DATABASE " + database.name().toUtf8() + " OWNER TO plain_owner; "
                 "GRANT ALL ON SCHEMA public TO plain_owner");
    const auto target = database.target().with(QStringLiteral("user"), QStringLiteral("plain_owner"));
    DatabaseSource source({{}, target.toUri()});
    const auto there = mustHave(source.open(patient(), DatabaseSource::Use::Record)).session.release();
    const std::unique_ptr<PgSession> session(there);
    const auto made = EngineSetup(*session, target, patient()).make({Engine::Kind::Citus}, {}, {});
    QVERIFY2(!made && made.message().contains(QStringLiteral("Let a superuser do it")), made ? "made" : qPrintable(made.message()));
}

// A coordinator alone keeps nothing unless it is told to.
void TestCitus::aClusterWithoutRoomIsTold()
{
    const TestDatabase cluster(server());
    const auto address = EngineServer::address().toLatin1();
    cluster.run("CREATE EXTENSION citus");
    cluster.run("SELECT citus_set_coordinator_host('" + address + "', 5432)");
    const auto session = cluster.open();
    auto made = EngineSetup(*session, cluster.target(), patient()).make({Engine::Kind::Citus}, {}, {});
    QVERIFY2(!made && made.message().contains(QStringLiteral("shouldhaveshards")), made ? "made" : qPrintable(made.message()));
    cluster.run("SELECT citus_set_node_property('" + address + "', 5432, 'shouldhaveshards', true)");
    made = EngineSetup(*session, cluster.target(), patient()).make({Engine::Kind::Citus}, {}, {});
    QVERIFY2(made.ok(), qPrintable(made.message()));
}

void TestCitus::aWorkerIsRefused()
{
    TestServer worker;
    const auto address = EngineServer::address(2);
    worker.addSettings("shared_preload_libraries = 'citus'\ncitus.node_conninfo = 'sslmode=prefer'\n");
    worker.listenOn(address);
    const TestDatabase cluster(server());
    const auto name = cluster.name().toUtf8();
    must(opened(worker.target())->run("CREATE DATABASE " + name));
    const auto onWorker = worker.target(cluster.name());
    must(opened(onWorker)->run("CREATE EXTENSION citus"));
    cluster.run("CREATE EXTENSION citus");
    cluster.run("SELECT citus_set_coordinator_host('" + EngineServer::address().toLatin1() + "', 5432); SELECT citus_add_node('" + address.toLatin1() + "', 5432)");
    const auto report = spread(cluster);
    QVERIFY(report.servers >= 1);
    cluster.store(tradesOf(btc, 1));
    cluster.store(tradesOf(eth, 1));
    verify(cluster, btc);
    DatabaseSource source({{}, onWorker.toUri()});
    const auto refused = source.prepare({}, DatabaseSource::Use::Record);
    QVERIFY2(!refused && refused.message().contains(QStringLiteral("worker of a Citus cluster")), refused ? "taken" : qPrintable(refused.message()));
    DatabaseSource coordinator({{}, cluster.target().toUri()});
    must(coordinator.prepare({}, DatabaseSource::Use::Record));
}

TIDEMARK_TEST(TestCitus, QCoreApplication)
#include "tst_citus.moc"
