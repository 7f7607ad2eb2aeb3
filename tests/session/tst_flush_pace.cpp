#include "session/flush_pace.h"
#include "support/test_program.h"

#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>

#include <vector>

using namespace tidemark;
using namespace std::chrono_literals;

class TestFlushPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsWhatArrivesAndWhoWatches();
    void handlesTogetherWhatComesApart();
    void restsOnlyWhereItMay_data();
    void restsOnlyWhereItMay();
    void handsOnBeforeItRests();
    void tellsWhenDelaysMeanSomething();

private:
    // Runs the loop, in which a timer of a millisecond is due so often.
    static void run(int rounds);
};

void TestFlushPace::run(int rounds)
{
    QEventLoop loop;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &loop, [&] {
        if (--rounds == 0)
            loop.quit();
    });
    timer.start(1ms);
    loop.exec();
}

void TestFlushPace::followsWhatArrivesAndWhoWatches()
{
    FlushPace pace;
    pace.start([] { return FeedRest::None; });
    const auto calm = pace.interval();
    pace.note(10'000, true);
    const auto busy = pace.interval();
    QVERIFY(busy < calm);
    pace.note(10'000, false);
    QCOMPARE(pace.interval(), busy); // much arrives, whoever watches
    pace.note(50, false); // in 50 ms: not calm, but no flood
    const auto unwatched = pace.interval();
    QVERIFY(unwatched > calm);
    pace.note(0, false);
    QCOMPARE(pace.interval(), unwatched);
    pace.note(0, true);
    QCOMPARE(pace.interval(), calm);
}

// A sleep is never shorter than asked for, so this holds however slow the machine is.
void TestFlushPace::handlesTogetherWhatComesApart()
{
    constexpr auto apart = 40ms;
    constexpr int rounds = 6;
    FlushPace pace;
    pace.start([] { return FeedRest::Full; }, apart);
    const auto begun = std::chrono::steady_clock::now();
    run(rounds);
    QVERIFY(std::chrono::steady_clock::now() - begun >= (rounds - 2) * apart); // the first does not rest
}

void TestFlushPace::restsOnlyWhereItMay_data()
{
    QTest::addColumn<FeedRest>("mayRest");
    QTest::addColumn<int>("trades");
    QTest::newRow("somebody waits") << FeedRest::None << 0;
    QTest::newRow("much arrives") << FeedRest::Full << 10'000;
    QTest::newRow("delays are told, and little arrives") << FeedRest::Measured << 1;
}

void TestFlushPace::restsOnlyWhereItMay()
{
    QFETCH(FeedRest, mayRest);
    QFETCH(int, trades);
    FlushPace pace;
    int asked = 0;
    pace.note(std::size_t(trades), false);
    pace.start([&] { ++asked; return mayRest; }, 1h);
    run(5); // an hour's rest would not let it end
    QVERIFY(mayRest != FeedRest::None || asked >= 5);
}

// So that what has arrived does not wait for the end of the rest as well.
void TestFlushPace::handsOnBeforeItRests()
{
    FlushPace pace;
    pace.start([] { return FeedRest::Full; }, 3 * pace.interval());
    QSignalSpy due(&pace, &FlushPace::due);
    std::vector<qsizetype> handedOn;
    connect(&pace, &FlushPace::promptChanged, this, [&] { handedOn.push_back(due.size()); }); // it has rested
    run(1);
    QCOMPARE(handedOn, std::vector<qsizetype>{1});
}

// Once a second it does not rest for a moment.
void TestFlushPace::tellsWhenDelaysMeanSomething()
{
    FlushPace pace;
    pace.note(100, false); // in 100 ms
    QVector<bool> told;
    QEventLoop loop;
    connect(&pace, &FlushPace::promptChanged, &loop, [&](bool isPrompt) {
        told += isPrompt;
        if (told.size() == 3)
            loop.quit();
    });
    connect(&pace, &FlushPace::due, &loop, [&] { pace.note(200, false); });
    pace.start([] { return FeedRest::Measured; }, 20ms);
    QTimer timer;
    timer.start(1ms);
    loop.exec();
    QCOMPARE(told, (QVector<bool>{false, true, false}));
}

TIDEMARK_TEST(TestFlushPace, QCoreApplication)
#include "tst_flush_pace.moc"
