#include "exchange/event_clock.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

namespace tidemark {
namespace {

using std::chrono::microseconds;
using Moment = EventClock::Monotonic::time_point;

// What the exchange's clock shows while the monotonic one shows that.
[[nodiscard]] Timestamp exchangeAt(Moment at)
{
    return timestampFromMicros(1'723'161'255'000'000) + std::chrono::floor<microseconds>(at.time_since_epoch());
}

struct Note {
    Timestamp eventTime;
    Moment at;
};

// The clock by its definition: each newest event is carried on until the next one, and the farthest of all these counts.
[[nodiscard]] Timestamp expectedNow(const std::vector<Note> &newest, Moment at)
{
    auto latest = newest.front().eventTime;
    for (std::size_t i = 0; i < newest.size(); ++i) {
        const auto until = i + 1 < newest.size() ? newest[i + 1].at : at;
        latest = std::max(latest, newest[i].eventTime + std::chrono::floor<microseconds>(until - newest[i].at));
    }
    return latest;
}

} // namespace

class TestEventClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsNothingAtFirst();
    void agreesWithItsDefinition_data();
    void agreesWithItsDefinition();
    void isNotMovedForGood();
    void fallsBackFromAWrongBeginning();
    void believesWhatIsConfirmed();
    void goesOnThroughSleep();
};

void TestEventClock::knowsNothingAtFirst()
{
    QVERIFY(!EventClock().now());
}

void TestEventClock::agreesWithItsDefinition_data()
{
    QTest::addColumn<int>("jitter"); // µs by which events come late or early
    QTest::newRow("steady") << 1;
    QTest::newRow("usual") << 3'000;
    QTest::newRow("wild") << 5'000'000;
}

void TestEventClock::agreesWithItsDefinition()
{
    QFETCH(int, jitter);
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937_64 random(seed);
        const auto below = [&](int bound) { return microseconds(qint64(random() % std::uint64_t(bound))); };
        EventClock clock;
        std::vector<Note> newest;
        Moment at;
        auto exchange = timestampFromMicros(1'723'161'255'000'000);
        Timestamp last;
        for (int i = 0; i < 100; ++i) {
            const auto step = below(2'000);
            at += step;
            exchange += step + below(3) - microseconds(1); // the two clocks drift
            const auto eventTime = exchange - below(jitter);
            clock.note(eventTime, at);
            if (newest.empty() || eventTime > newest.back().eventTime)
                newest.push_back({eventTime, at});
            at += below(1'000);
            QCOMPARE(clock.now(at), std::optional(expectedNow(newest, at)));
            QVERIFY(*clock.now(at) >= last && *clock.now(at) >= newest.back().eventTime);
            last = *clock.now(at);
        }
    }
}

// A third of the events are wrong by up to a day, at most two in a row.
void TestEventClock::isNotMovedForGood()
{
    constexpr qint64 day = 86'400'000'000;
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937_64 random(seed);
        EventClock clock;
        Moment at;
        for (int i = 0, wrong = 0; i < 200; ++i) {
            at += std::chrono::milliseconds(1);
            const auto exchange = exchangeAt(at);
            const bool isWrong = wrong < 2 && random() % 3 == 0;
            wrong = isWrong ? wrong + 1 : 0;
            clock.note(isWrong ? exchange + microseconds(qint64(random() % (2 * day)) - day) : exchange, at);
        }
        for (int i = 0; i < 3; ++i)
            clock.note(exchangeAt(at), at);
        QCOMPARE(clock.now(at), std::optional(exchangeAt(at)));
    }
}

void TestEventClock::fallsBackFromAWrongBeginning()
{
    EventClock clock;
    Moment at;
    clock.note(exchangeAt(at) + std::chrono::hours(20), at);
    for (int i = 0; i < 3; ++i) {
        at += std::chrono::milliseconds(1);
        clock.note(exchangeAt(at), at);
    }
    QCOMPARE(clock.now(at), std::optional(exchangeAt(at)));
    // Once three have agreed it goes back no more.
    for (int i = 0; i < 10; ++i)
        clock.note(exchangeAt(at) - std::chrono::hours(1), at);
    QCOMPARE(clock.now(at), std::optional(exchangeAt(at)));
}

void TestEventClock::believesWhatIsConfirmed()
{
    EventClock clock;
    const Moment at;
    for (int i = 0; i < 5; ++i)
        clock.note(exchangeAt(at), at);
    const auto later = exchangeAt(at) + std::chrono::hours(2);
    clock.note(later, at);
    clock.note(later, at);
    QCOMPARE(clock.now(at), std::optional(exchangeAt(at)));
    clock.note(later, at);
    QCOMPARE(clock.now(at), std::optional(later));
}

void TestEventClock::goesOnThroughSleep()
{
    EventClock clock;
    const Moment at;
    clock.note(exchangeAt(at), at);
    clock.skip(std::chrono::hours(8));
    QCOMPARE(clock.now(at), std::optional(exchangeAt(at) + std::chrono::hours(8)));
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestEventClock, QCoreApplication)
#include "tst_event_clock.moc"
