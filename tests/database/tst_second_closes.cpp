#include "core/closing_prices.h"
#include "database/stored_trades.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

// The few trades that are read answer as all trades would.
class TestSecondCloses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answerAsAllTradesWould()
    {
        TestServer server;
        TestDatabase database(server);
        const auto session = database.open();
        const auto market = symbolNamed("BTCUSDT");
        const auto begin = momentOf("2024-08-31T23:50:13.5Z");
        const auto trades = RandomMarket{market, 7, 1000, begin, 300ms, 90s}.trades(4'000);
        database.store(trades);

        const auto from = begin + 5min;
        const auto closes = StoredTrades(*session).secondCloses(market, from);
        QVERIFY2(closes.ok(), qPrintable(closes.message()));
        ClosingPrices some(1s);
        for (const auto &trade : *closes)
            some.add(trade.tradedAt, trade.id, trade.price);
        ClosingPrices all(1s);
        for (const auto &trade : trades) {
            if (trade.tradedAt >= from)
                all.add(trade.tradedAt, trade.id, trade.price);
        }
        QVERIFY(some.held() > 100);
        QCOMPARE(some.held(), all.held());
        QCOMPARE(closes->size(), all.held());
        for (auto moment = from; moment < begin + 30min; moment += 777ms)
            QVERIFY(some.before(moment) == all.before(moment));
        QVERIFY(StoredTrades(*session).secondCloses(symbolNamed("ETHUSDT"), Timestamp{})->empty());
    }
};

TIDEMARK_TEST(TestSecondCloses, QCoreApplication)
#include "tst_second_closes.moc"
