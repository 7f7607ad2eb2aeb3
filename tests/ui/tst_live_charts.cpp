#include "ui/live/live_charts.h"

#include "core/moment_link.h"
#include "core/record_values.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/chart/data/chart_data.h"
#include "ui/chart/price_chart.h"
#include "ui/live/chart_pane.h"
#include "ui/live/chart_window.h"
#include "ui/live/chart_windows.h"
#include "ui/live/market_model.h"
#include "ui_values.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto now = at("2026-08-08T12:00Z");

MarketPulse pulseOf(std::string_view name, std::optional<Trade> last = {})
{
    MarketPulse pulse;
    pulse.symbol = symbol(name);
    pulse.last = last;
    pulse.state = MarketState::Live;
    return pulse;
}

std::vector<Candle> hourOf(Symbol symbol)
{
    std::vector<Candle> candles;
    for (int i = 0; i < 60; ++i) {
        Candle candle;
        candle.symbol = symbol;
        candle.openedAt = now - 60min + std::chrono::minutes(i);
        candle.open = candle.low = decimal("10");
        candle.high = candle.close = decimal("11");
        candles.push_back(candle);
    }
    return candles;
}

} // namespace

class LiveChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMarketBeforeItsFirstTradeShowsTheLastHour();
    void aRemovedMarketsAnswerDoesNoHarm();
    void hiddenChartsAskForNothing();
    void splitsComeBack();
    void splitsComeBackThoughNotSeen_data();
    void splitsComeBackThoughNotSeen();
    void twelveChartsAreReadable();
    void theShownChartAsksForItsPast();
    void eachChartAsksTheRecordForItself();
    void aLossIsShownAndHeals();
    void anOldPriceIsNotDrawnOn();
    void aChartsOwnWindow();
    void windowsComeBackAndGoWithTheMarket();
    void bookmarksReachTheChart();

private:
    [[nodiscard]] int asked() const { return m_port->count<ExchangeCandlesQuestion>(); }
    [[nodiscard]] ExchangeCandlesQuestion lastQuestion() const { return m_port->question<ExchangeCandlesQuestion>(); }
    void answer() const
    {
        const auto question = lastQuestion();
        m_port->answer<ExchangeCandlesQuestion>({0, question.symbol, question.from, question.to, hourOf(question.symbol), {}});
    }
    [[nodiscard]] static ChartWindow *windowOf(const char *market)
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<ChartWindow *>(widget); window && window->windowTitle() == QLatin1String(market))
                return window;
        }
        return nullptr;
    }
    [[nodiscard]] PriceChart *shown() const { return m_charts->findChild<PriceChart *>(); }
    void tell(const MarketPulse &pulse, Timestamp moment)
    {
        m_charts->showPulses({{pulse.symbol, pulse}}, m_model, moment);
    }

    MarketModel m_model{std::make_shared<SymbolScales>()};

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<LiveCharts> m_charts;
};

void LiveChartsTest::init()
{
    m_charts.reset();
    m_port = std::make_unique<ScriptedPort>();
    m_charts = std::make_unique<LiveCharts>(*m_port, std::make_shared<SymbolScales>());
    m_charts->setWindow(2);
    m_charts->resize(900, 500);
    m_charts->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_charts.get()));
    m_charts->open(symbol("BTCUSDT"));
}

void LiveChartsTest::aMarketBeforeItsFirstTradeShowsTheLastHour()
{
    tell(pulseOf("BTCUSDT"), now);
    tell(pulseOf("BTCUSDT"), now + 1s);
    QCOMPARE(asked(), 1);
    QCOMPARE(lastQuestion().symbol, symbol("BTCUSDT"));
    QCOMPARE(lastQuestion().from, now - 1h);
    QCOMPARE(lastQuestion().to, now);
    const auto empty = m_charts->grab().toImage();
    answer();
    QTRY_VERIFY(m_charts->grab().toImage() != empty);
    QVERIFY(shown()->data().isEmpty());
}

void LiveChartsTest::aRemovedMarketsAnswerDoesNoHarm()
{
    tell(pulseOf("BTCUSDT"), now);
    m_charts->remove(symbol("BTCUSDT"));
    QVERIFY(!m_port->at<ExchangeCandlesQuestion>(0)->isUnderWay());
    answer();
    QVERIFY(!m_charts->has(symbol("BTCUSDT")));
    tell(pulseOf("BTCUSDT"), now);
    QCOMPARE(asked(), 1);
}

void LiveChartsTest::hiddenChartsAskForNothing()
{
    m_charts->open(symbol("ETHUSDT"));
    m_charts->setAlone(true);
    tell(pulseOf("BTCUSDT"), now);
    tell(pulseOf("ETHUSDT"), now);
    QCOMPARE(asked(), 1);
    QCOMPARE(lastQuestion().symbol, symbol("ETHUSDT"));
}

void LiveChartsTest::splitsComeBack()
{
    m_charts->open(symbol("ETHUSDT"));
    m_charts->open(symbol("SOLUSDT"));
    auto *splitter = m_charts->findChildren<QSplitter *>().front();
    splitter->setSizes({100, 300});
    const auto sizes = splitter->sizes();
    m_charts->setAlone(true);
    m_charts->setAlone(false);
    QCOMPARE(m_charts->findChildren<QSplitter *>().front()->sizes(), sizes);
    const auto state = m_charts->state();
    m_charts->arrangeInRow();
    m_charts->restoreState(state, {symbol("BTCUSDT"), symbol("ETHUSDT"), symbol("SOLUSDT")});
    QCOMPARE(m_charts->findChildren<QSplitter *>().front()->sizes(), sizes);
}

void LiveChartsTest::splitsComeBackThoughNotSeen_data()
{
    QTest::addColumn<bool>("isAlone");
    QTest::newRow("all") << false;
    QTest::newRow("one alone") << true;
}

void LiveChartsTest::splitsComeBackThoughNotSeen()
{
    QFETCH(bool, isAlone);
    m_charts->open(symbol("ETHUSDT"));
    m_charts->findChildren<QSplitter *>().back()->setSizes({300, 600});
    const auto sizes = m_charts->findChildren<QSplitter *>().back()->sizes();
    m_charts->setAlone(isAlone);
    const std::vector watched{symbol("BTCUSDT"), symbol("ETHUSDT")};
    LiveCharts unseen(*m_port, std::make_shared<SymbolScales>());
    unseen.restoreState(m_charts->state(), watched);
    LiveCharts later(*m_port, std::make_shared<SymbolScales>());
    later.resize(m_charts->size());
    later.restoreState(unseen.state(), watched);
    later.show();
    QVERIFY(QTest::qWaitForWindowExposed(&later));
    later.setAlone(false);
    QCOMPARE(later.findChildren<QSplitter *>().back()->sizes(), sizes);
}

void LiveChartsTest::twelveChartsAreReadable()
{
    for (const auto *name : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"})
        m_charts->open(symbol(name));
    m_charts->arrangeInGrid();
    for (const auto *pane : m_charts->findChildren<ChartPane *>()) {
        QVERIFY(pane->width() >= 240);
        QVERIFY(pane->height() >= 160);
    }
    QVERIFY(m_charts->minimumSizeHint().width() <= 320); // it scrolls
}

void LiveChartsTest::theShownChartAsksForItsPast()
{
    const auto first = trade("ETHUSDT", 1, now - 5min, "10");
    m_charts->mark(symbol("ETHUSDT")); // the only chart becomes its
    m_charts->addTrades(symbol("ETHUSDT"), {&first, 1});
    tell(pulseOf("ETHUSDT", first), now);
    // A young record fills the view, so there is a past in sight only for who zooms out.
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(shown(), Qt::Key_Minus);
    QTRY_VERIFY(asked() > 0);
    QCOMPARE(lastQuestion().symbol, symbol("ETHUSDT"));
    QVERIFY(lastQuestion().from < now - 15min);
}

void LiveChartsTest::eachChartAsksTheRecordForItself()
{
    m_charts->open(symbol("ETHUSDT"));
    for (const auto *name : {"BTCUSDT", "ETHUSDT"}) {
        const auto last = trade(name, 1, now, "10");
        m_charts->addTrades(symbol(name), {&last, 1});
        tell(pulseOf(name, last), now);
    }
    const auto asksFor = [&](Symbol wanted) {
        const auto all = m_port->asked<ChartQuestion>();
        return std::any_of(all.begin(), all.end(), [&](const auto &one) { return one->question().symbol == wanted && one->isUnderWay(); });
    };
    // In a minute, since a young record fills the view.
    for (auto *pane : m_charts->findChildren<ChartPane *>())
        QTest::keyClick(&pane->chart(), Qt::Key_Minus);
    QTRY_VERIFY(asksFor(symbol("BTCUSDT")) && asksFor(symbol("ETHUSDT"))); // neither has overtaken the other
    m_charts->close(symbol("ETHUSDT"));
    QVERIFY(asksFor(symbol("BTCUSDT")));
    QVERIFY(!asksFor(symbol("ETHUSDT")));
}

void LiveChartsTest::aLossIsShownAndHeals()
{
    const std::vector trades{trade("BTCUSDT", 1, now - 15min, "10"), trade("BTCUSDT", 2, now - 10min, "11"),
                             trade("BTCUSDT", 9, now - 5min, "12"), trade("BTCUSDT", 10, now, "10")};
    m_charts->addTrades(symbol("BTCUSDT"), trades);
    auto pulse = pulseOf("BTCUSDT", trades.back());
    tell(pulse, now);
    m_charts->setWindow(2);
    const auto whole = m_charts->grab().toImage();
    pulse.lost = {{StretchKind::Fetching, {3, 8}, now - 10min, now - 5min}};
    tell(pulse, now);
    QTRY_VERIFY(m_charts->grab().toImage() != whole);
    pulse.lost.clear();
    tell(pulse, now);
    QTRY_COMPARE(m_charts->grab().toImage(), whole);
}

void LiveChartsTest::anOldPriceIsNotDrawnOn()
{
    const std::vector trades{trade("BTCUSDT", 1, now - 15min, "10"), trade("BTCUSDT", 2, now - 5min, "11")};
    m_charts->addTrades(symbol("BTCUSDT"), trades);
    auto pulse = pulseOf("BTCUSDT", trades.back());
    tell(pulse, now);
    m_charts->setWindow(2);
    const auto live = m_charts->grab().toImage();
    const auto before = asked();
    pulse.state = MarketState::Stale;
    tell(pulse, now);
    QTRY_VERIFY(m_charts->grab().toImage() != live);
    // What happened since only the exchange can tell.
    QTRY_COMPARE(asked(), before + 1);
    QCOMPARE(lastQuestion().from, now - 5min);
    QCOMPARE(lastQuestion().to, now);
}

void LiveChartsTest::aChartsOwnWindow()
{
    m_charts->open(symbol("ETHUSDT"));
    const auto before = m_charts->arrangement();
    auto *chart = m_charts->chartOf(symbol("BTCUSDT"));
    QSignalSpy arranged(m_charts.get(), &LiveCharts::arranged);
    for (auto *pane : m_charts->findChildren<ChartPane *>()) {
        if (pane->symbol() == symbol("BTCUSDT"))
            pane->findChild<QToolButton *>(QStringLiteral("apart"))->click();
    }
    QTRY_VERIFY(m_charts->isApart(symbol("BTCUSDT")));
    QVERIFY(windowOf("BTCUSDT") && windowOf("BTCUSDT")->isVisible());
    QVERIFY(!arranged.isEmpty());
    QCOMPARE(m_charts->chartOf(symbol("BTCUSDT")), chart); // the same, with all that it knows
    QVERIFY(windowOf("BTCUSDT")->isAncestorOf(chart) && !m_charts->isAncestorOf(chart));
    QVERIFY(m_charts->windows().areSeen() && m_charts->shows(symbol("BTCUSDT")) && !m_charts->has(symbol("BTCUSDT")));
    QCOMPARE(windowOf("BTCUSDT")->windowTitle(), QStringLiteral("BTCUSDT"));
    QVERIFY(!windowOf("BTCUSDT")->accessibleName().isEmpty());
    const auto asks = asked();
    tell(pulseOf("BTCUSDT"), now); // it is told as the others are
    QCOMPARE(asked(), asks + 2);
    m_charts->open(symbol("BTCUSDT"));
    QVERIFY(m_charts->isApart(symbol("BTCUSDT")));
    windowOf("BTCUSDT")->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(windowOf("BTCUSDT")));
    QTest::keyClick(windowOf("BTCUSDT"), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!m_charts->isApart(symbol("BTCUSDT")));
    QCOMPARE(m_charts->arrangement(), before);
    QVERIFY(m_charts->isAncestorOf(chart) && chart->isVisible());
    QTRY_VERIFY(chart->hasFocus()); // and not what had it in the main window when the chart went
    QVERIFY(m_charts->window()->isActiveWindow());
    QTRY_VERIFY(!windowOf("BTCUSDT"));
    QVERIFY(chart->hasFocus()); // also once that window is gone
    QVERIFY(!m_charts->windows().areSeen());
}

void LiveChartsTest::windowsComeBackAndGoWithTheMarket()
{
    m_charts->open(symbol("ETHUSDT"));
    m_charts->setApart(symbol("ETHUSDT"), true);
    windowOf("ETHUSDT")->resize(640, 333);
    const auto size = windowOf("ETHUSDT")->size();
    const auto state = m_charts->state();
    m_charts->remove(symbol("ETHUSDT"));
    QTRY_VERIFY(!windowOf("ETHUSDT"));
    LiveCharts next(*m_port, std::make_shared<SymbolScales>());
    next.restoreState(state, {symbol("BTCUSDT"), symbol("ETHUSDT")});
    QVERIFY(next.isApart(symbol("ETHUSDT")) && windowOf("ETHUSDT"));
    QCOMPARE(windowOf("ETHUSDT")->size(), size);
    next.windows().setShown(false); // with the window that it comes from
    QVERIFY(!windowOf("ETHUSDT")->isVisible() && !next.windows().areSeen());
    next.windows().setShown(true);
    QVERIFY(windowOf("ETHUSDT")->isVisible());
    next.close(symbol("ETHUSDT"));
    QTRY_VERIFY(!windowOf("ETHUSDT"));
    next.restoreState(state, {symbol("BTCUSDT")}); // no longer recorded
    QVERIFY(!windowOf("ETHUSDT"));
}

void LiveChartsTest::bookmarksReachTheChart()
{
    tell(pulseOf("BTCUSDT", trade("BTCUSDT", 1, now, "10")), now);
    m_charts->addTrades(symbol("BTCUSDT"), std::vector{trade("BTCUSDT", 1, now - 1s, "10"), trade("BTCUSDT", 2, now, "11")});
    QTest::qWait(0);
    const auto without = m_charts->grab().toImage();
    Bookmarks bookmarks;
    QVERIFY(bookmarks.put({symbol("BTCUSDT"), now - 500ms, QStringLiteral("low")}));
    m_charts->setBookmarks(bookmarks);
    QVERIFY(m_charts->grab().toImage() != without);
    m_charts->setBookmarks({});
    QVERIFY(m_charts->grab().toImage() == without);
    QSignalSpy wanted(m_charts.get(), &LiveCharts::bookmarkWanted);
    QTest::keyClick(shown(), Qt::Key_B); // nothing is pointed at
    QCOMPARE(wanted.size(), 0);
    QTest::keyClick(shown(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(shown(), Qt::Key_B);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<Symbol>(), symbol("BTCUSDT"));
    QTest::keyClick(shown(), Qt::Key_C, Qt::ControlModifier);
    const auto link = MomentLink::fromText(QGuiApplication::clipboard()->text());
    QVERIFY2(link.ok(), qPrintable(link.message()));
    QCOMPARE(link->symbol, symbol("BTCUSDT"));
    QCOMPARE(link->moment, wanted[0][1].value<Timestamp>());
}

TIDEMARK_TEST(LiveChartsTest, QApplication)
#include "tst_live_charts.moc"
