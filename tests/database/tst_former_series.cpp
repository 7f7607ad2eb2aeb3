#include "database/former_series.h"
#include "database/history.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "support/must.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol former = symbolNamed("BTCUSDT~1");
const auto began = momentOf("2024-08-08T12:34:30Z"); // within a minute that has trades of both
const QByteArray ledger = "SELECT symbol, first_id, last_id, kind FROM coverage ORDER BY symbol COLLATE \"C\", first_id";

// One trade every ten seconds, from `first` on.
std::vector<Trade> madeTrades(std::int64_t first, std::int64_t count, Timestamp from, std::int64_t price)
{
    std::vector<Trade> trades;
    for (std::int64_t i = 0; i < count; ++i)
        trades.push_back({btc, first + i, from + i * 10s, Decimal::fromUnits((price + i % 7) * Decimal::unitsPerOne), Decimal::fromUnits(5), i % 2 == 0});
    return trades;
}

std::vector<Trade> oldTrades()
{
    return madeTrades(1'000'001, 1'000, began - 10'001s, 100);
}

std::vector<Trade> newTrades(std::int64_t count = 300)
{
    return madeTrades(1, count, began, 200);
}

WriteReport write(TradeWriter &writer, std::vector<Trade> trades)
{
    const TradeBatch batch{std::move(trades), {}, {}};
    return mustHave(writer.write({&batch, 1}));
}

void setAllAside(PgSession &session)
{
    FormerSeries series(session);
    QVERIFY(series.read().ok());
    for (Result<bool> more = true; *more;) {
        more = series.setAside(70);
        QVERIFY2(more.ok(), qPrintable(more.message()));
    }
}

const SeriesStart start{btc, began, 1, began - 11s};

} // namespace

// The ids of a market start again: what was recorded before gets a name of its own, exactly and a little at a time.
class TestFormerSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsThemApart_data();
    void tellsThemApart();
    void endsOnce();
    void endsTwice();
    void namesWhatComesLate();
    void lossesOfTheFormerOneAreNoGaps();
    void lossesInWhatComesLateAreNoGaps();
    void namesWhatWasDetached();

private:
    void compareApart(const TestDatabase &database, std::int64_t newCount) const;
    TestServer m_server;
};

void TestFormerSeries::compareApart(const TestDatabase &database, std::int64_t newCount) const
{
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT~1'"), QStringLiteral("1000"));
    QCOMPARE(database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT'"), QString::number(newCount));
    const auto session = database.open();
    for (const auto &symbol : {btc, former}) { // ids, candles and trades agree, each for itself
        const auto report = Verifier(*session).verify({symbol, {}, {}});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QVERIFY2(report->isSound(), report->errors.empty() ? "missing" : qPrintable(report->errors.front().text));
        const auto newest = History(*session).latest(symbol);
        QVERIFY(newest.ok() && newest.value());
        QCOMPARE(newest.value()->id, symbol == btc ? newCount : 1'001'000);
    }
}

void TestFormerSeries::tellsThemApart_data()
{
    QTest::addColumn<int>("before"); // trades of the new series that were stored before anybody knew
    QTest::newRow("known at once") << 0;
    QTest::newRow("known after a few trades") << 2;
    QTest::newRow("known after an hour") << 300;
}

void TestFormerSeries::tellsThemApart()
{
    QFETCH(int, before);
    const TestDatabase database(m_server);
    const auto session = database.open();
    TradeWriter writer(*session);
    QCOMPARE(write(writer, oldTrades()).stored, 1'000);
    database.run("INSERT INTO imported_files VALUES ('BTCUSDT', repeat('a', 64), 'a.zip', 1, NULL, 1, '{1000001}', '{1001000}');"
                 " INSERT INTO archived VALUES ('BTCUSDT', repeat('b', 64), 'b.zip', '/', 'zip', 1, now(), now() + interval '1 day', 1, '{1000001}', '{1001000}', true);"
                 " INSERT INTO mirrored VALUES ('http://m/?db=x', 'BTCUSDT', 1000001, 1000500, 'sent')");
    auto fresh = newTrades();
    if (before > 0)
        QCOMPARE(write(writer, {fresh.begin(), fresh.begin() + before}).stored, before);
    const auto ended = FormerSeries(*session).end(start);
    QVERIFY2(ended.ok(), qPrintable(ended.message()));
    QCOMPARE(write(writer, fresh).stored, 300 - before); // while the former rows still have the market's name
    const auto refused = Verifier(*session).verify({btc, {}, {}});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.message().contains(QStringLiteral("BTCUSDT~1")), qPrintable(refused.message()));
    setAllAside(*session);
    QCOMPARE(database.table(ledger), QStringLiteral("BTCUSDT|0|0|hole\nBTCUSDT|1|300|stored\nBTCUSDT~1|1000001|1001000|stored"));
    QCOMPARE(database.table("SELECT symbol FROM imported_files UNION ALL SELECT symbol FROM archived"), QStringLiteral("BTCUSDT~1\nBTCUSDT~1"));
    QCOMPARE(database.valueOf("SELECT symbol FROM mirrored"), QStringLiteral("BTCUSDT~1")); // so that the new ones are sent
    compareApart(database, 300);
}

// Two recorders notice it at the same time.
void TestFormerSeries::endsOnce()
{
    const TestDatabase database(m_server);
    {
        const auto session = database.open();
        TradeWriter writer(*session);
        write(writer, oldTrades());
    }
    {
        std::vector<std::jthread> recorders;
        for (int i = 0; i < 2; ++i)
            recorders.emplace_back([&database] {
                const auto session = database.open();
                TradeWriter writer(*session);
                if (!FormerSeries(*session).end(start))
                    qFatal("it cannot be ended");
                write(writer, newTrades());
                setAllAside(*session);
            });
    }
    QCOMPARE(database.table("SELECT symbol, name FROM former_series"), QStringLiteral("BTCUSDT|BTCUSDT~1"));
    compareApart(database, 300);
}

void TestFormerSeries::endsTwice()
{
    const TestDatabase database(m_server);
    const auto session = database.open();
    TradeWriter writer(*session);
    write(writer, oldTrades());
    QVERIFY(FormerSeries(*session).end(start).ok());
    write(writer, newTrades());
    const auto again = began + 3'000s;
    QVERIFY(FormerSeries(*session).end({btc, again, 1, began + 2'990s}).ok()); // the first one's rows have not moved yet
    write(writer, madeTrades(1, 50, again, 300));
    setAllAside(*session);
    QCOMPARE(database.table("SELECT symbol, count(*), min(price)::int FROM trades GROUP BY 1 ORDER BY symbol COLLATE \"C\""),
             QStringLiteral("BTCUSDT|50|300\nBTCUSDT~1|1000|100\nBTCUSDT~2|300|200"));
    const auto reader = database.open();
    for (const auto *name : {"BTCUSDT", "BTCUSDT~1", "BTCUSDT~2"}) {
        const auto report = Verifier(*reader).verify({symbolNamed(name), {}, {}});
        QVERIFY2(report.ok() && report->isSound(), name);
    }
}

// Out of a spool that another recorder left.
void TestFormerSeries::namesWhatComesLate()
{
    const TestDatabase database(m_server);
    const auto session = database.open();
    TradeWriter writer(*session);
    auto old = oldTrades();
    write(writer, {old.begin(), old.begin() + 900});
    QVERIFY(FormerSeries(*session).end({btc, began, 1, old[899].tradedAt}).ok());
    auto mixed = newTrades(300);
    mixed.insert(mixed.end(), old.begin() + 500, old.end());
    const auto report = write(writer, mixed);
    QCOMPARE(report.stored, 400);
    QCOMPARE(report.duplicates, 400);
    setAllAside(*session);
    compareApart(database, 300);
}

void TestFormerSeries::lossesOfTheFormerOneAreNoGaps()
{
    const TestDatabase database(m_server);
    const auto session = database.open();
    TradeWriter writer(*session);
    auto old = oldTrades();
    old.erase(old.begin() + 10, old.begin() + 20);
    write(writer, old);
    QVERIFY(FormerSeries(*session).end(start).ok());
    QCOMPARE(database.table("SELECT first_id, last_id, kind FROM coverage WHERE symbol = 'BTCUSDT~1' ORDER BY 1"),
             QStringLiteral("1000001|1000010|stored\n1000011|1000020|skipped\n1000021|1001000|stored"));
}

// The database was away when the ids started again: the spool is stored when that is known already.
void TestFormerSeries::lossesInWhatComesLateAreNoGaps()
{
    const TestDatabase database(m_server);
    const auto session = database.open();
    TradeWriter writer(*session);
    auto old = oldTrades();
    write(writer, {old.begin(), old.begin() + 100});
    QVERIFY(FormerSeries(*session).end({btc, began, 1, old[99].tradedAt}).ok());
    write(writer, {old.begin() + 300, old.begin() + 400});
    write(writer, {old.begin() + 150, old.begin() + 200}); // by another recorder
    write(writer, newTrades());
    setAllAside(*session);
    QCOMPARE(database.table("SELECT first_id, last_id, kind FROM coverage WHERE symbol = 'BTCUSDT~1' ORDER BY 1"),
             QStringLiteral("1000001|1000100|stored\n1000101|1000150|skipped\n1000151|1000200|stored\n1000201|1000300|skipped\n"
                            "1000301|1000400|stored"));
    const auto report = Verifier(*session).verify({former, {}, {}});
    QVERIFY2(report.ok(), qPrintable(report.message()));
    QVERIFY(report->isSound());
}

void TestFormerSeries::namesWhatWasDetached()
{
    const TestDatabase database(m_server);
    const auto session = database.open();
    write(*std::make_unique<TradeWriter>(*session), oldTrades());
    QVERIFY(FormerSeries(*session).end(start).ok());
    QCOMPARE(FormerSeries(*session).isMonthApart(start).value(), false);
    database.run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
    QCOMPARE(FormerSeries(*session).isMonthApart(start).value(), true);
    setAllAside(*session);
    QCOMPARE(FormerSeries(*session).takeBack().value(), false);
    database.run("ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00+00') TO ('2024-09-01 00:00+00')");
    QCOMPARE(FormerSeries(*session).takeBack().value(), true);
    setAllAside(*session);
    QCOMPARE(FormerSeries(*session).takeBack().value(), false);
    TradeWriter writer(*session);
    write(writer, newTrades());
    compareApart(database, 300);
}

TIDEMARK_TEST(TestFormerSeries, QCoreApplication)
#include "tst_former_series.moc"
