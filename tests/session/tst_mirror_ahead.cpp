#include "session/mirror_ahead.h"

#include "database/random_trades.h"
#include "mirror/gzip.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const std::stop_token never;

} // namespace

// What is read of the record before it is sent.
class TestMirrorAhead : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::vector<Trade> m_trades;
    std::atomic<int> m_opened = 0;

    [[nodiscard]] MirrorAhead::Open open()
    {
        return [this] {
            ++m_opened;
            return PgSession::open(m_database->target());
        };
    }

    // Everything that the order still gives.
    [[nodiscard]] std::vector<Trade> taken(MirrorAhead &ahead, std::vector<SymbolRun> *missing = nullptr)
    {
        std::vector<Trade> trades;
        while (const auto batch = ahead.next(never)) {
            if (!*batch)
                qFatal("%s", qPrintable(batch->error().message));
            const auto &some = (*batch)->load.trades();
            trades.insert(trades.end(), some.begin(), some.end());
            if (missing)
                missing->insert(missing->end(), (*batch)->missing.begin(), (*batch)->missing.end());
        }
        return trades;
    }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_trades = RandomMarket{btc, 3, 1'000, *parseTimestamp(u"2026-09-10T11:59:30Z"), 100ms, 1s}.trades(20'000);
        m_database->store(m_trades);
        m_opened = 0;
    }

    void givesAllInTheOrderThatWasWished()
    {
        MirrorAhead ahead(open(), {});
        QVERIFY(!ahead.next(never));
        ahead.order({{btc, {15'000, 20'999}}, {btc, {1'000, 1'004}}, {btc, {1'005, 14'999}}});
        auto expected = std::vector<Trade>(m_trades.begin() + 14'000, m_trades.end());
        expected.insert(expected.end(), m_trades.begin(), m_trades.begin() + 14'000);
        QVERIFY(taken(ahead) == expected);
        QVERIFY(!ahead.next(never));
        QCOMPARE(m_opened.load(), 1);
    }

    // Many small ranges make few bodies, and each is at hand as it would be made then.
    void bodiesAreMadeBefore()
    {
        MirrorAhead ahead(open(), {});
        std::vector<SymbolRun> ranges;
        for (std::int64_t first = 1'000; first < 7'000; first += 10)
            ranges.push_back({btc, {first, first + 9}});
        ahead.order(ranges);
        const auto first = ahead.next(never);
        QVERIFY(first && first->ok());
        const auto &load = (*first)->load;
        QCOMPARE(load.trades().size(), std::size_t(5'000));
        QCOMPARE(load.body(0, 5'000), gzipped(load.lines(0, 5'000)));
        QCOMPARE(load.body(0, 2'500), gzipped(load.lines(0, 2'500))); // a half of it, which nobody made
        const auto second = ahead.next(never);
        QCOMPARE((*second)->load.trades().size(), std::size_t(1'000));
        QVERIFY(!ahead.next(never));
    }

    // However far what was ordered before has come.
    void anotherOrderForgetsTheFirst()
    {
        MirrorAhead ahead(open(), {});
        for (int i = 0; i < 50; ++i) {
            ahead.order({{btc, {1'000, 8'999}}, {btc, {9'000, 16'999}}, {btc, {17'000, 20'999}}});
            if (i % 3 == 1)
                QVERIFY(ahead.next(never));
            const std::int64_t first = 1'000 + i * 100;
            ahead.order({{btc, {first, first + 49}}, {btc, {first + 50, first + 99}}});
            const std::vector<Trade> expected(m_trades.begin() + first - 1'000, m_trades.begin() + first - 900);
            QVERIFY2(taken(ahead) == expected, qPrintable(QString::number(i)));
        }
    }

    void tellsWhatIsNotSent()
    {
        m_database->run("DELETE FROM trades WHERE trade_id BETWEEN 1200 AND 1299");
        const MirrorPeriod period{m_trades[50].tradedAt, m_trades[5'000].tradedAt};
        MirrorAhead ahead(open(), period);
        ahead.order({{btc, {1'000, 2'999}}, {eth, {1, 5}}});
        const auto batch = ahead.next(never);
        QVERIFY(batch && batch->ok());
        auto wanted = std::vector<Trade>(m_trades.begin(), m_trades.begin() + 2'000);
        std::erase_if(wanted, [&](const Trade &trade) { return !period.holds(trade.tradedAt) || (trade.id >= 1'200 && trade.id < 1'300); });
        QVERIFY((*batch)->load.trades() == wanted);
        std::int64_t unwanted = 0;
        for (const auto &run : (*batch)->unwanted)
            unwanted += run.ids.count();
        QCOMPARE(unwanted, 2'000 - 100 - std::int64_t(wanted.size()));
        QCOMPARE((*batch)->missing.size(), std::size_t(2));
        QVERIFY((*batch)->missing[0].ids == (IdRange{1'200, 1'299}));
        QVERIFY((*batch)->missing[1].symbol == eth);
    }

    void aSessionThatIsLostIsTheOrdersEnd()
    {
        MirrorAhead ahead(open(), {});
        ahead.order({{btc, {1'000, 1'099}}});
        QCOMPARE(taken(ahead).size(), std::size_t(100));
        m_database->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        ahead.order({{btc, {1'000, 8'999}}, {btc, {9'000, 16'999}}});
        const auto failed = ahead.next(never);
        QVERIFY(failed && !failed->ok());
        QVERIFY(!ahead.next(never));
        ahead.order({{btc, {1'000, 8'999}}, {btc, {9'000, 16'999}}});
        QCOMPARE(taken(ahead).size(), std::size_t(16'000));
        QCOMPARE(m_opened.load(), 2);
    }

    void aStopEndsTheWait()
    {
        MirrorAhead ahead([this]() -> Result<std::unique_ptr<PgSession>> {
            while (m_opened == 0)
                std::this_thread::yield();
            return Error{QStringLiteral("away")};
        }, {});
        ahead.order({{btc, {1'000, 1'099}}});
        std::stop_source stop;
        std::jthread stopper([&stop] { stop.request_stop(); });
        QVERIFY(!ahead.next(stop.get_token()));
        m_opened = 1;
    }
};

TIDEMARK_TEST(TestMirrorAhead, QCoreApplication)
#include "tst_mirror_ahead.moc"
