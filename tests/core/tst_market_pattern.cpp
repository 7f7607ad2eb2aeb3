#include "core/market_pattern.h"

#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

class TestMarketPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coversWhatItSays_data();
    void coversWhatItSays();
    void manyWildcardsTakeNoTime();
    void refusesWhatNamesNone_data();
    void refusesWhatNamesNone();
    void allIsAll();
};

void TestMarketPattern::coversWhatItSays_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("covered");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *pattern, const char *covered, const char *others) {
        QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(covered) << QString::fromUtf8(others);
    };
    row("BTCUSDT", "BTCUSDT", "BTCUSDC XBTCUSDT BTCUSDTX");
    row("*usdt", "BTCUSDT USDT", "BTCUSDC USDTBTC");
    row("BTC*", "BTCUSDT BTC", "WBTCUSDT");
    row("?TCUSDT", "BTCUSDT LTCUSDT", "TCUSDT WBTCUSDT");
    row("BTC*, *EUR ,SOLUSDT", "BTCEUR BTCUSDT ETHEUR SOLUSDT", "SOLUSDC ETHUSDT");
    row("A.B*", "A.BC", "AXBC");
    row("币安人生*", "币安人生USDT", "BTCUSDT");
    row("?安人生USDT", "币安人生USDT", "安人生USDT");
    row("*A*B*C", "ABC AXXBXXC XAABBCC", "ABCD ACB CBA");
    row("??*T", "BTCUSDT ABT", "BT T");
    row("**", "BTCUSDT A", "");
    row("*\U0001F600?", "A\U0001F600B \U0001F600\U0001F600", "\U0001F600");
    row("all", "BTCUSDT A", "");
    row("*", "BTCUSDT A", "");
}

void TestMarketPattern::coversWhatItSays()
{
    QFETCH(QString, pattern);
    QFETCH(QString, covered);
    QFETCH(QString, others);
    const auto markets = MarketPattern::fromText(pattern);
    QVERIFY2(markets.ok(), qPrintable(markets.message()));
    for (const auto &name : covered.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        QVERIFY2(markets->covers(*Symbol::fromText(QStringView(name))), qPrintable(name));
    for (const auto &name : others.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        QVERIFY2(!markets->covers(*Symbol::fromText(QStringView(name))), qPrintable(name));
    QCOMPARE(MarketPattern::fromText(markets->toString())->toString(), markets->toString());
}

// Tried one after the other, what so many could stand for would take years; and what gives up on the way says that it does not match.
void TestMarketPattern::manyWildcardsTakeNoTime()
{
    const auto pattern = QStringLiteral("*A").repeated(1'000);
    QVERIFY(matchesWildcards(pattern, QString(3'000, QLatin1Char('A'))));
    QVERIFY(!matchesWildcards(pattern, QString(3'000, QLatin1Char('A')) + QLatin1Char('B')));
    QVERIFY(matchesWildcards(pattern + QStringLiteral("B*"), QString(3'000, QLatin1Char('A')) + QLatin1Char('B')));
}

void TestMarketPattern::refusesWhatNamesNone_data()
{
    QTest::addColumn<QString>("pattern");
    for (const auto *pattern : {"", " ", "BTC/USDT", "BTCUSDT,", ",", "[AB]TCUSDT", "BTC USDT", "A?&B"})
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
    QTest::newRow("endless") << QString(5'000, QLatin1Char('A'));
}

void TestMarketPattern::refusesWhatNamesNone()
{
    QFETCH(QString, pattern);
    const auto markets = MarketPattern::fromText(pattern);
    QVERIFY(!markets);
    QVERIFY2(markets.message().contains(QStringLiteral("*USDT")), qPrintable(markets.message()));
}

void TestMarketPattern::allIsAll()
{
    QVERIFY(MarketPattern::all().covers(*Symbol::fromText(QStringView(u"BTCUSDT"))));
    QCOMPARE(MarketPattern::all(), *MarketPattern::fromText(u"all"));
    QCOMPARE(MarketPattern::all(), *MarketPattern::fromText(u" * "));
    QVERIFY(!MarketPattern().covers(*Symbol::fromText(QStringView(u"BTCUSDT"))));
}

TIDEMARK_TEST(TestMarketPattern, QCoreApplication)
#include "tst_market_pattern.moc"
