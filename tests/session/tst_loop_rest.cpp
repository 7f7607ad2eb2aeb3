#include "session/loop_rest.h"
#include "support/test_program.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

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
    constexpr int rounds = 6;
    QObject scope;
    new LoopRest(apart, [] { return true; }, &scope);
    int passed = 0;
    QEventLoop loop;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &loop, [&] {
        if (++passed == rounds)
            loop.quit();
    });
    const auto begun = std::chrono::steady_clock::now();
    timer.start(1ms);
    loop.exec();
    QVERIFY(std::chrono::steady_clock::now() - begun >= (rounds - 2) * apart); // the first does not rest
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

TIDEMARK_TEST(TestLoopRest, QCoreApplication)
#include "tst_loop_rest.moc"
