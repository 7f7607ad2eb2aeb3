#include "ui/symbol_scales.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class SymbolScalesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seenDecimalsOnlyGrow();
    void theListingCounts();
    void aListingWithoutTickIsNone();
};

void SymbolScalesTest::seenDecimalsOnlyGrow()
{
    SymbolScales scales;
    const auto now = at("2024-08-08T00:00:00Z");
    QCOMPARE(scales.priceDecimals(symbol("NEXOUSDT")), 2);
    QVERIFY(scales.see(trade("NEXOUSDT", 1, now, "1.0234", "0.125")));
    QVERIFY(!scales.see(trade("NEXOUSDT", 2, now, "1.02", "5")));
    QCOMPARE(scales.priceDecimals(symbol("NEXOUSDT")), 4);
    QCOMPARE(scales.quantityDecimals(symbol("NEXOUSDT")), 3);
    QCOMPARE(scales.priceDecimals(symbol("BTCUSDT")), 2);
}

void SymbolScalesTest::theListingCounts()
{
    SymbolScales scales;
    scales.see(trade("BTCUSDT", 1, at("2024-08-08T00:00:00Z"), "1.00001"));
    const std::vector listing{market("BTC", "USDT", "TRADING", "0.01", "0.00001")};
    QVERIFY(scales.learn(listing));
    QVERIFY(!scales.learn(listing));
    QVERIFY(!scales.see(trade("BTCUSDT", 2, at("2024-08-08T00:00:00Z"), "1.0001")));
    QCOMPARE(scales.priceDecimals(symbol("BTCUSDT")), 2);
    QCOMPARE(scales.quantityDecimals(symbol("BTCUSDT")), 5);
}

void SymbolScalesTest::aListingWithoutTickIsNone()
{
    SymbolScales scales;
    QVERIFY(!scales.learn(std::vector{market("BTC", "USDT", "TRADING", "0", "0")}));
    QCOMPARE(scales.priceDecimals(symbol("BTCUSDT")), 2);
}

TIDEMARK_TEST(SymbolScalesTest, QCoreApplication)
#include "tst_symbol_scales.moc"
