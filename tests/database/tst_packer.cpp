#include "database/packer.h"

#include "database/block_writer.h"
#include "database/trade_writer.h"
#include "database/verifier.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");
const auto far = momentOf("2030-01-01T00:00:00Z");
using Work = std::function<Result<void>(PgSession &session, std::span<const Trade> imported)>;

std::vector<Trade> market(std::uint64_t seed, int count, std::int64_t firstId = 1000)
{
    return RandomMarket{btc, seed, firstId, begins, 300ms, 90s}.trades(count);
}

// Some stretches are taken out, and returned.
std::vector<Trade> takeOut(std::vector<Trade> &trades, std::uint64_t seed, int stretches)
{
    std::mt19937_64 random(seed);
    std::vector<Trade> taken;
    for (int i = 0; i < stretches; ++i) {
        const auto first = std::ptrdiff_t(random() % trades.size());
        const auto last = std::min(std::ssize(trades), first + 1 + std::ptrdiff_t(random() % (i % 2 ? 3 : 900)));
        taken.insert(taken.end(), trades.begin() + first, trades.begin() + last);
        trades.erase(trades.begin() + first, trades.begin() + last);
    }
    return taken;
}

} // namespace

class TestPacker : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    void packsExactlyAndBack()
    {
        TestDatabase database(m_server);
        auto trades = market(1, 9000);
        const auto lost = takeOut(trades, 5, 12);
        QVERIFY(!lost.empty());
        auto all = RandomMarket{eth, 3, 5, begins}.trades(200);
        all.insert(all.end(), trades.begin(), trades.end());
        database.store(all);
        const auto every = everyTrade(database);
        const auto candles = everyCandle(database);
        const auto ledger = database.table("SELECT * FROM coverage ORDER BY 1, 2");
        const auto before = begins + 40min;

        const auto report = packed(database, btc, before);
        const auto isEarlier = [&](const Trade &trade) { return trade.tradedAt < before; };
        QCOMPARE(report.trades, std::int64_t(std::count_if(trades.begin(), trades.end(), isEarlier)));
        QVERIFY(report.trades > 3000 && report.trades < std::ssize(trades));
        QCOMPARE(report.blocks, database.valueOf("SELECT count(*) FROM packed").toLongLong());
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades WHERE symbol = 'BTCUSDT' AND traded_at < '" + toIsoString(before).toUtf8() + "'"),
                 QStringLiteral("0"));
        QCOMPARE(database.valueOf("SELECT count(*) FROM packed WHERE symbol <> 'BTCUSDT'"), QStringLiteral("0"));
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(everyCandle(database), candles);
        QCOMPARE(database.table("SELECT * FROM coverage ORDER BY 1, 2"), ledger);
        QCOMPARE(contradictions(database, btc), QString());
        QCOMPARE(packed(database, btc, before).trades, std::int64_t(0));

        const auto blocks = everyBlock(database);
        QCOMPARE(unpacked(database, btc, before), (PackReport{report.trades, -report.blocks, false}));
        QCOMPARE(everyBlock(database), QString());
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(packed(database, btc, before), report);
        QCOMPARE(everyBlock(database), blocks);
    }

    // What was packed in between, or not, makes no difference in the end.
    void lateTradesJoinTheirBlocks()
    {
        TestDatabase database(m_server);
        TestDatabase atOnce(m_server);
        auto trades = market(2, 8000);
        atOnce.store(trades);
        (void)packed(atOnce, btc, far);
        auto late = takeOut(trades, 9, 20);
        database.store(trades);
        (void)packed(database, btc, begins + 30min);
        QVERIFY(everyBlock(database) != everyBlock(atOnce));
        std::shuffle(late.begin(), late.end(), std::mt19937(4));
        const auto half = late.begin() + std::ssize(late) / 2;
        database.store({late.begin(), half});
        (void)packed(database, btc, begins + 60min);
        database.store({half, late.end()});
        QCOMPARE(everyTrade(database), everyTrade(atOnce));
        QCOMPARE(contradictions(database, btc), QString());
        (void)packed(database, btc, far);
        QCOMPARE(everyBlock(database), everyBlock(atOnce));
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("0"));
    }

    void blocksOfAnImportJoinThoseOfPacking()
    {
        TestDatabase database(m_server);
        TestDatabase atOnce(m_server);
        const auto trades = market(3, 8000);
        atOnce.store(trades);
        (void)packed(atOnce, btc, far);
        database.store({trades.begin() + 2500, trades.begin() + 5100});
        (void)packed(database, btc, far);
        for (const auto &[first, last] : {std::pair{0, 1700}, {1700, 2600}, {5000, 8000}})
            writeBlocks(database, std::span(trades).subspan(std::size_t(first), std::size_t(last - first)));
        QCOMPARE(everyTrade(database), everyTrade(atOnce));
        QCOMPARE(everyBlock(database), everyBlock(atOnce));
        QCOMPARE(everyCandle(database), everyCandle(atOnce));
        QCOMPARE(contradictions(database, btc), QString());
    }

    void extremeValues()
    {
        TestDatabase database(m_server);
        const auto most = std::numeric_limits<std::int64_t>::max();
        std::vector<Trade> trades;
        const auto add = [&](std::int64_t id, Timestamp at, std::int64_t price, std::int64_t quantity) {
            trades.push_back({btc, id, at, Decimal::fromUnits(price), Decimal::fromUnits(quantity), id % 2 == 0});
        };
        const auto highestPrice = 10'000'000'000 * Decimal::unitsPerOne - 1; // of the table
        add(1, begins, 1, most);
        add(2, begins, highestPrice, 0);
        add(3, begins - 1us, 1, 1);
        for (int i = 0; i < 1024; ++i)
            add(2048 + i, begins + 1h - i * 1ms, 1 + i, i);
        add(3072, begins, 7, 7); // 1,025
        add(9000, begins + 70min, 1, 1);
        database.store(trades);
        const auto every = everyTrade(database);
        QCOMPARE(packed(database, btc, far), (PackReport{std::int64_t(trades.size()), 4, false}));
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(contradictions(database, btc), QString());
        QCOMPARE(database.valueOf("SELECT sum(quantity) FROM trades_between('BTCUSDT', '-infinity', 'infinity') WHERE trade_id < 4"),
                 QStringLiteral("92233720368.54775808"));
        (void)unpacked(database, btc, far);
        QCOMPARE(everyTrade(database), every);
    }

    void whatFailsChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("trigger");
        QTest::addColumn<QString>("words");
        const QByteArray fails = "EXECUTE FUNCTION fail()";
        QTest::newRow("no block can be added") << QByteArray("BEFORE INSERT ON packed FOR EACH ROW " + fails) << QStringLiteral("as told");
        QTest::newRow("no block can be removed") << QByteArray("BEFORE DELETE ON packed FOR EACH ROW " + fails) << QStringLiteral("as told");
        QTest::newRow("no trade can be removed") << QByteArray("BEFORE DELETE ON trades FOR EACH ROW " + fails) << QStringLiteral("as told");
        QTest::newRow("a block is another one") << QByteArray("BEFORE INSERT ON packed FOR EACH ROW EXECUTE FUNCTION spoil()")
                                                << QStringLiteral("would not be the same after packing (1 lost, 1 others)");
        QTest::newRow("a trade stays") << QByteArray("BEFORE DELETE ON trades FOR EACH ROW EXECUTE FUNCTION keep()")
                                       << QStringLiteral("were changed by somebody else");
    }
    void whatFailsChangesNothing()
    {
        QFETCH(QByteArray, trigger);
        QFETCH(QString, words);
        TestDatabase database(m_server);
        const auto trades = market(4, 6000);
        database.store({trades.begin(), trades.begin() + 1500});
        (void)packed(database, btc, far);
        database.store({trades.begin() + 1500, trades.end()});
        database.run("CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'as told'; END$$;"
                     "CREATE FUNCTION keep() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN CASE OLD.trade_id WHEN 4000 THEN NULL ELSE OLD END; END$$;"
                     "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN"
                     " IF 4000 BETWEEN NEW.first_id AND NEW.last_id THEN NEW.numbers := overlay(NEW.numbers PLACING"
                     " ~substring(NEW.numbers FROM (NEW.last_id - NEW.first_id + 1)::int * NEW.at_width + 5 * NEW.price_width FOR 1)"
                     " FROM (NEW.last_id - NEW.first_id + 1)::int * NEW.at_width + 5 * NEW.price_width); END IF; RETURN NEW; END$$;"
                     "CREATE TRIGGER trouble " + trigger);
        const auto every = everyTrade(database);
        const auto blocks = everyBlock(database);
        const auto session = database.open();
        const auto report = Packer(*session).packBefore(btc, far);
        QVERIFY(!report.ok());
        QVERIFY2(report.message().contains(words), qPrintable(report.message()));
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(everyBlock(database), blocks);
        database.run("DROP TRIGGER trouble ON " + QByteArray(trigger.contains("ON packed") ? "packed" : "trades"));
        (void)packed(database, btc, far);
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(contradictions(database, btc), QString());
    }

    void anIdTwiceIsNotHidden()
    {
        TestDatabase database(m_server);
        const auto trades = market(5, 3000);
        database.store(trades);
        database.run("INSERT INTO trades SELECT symbol, traded_at + interval '1 ms', trade_id, price, quantity, true FROM trades WHERE trade_id = 1500");
        const auto session = database.open();
        auto report = Packer(*session).packBefore(btc, far);
        QVERIFY2(report.message().contains(QStringLiteral("more than one trade of the id 1500")), qPrintable(report.message()));
        QCOMPARE(everyBlock(database), QString());
        database.run("DELETE FROM trades WHERE trade_id = 1500");
        (void)packed(database, btc, far);
        database.run("INSERT INTO trades VALUES ('BTCUSDT', '2024-08-31 23:00:00+00', 1600, 1, 1, true)");
        report = Packer(*session).packBefore(btc, far);
        QVERIFY2(report.message().contains(QStringLiteral("more than one trade of the id 1600")), qPrintable(report.message()));
    }

    // The server is gone in the midst of it; what it had committed stays.
    void aServerThatIsKilled()
    {
        TestServer server;
        TestDatabase database(server);
        const auto trades = market(6, 40'000);
        database.store(trades);
        const auto every = everyTrade(database);
        {
            const auto session = database.open();
            const auto report = Packer(*session).packBefore(btc, far, [&](const PackProgress &) { server.kill(); });
            QVERIFY(!report.ok());
        }
        server.startAgain();
        QCOMPARE(everyTrade(database), every);
        const auto done = database.valueOf("SELECT sum(last_id - first_id + 1) FROM packed").toLongLong();
        QVERIFY(done > 0 && done < 40'000);
        QCOMPARE(packed(database, btc, far).trades, 40'000 - done);
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(contradictions(database, btc), QString());
    }

    void stoppedItGoesOnLater()
    {
        TestDatabase database(m_server);
        const auto trades = market(7, 40'000);
        database.store(trades);
        const auto every = everyTrade(database);
        const auto session = database.open();
        std::stop_source source;
        const auto report = Packer(*session).packBefore(btc, far, [&](const PackProgress &) { source.request_stop(); }, source.get_token());
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QVERIFY(report->isStopped && report->trades > 0 && report->trades < 40'000);
        QCOMPARE(everyTrade(database), every);
        QCOMPARE(packed(database, btc, far).trades, 40'000 - report->trades);
        QCOMPARE(everyTrade(database), every);
    }

    // Two recorders store the same trades, late ones too, while two programs pack and one unpacks.
    void besideRecorders()
    {
        TestDatabase database(m_server);
        const auto trades = market(8, 20'000);
        TestDatabase reference(m_server);
        reference.store(trades);
        const auto record = [&](std::uint64_t seed) {
            const auto session = database.open();
            TradeWriter writer(*session);
            std::vector<std::size_t> starts;
            for (std::size_t at = 0; at < trades.size(); at += 250)
                starts.push_back(at);
            std::shuffle(starts.begin() + 10, starts.end(), std::mt19937(seed));
            for (const auto at : starts) {
                const TradeBatch batch{{trades.begin() + std::ptrdiff_t(at), trades.begin() + std::ptrdiff_t(std::min(at + 400, trades.size()))}, {}, {}};
                if (const auto written = writer.write({&batch, 1}); !written || written->altered > 0)
                    qFatal("recording: %s", qPrintable(written.message()));
            }
        };
        std::atomic_bool isOver = false;
        const auto packOn = [&](bool unpacks) {
            const auto session = database.open();
            Packer packer(*session);
            do {
                const auto done = unpacks ? packer.unpack(btc, begins + 20min) : packer.packBefore(btc, far);
                if (!done)
                    qFatal("packing: %s", qPrintable(done.message()));
            } while (!isOver);
        };
        std::thread first(record, 1);
        std::thread second(record, 2);
        std::thread packers[]{std::thread(packOn, false), std::thread(packOn, false), std::thread(packOn, true)};
        first.join();
        second.join();
        isOver = true;
        for (auto &packer : packers)
            packer.join();
        QVERIFY(database.valueOf("SELECT count(*) FROM packed").toInt() > 0);
        QCOMPARE(everyTrade(database), everyTrade(reference));
        QCOMPARE(everyCandle(database), everyCandle(reference));
        QCOMPARE(contradictions(database, btc), QString());
        (void)packed(database, btc, far);
        (void)packed(reference, btc, far);
        QCOMPARE(everyBlock(database), everyBlock(reference));
    }

    void othersLocksKeepNoRecorderWaiting_data()
    {
        QTest::addColumn<Work>("work");
        QTest::newRow("packing") << Work([](PgSession &session, std::span<const Trade>) {
            const auto report = Packer(session).packBefore(btc, far);
            return report ? Result<void>() : report.error();
        });
        QTest::newRow("an import") << Work([](PgSession &session, std::span<const Trade> imported) {
            const auto report = BlockWriter(session).write(imported);
            return report ? Result<void>() : report.error();
        });
    }

    // Another program makes an index on the blocks, say: what changes these waits for it, and holds nothing meanwhile.
    void othersLocksKeepNoRecorderWaiting()
    {
        QFETCH(Work, work);
        TestDatabase database(m_server);
        const auto trades = market(11, 3000);
        database.store({trades.begin(), trades.begin() + 1000});
        Result<void> worked;
        std::jthread beside;
        const auto holder = database.open();
        QVERIFY(holder->run("BEGIN; LOCK TABLE packed IN SHARE MODE").ok());
        beside = std::jthread([&] {
            const auto session = database.open();
            worked = work(*session, std::span(trades).subspan(1000, 1000));
        });
        const QByteArray waits = "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = 'packed'::regclass";
        AWAIT_VERIFY(database.valueOf(waits) == QLatin1String("1"), answerMs);
        const auto recording = PgSession::open(database.target(), {.stop = {}, .lockWait = 5s});
        QVERIFY2(recording.ok(), qPrintable(recording.message()));
        const TradeBatch batch{{trades.begin() + 2000, trades.end()}, {}, {}};
        const auto written = TradeWriter(**recording).write({&batch, 1});
        QVERIFY2(written.ok(), qPrintable(written.message()));
        QVERIFY(holder->run("ROLLBACK").ok());
        beside.join();
        QVERIFY2(worked.ok(), qPrintable(worked.message()));
        QVERIFY(database.valueOf("SELECT count(*) FROM packed").toInt() > 0);
        QCOMPARE(contradictions(database, btc), QString());
    }

    // An empty month's table goes, and comes again with the next trade of it, also for a recorder that knew it.
    void emptyMonthsAreDropped()
    {
        TestDatabase database(m_server);
        const auto trades = market(9, 20'000);
        const auto session = database.open();
        TradeWriter recorder(*session);
        const TradeBatch batch{{trades.begin() + 10, trades.end()}, {}, {}};
        QVERIFY(recorder.write({&batch, 1}).ok());
        const auto every = everyTrade(database);
        const auto packing = database.open();
        Packer packer(*packing);
        QVERIFY(packer.packBefore(btc, far).ok());
        const auto reader = database.open();
        QVERIFY(reader->begin("ISOLATION LEVEL READ COMMITTED").ok());
        QVERIFY(reader->query("SELECT count(*) FROM trades").ok());
        const auto before = momentOf("2024-09-01T00:00:00Z");
        auto space = packer.giveSpaceBack(before);
        QVERIFY2(space.ok(), qPrintable(space.message()));
        QCOMPARE(space->busy, std::vector{QStringLiteral("trades_2024_08")});
        QVERIFY(space->dropped.empty());
        QVERIFY(reader->run("COMMIT").ok());
        space = packer.giveSpaceBack(before);
        QCOMPARE(space->dropped, std::vector{QStringLiteral("trades_2024_08")});
        QVERIFY(space->busy.empty());
        QCOMPARE(everyTrade(database), every);
        const TradeBatch late{{trades.begin(), trades.begin() + 10}, {}, {}};
        const auto written = recorder.write({&late, 1});
        QVERIFY2(written.ok(), qPrintable(written.message()));
        QCOMPARE(written->stored, std::int64_t(10));
        QVERIFY(recorder.takeAside().empty());
        QVERIFY(packer.packBefore(btc, far).ok());
        QCOMPARE(contradictions(database, btc), QString());
        QCOMPARE(database.valueOf("SELECT sum(last_id - first_id + 1) FROM packed"), QStringLiteral("20000"));
    }
};

TIDEMARK_TEST(TestPacker, QCoreApplication)
#include "tst_packer.moc"
