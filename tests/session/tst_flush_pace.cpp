#include "session/flush_pace.h"
#include "support/test_program.h"

#include <QEventLoop>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestFlushPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsWhatArrivesAndWhoWatches();
    void handlesTogetherWhatComesApart();
    void restsOnlyWhereItMay_data();
    void restsOnlyWhereItMay();

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
    pace.start([] { return false; });
    const auto calm = pace.interval();
    pace.note(10'000, true);
    const auto busy = pace.interval();
    QVERIFY(busy < calm);
    pace.note(10'000, false);
    QCOMPARE(pace.interval(), busy); // much arrives, whoever watches
    pace.note(0, false);
    QVERIFY(pace.interval() > calm);
    pace.note(0, true);
    QCOMPARE(pace.interval(), calm);
}

// A sleep is never shorter than asked for, so this holds however slow the machine is.
void TestFlushPace::handlesTogetherWhatComesApart()
{
    constexpr auto apart = 40ms;
    constexpr int rounds = 6;
    FlushPace pace;
    pace.start([] { return true; }, apart);
    const auto begun = std::chrono::steady_clock::now();
    run(rounds);
    QVERIFY(std::chrono::steady_clock::now() - begun >= (rounds - 2) * apart); // the first does not rest
}

void TestFlushPace::restsOnlyWhereItMay_data()
{
    QTest::addColumn<bool>("mayRest");
    QTest::addColumn<int>("trades");
    QTest::newRow("somebody waits") << false << 0;
    QTest::newRow("much arrives") << true << 10'000;
}

void TestFlushPace::restsOnlyWhereItMay()
{
    QFETCH(bool, mayRest);
    QFETCH(int, trades);
    FlushPace pace;
    int asked = 0;
    pace.note(std::size_t(trades), false);
    pace.start([&] { ++asked; return mayRest; }, 1h);
    run(5); // an hour's rest would not let it end
    QVERIFY(mayRest || asked >= 5);
}

TIDEMARK_TEST(TestFlushPace, QCoreApplication)
#include "tst_flush_pace.moc"
