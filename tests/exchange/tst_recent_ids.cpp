#include "exchange/recent_ids.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <set>
#include <vector>

namespace tidemark {

class TestRecentIds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesNothing_data();
    void losesNothing();
    void dropsDoublesOfTwoConnections();
    void tellsOtherContents();
    void aJumpForgetsLittle_data();
    void aJumpForgetsLittle();
    void aQuietMarketTakesLittle();
};

void TestRecentIds::losesNothing_data()
{
    QTest::addColumn<qint64>("spread"); // ids from 0 to here
    QTest::newRow("dense") << qint64(1'000);
    QTest::newRow("around the window") << qint64(3 * RecentIds::window);
    QTest::newRow("sparse") << (qint64(1) << 40);
    QTest::newRow("anywhere") << std::numeric_limits<qint64>::max();
}

// Against a set that forgets nothing: whatever is called a double was there before.
void TestRecentIds::losesNothing()
{
    QFETCH(qint64, spread);
    std::mt19937_64 random(1);
    std::uniform_int_distribution<qint64> anyId(0, spread);
    RecentIds recent;
    std::set<qint64> all;
    for (int i = 0; i < 200'000; ++i) {
        const auto id = random() % 100 == 0 ? std::numeric_limits<qint64>::max() - qint64(random() % 200) : anyId(random);
        const bool isFirst = all.insert(id).second;
        const bool hasPassed = recent.add(id);
        QVERIFY(hasPassed || !isFirst);
        QVERIFY(!recent.add(id)); // the newest is always remembered
    }
}

// The same trades twice, each connection with its own small disorder and one up to a window behind the other.
void TestRecentIds::dropsDoublesOfTwoConnections()
{
    constexpr qint64 first = 3'735'683'259;
    constexpr qint64 count = 300'000;
    constexpr qint64 disorder = 32;
    std::mt19937_64 random(2);
    std::vector<qint64> order(count);
    std::iota(order.begin(), order.end(), first);
    for (auto part = order.begin(); order.end() - part > disorder; part += disorder)
        std::shuffle(part, part + disorder, random);
    RecentIds recent;
    qint64 passed = 0;
    std::size_t behind = 0;
    for (std::size_t ahead = 0; ahead < order.size(); ++ahead) {
        passed += recent.add(order[ahead]);
        const auto lag = std::min<std::size_t>(ahead, random() % (RecentIds::window - disorder));
        for (; behind < ahead - lag; ++behind)
            passed += recent.add(order[behind]);
    }
    QCOMPARE(passed, count);
}

void TestRecentIds::tellsOtherContents()
{
    RecentIds recent;
    QVERIFY(!recent.wasOther(7, 1) && !recent.wasOther(7, 1));
    QVERIFY(recent.wasOther(7, 2));
    QVERIFY(!recent.wasOther(7, 1)); // the first one counts
    QVERIFY(!recent.wasOther(8, 2));
    for (qint64 id = 9; id < 1'000; ++id)
        QVERIFY(!recent.wasOther(id, 3));
    QVERIFY(!recent.wasOther(7, 2)); // too long ago
    QVERIFY(recent.wasOther(999, 4));
}

void TestRecentIds::aJumpForgetsLittle_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("zero") << qint64(0);
    QTest::newRow("far ahead") << std::numeric_limits<qint64>::max();
    QTest::newRow("a window ahead") << qint64(1'000'000 + 2 * RecentIds::window);
}

void TestRecentIds::aJumpForgetsLittle()
{
    QFETCH(qint64, jump);
    RecentIds recent;
    for (qint64 id = 1'000'000; id < 1'010'000; ++id)
        QVERIFY(recent.add(id));
    QVERIFY(recent.add(jump));
    qint64 passedAgain = 0;
    for (qint64 id = 1'000'000; id < 1'010'000; ++id)
        passedAgain += recent.add(id);
    QVERIFY2(passedAgain <= 64, qPrintable(QString::number(passedAgain)));
}

// A thousand markets stand in one exchange, most of them with few trades.
void TestRecentIds::aQuietMarketTakesLittle()
{
    constexpr qint64 first = 3'735'683'259;
    RecentIds recent;
    QCOMPARE(recent.bytes(), std::size_t(0));
    for (qint64 id = first; id < first + 1'000; ++id)
        QVERIFY(recent.add(id));
    QVERIFY2(recent.bytes() <= 768, qPrintable(QString::number(recent.bytes())));
    QVERIFY(recent.add(first + (qint64(1) << 40))); // one that is far from all others does not ask for more room
    QVERIFY2(recent.bytes() <= 768, qPrintable(QString::number(recent.bytes())));
    for (qint64 id = first + 1'000; id < first + 2 * RecentIds::window; ++id)
        QVERIFY(recent.add(id));
    QVERIFY2(recent.bytes() <= 19'000, qPrintable(QString::number(recent.bytes())));
    for (qint64 id = first + RecentIds::window; id < first + 2 * RecentIds::window; ++id)
        QVERIFY(!recent.add(id));
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestRecentIds, QCoreApplication)
#include "tst_recent_ids.moc"
