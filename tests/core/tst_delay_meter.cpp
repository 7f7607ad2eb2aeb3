#include "core/delay_meter.h"
#include "support/test_program.h"

#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestDelayMeter : public QObject {
    Q_OBJECT

    const DelayMeter::Monotonic::time_point m_start{1h};

private Q_SLOTS:
    void saysNothingWithoutSamples()
    {
        QVERIFY(!DelayMeter().median(m_start));
        QVERIFY(!DelayMeter().quantile(m_start, 0.99));
        QVERIFY(!DelayMeter().spread(m_start));
    }

    void tellsTheMiddleAndTheTail()
    {
        DelayMeter meter;
        for (int i = 100; i >= 1; --i)
            meter.add(m_start, std::chrono::milliseconds(i));
        QCOMPARE(*meter.median(m_start), 51ms);
        QCOMPARE(*meter.quantile(m_start, 0), 1ms);
        QCOMPARE(*meter.quantile(m_start, 0.99), 100ms);
        QCOMPARE(*meter.quantile(m_start, 1), 100ms);
        QCOMPARE(*meter.spread(m_start), (DelaySpread{51ms, 100ms, 100ms}));
    }

    void forgetsAfterAMinute()
    {
        DelayMeter meter;
        meter.add(m_start, 900ms);
        meter.add(m_start + 30s, 5ms);
        QCOMPARE(*meter.quantile(m_start + 59s, 1), 900ms);
        QCOMPARE(*meter.quantile(m_start + 61s, 1), 5ms);
        QVERIFY(!meter.median(m_start + 91s));
    }

    void remembersAsLongAsItIsTold()
    {
        DelayMeter meter(100ms, 10s);
        meter.add(m_start, 7ms);
        QVERIFY(!meter.isDue(m_start + 99ms));
        QVERIFY(meter.isDue(m_start + 100ms));
        QCOMPARE(*meter.median(m_start + 10s), 7ms);
        QVERIFY(!meter.median(m_start + 11s));
    }

    void keepsOneSampleInTenMilliseconds()
    {
        DelayMeter meter;
        QVERIFY(meter.isDue(m_start));
        meter.add(m_start, 1ms);
        QVERIFY(!meter.isDue(m_start + 9ms));
        QVERIFY(meter.isDue(m_start + 10ms));
    }
};

TIDEMARK_TEST(TestDelayMeter, QCoreApplication)
#include "tst_delay_meter.moc"
