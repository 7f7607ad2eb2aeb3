#include "session/trade_rate.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestTradeRate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheLastTenWholeSeconds();
    void leavesOutTheCurrentSecond();
    void takesLateTradesAtTheirOwnTime();
    void forgetsWhatIsOld();

private:
    const Timestamp m_now = timestampFromMicros(1'700'000'000'500'000);
};

void TestTradeRate::countsTheLastTenWholeSeconds()
{
    TradeRate rate;
    for (int second = 10; second >= 1; --second) {
        for (int i = 0; i < 5; ++i)
            rate.add(m_now - std::chrono::seconds(second));
    }
    QCOMPARE(rate.perSecond(m_now), 5.0);
}

void TestTradeRate::leavesOutTheCurrentSecond()
{
    TradeRate rate;
    rate.add(m_now);
    QCOMPARE(rate.perSecond(m_now), 0.0);
    QCOMPARE(rate.perSecond(m_now + 1s), 0.1);
}

void TestTradeRate::takesLateTradesAtTheirOwnTime()
{
    TradeRate rate;
    rate.add(m_now - 1s);
    rate.add(m_now - 3s);
    rate.add(m_now - 60s);
    QCOMPARE(rate.perSecond(m_now), 0.2);
}

void TestTradeRate::forgetsWhatIsOld()
{
    TradeRate rate;
    rate.add(m_now);
    QCOMPARE(rate.perSecond(m_now + 11s), 0.0);
}

TIDEMARK_TEST(TestTradeRate, QCoreApplication)
#include "tst_trade_rate.moc"
