#include "database/partitions.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <thread>

using namespace tidemark;

namespace {

Trade tradeAtMoment(const char *moment)
{
    return {symbolNamed("BTCUSDT"), 1, momentOf(moment), Decimal::fromUnits(1), Decimal::fromUnits(1), false};
}

const QByteArray partitions = "SELECT c.relname, pg_get_expr(c.relpartbound, c.oid) FROM pg_inherits i"
                              " JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'trades'::regclass ORDER BY 1";

} // namespace

class TestPartitions : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    void madeOnBothSidesOfAYear()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        Partitions made(*session);
        QVERIFY(made.ensureFor(std::vector{tradeAtMoment("2024-11-30T23:59:59.999999Z"), tradeAtMoment("2024-12-01")}).ok());
        QCOMPARE(database.table(partitions),
                 QStringLiteral("trades_2024_11|FOR VALUES FROM ('2024-11-01 00:00:00+00') TO ('2024-12-01 00:00:00+00')\n"
                                "trades_2024_12|FOR VALUES FROM ('2024-12-01 00:00:00+00') TO ('2025-01-01 00:00:00+00')\n"
                                "trades_2025_01|FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2025-02-01 00:00:00+00')"));
    }

    void boundsDoNotFollowTheServersZone()
    {
        TestDatabase database(m_server);
        database.run("ALTER DATABASE " + database.name().toUtf8() + " SET timezone = 'Asia/Tokyo'");
        const auto session = database.open();
        QVERIFY(session->run("SET TIME ZONE 'Asia/Tokyo'").ok());
        QVERIFY(Partitions(*session).ensureFor(std::vector{tradeAtMoment("2024-11-30")}).ok());
        QVERIFY(database.table(partitions).startsWith(
            QStringLiteral("trades_2024_11|FOR VALUES FROM ('2024-11-01 00:00:00+00') TO ('2024-12-01 00:00:00+00')")));
    }

    void waitsForNoReader()
    {
        TestDatabase database(m_server);
        const auto reader = database.open();
        QVERIFY(reader->run("BEGIN; SELECT count(*) FROM trades").ok());
        const auto session = database.open();
        QVERIFY(session->run("SET lock_timeout = '5s'").ok());
        QVERIFY(Partitions(*session).ensureFor(std::vector{tradeAtMoment("2024-11-30")}).ok());
    }

    void twoAtOnce()
    {
        TestDatabase database(m_server);
        std::vector<Trade> trades;
        for (const auto *moment : {"2023-01-05", "2023-05-05", "2023-09-05", "2024-01-05", "2024-05-05"})
            trades.push_back(tradeAtMoment(moment));
        std::array<QString, 2> problems;
        std::vector<std::thread> writers;
        for (auto &problem : problems) {
            writers.emplace_back([&] {
                const auto session = database.open();
                Partitions made(*session);
                for (const auto &trade : trades)
                    problem += made.ensureFor({&trade, 1}).message();
            });
        }
        for (auto &writer : writers)
            writer.join();
        QCOMPARE(problems[0] + problems[1], QString());
        QCOMPARE(database.table(partitions).count(QLatin1Char('\n')), 9);
    }

    void handMadePartitionsAreUsed()
    {
        TestDatabase database(m_server);
        database.run("CREATE TABLE by_year PARTITION OF trades FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');"
                     "CREATE TABLE a_week PARTITION OF trades FOR VALUES FROM ('2025-01-06 00:00+00') TO ('2025-01-13 00:00+00')");
        const auto session = database.open();
        const auto ensured = Partitions(*session).ensureFor(std::vector{tradeAtMoment("2024-11-30"), tradeAtMoment("2024-12-30")});
        QVERIFY2(ensured.ok() && ensured->empty(), qPrintable(ensured.message()));
        QCOMPARE(database.table(partitions),
                 QStringLiteral("a_week|FOR VALUES FROM ('2025-01-06 00:00:00+00') TO ('2025-01-13 00:00:00+00')\n"
                                "by_year|FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00')\n"
                                "trades_2025_01_from_000|FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2025-01-06 00:00:00+00')\n"
                                "trades_2025_01_from_288|FOR VALUES FROM ('2025-01-13 00:00:00+00') TO ('2025-02-01 00:00:00+00')"));
    }

    void openPartitionsAreUsed()
    {
        TestDatabase database(m_server);
        database.run("CREATE TABLE early PARTITION OF trades FOR VALUES FROM (MINVALUE) TO ('2024-12-01 00:00+00');"
                     "CREATE TABLE late PARTITION OF trades FOR VALUES FROM ('2024-12-01 00:00+00') TO (MAXVALUE)");
        const auto session = database.open();
        const auto ensured = Partitions(*session).ensureFor(std::vector{tradeAtMoment("2024-11-30"), tradeAtMoment("2031-12-30")});
        QVERIFY2(ensured.ok() && ensured->empty(), qPrintable(ensured.message()));
        QCOMPARE(database.table(partitions).count(QLatin1Char('\n')), 1);
    }

    void onesThatTakeWhatNoOtherDoesAreUsedWhereTheyAreInTheWay()
    {
        TestDatabase database(m_server);
        database.run("CREATE TABLE rest PARTITION OF trades DEFAULT;"
                     "INSERT INTO trades VALUES ('ETHUSDT', '2024-11-05 00:00+00', 1, 1, 1, false)");
        const auto session = database.open();
        const auto ensured = Partitions(*session).ensureFor(std::vector{tradeAtMoment("2024-11-30")});
        QVERIFY2(ensured.ok() && ensured->empty(), qPrintable(ensured.message()));
        database.run("INSERT INTO trades VALUES ('BTCUSDT', '2024-11-30 00:00+00', 1, 1, 1, false)");
    }

    void aDetachedMonthIsSaidAndComesBack()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        const auto trades = std::vector{tradeAtMoment("2024-08-08"), tradeAtMoment("2024-12-08")};
        QVERIFY(Partitions(*session).ensureFor(trades)->empty());
        database.run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
        Partitions again(*session);
        const auto ensured = again.ensureFor(trades);
        QVERIFY2(ensured.ok(), qPrintable(ensured.message()));
        QCOMPARE(ensured->size(), std::size_t(1));
        QVERIFY2(ensured->at(QStringLiteral("2024-08")).contains(QLatin1String("ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01T00:00:00+00') "
                                                                               "TO ('2024-09-01T00:00:00+00')")),
                 qPrintable(ensured->at(QStringLiteral("2024-08"))));
        database.run("ALTER TABLE trades_2024_08 RENAME TO kept");
        again.forget();
        QVERIFY(again.ensureFor(trades)->empty());
    }

    void timesBeyondAllMonthsAreRefused()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        auto trade = tradeAtMoment("2024-11-30");
        trade.tradedAt = Timestamp::max();
        const auto ensured = Partitions(*session).ensureFor({&trade, 1});
        QVERIFY(!ensured.ok());
        QCOMPARE(ensured.error().code, QStringLiteral("22008"));
    }
};

TIDEMARK_TEST(TestPartitions, QCoreApplication)
#include "tst_partitions.moc"
