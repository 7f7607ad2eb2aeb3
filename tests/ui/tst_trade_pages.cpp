#include "support/test_program.h"
#include "ui/history/trade_pages.h"

#include <QTest>

using namespace tidemark;

class TradePagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLongestUnusedGoesFirst();
    void aPageLargerThanAllIsKept();
    void aPageIsReplaced();
};

void TradePagesTest::theLongestUnusedGoesFirst()
{
    TradePages pages(20);
    pages.store(1, std::vector<Trade>(10));
    pages.store(2, std::vector<Trade>(10));
    QVERIFY(pages.use(1));
    pages.store(3, std::vector<Trade>(5));
    QVERIFY(!pages.use(2));
    QVERIFY(pages.use(1));
    QVERIFY(pages.use(3));
    QCOMPARE(pages.tradesHeld(), std::size_t(15));
}

void TradePagesTest::aPageLargerThanAllIsKept()
{
    TradePages pages(20);
    pages.store(1, std::vector<Trade>(10));
    pages.store(2, std::vector<Trade>(100));
    QVERIFY(!pages.use(1));
    QCOMPARE(pages.use(2)->size(), std::size_t(100));
}

void TradePagesTest::aPageIsReplaced()
{
    TradePages pages;
    pages.store(1, std::vector<Trade>(10));
    pages.store(1, std::vector<Trade>(3));
    QCOMPARE(pages.use(1)->size(), std::size_t(3));
    QCOMPARE(pages.tradesHeld(), std::size_t(3));
    pages.clear();
    QVERIFY(!pages.use(1));
}

TIDEMARK_TEST(TradePagesTest, QCoreApplication)
#include "tst_trade_pages.moc"
