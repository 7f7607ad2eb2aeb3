#include "database/coverage_ledger.h"
#include "database/trade_comparison.h"
#include "support/must.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const auto begins = momentOf("2024-08-31T23:50:13.5Z");
using Precision = TradeComparison::Precision;

template <typename T>
std::set<std::int64_t> idsOf(const std::vector<T> &list)
{
    std::set<std::int64_t> ids;
    for (const auto &item : list) {
        if constexpr (std::is_same_v<T, AlteredTrade>)
            ids.insert(item.theirs.id);
        else
            ids.insert(item.id);
    }
    return ids;
}

} // namespace

// Differences against those that were made.
class TestTradeComparison : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    std::vector<Trade> m_trades;

    [[nodiscard]] TradeDifferences compare(const std::vector<Trade> &theirs, Precision precision, std::size_t most = 100'000) const
    {
        TradeComparison comparison(*m_session, btc, most);
        for (const auto &trade : theirs) {
            must(comparison.add(trade, precision));
        }
        return mustHave(comparison.finish());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{btc, 7, 1000, begins, 30ms, 2s}.trades(45'000); // more than two batches
        m_database.store(m_trades);
    }

    void theSame()
    {
        const auto told = compare(m_trades, Precision::Microseconds);
        QVERIFY(told.isNone());
        QCOMPARE(told.compared, std::int64_t(m_trades.size()));
        QVERIFY(compare({m_trades.begin() + 300, m_trades.begin() + 400}, Precision::Microseconds).isNone());
        auto disorderly = m_trades;
        std::shuffle(disorderly.begin(), disorderly.end(), std::mt19937_64(3));
        QVERIFY(compare(disorderly, Precision::Microseconds).isNone());
        QVERIFY(compare({}, Precision::Microseconds).isNone());
    }

    void millisecondsAreNoDifference()
    {
        auto theirs = m_trades;
        for (auto &trade : theirs)
            trade.tradedAt = std::chrono::floor<std::chrono::milliseconds>(trade.tradedAt);
        QVERIFY(compare(theirs, Precision::Milliseconds).isNone());
        QVERIFY(compare(theirs, Precision::Microseconds).altered > 40'000);
        theirs[5].tradedAt += 1ms;
        QCOMPARE(idsOf(compare(theirs, Precision::Milliseconds).alteredTrades), std::set{theirs[5].id});
    }

    void findsWhatDiffers()
    {
        std::mt19937_64 random(4);
        std::vector<Trade> theirs;
        std::set<std::int64_t> extra;
        std::set<std::int64_t> altered;
        for (auto trade : m_trades) {
            const bool isEnd = trade.id == m_trades.front().id || trade.id == m_trades.back().id;
            const auto fate = isEnd ? 99 : random() % 100;
            if (fate == 0) {
                extra.insert(trade.id);
                continue;
            }
            const auto before = trade;
            if (fate == 1)
                trade.price = Decimal::fromUnits(trade.price.units() + 1);
            else if (fate == 2)
                trade.quantity = Decimal::fromUnits(trade.quantity.units() + 1);
            else if (fate == 3)
                trade.buyerIsMaker = !trade.buyerIsMaker;
            else if (fate == 4)
                trade.tradedAt += random() % 2 ? 1us : 3600s; // at the same time but for a trifle, or far from it
            if (!(trade == before))
                altered.insert(trade.id);
            theirs.push_back(trade);
        }
        auto missing = RandomMarket{btc, 7, 90'000, begins}.trades(50);
        theirs.insert(theirs.end(), missing.begin(), missing.end());
        const auto told = compare(theirs, Precision::Microseconds);
        QVERIFY(extra.size() > 100 && altered.size() > 100);
        QCOMPARE(idsOf(told.extraTrades), extra);
        QCOMPARE(idsOf(told.alteredTrades), altered);
        QCOMPARE(idsOf(told.missingTrades), idsOf(missing));
        QCOMPARE(told.extra, std::int64_t(extra.size()));
        QCOMPARE(told.altered, std::int64_t(altered.size()));
        QCOMPARE(told.missing, std::int64_t(missing.size()));
        const auto few = compare(theirs, Precision::Microseconds, 3);
        QCOMPARE(few.extraTrades.size() + few.alteredTrades.size() + few.missingTrades.size(), std::size_t(9));
        QCOMPARE(few.altered, told.altered);
    }

    void whatTheLedgerExplainsIsMissingAllTheSame()
    {
        QVERIFY(CoverageLedger(*m_session).addHole(btc, {200'000, 200'001}, {}).ok());
        auto theirs = m_trades.front();
        theirs.id = 200'000;
        QCOMPARE(compare({theirs}, Precision::Microseconds).missing, std::int64_t(1));
    }
};

TIDEMARK_TEST(TestTradeComparison, QCoreApplication)
#include "tst_trade_comparison.moc"
