#include "support/test_program.h"
#include "ui/record/healing_progress.h"

#include <QTest>

using namespace tidemark;

namespace {

HealingStatus status(std::int64_t missing, std::int64_t healedToday, std::int64_t tooLarge = 0)
{
    HealingStatus healing;
    healing.missing = missing;
    healing.healedToday = healedToday;
    healing.tooLarge = tooLarge;
    return healing;
}

} // namespace

class HealingProgressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsFromTheGapsBeginning();
    void anotherGapBeginsAnew();
    void midnightLosesNothing();
    void whatIsNotFetchedUnaskedIsNoWork();
};

void HealingProgressTest::countsFromTheGapsBeginning()
{
    HealingProgress progress;
    progress.take(status(0, 5'000));
    QCOMPARE(progress.thousandths(), 1'000);
    progress.take(status(20'000, 5'000));
    QCOMPARE(progress.fetched(), std::int64_t(0));
    progress.take(status(15'000, 10'000));
    QCOMPARE(progress.fetched(), std::int64_t(5'000));
    QCOMPARE(progress.thousandths(), 250);
    progress.take(status(0, 25'000));
    QCOMPARE(progress.fetched(), std::int64_t(20'000));
    QCOMPARE(progress.thousandths(), 1'000);
}

void HealingProgressTest::anotherGapBeginsAnew()
{
    HealingProgress progress;
    progress.take(status(100, 0));
    progress.take(status(0, 100));
    progress.take(status(50, 100));
    QCOMPARE(progress.fetched(), std::int64_t(0));
    progress.take(status(40, 110));
    QCOMPARE(progress.fetched(), std::int64_t(10));
}

void HealingProgressTest::midnightLosesNothing()
{
    HealingProgress progress;
    progress.take(status(1'000, 700));
    progress.take(status(800, 900));
    progress.take(status(700, 100)); // the day's counter began anew
    QCOMPARE(progress.fetched(), std::int64_t(300));
}

void HealingProgressTest::whatIsNotFetchedUnaskedIsNoWork()
{
    HealingProgress progress;
    progress.take(status(6'000'000, 0, 6'000'000));
    QCOMPARE(progress.thousandths(), 1'000);
    progress.take(status(6'000'100, 0, 6'000'000));
    progress.take(status(6'000'050, 50, 6'000'000));
    QCOMPARE(progress.thousandths(), 500);
}

TIDEMARK_TEST(HealingProgressTest, QCoreApplication)
#include "tst_healing_progress.moc"
