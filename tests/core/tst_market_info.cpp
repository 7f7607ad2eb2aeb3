#include "core/market_info.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestMarketInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decimalsOfSteps_data();
    void decimalsOfSteps();
    void tradingIsTheExchangesOwnWord();
};

void TestMarketInfo::decimalsOfSteps_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("decimals");
    QTest::newRow("finest") << "0.00000001" << 8;
    QTest::newRow("as the exchange pads it") << "0.01000000" << 2;
    QTest::newRow("tenth") << "0.1" << 1;
    QTest::newRow("half") << "0.5" << 1;
    QTest::newRow("quarter") << "0.25" << 2;
    QTest::newRow("one") << "1.00000000" << 0;
    QTest::newRow("ten") << "10" << 0;
    QTest::newRow("one and a half") << "1.5" << 1;
    QTest::newRow("a hundred and a bit") << "100.00000001" << 8;
    QTest::newRow("not known") << "0.00000000" << 8;
    QTest::newRow("nonsense") << "-0.01" << 8;
}

void TestMarketInfo::decimalsOfSteps()
{
    QFETCH(QString, step);
    QFETCH(int, decimals);
    QCOMPARE(decimalsOf(*Decimal::fromText(QStringView(step))), decimals);
}

void TestMarketInfo::tradingIsTheExchangesOwnWord()
{
    MarketInfo market;
    QVERIFY(!market.isTrading());
    market.status = QStringLiteral("BREAK");
    QVERIFY(!market.isTrading());
    market.status = QStringLiteral("TRADING");
    QVERIFY(market.isTrading());
}

TIDEMARK_TEST(TestMarketInfo, QCoreApplication)
#include "tst_market_info.moc"
