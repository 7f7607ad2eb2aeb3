#include "database/stored_trades.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <map>

using namespace tidemark;
using namespace std::chrono_literals;

// What was traded in each second is what its trades add up to.
class TestSecondSums : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addUpAsTradesDo()
    {
        TestServer server;
        TestDatabase database(server);
        const auto session = database.open();
        const auto market = symbolNamed("BTCUSDT");
        const auto begin = momentOf("2024-08-31T23:50:13.5Z");
        const auto trades = RandomMarket{market, 11, 1000, begin, 300ms, 90s}.trades(4'000);
        database.store(trades);

        const auto from = std::chrono::floor<std::chrono::seconds>(begin + 5min);
        std::map<Timestamp, SecondSum> expected;
        for (const auto &trade : trades) {
            if (trade.tradedAt < from)
                continue;
            const Timestamp at = std::chrono::floor<std::chrono::seconds>(trade.tradedAt);
            auto &second = expected[at];
            const auto value = WideDecimal::product(trade.price, trade.quantity);
            second.at = at;
            second.firstId = ++second.trades == 1 ? trade.id : std::min(second.firstId, trade.id);
            second.lastId = std::max(second.lastId, trade.id);
            second.value.add(value);
            second.largest = std::max(second.largest, value);
        }
        const auto sums = StoredTrades(*session).secondSums(market, from);
        QVERIFY2(sums.ok(), qPrintable(sums.message()));
        QVERIFY(expected.size() > 100);
        QCOMPARE(sums->size(), expected.size());
        auto told = sums->begin();
        for (const auto &[at, second] : expected) {
            QVERIFY(told->at == at && told->trades == second.trades && told->firstId == second.firstId && told->lastId == second.lastId);
            QVERIFY(told->value == second.value && told->largest == second.largest);
            ++told;
        }
        QVERIFY(StoredTrades(*session).secondSums(symbolNamed("ETHUSDT"), Timestamp{})->empty());
    }
};

TIDEMARK_TEST(TestSecondSums, QCoreApplication)
#include "tst_second_sums.moc"
