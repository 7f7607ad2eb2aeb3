#include "database/trade_writer.h"
#include "database/sql_text.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <thread>

using namespace tidemark;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const QByteArray allTrades = "SELECT symbol, trade_id, traded_at, price, quantity, buyer_is_maker FROM trades"
                             " ORDER BY symbol COLLATE \"C\", trade_id, traded_at";
const QByteArray ledger = "SELECT symbol, first_id, last_id, kind FROM coverage ORDER BY symbol COLLATE \"C\", first_id";

QString pgMoment(Timestamp moment)
{
    // As the server prints it: no trailing zeros of the fraction.
    auto text = toIsoString(moment).replace(QLatin1Char('T'), QLatin1Char(' '));
    text.chop(1);
    while (text.contains(QLatin1Char('.')) && (text.endsWith(QLatin1Char('0')) || text.endsWith(QLatin1Char('.'))))
        text.chop(1);
    return text + QStringLiteral("+00");
}

QString tableOf(const std::map<std::pair<Symbol, std::int64_t>, Trade> &trades)
{
    QStringList lines;
    for (const auto &[key, trade] : trades) {
        lines += QStringList{trade.symbol.toString(), QString::number(trade.id), pgMoment(trade.tradedAt),
                             trade.price.toString(), trade.quantity.toString(),
                             trade.buyerIsMaker ? QStringLiteral("t") : QStringLiteral("f")}
                     .join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

QString candlesOfAll(const std::vector<Trade> &trades)
{
    QStringList lines;
    for (const auto span : {60, 3600, 86400}) {
        for (const auto &c : candlesOf(trades, std::chrono::seconds(span))) {
            lines += QStringList{c.symbol.toString(), QString::number(span), pgMoment(c.openedAt), c.open.toString(),
                                 c.high.toString(), c.low.toString(), c.close.toString(), c.volume.toString(),
                                 c.quoteVolume.toString(), QString::number(c.trades), QString::number(c.firstId),
                                 QString::number(c.lastId), pgMoment(c.lowAt), pgMoment(c.highAt)}
                         .join(QLatin1Char('|'));
        }
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

QString storedCandles(const TestDatabase &database)
{
    auto lines = database.table("SELECT symbol, extract(epoch from span)::int, opened_at, open, high, low, close, volume,"
                                " quote_volume, trades, first_id, last_id, low_at, high_at FROM candles")
                     .split(QLatin1Char('\n'));
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

WriteReport written(TradeWriter &writer, const TradeBatch &batch)
{
    const auto report = writer.write({&batch, 1});
    if (!report)
        qFatal("%s %s", qPrintable(report.error().code), qPrintable(report.message()));
    return *report;
}

Trade oneTrade(std::int64_t id, std::int64_t price = 100)
{
    return {btc, id, momentOf("2024-08-08T23:55:00.123456Z"), Decimal::fromUnits(price), Decimal::fromUnits(5), false};
}

} // namespace

class TestTradeWriter : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    // Batches that overlap, repeat, leave holes and come out of order, across the end of a month.
    void randomBatchesAgainstBruteForce()
    {
        for (const std::uint64_t seed : {1, 2, 3}) {
            TestDatabase database(m_server);
            const auto session = database.open();
            TradeWriter writer(*session);
            std::vector<Trade> market = RandomMarket{btc, seed, 1000, momentOf("2024-08-31T23:50:00Z")}.trades(4000);
            const auto other = RandomMarket{eth, seed + 9, 5000, momentOf("2024-08-31T23:40:00Z")}.trades(4000);
            market.insert(market.end(), other.begin(), other.end());
            std::map<std::pair<Symbol, std::int64_t>, Trade> model;
            std::mt19937 random(seed);
            for (int round = 0; round < 40; ++round) {
                TradeBatch batch;
                for (int piece = 0; piece < 3; ++piece) {
                    const auto first = random() % market.size();
                    const auto last = std::min(market.size(), first + random() % 300);
                    for (auto i = first; i < last; ++i) {
                        if (random() % 50 != 0)
                            batch.trades.push_back(market[i]);
                    }
                }
                if (round % 3 == 0)
                    std::shuffle(batch.trades.begin(), batch.trades.end(), random);
                std::int64_t fresh = 0;
                for (const auto &trade : batch.trades)
                    fresh += model.insert({{trade.symbol, trade.id}, trade}).second;
                QCOMPARE(written(writer, batch),
                         (WriteReport{fresh, std::int64_t(batch.trades.size()) - fresh, 0, 0}));
            }
            QCOMPARE(database.table(allTrades), tableOf(model));
            std::vector<Trade> stored;
            std::map<Symbol, IdRanges> ids;
            for (const auto &[key, trade] : model) {
                stored.push_back(trade);
                ids[trade.symbol].add(trade.id);
            }
            QStringList ranges;
            for (const auto &[symbol, ofSymbol] : ids) {
                for (const auto &range : ofSymbol.ranges())
                    ranges += QStringLiteral("%1|%2|%3|stored").arg(symbol.toString()).arg(range.first).arg(range.last);
            }
            QCOMPARE(database.table(ledger), ranges.join(QLatin1Char('\n')));
            QCOMPARE(storedCandles(database), candlesOfAll(stored));
        }
    }

    void allTradesOfOneMillisecondAreKept()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        TradeBatch batch;
        for (int id = 1; id <= 735; ++id)
            batch.trades.push_back(oneTrade(id));
        QCOMPARE(written(writer, batch).stored, 735);
        QCOMPARE(database.valueOf("SELECT count(DISTINCT trade_id) FROM trades"), QStringLiteral("735"));
    }

    void nextBatchIsPreparedWhileThisOneCommits()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        const std::vector batches{TradeBatch{{oneTrade(1)}, {}, {}}, TradeBatch{{oneTrade(2)}, {}, {}}};
        auto prepared = PreparedBatch::of({&batches[0], 1});
        QVERIFY(writer.begin(prepared).ok());
        prepared = PreparedBatch::of({&batches[1], 1});
        QCOMPARE(writer.finish()->stored, 1);
        QVERIFY(writer.begin(prepared).ok());
        QCOMPARE(writer.finish()->stored, 1);
        QVERIFY(writer.begin(PreparedBatch()).ok());
        QCOMPARE(*writer.finish(), WriteReport());
        QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|1|2|stored"));
    }

    void alteredTradesAreReported_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("sameBatch");
        const std::array names{"price", "quantity", "side", "time"};
        for (int what = 0; what < 4; ++what) {
            QTest::addRow("%s, later", names[std::size_t(what)]) << what << false;
            QTest::addRow("%s, in one batch", names[std::size_t(what)]) << what << true;
        }
    }

    void alteredTradesAreReported()
    {
        QFETCH(int, what);
        QFETCH(bool, sameBatch);
        auto altered = oneTrade(7);
        if (what == 0)
            altered.price = Decimal::fromUnits(101);
        else if (what == 1)
            altered.quantity = Decimal::fromUnits(6);
        else if (what == 2)
            altered.buyerIsMaker = true;
        else
            altered.tradedAt -= std::chrono::microseconds(456);
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        if (!sameBatch)
            QCOMPARE(written(writer, {{oneTrade(7)}, {}, {}}).stored, 1);
        TradeBatch batch{{oneTrade(7), altered, oneTrade(7)}, {}, {}};
        const auto report = written(writer, batch);
        QCOMPARE(report, (WriteReport{sameBatch ? 1 : 0, sameBatch ? 1 : 2, 1, 0}));
        QCOMPARE(database.table("SELECT price, quantity, traded_at FROM trades"),
                 QStringLiteral("0.00000100|0.00000005|2024-08-08 23:55:00.123456+00"));
        const auto noted = database.table("SELECT symbol, trade_id, reason FROM rejected");
        QVERIFY2(noted.startsWith(QStringLiteral("BTCUSDT|7|differs from the stored trade of 2024-08-08T23:55:00.123456Z: price 0.00000100")),
                 qPrintable(noted));
        QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|7|7|stored"));
        // The same again leaves no second row.
        QCOMPARE(written(writer, batch), (WriteReport{0, 2, 1, 0}));
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("1"));
    }

    void rejectedInputIsKeptWordForWord()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        const auto now = momentOf("2024-08-08");
        TradeBatch batch;
        batch.trades = {oneTrade(4)};
        batch.rejected = {{btc, 5, QByteArray("{\"p\":\"1.123456789\"}"), QStringLiteral("too many decimals"), now},
                          {btc, 4, QByteArray("stored all the same"), QStringLiteral("why"), now},
                          {std::nullopt, std::nullopt, QByteArray("a\0b\xff\xc3\xa4", 6), QStringLiteral("no JSON"), now},
                          {std::nullopt, std::nullopt, QByteArray("größer, \"quoted\" \\ {x}"), QStringLiteral("why"), now}};
        QCOMPARE(written(writer, batch), (WriteReport{1, 0, 0, 4}));
        QCOMPARE(database.table("SELECT symbol, trade_id, raw, reason, noted_at FROM rejected ORDER BY trade_id, raw"),
                 QStringLiteral("BTCUSDT|4|stored all the same|why|2024-08-08 00:00:00+00\n"
                                "BTCUSDT|5|{\"p\":\"1.123456789\"}|too many decimals|2024-08-08 00:00:00+00\n"
                                "∅|∅|a\\x00b\\xff\\xc3\\xa4|no JSON|2024-08-08 00:00:00+00\n"
                                "∅|∅|größer, \"quoted\" \\ {x}|why|2024-08-08 00:00:00+00"));
        QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|4|4|stored\nBTCUSDT|5|5|rejected"));
        // A batch that is written again, as after a lost connection, leaves nothing twice.
        QCOMPARE(written(writer, batch).stored, 0);
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("4"));
        // A rejected id counts as known; what arrives for it later is kept in words.
        QCOMPARE(written(writer, {{oneTrade(5)}, {}, {}}).stored, 0);
        QVERIFY(database.valueOf("SELECT reason FROM rejected WHERE raw LIKE '%\"t\":5%'").contains(QStringLiteral("had been rejected")));
    }

    // Word for word the same at another moment came once more; what is written again did not. The table may be large by then.
    void rejectedInputIsKnownAgainByTheIndex()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        const auto now = momentOf("2024-08-08");
        TradeBatch batch;
        batch.rejected = {{btc, std::nullopt, QByteArray("no id"), QStringLiteral("why"), now},
                          {std::nullopt, 7, QByteArray("no market"), QStringLiteral("why"), now},
                          {std::nullopt, std::nullopt, QByteArray("neither"), QStringLiteral("why"), now}};
        for (int times = 0; times < 2; ++times) {
            QCOMPARE(written(writer, batch).stored, 0);
            QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("3"));
        }
        for (auto &input : batch.rejected)
            input.notedAt += std::chrono::seconds(1);
        QCOMPARE(written(writer, batch).stored, 0);
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("6"));
        QVERIFY(session->run("INSERT INTO rejected SELECT 'ETHUSDT', id, 'raw', 'why' FROM generate_series(1, 20000) AS id; ANALYZE rejected").ok());
        const auto plan = session->query("EXPLAIN " + sqlQuery(QStringLiteral("rejected_add")),
                                         {QByteArray("{BTCUSDT,NULL}"), QByteArray("{1,NULL}"), QByteArray("{a,b}"), QByteArray("{why,why}"),
                                          QByteArray("{2024-08-08,2024-08-08}")});
        QVERIFY2(plan.ok(), qPrintable(plan.message()));
        for (int row = 0; row < plan->count(); ++row)
            QVERIFY2(!plan->string(row, 0).contains(QStringLiteral("Seq Scan on rejected")), qPrintable(plan->string(row, 0)));
    }

    void refusedTradesAreFoundByHalving()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        TradeBatch batch;
        for (int id = 1; id <= 100; ++id)
            batch.trades.push_back(oneTrade(id));
        batch.trades[16].price = Decimal::fromUnits(INT64_MAX);
        batch.trades[17].price = Decimal::fromUnits(INT64_MAX);
        batch.trades[99].tradedAt = Timestamp::max();
        batch.rejected = {{btc, 200, QByteArray("raw"), QStringLiteral("why"), momentOf("2024-08-08")}};
        QCOMPARE(written(writer, batch), (WriteReport{97, 0, 0, 4}));
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("97"));
        QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|1|16|stored\nBTCUSDT|17|18|rejected\nBTCUSDT|19|99|stored\n"
                                                        "BTCUSDT|100|100|rejected\nBTCUSDT|200|200|rejected"));
        QCOMPARE(database.table("SELECT trade_id, reason FROM rejected WHERE trade_id = 17"),
                 QStringLiteral("17|numeric field overflow"));
        QVERIFY(database.valueOf("SELECT raw FROM rejected WHERE trade_id = 18").contains(QStringLiteral("\"p\":\"92233720368.54775807\"")));
        QCOMPARE(written(writer, batch).stored, 0);
    }

    void symbolsThatAreNoUtf8AreRefusedAlone()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        auto bad = oneTrade(2);
        bad.symbol = symbolNamed("BTC\xff\xfe");
        QCOMPARE(written(writer, {{oneTrade(1), bad, oneTrade(3)}, {}, {}}), (WriteReport{2, 0, 0, 1}));
        QCOMPARE(database.table("SELECT symbol, trade_id FROM rejected"), QStringLiteral("∅|2"));
    }

    void partitionsThatWereDroppedAreMadeAgain()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        QCOMPARE(written(writer, {{oneTrade(1)}, {}, {}}).stored, 1);
        database.run("DROP TABLE trades_2024_08");
        QCOMPARE(written(writer, {{oneTrade(2), oneTrade(3)}, {}, {}}), (WriteReport{2, 0, 0, 0}));
    }

    void holesAreReplacedByTrades()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        CoverageLedger coverage(*session);
        TradeWriter writer(*session);
        QVERIFY(coverage.addHole(btc, {1, 10}, QStringLiteral("two answers")).ok());
        QVERIFY(coverage.addSkipped(btc, {11, 20}, {}).ok());
        QCOMPARE(written(writer, {{oneTrade(5), oneTrade(12)}, {}, {}}).stored, 2);
        QCOMPARE(database.table("SELECT first_id, last_id, kind, note FROM coverage ORDER BY 1"),
                 QStringLiteral("1|4|hole|two answers\n5|5|stored|∅\n6|10|hole|two answers\n11|11|skipped|∅\n"
                                "12|12|stored|∅\n13|20|skipped|∅"));
    }

    // Each hands the symbols over in the opposite order, and both write the same trades.
    void twoWritersAtOnce()
    {
        TestDatabase database(m_server);
        const auto some = RandomMarket{btc, 5, 1, momentOf("2024-08-31T23:59:00Z")}.trades(3000);
        const auto others = RandomMarket{eth, 6, 1, momentOf("2024-08-31T23:59:00Z")}.trades(3000);
        std::array<std::int64_t, 2> stored{};
        std::array<QString, 2> problems;
        std::vector<std::thread> threads;
        for (std::size_t number = 0; number < 2; ++number) {
            threads.emplace_back([&, number] {
                const auto session = database.open();
                TradeWriter writer(*session);
                for (std::size_t at = 0; at < some.size(); at += 50) {
                    TradeBatch batch;
                    const auto &first = number == 0 ? some : others;
                    const auto &second = number == 0 ? others : some;
                    batch.trades.assign(first.begin() + at, first.begin() + at + 50);
                    batch.trades.insert(batch.trades.end(), second.begin() + at, second.begin() + at + 50);
                    const auto report = writer.write({&batch, 1});
                    if (!report)
                        problems[number] += report.message();
                    else
                        stored[number] += report->stored;
                }
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(problems[0] + problems[1], QString());
        QCOMPARE(stored[0] + stored[1], 6000);
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("6000"));
        QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|1|3000|stored\nETHUSDT|1|3000|stored"));
        auto all = some;
        all.insert(all.end(), others.begin(), others.end());
        QCOMPARE(storedCandles(database), candlesOfAll(all));
    }

    void lostConnectionIsTheCallersToRetry()
    {
        TestDatabase database(m_server);
        auto session = database.open();
        {
            TradeWriter writer(*session);
            QCOMPARE(written(writer, {{oneTrade(1)}, {}, {}}).stored, 1);
            database.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
                         " AND pid <> pg_backend_pid()");
            const TradeBatch batch{{oneTrade(1), oneTrade(2)}, {}, {}};
            QVERIFY(!writer.write({&batch, 1}).ok());
            QVERIFY(session->isBroken());
        }
        session = database.open();
        TradeWriter writer(*session);
        QCOMPARE(written(writer, {{oneTrade(1), oneTrade(2)}, {}, {}}), (WriteReport{1, 1, 0, 0}));
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
    }

    // One trade alone, too: it must not be taken for one that can never be stored.
    void aDetachedMonthKeepsNothingElseWaiting_data()
    {
        QTest::addColumn<int>("trades");
        QTest::newRow("one") << 1;
        QTest::newRow("many") << 500;
    }
    void aDetachedMonthKeepsNothingElseWaiting()
    {
        QFETCH(int, trades);
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        const auto older = RandomMarket{btc, 1, 1, momentOf("2024-08-10T10:00:00Z")}.trades(trades + 1);
        const auto newer = RandomMarket{eth, 2, 1, momentOf("2024-10-10T10:00:00Z")}.trades(trades);
        written(writer, {{older.front()}, {}, {}});
        database.run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
        TradeBatch batch{{older.begin() + 1, older.end()}, {}, {}};
        batch.trades.insert(batch.trades.end(), newer.begin(), newer.end());
        QCOMPARE(written(writer, batch).stored, trades);
        const auto aside = writer.takeAside();
        QCOMPARE(aside.size(), std::size_t(1));
        QCOMPARE(aside.front().place, QStringLiteral("2024-08"));
        QCOMPARE(int(aside.front().trades.size()), trades);
        QVERIFY2(aside.front().why.contains(QLatin1String("ALTER TABLE trades ATTACH PARTITION trades_2024_08")), qPrintable(aside.front().why));
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
        database.run("ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00+00') TO ('2024-09-01 00:00+00')");
        TradeWriter next(*session);
        QCOMPARE(written(next, {aside.front().trades, {}, {}}).stored, trades);
        QVERIFY(next.takeAside().empty());
        QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|1|%1|stored\nETHUSDT|1|%2|stored").arg(trades + 1).arg(trades));
    }

    // Whatever is wrong with one month, or with one market of it.
    void aBrokenMonthKeepsNothingElseWaiting_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<int>("stored");
        QTest::newRow("month") << QByteArray("true") << 20;
        QTest::newRow("market") << QByteArray("new.symbol = 'BTCUSDT'") << 30;
    }
    void aBrokenMonthKeepsNothingElseWaiting()
    {
        QFETCH(QByteArray, condition);
        QFETCH(int, stored);
        TestDatabase database(m_server);
        const auto session = database.open();
        TradeWriter writer(*session);
        TradeBatch batch;
        for (const auto &[symbol, begins] : {std::pair{btc, "2024-08-10T10:00:00Z"}, {eth, "2024-08-10T10:00:00Z"}}) {
            const auto old = RandomMarket{symbol, 1, 1, momentOf(begins)}.trades(10);
            const auto fresh = RandomMarket{symbol, 1, 101, momentOf("2024-10-10T10:00:00Z")}.trades(10);
            batch.trades.insert(batch.trades.end(), old.begin(), old.end());
            batch.trades.insert(batch.trades.end(), fresh.begin(), fresh.end());
        }
        QVERIFY(Partitions(*session).ensureFor(batch.trades).ok());
        database.run("CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF " + condition
                     + " THEN RAISE 'this month is closed'; END IF; RETURN new; END $$;"
                       "CREATE TRIGGER closed BEFORE INSERT ON trades_2024_08 FOR EACH ROW EXECUTE FUNCTION refuse()");
        QCOMPARE(written(writer, batch).stored, stored);
        std::size_t aside = 0;
        for (const auto &part : writer.takeAside()) {
            QVERIFY2(part.why.contains(QLatin1String("this month is closed")), qPrintable(part.why));
            aside += part.trades.size();
        }
        QCOMPARE(int(aside) + stored, 40);
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("0"));
        // A moment later the same are set aside without trying, and the others go on.
        QCOMPARE(written(writer, batch).duplicates, stored);
        QCOMPARE(writer.takeAside().empty(), false);
    }

    void aLockTableThatIsTooSmallGetsFewerMarketsAtOnce()
    {
        TestServer small;
        for (const auto *setting : {"max_locks_per_transaction = 10", "max_connections = 12"})
            QVERIFY(PgSession::open(small.target()).value()->run(QByteArray("ALTER SYSTEM SET ") + setting).ok());
        small.stop();
        small.startAgain();
        TestDatabase database(small);
        const auto session = database.open();
        TradeWriter writer(*session);
        constexpr int markets = 6000;
        TradeBatch batch;
        for (int i = 0; i < markets; ++i) {
            auto trade = oneTrade(1);
            trade.symbol = symbolNamed(("M" + QByteArray::number(i) + "USDT").constData());
            batch.trades.push_back(trade);
        }
        QCOMPARE(written(writer, batch).stored, markets);
        QVERIFY(writer.takeAside().empty());
        QCOMPARE(database.valueOf("SELECT count(*) FROM coverage"), QString::number(markets));
    }

    void waitsForALockOnlySoLong()
    {
        TestDatabase database(m_server);
        auto session = PgSession::open(database.target(), {.stop = {}, .lockWait = std::chrono::milliseconds(300)});
        QVERIFY(session.ok());
        TradeWriter writer(**session);
        const TradeBatch batch{{oneTrade(1)}, {}, {}};
        QVERIFY(Partitions(**session).ensureFor(batch.trades).ok());
        const auto holder = database.open();
        QVERIFY(holder->run("BEGIN; LOCK TABLE trades IN SHARE MODE").ok());
        QCOMPARE(writer.write({&batch, 1}).error().code, QStringLiteral("55P03"));
        QVERIFY(writer.takeAside().empty());
        QVERIFY(holder->run("ROLLBACK").ok());
        QCOMPARE(written(writer, batch).stored, 1);
    }
};

TIDEMARK_TEST(TestTradeWriter, QCoreApplication)
#include "tst_trade_writer.moc"
