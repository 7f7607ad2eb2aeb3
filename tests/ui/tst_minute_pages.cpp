#include "support/test_program.h"
#include "ui/history/minute_pages.h"

#include <QTest>

using namespace tidemark;

class MinutePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestUnusedGoesFirst();
    void aPageLargerThanAllIsKept();
    void aPageIsReplaced();
};

void MinutePagesTest::theLongestUnusedGoesFirst()
{
    MinutePages pages(20);
    pages.store(1, std::vector<Trade>(10));
    pages.store(2, std::vector<Trade>(10));
    QVERIFY(pages.use(1));
    pages.store(3, std::vector<Trade>(5));
    QVERIFY(!pages.use(2));
    QVERIFY(pages.use(1));
    QVERIFY(pages.use(3));
    QCOMPARE(pages.tradesHeld(), std::size_t(15));
}

void MinutePagesTest::aPageLargerThanAllIsKept()
{
    MinutePages pages(20);
    pages.store(1, std::vector<Trade>(10));
    pages.store(2, std::vector<Trade>(100));
    QVERIFY(!pages.use(1));
    QCOMPARE(pages.use(2)->size(), std::size_t(100));
}

void MinutePagesTest::aPageIsReplaced()
{
    MinutePages pages;
    pages.store(1, std::vector<Trade>(10));
    pages.store(1, std::vector<Trade>(3));
    QCOMPARE(pages.use(1)->size(), std::size_t(3));
    QCOMPARE(pages.tradesHeld(), std::size_t(3));
    pages.clear();
    QVERIFY(!pages.use(1));
}

TIDEMARK_TEST(MinutePagesTest, QCoreApplication)
#include "tst_minute_pages.moc"
