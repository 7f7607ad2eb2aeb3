#include "core/counted.h"
#include "desktop/desktop.h"
#include "exchange/refused_markets.h"
#include "session/watched_markets.h"
#include "support/test_program.h"
#include "ui/alerts/alert_history_model.h"
#include "ui/number_format.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tidemark;

namespace {

constexpr int many = 1'240;

[[nodiscard]] std::vector<Symbol> symbols(int count)
{
    std::vector<Symbol> made;
    for (int i = 0; i < count; ++i)
        made.push_back(*Symbol::fromText(QStringView(QStringLiteral("M%1USDT").arg(i, 4, 10, QLatin1Char('0')))));
    return made;
}

// How many different markets a sentence names.
[[nodiscard]] qsizetype namesIn(const QString &sentence)
{
    static const QRegularExpression name(QStringLiteral("M\\d{4}USDT"));
    QSet<QString> names;
    for (auto match = name.globalMatch(sentence); match.hasNext();)
        names.insert(match.next().captured());
    return names.size();
}

} // namespace

// Whoever tells of markets names five at most, and counts more than that.
class TestManyNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inWordsOfBothPrograms();
    void marketsAndRulesThatAreRecorded_data();
    void marketsAndRulesThatAreRecorded();
    void aWelcomeToAWholeExchange();
    void marketsThatAreRefused();
    void marketsThatAreNotListed();
    void marketsThatAreHalted();
    void whatAnAlertWasToldOf();
};

void TestManyNames::inWordsOfBothPrograms()
{
    QStringList names;
    for (const auto &symbol : symbols(many))
        names += symbol.toString();
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(formatMarkets(names, english), QStringLiteral("1,240 markets"));
    QCOMPARE(namedOrCounted(symbols(many)), QStringLiteral("1240 markets"));
    QCOMPARE(namesIn(formatMarkets(names.first(5), english)), 5);
    QCOMPARE(namesIn(namedOrCounted(symbols(5))), 5);
}

void TestManyNames::marketsAndRulesThatAreRecorded_data()
{
    QTest::addColumn<int>("names");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("words");
    const auto all = QStringLiteral("ALL");
    const auto dollars = QStringLiteral("*USDT");
    QTest::newRow("names") << 2 << QStringList() << QStringLiteral("M0000USDT and M0001USDT");
    QTest::newRow("a whole exchange, one by one") << many << QStringList() << QStringLiteral("1,240 markets");
    QTest::newRow("a rule") << 0 << QStringList{dollars} << dollars;
    QTest::newRow("all") << 0 << QStringList{all} << all;
    QTest::newRow("all, and more") << 6 << QStringList{dollars, all} << all;
    QTest::newRow("a name and a rule") << 1 << QStringList{dollars} << QStringLiteral("M0000USDT and *USDT");
    QTest::newRow("many names and a rule") << 6 << QStringList{dollars} << QStringLiteral("6 markets and *USDT");
}

// A rule is no market, and is not counted as one.
void TestManyNames::marketsAndRulesThatAreRecorded()
{
    QFETCH(int, names);
    QFETCH(QStringList, rules);
    QTEST(formatMarkets(MarketRules(symbols(names), rules), QLocale(QLocale::English, QLocale::UnitedStates)), "words");
}

// ALL is a word of the rules, not one that a sentence could hold.
void TestManyNames::aWelcomeToAWholeExchange()
{
    const auto all = Desktop::welcomeTo(MarketRules(symbols(2), {QStringLiteral("ALL")}), QStringLiteral("here"));
    QVERIFY2(all.startsWith(QStringLiteral("Welcome. Every trade of every market is recorded from now on (here).")) && !all.contains(QStringLiteral("ALL")), qPrintable(all));
    const auto two = Desktop::welcomeTo(MarketRules(symbols(2)), QStringLiteral("here"));
    QVERIFY2(two.contains(QStringLiteral("M0001USDT is recorded from now on (here).")), qPrintable(two));
}

void TestManyNames::marketsThatAreRefused()
{
    RefusedMarkets refused;
    for (const auto &symbol : symbols(many))
        refused.add(symbol, QStringLiteral("Invalid symbol."));
    QCOMPARE(namesIn(refused.sentence()), 5);
    QVERIFY2(refused.sentence().contains(QStringLiteral("and 1235 more")), qPrintable(refused.sentence()));
}

void TestManyNames::marketsThatAreNotListed()
{
    const auto listed = *Symbol::fromText("BTCUSDT");
    for (const int count : {5, many}) {
        WatchedMarkets markets(symbols(count));
        markets.takeList({{listed, QStringLiteral("TRADING"), {}, {}, {}, {}}});
        const auto notices = markets.notices();
        QCOMPARE(notices.size(), count == many ? 1 : count);
        QCOMPARE(namesIn(notices.join(QLatin1Char('\n'))), count == many ? 0 : count);
        if (count == many)
            QVERIFY2(notices.front().contains(QStringLiteral("1240 recorded markets")), qPrintable(notices.front()));
    }
}

void TestManyNames::marketsThatAreHalted()
{
    WatchedMarkets markets(symbols(many));
    std::vector<MarketInfo> list;
    for (const auto &symbol : symbols(many - 3))
        list.push_back({symbol, QStringLiteral("BREAK"), {}, {}, {}, {}});
    markets.takeList(list);
    QCOMPARE(markets.notices().size(), 2);
    QVERIFY2(markets.notices()[1].contains(QStringLiteral("halted 1237 markets")), qPrintable(markets.notices()[1]));
}

void TestManyNames::whatAnAlertWasToldOf()
{
    AlertHistoryModel model(std::make_shared<SymbolScales>());
    const auto all = symbols(many);
    AlertEvent event;
    event.symbol = all.front();
    event.alsoIn.assign(all.begin() + 1, all.end());
    model.add(event);
    const auto told = model.index(0, AlertHistoryModel::TextColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(namesIn(told) == 0 && told.contains(QStringLiteral("markets")), qPrintable(told));
}

TIDEMARK_TEST(TestManyNames, QApplication)
#include "tst_many_names.moc"
