#include "database/coverage_ledger.h"
#include "database/history.h"
#include "database/packer.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "support/must.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto begins = momentOf("2024-08-31T23:50:13.5Z"); // into a second month
constexpr std::int64_t firstId = 1000;
constexpr std::int64_t lastId = 3999;

VerifyReport verified(const TestDatabase &database, const VerifyQuestion &question = {btc, {}, {}})
{
    const auto session = database.open();
    return mustHave(Verifier(*session).verify(question));
}

QString textOf(const std::vector<VerifyFinding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines += finding.text;
    return lines.join(QLatin1Char('\n'));
}

IdRanges idsOf(const VerifyReport &report, VerifyFault fault)
{
    IdRanges ids;
    for (const auto &finding : report.errors) {
        if (finding.fault == fault)
            ids.add(finding.ids);
    }
    return ids;
}

} // namespace

Q_DECLARE_METATYPE(tidemark::VerifyFault)

// Each kind of damage, made in plain SQL, is found; a record that is in order has none.
class TestVerifier : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server}; // emptied before each test

    // 3,000 trades from shortly before to shortly after a month's end; a gap, a hole, skipped and rejected ids.
    void record() const
    {
        auto trades = RandomMarket{btc, 7, firstId, begins}.trades(int(lastId - firstId + 1));
        std::erase_if(trades, [](const Trade &trade) { return trade.id >= 2000 && trade.id < 2040; });
        m_database.store(trades);
        const auto session = m_database.open();
        CoverageLedger ledger(*session);
        QVERIFY(ledger.addHole(btc, {2010, 2014}, {}).ok());
        QVERIFY(ledger.addSkipped(btc, {2015, 2019}, {}).ok());
        const TradeBatch rejected{{}, {{btc, 2020, "raw", QStringLiteral("a test"), begins}}, {}};
        QVERIFY(TradeWriter(*session).write({&rejected, 1}).ok());
    }

private Q_SLOTS:
    void init() { m_database.run("TRUNCATE trades, packed, coverage, candles, rejected"); }

    void anOrderlyRecord()
    {
        record();
        m_database.store(RandomMarket{eth, 7, 5, begins}.trades(50));
        const auto report = verified(m_database);
        QVERIFY2(report.errorCount == 0, qPrintable(textOf(report.errors)));
        QVERIFY(report.notes.empty());
        QCOMPARE(report.trades, std::int64_t(2960));
        QCOMPARE(report.rejectedInputs, std::int64_t(1));
        QCOMPARE(report.idsOf(StretchKind::Missing), std::int64_t(29));
        QCOMPARE(report.idsOf(StretchKind::Hole), std::int64_t(5));
        QCOMPARE(report.idsOf(StretchKind::Skipped), std::int64_t(5));
        QCOMPARE(report.idsOf(StretchKind::Rejected), std::int64_t(1));
        QCOMPARE(report.outline.stretches.front().ids, (IdRange{firstId, 1999}));
        QCOMPARE(report.outline.stretches.back().ids, (IdRange{2040, lastId}));
        QVERIFY(!report.isSound());
        QVERIFY(verified(m_database, {eth, {}, {}}).isSound());
        const auto session = m_database.open();
        QCOMPARE(Verifier(*session).symbols().value(), (std::vector{btc, eth}));
    }

    void findsDamage_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<VerifyFault>("fault");
        QTest::addColumn<std::int64_t>("id");
        const auto row = [](const char *name, const char *sql, VerifyFault fault, std::int64_t id) {
            QTest::newRow(name) << QByteArray(sql) << fault << id;
        };
        row("deleted trade", "DELETE FROM trades WHERE trade_id = 1500", VerifyFault::LedgerWithoutTrade, 1500);
        row("deleted trade, its minute's candle", "DELETE FROM trades WHERE trade_id = 1500", VerifyFault::Candle, 1500);
        row("first trade", "DELETE FROM trades WHERE trade_id = 1000", VerifyFault::LedgerWithoutTrade, 1000);
        row("last trade", "DELETE FROM trades WHERE trade_id = 3999", VerifyFault::LedgerWithoutTrade, 3999);
        row("extra trade", "INSERT INTO trades SELECT symbol, traded_at, 2001, price, quantity, true FROM trades WHERE trade_id = 1999",
            VerifyFault::TradeWithoutLedger, 2001);
        row("trade that was rejected",
            "INSERT INTO trades SELECT symbol, traded_at, 2020, price, quantity, true FROM trades WHERE trade_id = 1999",
            VerifyFault::TradeWithoutLedger, 2020);
        row("trade before the record",
            "INSERT INTO trades SELECT symbol, traded_at - interval '1 hour', 7, price, quantity, true FROM trades WHERE trade_id = 1000",
            VerifyFault::TradeWithoutLedger, 7);
        row("an id twice",
            "INSERT INTO trades SELECT symbol, traded_at + interval '1 ms', trade_id, price, quantity, true FROM trades"
            " WHERE trade_id = 1500",
            VerifyFault::RepeatedId, 1500);
        row("an id twice, far apart",
            "INSERT INTO trades SELECT symbol, traded_at - interval '9 min', trade_id, price, quantity, true FROM trades"
            " WHERE trade_id = 3500",
            VerifyFault::RepeatedId, 3500);
        row("time that falls", "UPDATE trades SET traded_at = traded_at + interval '3 s' WHERE trade_id = 1500",
            VerifyFault::TimeOrder, 1500);
        row("altered price", "UPDATE trades SET price = 0.01 WHERE trade_id = 1500", VerifyFault::Candle, 1500);
        row("altered quantity", "UPDATE trades SET quantity = quantity + 0.00000001 WHERE trade_id = 1500", VerifyFault::Candle, 1500);
        row("minute's high",
            "UPDATE candles SET high = high + 0.01 WHERE span = '1 minute' AND 1500 BETWEEN first_id AND last_id",
            VerifyFault::Candle, 1500);
        row("minute's high at",
            "UPDATE candles SET high_at = high_at + interval '1 us' WHERE span = '1 minute' AND 1500 BETWEEN first_id AND last_id",
            VerifyFault::Candle, 1500);
        row("hour's count", "UPDATE candles SET trades = trades + 1 WHERE span = '1 hour' AND 1500 BETWEEN first_id AND last_id",
            VerifyFault::Candle, 1500);
        row("day's volume",
            "UPDATE candles SET volume = volume + 0.00000001 WHERE span = '1 day' AND 1000 BETWEEN first_id AND last_id",
            VerifyFault::Candle, 1000);
        row("deleted minute", "DELETE FROM candles WHERE span = '1 minute' AND 1500 BETWEEN first_id AND last_id",
            VerifyFault::Candle, 1500);
        row("deleted hour", "DELETE FROM candles WHERE span = '1 hour' AND 1500 BETWEEN first_id AND last_id", VerifyFault::Candle, 1500);
        row("all candles", "DELETE FROM candles", VerifyFault::Candle, 1500);
        row("candle without trades",
            "INSERT INTO candles SELECT symbol, span, opened_at - interval '1 day', open, high, low, close, volume, quote_volume,"
            " trades, first_id, last_id, low_at, high_at FROM candles WHERE span = '1 minute' AND 1500 BETWEEN first_id AND last_id",
            VerifyFault::Candle, 1500);
        row("range too long", "UPDATE coverage SET last_id = last_id + 5 WHERE first_id = 1000", VerifyFault::LedgerWithoutTrade, 2004);
        row("range too short", "UPDATE coverage SET last_id = last_id - 5 WHERE first_id = 1000", VerifyFault::TradeWithoutLedger, 1995);
        row("range of another kind", "UPDATE coverage SET kind = 'hole' WHERE first_id = 1000", VerifyFault::TradeWithoutLedger, 1500);
        row("range deleted", "DELETE FROM coverage WHERE first_id = 1000", VerifyFault::TradeWithoutLedger, 1000);
        row("range without trades", "INSERT INTO coverage VALUES ('BTCUSDT', 90, 95, 'stored')", VerifyFault::LedgerWithoutTrade, 90);
        row("ranges that overlap", "INSERT INTO coverage VALUES ('BTCUSDT', 1500, 1505, 'hole')", VerifyFault::LedgerOverlap, 1505);
        row("ledger of a market without trades", "INSERT INTO coverage VALUES ('ETHUSDT', 90, 95, 'stored');"
            " DELETE FROM trades; DELETE FROM candles", VerifyFault::LedgerWithoutTrade, 1500);
    }

    void findsDamage()
    {
        QFETCH(QByteArray, sql);
        QFETCH(VerifyFault, fault);
        QFETCH(std::int64_t, id);
        record();
        m_database.run(sql);
        const auto report = verified(m_database);
        QVERIFY2(idsOf(report, fault).contains(id), qPrintable(textOf(report.errors)));
        QVERIFY(!report.isSound());
        QCOMPARE(std::size_t(report.errorCount), report.errors.size());
    }

    void findsDamageOfBlocks_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<VerifyFault>("fault");
        QTest::addColumn<std::int64_t>("id");
        const auto row = [](const char *name, const QByteArray &sql, VerifyFault fault, std::int64_t id) { QTest::newRow(name) << sql << fault << id; };
        const QByteArray ofBlock = " WHERE 1500 BETWEEN first_id AND last_id";
        // The lowest bit of the 50th number of the block's times, prices or quantities.
        const auto altered = [](const QByteArray &before, const QByteArray &width) {
            const QByteArray place = "(last_id - first_id + 1)::integer * (" + before + ") + 50 * " + width;
            return "UPDATE packed SET numbers = overlay(numbers PLACING ~substring(numbers FROM " + place + " FOR 1) FROM " + place + ')';
        };
        row("a time", altered("0", "at_width") + ofBlock, VerifyFault::Block, 1500);
        row("a price", altered("at_width", "price_width") + ofBlock, VerifyFault::Block, 1500);
        row("a quantity", altered("at_width + price_width", "quantity_width") + ofBlock, VerifyFault::Block, 1500);
        row("a quantity, in the candles", altered("at_width + price_width", "quantity_width") + ofBlock, VerifyFault::Candle, 1072);
        row("a side", "UPDATE packed SET maker = set_bit(maker::bit(976), 49, 1 - get_bit(maker, 49))" + ofBlock, VerifyFault::Block, 1500);
        row("a unit", "UPDATE packed SET price_unit = price_unit * 2" + ofBlock, VerifyFault::Block, 1500);
        row("its end", "UPDATE packed SET last_at = last_at + interval '1 us', reach = '768 hours'" + ofBlock, VerifyFault::Block, 1500);
        row("a lost block", "DELETE FROM packed" + ofBlock, VerifyFault::LedgerWithoutTrade, 1500);
        row("plain as well", "INSERT INTO trades SELECT t.* FROM packed b, packed_trades(b) t WHERE trade_id = 1500", VerifyFault::RepeatedId, 1500);
        row("in two blocks", "INSERT INTO packed SELECT b.symbol, 1500, 1500, t.traded_at, t.traded_at, '4 s', at_unit, t.price, price_unit, t.quantity, quantity_unit,"
                             " '{0}', '{0}', '{0}', B'1', checksum FROM packed b, packed_trades(b) t WHERE trade_id = 1500", VerifyFault::RepeatedId, 1500);
        row("other ids", "UPDATE packed SET first_id = 1000000, last_id = 1000000 + last_id - first_id" + ofBlock, VerifyFault::TradeWithoutLedger, 1'000'100);
        row("values that are none", "UPDATE packed SET price_unit = 90000000000" + ofBlock, VerifyFault::Block, 1500);
    }

    void findsDamageOfBlocks()
    {
        QFETCH(QByteArray, sql);
        QFETCH(VerifyFault, fault);
        QFETCH(std::int64_t, id);
        record();
        const auto session = m_database.open();
        QVERIFY(Packer(*session).packBefore(btc, begins + 24h)->trades > 0);
        const auto sound = verified(m_database);
        QVERIFY2(sound.errorCount == 0, qPrintable(textOf(sound.errors)));
        QCOMPARE(sound.trades, std::int64_t(2960));
        m_database.run(sql);
        const auto report = verified(m_database);
        QVERIFY2(idsOf(report, fault).contains(id), qPrintable(textOf(report.errors)));
        QVERIFY(!report.isSound());
    }

    // As where a file of the first years is imported beside what is traded now.
    void idsMayLieFarBehindThePackedOnes()
    {
        m_database.store(RandomMarket{btc, 7, 1, begins}.trades(2000));
        const auto session = m_database.open();
        QVERIFY(Packer(*session).packBefore(btc, begins + 24h)->trades > 0);
        const auto live = RandomMarket{btc, 8, 5'866'398'099, begins + 48h}.trades(500);
        m_database.store(live);
        const TradeBatch again{live, {}, {}};
        QCOMPARE(mustHave(TradeWriter(*session).write({&again, 1})).stored, std::int64_t(0));
        QVERIFY(mustHave(session->query("SELECT count(*) = 0 FROM packed_trade('BTCUSDT', 5866398099)")).boolean(0, 0));
        QVERIFY(mustHave(session->query("SELECT count(*) = 1 FROM packed_trade('BTCUSDT', 2000)")).boolean(0, 0));
        const auto report = verified(m_database);
        QVERIFY2(report.errorCount == 0, qPrintable(textOf(report.errors)));
        QCOMPARE(report.trades, std::int64_t(2500));
    }

    void findsExactlyWhatIsDamaged()
    {
        record();
        std::mt19937_64 random(5);
        IdRanges deleted;
        QByteArrayList ids;
        for (int i = 0; i < 100; ++i) {
            const auto id = firstId + std::int64_t(random() % 900);
            deleted.add(id);
            ids += QByteArray::number(qlonglong(id));
        }
        m_database.run("DELETE FROM trades WHERE trade_id IN (" + ids.join(',') + ")");
        const auto report = verified(m_database);
        QCOMPARE(idsOf(report, VerifyFault::LedgerWithoutTrade), deleted);
        QVERIFY(idsOf(report, VerifyFault::TradeWithoutLedger).isEmpty());
        QVERIFY(idsOf(report, VerifyFault::RepeatedId).isEmpty());
    }

    void onlyThePeriodIsJudged()
    {
        record();
        const auto trades = RandomMarket{btc, 7, firstId, begins}.trades(3000);
        const VerifyQuestion question{btc, trades[200].tradedAt, trades[700].tradedAt};
        auto report = verified(m_database, question);
        QVERIFY2(report.isSound(), qPrintable(textOf(report.errors)));
        QCOMPARE(report.trades, std::count_if(trades.begin(), trades.end(), [&](const Trade &trade) {
                     return trade.tradedAt >= *question.from && trade.tradedAt < *question.to;
                 }));
        m_database.run("DELETE FROM trades WHERE trade_id IN (1010, 1980)");
        report = verified(m_database, question);
        QVERIFY2(idsOf(report, VerifyFault::LedgerWithoutTrade).isEmpty(), qPrintable(textOf(report.errors)));
        // At the period's very edges, where only the ids tell that something ought to be there.
        m_database.run("DELETE FROM trades WHERE trade_id IN (1200, 1201, 1698, 1699)");
        report = verified(m_database, question);
        QVERIFY(idsOf(report, VerifyFault::LedgerWithoutTrade).contains(1201));
        QVERIFY(idsOf(report, VerifyFault::LedgerWithoutTrade).contains(1698));
    }

    void aSmallFallIsANote()
    {
        m_database.store(RandomMarket{btc, 7, firstId, begins, 300ms, 900ms}.trades(500));
        const auto report = verified(m_database);
        QVERIFY2(report.isSound(), qPrintable(textOf(report.errors)));
        QCOMPARE(report.notes.size(), std::size_t(1));
        QCOMPARE(report.notes.front().fault, VerifyFault::TimeOrder);
    }

    void aRecorderMayGoOnMeanwhile()
    {
        auto trades = RandomMarket{btc, 7, firstId, begins}.trades(4000);
        m_database.store({trades.front(), trades.back()});
        std::jthread recorder([&](const std::stop_token &) {
            const auto session = m_database.open();
            TradeWriter writer(*session);
            for (std::size_t part = 0; part < 40; ++part) { // every 40th: each batch is spread over the whole period
                TradeBatch batch;
                for (auto i = part; i < trades.size(); i += 40)
                    batch.trades.push_back(trades[i]);
                const auto written = writer.write({&batch, 1});
                must(written);
            }
        });
        VerifyReport report;
        do {
            report = verified(m_database);
            QVERIFY2(report.errorCount == 0, qPrintable(textOf(report.errors)));
        } while (report.trades < 4000);
        QVERIFY(report.isSound());
    }

    void stopsWhenAsked()
    {
        record();
        const auto session = m_database.open();
        std::stop_source stop;
        std::int64_t done = 0;
        const auto report = Verifier(*session).verify({btc, {}, {}}, [&](const VerifyProgress &progress) {
            done = progress.done;
            stop.request_stop();
        }, stop.get_token());
        QVERIFY(!report.ok());
        QCOMPARE(done, std::int64_t(2960));
        QVERIFY(report.message().contains(QStringLiteral("stopped")));
    }

    void aMarketWithoutARecord()
    {
        const auto report = verified(m_database);
        QCOMPARE(report.trades, std::int64_t(0));
        QVERIFY(report.outline.stretches.empty());
        QVERIFY(report.isSound());
    }
};

TIDEMARK_TEST(TestVerifier, QCoreApplication)
#include "tst_verifier.moc"
