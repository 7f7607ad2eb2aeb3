#include "core/replay_clock.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

// The clock of a replay, given every moment of the computer's time.
class TestReplayClock : public QObject {
    Q_OBJECT

    const Timestamp m_begins = timestampFromMicros(1'723'161'300'000'000);
    const ReplayClock::Moment m_now{1h};

private Q_SLOTS:
    void skipsWhatIsIdle_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("isRunning");
        QTest::addColumn<qint64>("nextMs");
        QTest::addColumn<qint64>("thenMs");
        QTest::newRow("near enough") << 1.0 << true << qint64(1'000) << qint64(0);
        QTest::newRow("a second of the computer's time") << 1.0 << true << qint64(1'001) << qint64(801);
        QTest::newRow("near enough at that speed") << 100.0 << true << qint64(99'000) << qint64(0);
        QTest::newRow("hours at that speed") << 100.0 << true << qint64(7'200'000) << qint64(7'180'000);
        QTest::newRow("it stands") << 1.0 << false << qint64(60'000) << qint64(0);
        QTest::newRow("by what is taken") << ReplayClock::asFastAsTaken << true << qint64(60'000) << qint64(0);
        QTest::newRow("behind") << 1.0 << true << qint64(-60'000) << qint64(0);
    }

    void skipsWhatIsIdle()
    {
        QFETCH(double, speed);
        QFETCH(bool, isRunning);
        QFETCH(qint64, nextMs);
        QFETCH(qint64, thenMs);
        ReplayClock clock(m_begins, speed);
        if (isRunning)
            clock.run(m_now);
        QCOMPARE(clock.skipTo(m_begins + std::chrono::milliseconds(nextMs), m_now, 1s, 200ms), thenMs != 0);
        QCOMPARE(clock.at(m_now), m_begins + std::chrono::milliseconds(thenMs));
        QCOMPARE(clock.isRunning(), isRunning);
    }

    void standsUntilItRuns()
    {
        ReplayClock clock(m_begins, 10);
        QCOMPARE(clock.at(m_now), m_begins);
        QCOMPARE(clock.at(m_now + 1h), m_begins);
        clock.run(m_now + 1h);
        QCOMPARE(clock.at(m_now + 1h), m_begins);
        QCOMPARE(clock.at(m_now + 1h + 1'500ms), m_begins + 15s);
    }

    void runsAtItsSpeed_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("as recorded") << 1.0 << qint64(3'600'000'000);
        QTest::newRow("a hundredfold") << 100.0 << qint64(360'000'000'000);
        QTest::newRow("slowly") << 0.5 << qint64(1'800'000'000);
        QTest::newRow("by what is taken") << ReplayClock::asFastAsTaken << qint64(0);
    }

    void runsAtItsSpeed()
    {
        QFETCH(double, speed);
        QFETCH(qint64, micros);
        ReplayClock clock(m_begins, speed);
        clock.run(m_now);
        QCOMPARE(microsOf(clock.at(m_now + 1h)) - microsOf(m_begins), micros);
    }

    // Standing, another speed and another place begin where it is, and no time is lost or made.
    void keepsItsPlace()
    {
        ReplayClock clock(m_begins, 2);
        clock.run(m_now);
        clock.stand(m_now + 10s);
        QCOMPARE(clock.at(m_now + 1h), m_begins + 20s);
        clock.setSpeed(100, m_now + 1h);
        clock.run(m_now + 1h);
        QCOMPARE(clock.at(m_now + 1h + 1s), m_begins + 120s);
        clock.setSpeed(1, m_now + 1h + 1s);
        QCOMPARE(clock.at(m_now + 1h + 4s), m_begins + 123s);
        clock.moveTo(m_begins - 1h, m_now + 2h);
        QVERIFY(clock.isRunning());
        QCOMPARE(clock.at(m_now + 2h + 5s), m_begins - 1h + 5s);
    }

    void aComputersTimeThatIsEarlierMovesNothing()
    {
        ReplayClock clock(m_begins, 1);
        clock.run(m_now);
        QCOMPARE(clock.at(m_now - 1s), m_begins);
    }
};

TIDEMARK_TEST(TestReplayClock, QCoreApplication)
#include "tst_replay_clock.moc"
