#include "ui/live/market_search.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui_values.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

class MarketSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void enterTakesTheBestMatch();
    void anUnknownMarketIsExplained();
    void anUnknownMarketIsLookedUpAgain_data();
    void anUnknownMarketIsLookedUpAgain();
    void aHaltedMarketIsAddedAndExplained();
    void withoutTheListAFullSymbolCounts();
    void theListIsAskedForOnlyWhileItIsMissing();

private:
    void list(const std::vector<MarketInfo> &markets) { Q_EMIT m_port->directoryLoaded(markets); }
    void focus()
    {
        QFocusEvent focus(QEvent::FocusIn);
        QCoreApplication::sendEvent(m_search.get(), &focus);
    }
    [[nodiscard]] static Symbol chosen(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? Symbol() : spy.last()[0].value<Symbol>();
    }
    [[nodiscard]] QString remark() const { return m_remarks->isEmpty() ? QString() : m_remarks->last()[0].toString(); }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<MarketSearch> m_search;
    std::unique_ptr<QSignalSpy> m_chosen;
    std::unique_ptr<QSignalSpy> m_remarks;
};

void MarketSearchTest::init()
{
    m_search.reset();
    m_port = std::make_unique<ScriptedPort>();
    m_search = std::make_unique<MarketSearch>(*m_port);
    m_chosen = std::make_unique<QSignalSpy>(m_search.get(), &MarketSearch::marketChosen);
    m_remarks = std::make_unique<QSignalSpy>(m_search.get(), &MarketSearch::remarked);
}

void MarketSearchTest::enterTakesTheBestMatch()
{
    list({market("SOL", "USDT"), market("SOL", "BTC"), market("BTC", "USDT")});
    QTest::keyClicks(m_search.get(), QStringLiteral("sol/b"));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(chosen(*m_chosen), symbol("SOLBTC"));
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(m_search->text().isEmpty());
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
}

void MarketSearchTest::anUnknownMarketIsExplained()
{
    list({market("BTC", "USDT")});
    QTest::keyClicks(m_search.get(), QStringLiteral("zzz"));
    QVERIFY(remark().contains(QStringLiteral("lists no market that matches “zzz”")));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QVERIFY(m_chosen->isEmpty());
    m_search->clear();
    QTest::keyClicks(m_search.get(), QStringLiteral("-"));
    QVERIFY(remark().contains(QStringLiteral("lists no market that matches “-”")));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QVERIFY(m_chosen->isEmpty());
    m_search->clear();
    QTest::keyClicks(m_search.get(), QStringLiteral("b"));
    QVERIFY(remark().isEmpty());
}

void MarketSearchTest::anUnknownMarketIsLookedUpAgain_data()
{
    QTest::addColumn<bool>("isListedByNow");
    QTest::newRow("listed since") << true;
    QTest::newRow("still unknown") << false;
}

// The list may be older than the market.
void MarketSearchTest::anUnknownMarketIsLookedUpAgain()
{
    QFETCH(bool, isListedByNow);
    list({market("BTC", "USDT")});
    QTest::keyClicks(m_search.get(), QStringLiteral("newusdt"));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(m_port->count<DirectoryQuestion>(), 1);
    QVERIFY(m_port->question<DirectoryQuestion>().isReadAnew);
    QVERIFY2(remark().contains(QStringLiteral("read again")), qPrintable(remark()));
    QCOMPARE(m_chosen->size(), 0);
    auto markets = std::vector{market("BTC", "USDT")};
    if (isListedByNow)
        markets.push_back(market("NEW", "USDT"));
    m_port->answer<DirectoryQuestion>({markets});
    QCOMPARE(chosen(*m_chosen), isListedByNow ? symbol("NEWUSDT") : Symbol());
    QCOMPARE(m_port->count<DirectoryQuestion>(), 1);
    if (!isListedByNow)
        QVERIFY2(remark().contains(QStringLiteral("lists no market")), qPrintable(remark()));
}

void MarketSearchTest::aHaltedMarketIsAddedAndExplained()
{
    list({market("BTCST", "USDT", "BREAK")});
    QTest::keyClicks(m_search.get(), QStringLiteral("btcst"));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(chosen(*m_chosen), symbol("BTCSTUSDT"));
    QCOMPARE(remark(), QStringLiteral("BTCSTUSDT is not traded now (BREAK): it shows no trades until the exchange opens it."));
}

void MarketSearchTest::withoutTheListAFullSymbolCounts()
{
    focus();
    m_port->answer<DirectoryQuestion>({{}, QStringLiteral("The host was not found.")});
    QTest::keyClicks(m_search.get(), QStringLiteral("dogeusdt"));
    QVERIFY(remark().contains(QLatin1String("The host was not found.")));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(chosen(*m_chosen), symbol("DOGEUSDT"));
    QTest::keyClicks(m_search.get(), QStringLiteral("a/b"));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    QVERIFY(remark().contains(QLatin1String("is not a symbol")));
}

void MarketSearchTest::theListIsAskedForOnlyWhileItIsMissing()
{
    focus();
    QCOMPARE(m_port->count<DirectoryQuestion>(), 1);
    QVERIFY(!m_port->question<DirectoryQuestion>().isReadAnew);
    m_port->answer<DirectoryQuestion>({{market("BTC", "USDT")}});
    focus();
    QCOMPARE(m_port->count<DirectoryQuestion>(), 1);
    QTest::keyClicks(m_search.get(), QStringLiteral("btc"));
    QTest::keyClick(m_search.get(), Qt::Key_Return);
    QCOMPARE(chosen(*m_chosen), symbol("BTCUSDT"));
}

TIDEMARK_TEST(MarketSearchTest, QApplication)
#include "tst_market_search.moc"
