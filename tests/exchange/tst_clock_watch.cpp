#include "exchange/clock_watch.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tidemark {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

} // namespace

class TestClockWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsSleepFromASetClock_data();
    void tellsSleepFromASetClock();
    void looksByItself();
    void readsTheComputersClocks();
};

void TestClockWatch::tellsSleepFromASetClock_data()
{
    QTest::addColumn<ClockReading>("step"); // what passes between two looks
    QTest::addColumn<qint64>("suspended");
    QTest::addColumn<qint64>("jumped");
    QTest::newRow("a second") << ClockReading{1s, 1s, 1s} << qint64(0) << qint64(0);
    QTest::newRow("slewed") << ClockReading{1s, 1s, 1'001ms} << qint64(0) << qint64(0);
    QTest::newRow("a stopped program") << ClockReading{90s, 90s, 90s} << qint64(0) << qint64(0);
    QTest::newRow("slept") << ClockReading{1s, 3'601s, 3'601s} << qint64(3'600'000) << qint64(0);
    QTest::newRow("set forward") << ClockReading{1s, 1s, 61s} << qint64(0) << qint64(60'000);
    QTest::newRow("set back") << ClockReading{1s, 1s, -1h} << qint64(0) << qint64(-3'601'000);
    QTest::newRow("slept and set") << ClockReading{1s, 11s, 13s} << qint64(10'000) << qint64(2'000);
}

void TestClockWatch::tellsSleepFromASetClock()
{
    QFETCH(ClockReading, step);
    ClockReading clocks{5h, 7h, 100h};
    ClockWatch watch([&] { return clocks; });
    qint64 suspended = 0;
    qint64 jumped = 0;
    connect(&watch, &ClockWatch::suspended, this, [&](milliseconds length) { suspended += length.count(); });
    connect(&watch, &ClockWatch::jumped, this, [&](milliseconds jump) { jumped += jump.count(); });
    watch.start();
    clocks.running += step.running;
    clocks.elapsed += step.elapsed;
    clocks.wall += step.wall;
    watch.look();
    watch.look(); // each is told once
    QTEST(suspended, "suspended");
    QTEST(jumped, "jumped");
}

void TestClockWatch::looksByItself()
{
    ClockReading clocks;
    ClockWatch watch([&] { return clocks; });
    QSignalSpy jumped(&watch, &ClockWatch::jumped);
    watch.start();
    clocks.wall += 10s;
    QTRY_COMPARE(jumped.size(), 1);
}

void TestClockWatch::readsTheComputersClocks()
{
    const auto first = readClocks();
    const auto second = readClocks();
    QVERIFY(second.running >= first.running);
    QVERIFY(second.elapsed >= second.running); // since the computer started, sleep included
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    QVERIFY(abs(now - second.wall) < 1min);
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestClockWatch, QCoreApplication)
#include "tst_clock_watch.moc"
