#include "support/await.h"
#include "support/test_program.h"

using namespace tidemark;

// How tests wait: until it is true, until it takes too long, or until it is vain; each says what it was.
class TestAwait : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsOnceItIsTrue();
    void endsLate();
    void endsOnceItIsVain();
    void hasMoreTimeAsLongAsItMoves();
};

void TestAwait::endsOnceItIsTrue()
{
    int looks = 0;
    const auto ended = await([&] { return ++looks == 3; }, answerMs);
    QVERIFY(ended.hasComeTrue);
    QCOMPARE(looks, 3);
    QCOMPARE(ended.loss, QString());
}

void TestAwait::endsLate()
{
    const auto ended = await([] { return false; }, 100);
    QVERIFY(!ended.hasComeTrue);
    QVERIFY(ended.elapsedMs >= 100);
    const auto words = ended.words(QStringLiteral("it was “3”"));
    QVERIFY2(words.startsWith(QStringLiteral("not within ")) && words.endsWith(QStringLiteral(" s; it was “3”")), qPrintable(words));
}

void TestAwait::endsOnceItIsVain()
{
    QString loss;
    const Hope hope([&] { return loss; });
    int looks = 0;
    const auto ended = await([&] {
        loss = ++looks == 2 ? QStringLiteral("The program has ended") : QString();
        return false;
    }, recordingMs);
    QVERIFY(!ended.hasComeTrue);
    QCOMPARE(looks, 2);
    QCOMPARE(ended.words({}), QStringLiteral("The program has ended"));
}

// Five times as long as it may stand still, and no longer than that once it does.
void TestAwait::hasMoreTimeAsLongAsItMoves()
{
    constexpr int stillMs = 200;
    QElapsedTimer timer;
    timer.start();
    const auto moving = [&] { return std::min<qint64>(timer.elapsed(), 5 * stillMs); };
    const auto ended = awaitValue(moving, [](qint64) { return false; }, recordingMs, stillMs);
    QVERIFY(!ended.hasComeTrue);
    QVERIFY(timer.elapsed() >= 6 * stillMs);
}

TIDEMARK_TEST(TestAwait, QCoreApplication)
#include "tst_await.moc"
