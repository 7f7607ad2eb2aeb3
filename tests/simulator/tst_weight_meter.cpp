#include "simulator/weight_meter.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00

} // namespace

class TestWeightMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByTheExchangesMinute();
    void bansWhoGoesOn();
};

void TestWeightMeter::countsByTheExchangesMinute()
{
    WeightMeter meter(100);
    QCOMPARE(meter.use(60, noon + 50s).status, 200);
    QCOMPARE(meter.use(40, noon + 59'999'999us).used, 100);
    const auto over = meter.use(1, noon + 59'500ms);
    QCOMPARE(over.status, 429);
    QCOMPARE(over.retryAfter, 1s);
    const auto next = meter.use(60, noon + 60s);
    QCOMPARE(next.used, 60);
    QCOMPARE(next.status, 200);
}

void TestWeightMeter::bansWhoGoesOn()
{
    WeightMeter meter(10);
    QCOMPARE(meter.use(10, noon).status, 200);
    for (int i = 0; i < WeightMeter::mostRefusals; ++i)
        QCOMPARE(meter.use(1, noon + 20s).status, 429);
    auto banned = meter.use(1, noon + 30s);
    QCOMPARE(banned.status, 418);
    QCOMPARE(banned.retryAfter, 120s);
    QCOMPARE(meter.use(1, noon + 90s).retryAfter, 60s); // no longer over the limit, and banned all the same
    QCOMPARE(meter.use(10, noon + 150s).status, 200);
    for (int i = 0; i < WeightMeter::mostRefusals; ++i)
        QCOMPARE(meter.use(1, noon + 151s).status, 429);
    QCOMPARE(meter.use(1, noon + 152s).retryAfter, 240s);
}

TIDEMARK_TEST(TestWeightMeter, QCoreApplication)
#include "tst_weight_meter.moc"
