#include "database/coverage_ledger.h"
#include "database/history.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "support/must.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr std::int64_t firstId = 500;
constexpr int tradesEach = 6'000;
const auto begins = momentOf("2024-08-31T23:40:00Z"); // into a second month: both make its partition

// What one recorder got of the markets: most of it, in batches of its own cut, which do not always come in order.
struct Received {
    std::vector<TradeBatch> batches;
    std::map<Symbol, IdRanges> ids;
};

Received receivedOf(const std::vector<std::vector<Trade>> &markets, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    Received received;
    std::vector<std::size_t> next(markets.size());
    for (bool isLeft = true; isLeft;) {
        TradeBatch batch;
        isLeft = false;
        for (std::size_t m = 0; m < markets.size(); ++m) {
            const auto &market = seed % 2 ? markets[m] : markets[markets.size() - 1 - m]; // in opposite orders of markets
            auto &at = next[m];
            const bool isLost = random() % 5 == 0;
            for (auto left = random() % 40; left > 0 && at < market.size(); --left, ++at) {
                if (isLost)
                    continue;
                batch.trades.push_back(market[at]);
                received.ids[market[at].symbol].add(market[at].id);
            }
            isLeft = isLeft || at < market.size();
        }
        received.batches.push_back(std::move(batch));
    }
    // Healing brings old trades after newer ones, and a batch may come twice.
    for (int swaps = 0; swaps < 60; ++swaps)
        std::swap(received.batches[random() % received.batches.size()], received.batches[random() % received.batches.size()]);
    for (int i = 0; i < 10; ++i)
        received.batches.push_back(received.batches[random() % received.batches.size()]);
    return received;
}

} // namespace

// Several recorders that write into one database at the same time.
class TestTwoRecorders : public QObject {
    Q_OBJECT

    TestServer m_server;

    static Result<WriteReport> writeAll(const TestDatabase &database, const Received &received)
    {
        // A wait for the other's transaction is short however long both have been writing.
        const auto session = PgSession::open(database.target(), {.stop = {}, .lockWait = std::chrono::seconds(10)});
        if (!session)
            return session.error();
        TradeWriter writer(**session);
        WriteReport sum;
        for (const auto &batch : received.batches) {
            const auto report = writer.write({&batch, 1});
            if (!report)
                return report;
            sum.stored += report->stored;
            sum.altered += report->altered;
            sum.rejected += report->rejected;
        }
        return sum;
    }

    // Ledger and trades are what both got together, and more than either had.
    static void checkMarket(const TestDatabase &database, const std::vector<Trade> &market, const std::array<Received, 2> &received)
    {
        const auto &symbol = market.front().symbol;
        auto together = received[0].ids.at(symbol);
        together.add(received[1].ids.at(symbol));
        for (const auto &one : received)
            QVERIFY(one.ids.at(symbol).count() < together.count());
        std::vector<CoverageRange> ledger;
        for (const auto &range : together.ranges())
            ledger.push_back({range, CoverageKind::Stored, {}});
        const auto session = database.open();
        QCOMPARE(CoverageLedger(*session).rangesOf(symbol).value(), ledger);
        auto expected = market;
        std::erase_if(expected, [&](const Trade &trade) { return !together.contains(trade.id); });
        QVERIFY(History(*session).trades({symbol, begins - 1h, begins + 48h}, 1'000'000)->trades == expected);
        const auto report = Verifier(*session).verify({symbol, {}, {}});
        QVERIFY2(report->errorCount == 0, qPrintable(report->errors.empty() ? QString() : report->errors.front().text));
    }

private Q_SLOTS:
    void togetherTheyLoseLess()
    {
        const TestDatabase database(m_server);
        std::vector<std::vector<Trade>> markets;
        for (const auto *name : {"BTCUSDT", "ETHUSDT", "XRPUSDT"})
            markets.push_back(RandomMarket{symbolNamed(name), markets.size() + 1, firstId, begins, 200ms}.trades(tradesEach));
        const std::array received{receivedOf(markets, 1), receivedOf(markets, 2)};
        QVERIFY(received[0].batches.size() > 200);
        std::array<Result<WriteReport>, 2> reports{WriteReport(), WriteReport()};
        {
            std::jthread other([&] { reports[1] = writeAll(database, received[1]); });
            reports[0] = writeAll(database, received[0]);
        }
        std::int64_t stored = 0;
        for (const auto &report : reports) {
            QVERIFY2(report.ok(), qPrintable(report.message()));
            QVERIFY(report->stored > 0);
            QCOMPARE(report->altered + report->rejected, 0);
            stored += report->stored;
        }
        std::int64_t expected = 0;
        for (const auto &market : markets) {
            checkMarket(database, market, received);
            const auto &symbol = market.front().symbol;
            auto together = received[0].ids.at(symbol);
            together.add(received[1].ids.at(symbol));
            expected += together.count();
        }
        QCOMPARE(stored, expected); // each trade by one of them
        QCOMPARE(database.valueOf("SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"), QStringLiteral("0"));
        QCOMPARE(database.valueOf("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), QStringLiteral("0"));
    }

    // A lock is held for as long as one batch takes: while one recorder writes without a pause, the other's turn comes.
    void neitherStarvesTheOther()
    {
        const TestDatabase database(m_server);
        const auto trades = RandomMarket{symbolNamed("BTCUSDT"), 3, firstId, begins, 200ms}.trades(40'000);
        std::atomic<int> busy = 0;
        std::jthread greedy([&](const std::stop_token &over) {
            const auto session = database.open();
            TradeWriter writer(*session);
            for (std::size_t at = 0; !over.stop_requested(); at = (at + 100) % (trades.size() / 2), ++busy) { // in the end what is stored already
                const TradeBatch batch{{trades.begin() + std::ptrdiff_t(at), trades.begin() + std::ptrdiff_t(at + 100)}, {}, {}};
                must(writer.write({&batch, 1}));
            }
        });
        const auto session = database.open();
        TradeWriter writer(*session);
        std::vector<int> between; // batches of the other, while one of ours was written
        for (std::size_t at = trades.size() / 2; at < trades.size() / 2 + 4'000; at += 100) {
            const int before = busy;
            const TradeBatch batch{{trades.begin() + std::ptrdiff_t(at), trades.begin() + std::ptrdiff_t(at + 100)}, {}, {}};
            const auto report = writer.write({&batch, 1});
            QVERIFY2(report.ok(), qPrintable(report.message()));
            between.push_back(busy - before);
        }
        greedy.request_stop();
        QVERIFY2(busy > 0, "the other wrote nothing");
        // Not the most of them: this thread may have waited for a processor.
        std::ranges::sort(between);
        const auto usual = between[between.size() / 2];
        QVERIFY2(usual < 100, qPrintable(QString::number(usual)));
    }
};

TIDEMARK_TEST(TestTwoRecorders, QCoreApplication)
#include "tst_two_recorders.moc"
