#include "database/migrator.h"
#include "database/trade_writer.h"
#include "random_trades.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace tidemark;

namespace {

const QByteArray precisions = "SELECT column_name, numeric_precision, numeric_scale FROM information_schema.columns "
                              "WHERE table_name = 'candles' AND column_name LIKE '%volume' ORDER BY 1";

std::vector<Migrator::Migration> before0007()
{
    auto migrations = Migrator::compiledIn();
    std::erase_if(migrations, [](const auto &migration) { return migration.version >= 7; });
    return migrations;
}

} // namespace

class TestCandlePrecision : public QObject {
    Q_OBJECT

    TestServer m_server;

    // A record of the time before, with candles in it.
    void fill(const TestDatabase &database, const QByteArray &quoteVolume = "'2.0000000000000001'")
    {
        const auto done = Migrator(before0007()).migrate(*database.open());
        QVERIFY2(done.ok(), qPrintable(done.message()));
        database.run("INSERT INTO candles SELECT 'BTCUSDT', '1 minute', '2024-08-08'::timestamptz + make_interval(mins => n), 1, 2, 1, 2, 3.00000001, "
                     + quoteVolume + ", 1, n, n, '2024-08-08', '2024-08-08' FROM generate_series(1, 100) n");
    }

private Q_SLOTS:
    void aNewRecordHasThem()
    {
        const TestDatabase database(m_server);
        QCOMPARE(database.table(precisions), QStringLiteral("quote_volume|38|16\nvolume|38|8"));
    }

    void aFilledOneGetsThemAndKeepsItsValues()
    {
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        fill(database);
        const QByteArray values = "SELECT md5(string_agg(volume::text || ' ' || quote_volume, ',' ORDER BY opened_at)) FROM candles";
        const auto earlier = database.valueOf(values);
        QVERIFY(Migrator().migrate(*database.open()).ok());
        QCOMPARE(database.table(precisions), QStringLiteral("quote_volume|38|16\nvolume|38|8"));
        QCOMPARE(database.valueOf(values), earlier);
    }

    // Neither the lock of a long rewrite nor a refusal to start: the columns stay as they were.
    void aLargeOneIsNotRewritten()
    {
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        fill(database);
        database.run("ALTER DATABASE " + database.name().toUtf8() + " SET tidemark.largest_rewrite = 1000");
        const auto node = database.valueOf("SELECT pg_relation_filenode('candles')");
        QVERIFY(Migrator().migrate(*database.open()).ok());
        QCOMPARE(database.table(precisions), QStringLiteral("quote_volume|∅|∅\nvolume|∅|∅"));
        QCOMPARE(database.valueOf("SELECT pg_relation_filenode('candles')"), node);
    }

    void whatDoesNotFitIsKept()
    {
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        fill(database, "1e22");
        QVERIFY(Migrator().migrate(*database.open()).ok());
        QCOMPARE(database.table(precisions), QStringLiteral("quote_volume|∅|∅\nvolume|∅|∅"));
    }

    // The largest trade that can be recorded, several times in one minute.
    void theLargestTradesFit()
    {
        const TestDatabase database(m_server);
        std::vector<Trade> trades;
        for (int i = 0; i < 8; ++i)
            trades.push_back({symbolNamed("BTCUSDT"), 1 + i, momentOf("2024-08-08T23:55:00Z"), Decimal::fromUnits(999'999'999'999'999'999),
                              Decimal::fromUnits(std::numeric_limits<std::int64_t>::max()), false});
        database.store(trades);
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("8"));
        QCOMPARE(database.valueOf("SELECT count(*) FROM candles WHERE quote_volume = (SELECT sum(price * quantity) FROM trades)"), QStringLiteral("3"));
    }
};

TIDEMARK_TEST(TestCandlePrecision, QCoreApplication)
#include "tst_candle_precision.moc"
