#include "database/extreme_points.h"
#include "support/test_database.h"

#include "random_trades.h"
#include "support/test_program.h"

#include <QtTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

// The few points that are read make the same staircases as all trades would.
class TestExtremePoints : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session = m_database.open();
    const Symbol m_symbol = symbolNamed("BTCUSDT");
    std::vector<Trade> m_trades;

private Q_SLOTS:
    void initTestCase()
    {
        m_trades = RandomMarket{m_symbol, 7, 1000, momentOf("2024-08-31T22:50:13.5Z"), 300ms, 90s}.trades(30'000);
        m_database.store(m_trades);
    }

    void answerAsAllTradesWould_data()
    {
        QTest::addColumn<std::chrono::seconds>("back");
        for (const auto back : {30s, 61s, 900s, 3600s, 86400s})
            QTest::addRow("%lld s", qlonglong(back.count())) << back;
    }

    void answerAsAllTradesWould()
    {
        QFETCH(std::chrono::seconds, back);
        const auto newest = std::max_element(m_trades.begin(), m_trades.end(), [](const Trade &a, const Trade &b) {
                                return a.tradedAt < b.tradedAt;
                            })->tradedAt;
        const auto from = newest - back;
        const auto points = extremePoints(*m_session, m_symbol, from);
        QVERIFY2(points.ok(), qPrintable(points.message()));
        RollingExtremes some;
        for (const auto &point : *points)
            some.add(point.at, point.price);
        RollingExtremes all;
        for (const auto &trade : m_trades) {
            if (trade.tradedAt >= from)
                all.add(trade.tradedAt, trade.price);
        }
        QVERIFY(all.since(from));
        for (auto moment = from; moment <= newest + 1s; moment += std::max(1s, back / 200))
            QCOMPARE(some.since(moment), all.since(moment));
        QVERIFY(points->size() <= 2 * all.pointsHeld());
    }

    void nothingIsKnownOfAnUnknownMarket()
    {
        const auto points = extremePoints(*m_session, symbolNamed("ETHUSDT"), Timestamp{});
        QVERIFY2(points.ok(), qPrintable(points.message()));
        QVERIFY(points->empty());
    }
};

TIDEMARK_TEST(TestExtremePoints, QCoreApplication)
#include "tst_extreme_points.moc"
