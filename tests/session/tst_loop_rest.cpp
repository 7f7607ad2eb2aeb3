#include "session/loop_rest.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace tidemark;
using namespace std::chrono_literals;

class TestLoopRest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void handlesTogetherWhatComesApart();
    void asksEachTime();
};

// A sleep is never shorter than asked for, so this holds however slow the machine is.
void TestLoopRest::handlesTogetherWhatComesApart()
{
    constexpr auto apart = 40ms;
    QObject scope;
    new LoopRest(apart, [] { return true; }, &scope);
    std::vector<std::chrono::steady_clock::time_point> rounds;
    QEventLoop loop;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &loop, [&] {
        rounds.push_back(std::chrono::steady_clock::now());
        if (rounds.size() == 8)
            loop.quit();
    });
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(1ms);
    loop.exec();
    for (std::size_t i = 2; i < rounds.size(); ++i)
        QVERIFY(rounds[i] - rounds[i - 1] >= apart / 2); // a round's own work lies between waking up and the timer
}

void TestLoopRest::asksEachTime()
{
    QObject scope;
    int asked = 0;
    new LoopRest(std::chrono::hours(1), [&] { ++asked; return false; }, &scope);
    int passed = 0;
    QEventLoop loop;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &loop, [&] {
        if (++passed == 5)
            loop.quit();
    });
    timer.start(1ms);
    loop.exec(); // an hour's rest would not let it end
    QVERIFY(asked >= passed);
}

QTEST_GUILESS_MAIN(TestLoopRest)
#include "tst_loop_rest.moc"
