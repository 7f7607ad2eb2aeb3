#include "exchange/connection_meter.h"
#include "support/test_program.h"

#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;

constexpr ConnectionMeter::Monotonic::time_point start{100'000s};

} // namespace

class TestConnectionMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsBetweenLooks();
    void tellsTheMedianDelay();
};

void TestConnectionMeter::countsBetweenLooks()
{
    ConnectionMeter meter;
    for (int i = 0; i < 30; ++i)
        meter.noteMessage();
    meter.look(start);
    QCOMPARE(meter.messagesPerSecond(), 0.0); // over no time
    for (int i = 0; i < 30; ++i)
        meter.noteMessage();
    meter.look(start + 2s);
    QCOMPARE(meter.messagesPerSecond(), 15.0);
    meter.look(start + 3s);
    QCOMPARE(meter.messagesPerSecond(), 0.0);
}

void TestConnectionMeter::tellsTheMedianDelay()
{
    ConnectionMeter meter;
    meter.look(start);
    QVERIFY(!meter.lag());
    for (int i = 0; i < 9; ++i) {
        QVERIFY(meter.isDue(start + i * 20ms));
        meter.noteDelay(start + i * 20ms, i * 1ms);
    }
    QVERIFY(!meter.isDue(start + 161ms));
    meter.look(start + 1s);
    QCOMPARE(meter.lag(), std::optional<std::chrono::microseconds>(4ms));
    meter.look(start + 2min); // they are long ago
    QVERIFY(!meter.lag());
    meter.noteDelay(start + 3min, 7ms);
    meter.look(start + 3min);
    QVERIFY(meter.lag());
    meter.forgetDelays();
    QVERIFY(!meter.lag());
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestConnectionMeter, QCoreApplication)
#include "tst_connection_meter.moc"
