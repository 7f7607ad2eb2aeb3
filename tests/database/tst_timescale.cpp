#include "database/coverage_ledger.h"
#include "database/engine_setup.h"
#include "database/former_series.h"
#include "database/history.h"
#include "database/keeping_round.h"
#include "database/keeping_survey.h"
#include "database/keeping_table.h"
#include "database/packer.h"
#include "database/record_survey.h"
#include "database/role_grants.h"
#include "database/stored_trades.h"
#include "database/trade_cursor.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "random_trades.h"
#include "support/engine_server.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto begins = momentOf("2026-02-20T21:00:00Z"); // over a month's end
const auto now = momentOf("2026-09-16T12:00:00Z");
constexpr int count = 12'000; // 16 days
const QByteArray allTrades = "SELECT symbol, traded_at, trade_id, price, quantity, buyer_is_maker FROM trades ORDER BY symbol, trade_id";
const QByteArray compressed = "SELECT count(*) FILTER (WHERE is_compressed) || ' of ' || count(*) FROM timescaledb_information.chunks WHERE hypertable_name = 'trades'";

std::vector<Trade> tradesOf(const Symbol &symbol, std::int64_t firstId)
{
    return RandomMarket{symbol, 5, firstId, begins, 120s}.trades(count);
}

PgBounds patient()
{
    return {.stop = {}, .lockWait = 10s, .silence = 60s};
}

int daysUntil(Timestamp day)
{
    return int((now - day) / 24h);
}

} // namespace

// A record that a real TimescaleDB keeps, beside the same one of PostgreSQL on the same server.
class TestTimescale : public QObject {
    Q_OBJECT

    std::unique_ptr<EngineServer> m_engine;

    [[nodiscard]] TestServer &server() const { return m_engine->server(); }
    static EngineReport hypertable(const TestDatabase &database, const std::stop_token &stop = {}, const EngineSetup::Told &told = {})
    {
        const auto session = database.open();
        return mustHave(EngineSetup(*session, database.target(), patient()).make({Engine::Kind::TimescaleDb}, told, stop));
    }
    // What was dropped and what was compressed.
    static std::pair<std::int64_t, std::int64_t> round(const TestDatabase &database, const KeepingRules &rules)
    {
        const auto session = database.open();
        KeepingRound round(*session, rules, now);
        must(round.begin());
        std::pair<std::int64_t, std::int64_t> done;
        for (;;) {
            const auto step = mustHave(round.next());
            if (!step)
                return done;
            (step->what == KeepingStep::What::Dropped ? done.first : done.second) += step->trades;
        }
    }
    static void verify(const TestDatabase &database, const Symbol &symbol)
    {
        const auto session = database.open();
        const auto report = mustHave(Verifier(*session).verify({symbol, {}, {}}));
        QVERIFY2(report.errorCount == 0, qPrintable(report.errors.empty() ? QString() : report.errors.front().text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = EngineServer::missing(QStringLiteral("timescaledb")); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_engine = std::make_unique<EngineServer>(QStringLiteral("timescaledb"), "timescaledb.telemetry_level = off\n");
    }
    void columnsAndKeyStay();
    void everyQuestionIsAnsweredAlike();
    void whatComesLateGoesIntoACompressedChunk();
    void chunksGoWholeWhereAllAgree();
    void whatOneMarketLetsGoIsDeleted();
    void aFilledRecordIsMoved();
    void aStoppedMoveGoesOn();
    void whoStoresWaitsMeanwhile();
    void whatWaitsIsStoredBehindTheSwap();
    void anotherEngineIsRefused();
    void theIntervalIsChanged();
    void theApacheLicenceCompressesNothing();
    void aRecordersRoleRecordsAndKeeps();
    void whoMayMakeItIsOfferedIt();
    void aSeriesThatStartsAgain();
};

void TestTimescale::columnsAndKeyStay()
{
    const TestDatabase plain(server());
    const TestDatabase hyper(server());
    const auto report = hypertable(hyper);
    QVERIFY(report.isChanged && report.engine.kind() == Engine::Kind::TimescaleDb);
    QCOMPARE(report.chunkDays, 7);
    QCOMPARE(report.engine.licence(), QStringLiteral("timescale"));
    const QByteArray columns = "SELECT column_name, data_type, numeric_precision, numeric_scale, is_nullable FROM information_schema.columns "
                               "WHERE table_schema = 'public' AND table_name = 'trades' ORDER BY ordinal_position";
    QCOMPARE(hyper.table(columns), plain.table(columns));
    const QByteArray key = "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = 'public.trades'::regclass AND contype = 'p'";
    QCOMPARE(hyper.valueOf(key), plain.valueOf(key));
    QCOMPARE(hyper.valueOf("SELECT to_regclass('public.trades_plain') IS NULL AND to_regclass('public.trades_hypertable') IS NULL"), QStringLiteral("t"));
    // Tidemark compresses by itself.
    QCOMPARE(hyper.valueOf("SELECT count(*) FROM timescaledb_information.jobs WHERE hypertable_name = 'trades'"), QStringLiteral("0"));
}

void TestTimescale::everyQuestionIsAnsweredAlike()
{
    const TestDatabase plain(server());
    const TestDatabase hyper(server());
    hypertable(hyper);
    for (const auto *database : {&plain, &hyper}) {
        database->store(tradesOf(btc, 1));
        database->store(tradesOf(eth, 70'001));
    }
    QCOMPARE(hyper.valueOf("SELECT count(*) FROM pg_class WHERE relname LIKE 'trades_2026%'"), QStringLiteral("0"));
    for (const bool isCold : {false, true}) {
        if (isCold) {
            QCOMPARE(round(hyper, {}), std::pair(std::int64_t(0), std::int64_t(2 * count)));
            QVERIFY(hyper.valueOf(compressed).section(QLatin1String(" of "), 0, 0) == hyper.valueOf(compressed).section(QLatin1String(" of "), 1));
        }
        QCOMPARE(hyper.table(allTrades), plain.table(allTrades));
        for (int i = 0; i < 40; ++i) {
            const auto moment = '\'' + QByteArray::fromStdString(toIsoText(begins + i * 11h + 17min + i * 1234567us)) + '\'';
            for (const auto &question : {"SELECT price_at('BTCUSDT', " + moment + ")",
                                         "SELECT * FROM trades_between('ETHUSDT', " + moment + ", " + moment + "::timestamptz + interval '31 minutes') ORDER BY trade_id",
                                         "SELECT * FROM extremes_between('BTCUSDT', " + moment + ", " + moment + "::timestamptz + interval '2 days 3 hours')",
                                         "SELECT min(price), max(price) FROM prices WHERE symbol = 'BTCUSDT' AND timestamp BETWEEN " + moment + " AND " + moment
                                             + "::timestamptz + interval '10 minutes'",
                                         "SELECT * FROM prices WHERE symbol = 'ETHUSDT' AND timestamp <= " + moment + " ORDER BY timestamp DESC, price LIMIT 1"})
                QCOMPARE(hyper.table(question), plain.table(question));
        }
        verify(hyper, btc);
        verify(hyper, eth);
        const auto ofHyper = hyper.open();
        const auto ofPlain = plain.open();
        QCOMPARE(mustHave(RecordSurvey(*ofHyper).completeness(btc, begins + 5h + 7s, begins + 90h)).stored,
                 mustHave(RecordSurvey(*ofPlain).completeness(btc, begins + 5h + 7s, begins + 90h)).stored);
        QVERIFY(mustHave(StoredTrades(*ofHyper).newest(eth))->id == mustHave(StoredTrades(*ofPlain).newest(eth))->id);
        QVERIFY(mustHave(StoredTrades(*ofHyper).byId(eth, 75'000))->tradedAt == mustHave(StoredTrades(*ofPlain).byId(eth, 75'000))->tradedAt);
    }
    const auto survey = mustHave(KeepingSurvey(*hyper.open()).answer({}, now));
    std::int64_t bytes = 0;
    for (const auto &month : survey.months)
        bytes += month.plain + month.index;
    QVERIFY2(bytes > 0 && bytes < 2 * count * 60, qPrintable(QString::number(bytes)));
}

void TestTimescale::whatComesLateGoesIntoACompressedChunk()
{
    const TestDatabase hyper(server());
    hypertable(hyper);
    auto trades = tradesOf(btc, 1);
    const auto all = trades;
    std::vector<Trade> late(trades.begin() + 3'000, trades.begin() + 9'000);
    trades.erase(trades.begin() + 3'000, trades.begin() + 9'000);
    hyper.store(trades);
    QVERIFY(round(hyper, {}).second == std::int64_t(trades.size()));
    const auto session = hyper.open();
    auto more = late;
    more.insert(more.end(), trades.begin() + 2'500, trades.begin() + 3'500); // repeated ones around
    const TradeBatch batch{more, {}, {}};
    const auto report = mustHave(TradeWriter(*session).write({&batch, 1}));
    QCOMPARE(report.stored, std::int64_t(late.size()));
    QCOMPARE(report.duplicates, 1'000);
    QCOMPARE(report.altered, 0);
    verify(hyper, btc);
    // The key holds there, too.
    const auto twice = session->run("INSERT INTO trades SELECT * FROM trades WHERE trade_id = 4000");
    QCOMPARE(twice.error().code, QStringLiteral("23505"));
    QVERIFY(round(hyper, {}).second > 0); // chunks that have got rows are compressed anew
    QVERIFY(round(hyper, {}).second == 0);
    verify(hyper, btc);
    QCOMPARE(hyper.valueOf("SELECT count(*) FROM trades"), QString::number(all.size()));
}

void TestTimescale::chunksGoWholeWhereAllAgree()
{
    const TestDatabase hyper(server());
    hypertable(hyper);
    hyper.store(tradesOf(btc, 1));
    hyper.store(tradesOf(eth, 70'001));
    const auto candles = hyper.table("SELECT * FROM candles ORDER BY symbol, span, opened_at");
    KeepingRules rules;
    rules.set({QStringLiteral("ALL"), {{}, daysUntil(momentOf("2026-03-01T00:00:00Z"))}});
    const auto before = hyper.valueOf("SELECT count(*) FROM timescaledb_information.chunks WHERE hypertable_name = 'trades'").toInt();
    const auto old = hyper.valueOf("SELECT count(*) FROM trades WHERE traded_at < '2026-03-01'").toLongLong();
    QVERIFY(old > 0);
    QCOMPARE(round(hyper, rules).first, old);
    QVERIFY(hyper.valueOf("SELECT count(*) FROM timescaledb_information.chunks WHERE hypertable_name = 'trades'").toInt() < before);
    QCOMPARE(hyper.valueOf("SELECT count(*) FROM trades WHERE traded_at < '2026-03-01'"), QStringLiteral("0"));
    QCOMPARE(hyper.valueOf("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'dropped'").toLongLong(), old);
    QCOMPARE(hyper.table("SELECT * FROM candles ORDER BY symbol, span, opened_at"), candles);
    QVERIFY(hyper.valueOf("SELECT note FROM coverage WHERE kind = 'dropped' LIMIT 1").contains(QStringLiteral("ALL is kept for")));
    verify(hyper, btc);
    verify(hyper, eth);
    QCOMPARE(round(hyper, rules).first, 0);
}

void TestTimescale::whatOneMarketLetsGoIsDeleted()
{
    const TestDatabase hyper(server());
    hypertable(hyper);
    hyper.store(tradesOf(btc, 1));
    hyper.store(tradesOf(eth, 70'001));
    round(hyper, {}); // from compressed chunks
    KeepingRules rules;
    rules.set({QStringLiteral("ETHUSDT"), {{}, daysUntil(momentOf("2026-03-03T00:00:00Z"))}});
    const auto old = hyper.valueOf("SELECT count(*) FROM trades WHERE symbol = 'ETHUSDT' AND traded_at < '2026-03-03'").toLongLong();
    QCOMPARE(round(hyper, rules).first, old);
    QCOMPARE(hyper.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT'"), QString::number(count));
    QCOMPARE(hyper.valueOf("SELECT count(*) FROM trades WHERE symbol = 'ETHUSDT'").toLongLong(), count - old);
    QCOMPARE(hyper.valueOf("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'dropped' AND symbol = 'ETHUSDT'").toLongLong(), old);
    verify(hyper, btc);
    verify(hyper, eth);
}

// With packed trades and a role that may read.
void TestTimescale::aFilledRecordIsMoved()
{
    const TestDatabase database(server());
    database.store(tradesOf(btc, 1));
    database.store(tradesOf(eth, 70'001));
    const auto before = database.table(allTrades);
    database.run("DROP ROLE IF EXISTS moved_reader; CREATE ROLE moved_reader LOGIN; GRANT SELECT ON trades, coverage, prices TO moved_reader");
    (void)mustHave(Packer(*database.open()).packBefore(btc, momentOf("2026-02-25T00:00:00Z")));
    std::int64_t told = 0;
    const auto report = hypertable(database, {}, [&](const EngineMove::Progress &progress) { told = progress.trades; });
    QCOMPARE(report.moved, 2 * count);
    QCOMPARE(told, 2 * count);
    QCOMPARE(database.table(allTrades), before);
    QCOMPARE(database.valueOf("SELECT count(*) FROM packed"), QStringLiteral("0"));
    QCOMPARE(database.valueOf("SELECT has_table_privilege('moved_reader', 'trades', 'SELECT') AND has_table_privilege('moved_reader', 'prices', 'SELECT')"), QStringLiteral("t"));
    QVERIFY(!database.valueOf(compressed).startsWith(QLatin1String("0 "))); // in the same go
    verify(database, btc);
    verify(database, eth);
    database.store(RandomMarket{btc, 6, count + 1, now, 1s}.trades(100)); // and it goes on
    const auto again = hypertable(database);
    QVERIFY(!again.isChanged && again.moved == 0);
    database.run("DROP OWNED BY moved_reader; DROP ROLE moved_reader");
}

// What changes in between is moved as it is then.
void TestTimescale::aStoppedMoveGoesOn()
{
    const TestDatabase database(server());
    auto trades = tradesOf(btc, 1);
    const std::vector<Trade> late(trades.begin() + 100, trades.begin() + 200);
    trades.erase(trades.begin() + 100, trades.begin() + 200);
    database.store(trades);
    database.store(tradesOf(eth, 70'001));
    std::stop_source stop;
    const auto session = database.open();
    const auto stopped = EngineSetup(*session, database.target(), patient()).make({Engine::Kind::TimescaleDb}, [&](const EngineMove::Progress &progress) {
        if (progress.trades > count)
            stop.request_stop();
    }, stop.get_token());
    QVERIFY(!stopped);
    QVERIFY(mustHave(Engine::of(*database.open())).kind() == Engine::Kind::PostgreSql);
    QVERIFY(database.valueOf("SELECT count(*) FROM trades_hypertable").toInt() > count);
    verify(database, btc);
    database.store(late); // into a day that was moved
    KeepingRules rules;
    rules.set({QStringLiteral("ETHUSDT"), {{}, daysUntil(momentOf("2026-02-24T00:00:00Z"))}});
    QVERIFY(round(database, rules).first > 0);
    const auto before = database.table(allTrades);
    const auto report = hypertable(database);
    QVERIFY(report.moved > 0 && report.moved < 2 * count - count / 2);
    QCOMPARE(database.table(allTrades), before);
    verify(database, btc);
    verify(database, eth);
}

void TestTimescale::whoStoresWaitsMeanwhile()
{
    const TestDatabase database(server());
    database.store(tradesOf(btc, 1));
    bool isAsked = false;
    Result<WriteReport> refused = WriteReport();
    hypertable(database, {}, [&](const EngineMove::Progress &) {
        if (std::exchange(isAsked, true))
            return;
        const auto session = opened(database.target(), {.stop = {}, .lockWait = 200ms, .silence = 5s});
        const TradeBatch batch{RandomMarket{btc, 6, count + 1, begins + 200h, 1s}.trades(100), {}, {}};
        TradeWriter writer(*session);
        refused = writer.write({&batch, 1});
        if (refused && !writer.takeAside().empty())
            refused = Error{QStringLiteral("set aside")};
        QVERIFY(mustHave(StoredTrades(*database.open()).newest(btc))->id == count); // who reads goes on
    });
    QVERIFY(!refused);
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QString::number(count));
    database.store(RandomMarket{btc, 6, count + 1, begins + 600h, 1s}.trades(100));
    verify(database, btc);
}

// It has begun before the hypertable takes the table's place, and is done after that: nothing goes astray in between.
void TestTimescale::whatWaitsIsStoredBehindTheSwap()
{
    const TestDatabase database(server());
    database.store(tradesOf(btc, 1));
    std::vector<std::jthread> writers;
    std::atomic_int stored = 0;
    hypertable(database, {}, [&](const EngineMove::Progress &) {
        if (!writers.empty())
            return;
        for (int i = 0; i < 3; ++i) {
            writers.emplace_back([&, i] {
                const TradeBatch batch{RandomMarket{i == 0 ? btc : eth, 6, i * 100 + count + 1, begins + 600h + i * 1h, 1s}.trades(100), {}, {}};
                for (int again = 0; again < 50; ++again) { // its session is ended by the move
                    const auto session = PgSession::open(database.target(), patient());
                    if (session && TradeWriter(**session).write({&batch, 1})) {
                        ++stored;
                        return;
                    }
                }
            });
        }
    });
    writers.clear();
    QCOMPARE(stored.load(), 3);
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QString::number(count + 300));
    verify(database, btc);
    verify(database, eth);
}

void TestTimescale::anotherEngineIsRefused()
{
    const TestDatabase database(server());
    hypertable(database);
    const auto session = database.open();
    for (const auto kind : {Engine::Kind::PostgreSql, Engine::Kind::Citus}) {
        const auto made = EngineSetup(*session, database.target(), patient()).make({kind}, {}, {});
        QVERIFY2(!made && made.message().contains(QStringLiteral("kept by TimescaleDB")), made ? "made" : qPrintable(made.message()));
    }
}

void TestTimescale::theIntervalIsChanged()
{
    const TestDatabase database(server());
    hypertable(database);
    const auto session = database.open();
    const auto report = mustHave(EngineSetup(*session, database.target(), patient()).make({Engine::Kind::TimescaleDb, 1, {}}, {}, {}));
    QCOMPARE(report.chunkDays, 1);
    database.store(tradesOf(btc, 1));
    QVERIFY(database.valueOf("SELECT count(*) FROM timescaledb_information.chunks WHERE hypertable_name = 'trades'").toInt() > 10);
}

void TestTimescale::theApacheLicenceCompressesNothing()
{
    const EngineServer other(QStringLiteral("timescaledb"), "timescaledb.license = 'apache'\n");
    const TestDatabase database(other.server());
    const auto report = hypertable(database);
    QCOMPARE(report.engine.licence(), QStringLiteral("apache"));
    database.store(tradesOf(btc, 1));
    QCOMPARE(round(database, {}).second, 0);
    verify(database, btc);
}

void TestTimescale::aRecordersRoleRecordsAndKeeps()
{
    const TestDatabase database(server());
    hypertable(database);
    database.run("DROP ROLE IF EXISTS hyper_recorder; CREATE ROLE hyper_recorder LOGIN");
    {
        const auto owner = database.open();
        must(owner->run("GRANT USAGE ON SCHEMA public TO hyper_recorder; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO hyper_recorder; "
                        "GRANT EXECUTE ON FUNCTION packed_until(timestamptz), drop_trades_partition(text), make_trades_partition(text, timestamptz, timestamptz) "
                        "TO hyper_recorder"));
    }
    const auto session = opened(database.target().with(QStringLiteral("user"), QStringLiteral("hyper_recorder")));
    const TradeBatch batch{tradesOf(btc, 1), {}, {}};
    QCOMPARE(mustHave(TradeWriter(*session).write({&batch, 1})).stored, count);
    KeepingRules rules;
    rules.set({QStringLiteral("ALL"), {{}, daysUntil(momentOf("2026-03-01T00:00:00Z"))}});
    KeepingRound round(*session, rules, now);
    must(round.begin());
    while (mustHave(round.next()))
        ;
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades WHERE traded_at < '2026-03-01'"), QStringLiteral("0"));
    QVERIFY(!database.valueOf(compressed).startsWith(QLatin1String("0 ")));
    verify(database, btc);
    database.run("DROP OWNED BY hyper_recorder; DROP ROLE hyper_recorder");
}

// A choice is offered to who can make it.
void TestTimescale::whoMayMakeItIsOfferedIt()
{
    const TestDatabase database(server());
    const auto offeredTo = [&](const char *role) {
        return mustHave(EngineSetup::offered(*opened(database.target().with(QStringLiteral("user"), QString::fromLatin1(role)))));
    };
    database.run("DROP ROLE IF EXISTS hyper_reader; CREATE ROLE hyper_reader LOGIN");
    (void)mustHave(RoleGrants(*database.open()).set(QStringLiteral("hyper_reader"), RoleGrants::Right::Read));
    QVERIFY((offeredTo("tidemark") == std::vector{Engine::Kind::PostgreSql, Engine::Kind::TimescaleDb}));
    QVERIFY(offeredTo("hyper_reader").empty());
    hypertable(database);
    QVERIFY(offeredTo("tidemark").empty());
    database.run("DROP OWNED BY hyper_reader; DROP ROLE hyper_reader");
}

// Rows of compressed chunks get another name.
void TestTimescale::aSeriesThatStartsAgain()
{
    const TestDatabase database(server());
    hypertable(database);
    database.store(tradesOf(btc, 1));
    round(database, {});
    const auto session = database.open();
    FormerSeries series(*session);
    must(inTransaction(*session, [&] { return series.read(); }));
    must(series.end({btc, begins + 2000h, 1, begins + 1000h}));
    must(inTransaction(*session, [&] { return series.read(); }));
    while (mustHave(series.setAside(4'000)))
        ;
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT~1'"), QString::number(count));
    verify(database, *Symbol::fromText("BTCUSDT~1"));
}

TIDEMARK_TEST(TestTimescale, QCoreApplication)
#include "tst_timescale.moc"
