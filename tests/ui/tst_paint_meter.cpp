#include "support/test_program.h"
#include "ui/status/paint_meter.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono;

namespace {

const PaintMeter::Moment start{hours(1)};

} // namespace

class PaintMeterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresFromArrivalToPaint();
    void theOldestCounts();
    void paintsWithoutNewsAreNotCounted();
    void whatIsNotSeenIsNotCounted();
    void aMinuteIsRemembered();
};

void PaintMeterTest::measuresFromArrivalToPaint()
{
    PaintMeter meter;
    QVERIFY(!meter.spread(start));
    for (int i = 1; i <= 100; ++i) {
        const auto at = start + milliseconds(100 * i);
        meter.expect(at - milliseconds(i));
        meter.painted(at);
    }
    const auto spread = *meter.spread(start + seconds(10));
    QCOMPARE(spread.median, microseconds(milliseconds(51)));
    QCOMPARE(spread.p99, microseconds(milliseconds(100)));
    QCOMPARE(spread.most, microseconds(milliseconds(100)));
}

void PaintMeterTest::theOldestCounts()
{
    PaintMeter meter;
    meter.expect(start + milliseconds(30));
    meter.expect(start);
    meter.expect(start + milliseconds(60));
    meter.painted(start + milliseconds(70));
    QCOMPARE(meter.spread(start + milliseconds(70))->most, microseconds(milliseconds(70)));
}

void PaintMeterTest::paintsWithoutNewsAreNotCounted()
{
    PaintMeter meter;
    meter.expect(start);
    meter.painted(start + milliseconds(5));
    meter.painted(start + seconds(5));
    QCOMPARE(meter.spread(start + seconds(5))->most, microseconds(milliseconds(5)));
}

void PaintMeterTest::whatIsNotSeenIsNotCounted()
{
    PaintMeter meter;
    meter.expect(start);
    meter.forget();
    meter.painted(start + seconds(5));
    QVERIFY(!meter.spread(start + seconds(5)));
}

void PaintMeterTest::aMinuteIsRemembered()
{
    PaintMeter meter;
    meter.expect(start);
    meter.painted(start + milliseconds(5));
    QVERIFY(meter.spread(start + seconds(59)));
    QVERIFY(!meter.spread(start + seconds(62)));
}

TIDEMARK_TEST(PaintMeterTest, QCoreApplication)
#include "tst_paint_meter.moc"
