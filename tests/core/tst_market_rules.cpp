#include "core/market_rules.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

namespace {

QStringList namesOf(const MarketRules &rules)
{
    QStringList names;
    for (const auto &symbol : rules.names())
        names += symbol.toString();
    return names;
}

} // namespace

class TestMarketRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void covers_data();
    void covers();
    void limits();
};

void TestMarketRules::reads_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("patterns");
    QTest::newRow("names") << QStringLiteral("btcusdt, ETHUSDT,BTCUSDT") << QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT")} << QStringList();
    QTest::newRow("a pattern") << QStringLiteral("*usdt") << QStringList() << QStringList{QStringLiteral("*USDT")};
    QTest::newRow("all") << QStringLiteral("all") << QStringList() << QStringList{QStringLiteral("ALL")};
    QTest::newRow("a star alone is all") << QStringLiteral("*,ALL") << QStringList() << QStringList{QStringLiteral("ALL")};
    QTest::newRow("so many letters") << QStringLiteral("??????") << QStringList() << QStringList{QStringLiteral("??????")};
    QTest::newRow("both, each once") << QStringLiteral("BTC*,BNBEUR, eth*,btc*") << QStringList{QStringLiteral("BNBEUR")}
                                     << QStringList{QStringLiteral("BTC*"), QStringLiteral("ETH*")};
    QTest::newRow("one letter") << QStringLiteral("?TCEUR") << QStringList() << QStringList{QStringLiteral("?TCEUR")};
    QTest::newRow("a name with ALL in it") << QStringLiteral("ALLUSDT") << QStringList{QStringLiteral("ALLUSDT")} << QStringList();
}

void TestMarketRules::reads()
{
    QFETCH(QString, list);
    const auto rules = MarketRules::fromText(list);
    QVERIFY2(rules.ok(), qPrintable(rules.message()));
    QTEST(namesOf(*rules), "names");
    QTEST(rules->patterns(), "patterns");
    QCOMPARE(rules->hasPatterns(), !rules->patterns().isEmpty());
    QCOMPARE(MarketRules::fromText(rules->toText()).value(), *rules);
}

void TestMarketRules::refuses_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString() << QStringLiteral("it is empty");
    QTest::newRow("nothing between commas") << QStringLiteral("BTCUSDT,,ETHUSDT") << QStringLiteral("it is empty");
    QTest::newRow("brackets") << QStringLiteral("[AB]*") << QStringLiteral("brackets");
    QTest::newRow("a blank within") << QStringLiteral("BTC *") << QStringLiteral("BTC *");
    QTest::newRow("a path") << QStringLiteral("../*USDT") << QStringLiteral("../*USDT");
}

void TestMarketRules::refuses()
{
    QFETCH(QString, list);
    QFETCH(QString, said);
    const auto rules = MarketRules::fromText(list);
    QVERIFY(!rules.ok());
    QVERIFY2(rules.message().contains(said, Qt::CaseInsensitive), qPrintable(rules.message()));
}

void TestMarketRules::covers_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("the end") << QStringLiteral("*USDT") << QStringLiteral("BTCUSDT") << QStringLiteral("*USDT");
    QTest::newRow("not in the middle") << QStringLiteral("*USDT") << QStringLiteral("USDTEUR") << QString();
    QTest::newRow("a point is a point") << QStringLiteral("B.C*") << QStringLiteral("BTCUSDT") << QString();
    QTest::newRow("all") << QStringLiteral("ALL") << QStringLiteral("X") << QStringLiteral("ALL");
    QTest::newRow("the first that does") << QStringLiteral("ETH*,BTC*,*EUR") << QStringLiteral("BTCEUR") << QStringLiteral("BTC*");
    QTest::newRow("a name is no rule") << QStringLiteral("BTCUSDT") << QStringLiteral("BTCUSDT") << QString();
}

void TestMarketRules::covers()
{
    QFETCH(QString, list);
    QFETCH(QString, symbol);
    QTEST(MarketRules::fromText(list).value().patternOf(Symbol::fromText(QStringView(symbol)).value()), "pattern");
}

void TestMarketRules::limits()
{
    const auto symbol = [](QStringView name) { return Symbol::fromText(name).value(); };
    const auto rules = MarketRules::fromText(u"BTCUSDT,*EUR").value();
    QVERIFY(rules.admits(symbol(u"BTCUSDT")) && rules.admits(symbol(u"ETHEUR")));
    QVERIFY(!rules.admits(symbol(u"ETHUSDT")));
    QVERIFY(MarketRules().isEmpty() && MarketRules().admits(symbol(u"ETHUSDT")));
    QVERIFY(!rules.isEmpty());
}

TIDEMARK_TEST(TestMarketRules, QCoreApplication)
#include "tst_market_rules.moc"
