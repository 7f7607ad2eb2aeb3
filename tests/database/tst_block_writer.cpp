#include "database/block_writer.h"

#include "database/former_series.h"

#include "packed_record.h"
#include "random_trades.h"
#include "support/must.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <limits>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T22:50:13.5Z");

} // namespace

class TestBlockWriter : public QObject {
    Q_OBJECT

    TestServer m_server;

    [[nodiscard]] static WriteReport written(PgSession &session, std::span<const Trade> trades)
    {
        return mustHave(BlockWriter(session).write(trades));
    }

private Q_SLOTS:
    // Portions that overlap, leave holes and come in any order, some of them through the recorder's writer.
    void randomPortionsAgainstTheWriterOfTrades()
    {
        for (const std::uint64_t seed : {1, 2, 3}) {
            TestDatabase database(m_server);
            TestDatabase plain(m_server);
            const auto trades = RandomMarket{btc, seed, 1000, begins, 300ms, 90s}.trades(12'000);
            const auto session = database.open();
            const auto plainSession = plain.open();
            TradeWriter recorder(*session);
            TradeWriter plainWriter(*plainSession);
            std::mt19937 random(seed);
            for (int round = 0; round < 25; ++round) {
                const auto first = random() % trades.size();
                const auto last = std::min(trades.size(), first + random() % 2500);
                TradeBatch batch;
                for (auto i = first; i < last; ++i) {
                    if (random() % 400 != 0)
                        batch.trades.push_back(trades[i]);
                }
                const auto expected = plainWriter.write({&batch, 1});
                QVERIFY(expected.ok());
                if (round % 4 == 3) {
                    const auto report = recorder.write({&batch, 1});
                    QVERIFY(report.ok());
                    QCOMPARE(*report, *expected);
                } else {
                    QCOMPARE(written(*session, batch.trades), *expected);
                }
            }
            QCOMPARE(everyTrade(database), everyTrade(plain));
            QCOMPARE(everyCandle(database), everyCandle(plain));
            const QByteArray ledger = "SELECT symbol, first_id, last_id, kind FROM coverage ORDER BY 1, 2";
            QCOMPARE(database.table(ledger), plain.table(ledger));
            QCOMPARE(contradictions(database, btc), QString());
            QVERIFY(database.valueOf("SELECT count(*) FROM packed").toInt() > 0);
        }
    }

    void whatSaysSomethingElse()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        auto trades = RandomMarket{btc, 4, 1000, begins}.trades(3000);
        QCOMPARE(written(*session, trades), (WriteReport{3000, 0, 0, 0}));
        const auto every = everyTrade(database);
        trades[5].price = Decimal::fromUnits(1);
        trades[2000].tradedAt += 1us;
        QCOMPARE(written(*session, trades), (WriteReport{0, 2998, 2, 0}));
        QCOMPARE(everyTrade(database), every);
        const TradeBatch batch{{trades[5]}, {}, {}};
        QCOMPARE(TradeWriter(*session).write({&batch, 1}).value(), (WriteReport{0, 0, 1, 0}));
        QCOMPARE(database.table("SELECT trade_id, reason LIKE 'differs from the stored trade of 2024-08-31T2%' FROM rejected ORDER BY 1"),
                 QStringLiteral("1005|t\n3000|t"));
        auto twice = RandomMarket{btc, 4, 9000, begins}.trades(2);
        twice.insert(twice.begin() + 1, twice.front());
        twice.insert(twice.begin() + 2, twice.front());
        twice[2].quantity = Decimal::fromUnits(3);
        QCOMPARE(written(*session, twice), (WriteReport{2, 1, 1, 0}));
    }

    void whatCannotBeStored()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        auto trades = RandomMarket{btc, 4, 1000, begins}.trades(30);
        trades[10].price = Decimal::fromUnits(std::numeric_limits<std::int64_t>::max());
        trades[20].tradedAt = momentOf("1969-12-31T23:00:00Z");
        QCOMPARE(written(*session, trades), (WriteReport{28, 0, 0, 2}));
        QCOMPARE(database.table("SELECT first_id, last_id, kind FROM coverage ORDER BY 1"),
                 QStringLiteral("1000|1009|stored\n1010|1010|rejected\n1011|1019|stored\n1020|1020|rejected\n1021|1029|stored"));
        QCOMPARE(database.valueOf("SELECT count(*) FROM rejected"), QStringLiteral("2"));
        QCOMPARE(contradictions(database, btc), QString());
    }

    void whatFailsStoresNothing()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        const auto trades = RandomMarket{btc, 4, 1000, begins}.trades(3000);
        database.run("ALTER TABLE coverage ADD CHECK (last_id <> 3999)");
        QVERIFY(!BlockWriter(*session).write(trades).ok());
        QCOMPARE(database.valueOf("SELECT count(*) FROM packed"), QStringLiteral("0"));
        QCOMPARE(database.valueOf("SELECT count(*) FROM candles"), QStringLiteral("0"));
        database.run("ALTER TABLE coverage DROP CONSTRAINT coverage_last_id_check");
        QCOMPARE(written(*session, trades).stored, std::int64_t(3000));
    }

    // Packed trades get the former name as well, one by one where a block has some of either series; and so do those that come late.
    void idsThatStartAgain()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        const auto trades = RandomMarket{btc, 4, 1000, begins}.trades(5000);
        const auto former = symbolNamed("BTCUSDT~1");
        std::size_t cut = 3300;
        while (trades[cut - 1].tradedAt == trades[cut].tradedAt)
            ++cut;
        const auto endedAt = trades[cut].tradedAt;
        QCOMPARE(written(*session, std::span(trades).subspan(100)).stored, std::int64_t(4900));
        FormerSeries series(*session);
        QVERIFY(series.end({btc, endedAt, trades[cut].id, trades[cut - 1].tradedAt}).ok());
        QVERIFY(series.read().ok());
        while (series.setAside(2000).value()) { }
        QCOMPARE(database.table("SELECT symbol, count(*), min(trade_id), max(trade_id) FROM (SELECT (t).* FROM (SELECT packed_trades(b) AS t FROM packed b) AS s)"
                                " AS u GROUP BY 1 ORDER BY 1"),
                 QStringLiteral("BTCUSDT|%1|%2|5999\nBTCUSDT~1|%3|1100|%4").arg(5000 - cut).arg(1000 + cut).arg(cut - 100).arg(999 + cut));
        QCOMPARE(written(*session, std::span(trades).first(100)).stored, std::int64_t(100));
        QCOMPARE(contradictions(database, btc), QString());
        QCOMPARE(contradictions(database, former), QString());
        QCOMPARE(written(*session, trades), (WriteReport{0, 5000, 0, 0}));
    }
};

TIDEMARK_TEST(TestBlockWriter, QCoreApplication)
#include "tst_block_writer.moc"
