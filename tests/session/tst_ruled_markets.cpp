#include "session/ruled_markets.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

namespace {

// "BTCUSDT ETHUSDT:BREAK": traded where no status is said.
std::vector<MarketInfo> listOf(const QString &words)
{
    std::vector<MarketInfo> list;
    for (const auto &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto parts = word.split(QLatin1Char(':'));
        list.push_back({Symbol::fromText(QStringView(parts[0])).value(), parts.value(1, QStringLiteral("TRADING")), {}, {}, {}, {}});
    }
    return list;
}

QString namesOf(const std::vector<Symbol> &symbols)
{
    QStringList names;
    for (const auto &symbol : symbols)
        names += symbol.toString();
    return names.join(QLatin1Char(' '));
}

// "joined; left"
QString taken(RuledMarkets &markets, const QString &list)
{
    const auto change = markets.take(listOf(list));
    return namesOf(change.joined) + QStringLiteral("; ") + namesOf(change.left);
}

RuledMarkets ruledBy(const char *rules)
{
    return RuledMarkets(MarketRules::fromText(QString::fromLatin1(rules)).value());
}

} // namespace

class TestRuledMarkets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinByThemselves();
    void leaveOnceTheListsAgree();
    void stayThroughAHaltAndABrokenList();
    void keepNames();
    void needNoListWithoutRules();
};

void TestRuledMarkets::joinByThemselves()
{
    auto markets = ruledBy("*USDT");
    QVERIFY(!markets.isKnown());
    QCOMPARE(taken(markets, QStringLiteral("ETHUSDT BTCUSDT BTCEUR OLDUSDT:BREAK")), QStringLiteral("BTCUSDT ETHUSDT; "));
    QVERIFY(markets.isKnown());
    QCOMPARE(taken(markets, QStringLiteral("ETHUSDT BTCUSDT BTCEUR OLDUSDT NEWUSDT")), QStringLiteral("NEWUSDT OLDUSDT; "));
    QCOMPARE(taken(markets, QStringLiteral("ETHUSDT BTCUSDT BTCEUR OLDUSDT NEWUSDT")), QStringLiteral("; "));
    QCOMPARE(namesOf(markets.symbols()), QStringLiteral("BTCUSDT ETHUSDT NEWUSDT OLDUSDT"));
}

void TestRuledMarkets::leaveOnceTheListsAgree()
{
    auto markets = ruledBy("ALL");
    QCOMPARE(taken(markets, QStringLiteral("A B C")), QStringLiteral("A B C; "));
    QCOMPARE(taken(markets, QStringLiteral("A B")), QStringLiteral("; "));
    QCOMPARE(taken(markets, QStringLiteral("A B C")), QStringLiteral("; "));
    QCOMPARE(taken(markets, QStringLiteral("A B")), QStringLiteral("; "));
    QCOMPARE(taken(markets, QStringLiteral("A B")), QStringLiteral("; C"));
    QCOMPARE(namesOf(markets.symbols()), QStringLiteral("A B"));
    QCOMPARE(taken(markets, QStringLiteral("A B C")), QStringLiteral("C; "));
}

void TestRuledMarkets::stayThroughAHaltAndABrokenList()
{
    auto markets = ruledBy("*USDT");
    QCOMPARE(taken(markets, QStringLiteral("BTCUSDT ETHUSDT")), QStringLiteral("BTCUSDT ETHUSDT; "));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(taken(markets, QStringLiteral("BTCUSDT ETHUSDT:BREAK")), QStringLiteral("; "));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(taken(markets, QString()), QStringLiteral("; "));
    QCOMPARE(namesOf(markets.symbols()), QStringLiteral("BTCUSDT ETHUSDT"));
}

void TestRuledMarkets::keepNames()
{
    auto markets = ruledBy("XRPEUR,BTCUSDT,*USDT");
    QCOMPARE(taken(markets, QStringLiteral("ETHUSDT BTCUSDT")), QStringLiteral("ETHUSDT; "));
    QCOMPARE(taken(markets, QStringLiteral("ETHUSDT")), QStringLiteral("; "));
    QCOMPARE(taken(markets, QStringLiteral("ETHUSDT")), QStringLiteral("; "));
    QCOMPARE(namesOf(markets.symbols()), QStringLiteral("XRPEUR BTCUSDT ETHUSDT"));
}

void TestRuledMarkets::needNoListWithoutRules()
{
    auto markets = ruledBy("BTCUSDT,ETHUSDT");
    QVERIFY(markets.isKnown());
    QCOMPARE(taken(markets, QStringLiteral("SOLUSDT")), QStringLiteral("; "));
    QCOMPARE(namesOf(markets.symbols()), QStringLiteral("BTCUSDT ETHUSDT"));
}

TIDEMARK_TEST(TestRuledMarkets, QCoreApplication)
#include "tst_ruled_markets.moc"
