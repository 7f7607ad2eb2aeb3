#include "session/confirmed_clock.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestConfirmedClock : public QObject {
    Q_OBJECT

    const Timestamp m_today = *parseTimestamp(QStringLiteral("2026-09-16T12:00:00Z"));
    const ConfirmedClock::Monotonic::time_point m_now{1'000s};

private Q_SLOTS:
    void nobodyHasConfirmedAnythingYet() { QVERIFY(!ConfirmedClock().at(m_today, m_now)); }

    void aClockThatIsAheadIsNotBelieved()
    {
        ConfirmedClock clock;
        const auto wall = m_today + 400 * 24h;
        clock.confirm(-400 * 24h, wall, m_now);
        QCOMPARE(clock.at(wall, m_now), std::optional(m_today));
        QCOMPARE(clock.at(wall + 1h, m_now + 1h), std::optional<Timestamp>(m_today + 1h));
    }

    void aClockThatIsBehindIsWaitedFor()
    {
        ConfirmedClock clock;
        clock.confirm(24h, m_today, m_now);
        QCOMPARE(clock.at(m_today, m_now), std::optional(m_today));
    }

    // The status goes on to tell what was measured before.
    void aClockThatIsSetAheadMeanwhileIsNotBelieved()
    {
        ConfirmedClock clock;
        clock.confirm(3ms, m_today, m_now);
        const auto wall = m_today + 400 * 24h;
        clock.confirm(3ms, wall, m_now + 1s);
        QCOMPARE(clock.at(wall + 1s, m_now + 2s), std::optional<Timestamp>(m_today + 3ms + 2s));
        clock.confirm(-400 * 24h, wall + 9s, m_now + 10s);
        QCOMPARE(clock.at(wall + 9s, m_now + 10s), std::optional<Timestamp>(m_today + 9s));
    }
};

TIDEMARK_TEST(TestConfirmedClock, QCoreApplication)
#include "tst_confirmed_clock.moc"
