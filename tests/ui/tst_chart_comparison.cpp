#include "chart_scene.h"

#include "core/chart_values.h"
#include "support/await.h"
#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/chart/chart_table.h"
#include "ui/chart/compare_panel.h"
#include "ui/number_format.h"
#include "ui/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

std::vector<Trade> tenMinutesOf(std::string_view name, double price)
{
    std::vector<Trade> trades;
    for (int i = 0; i < 600; ++i) {
        trades.push_back(chartTrade(i + 1, std::chrono::seconds(i), price + (i * 53) % 97 / 10.0));
        trades.back().symbol = symbol(name);
    }
    return trades;
}

} // namespace

// Comparing on screen: chosen by keys, remembered, drawn, said.
class ChartComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        m_scene = std::make_unique<ChartScene>();
        m_scene->chart.setPort(m_port);
        m_scene->chart.setSymbol(symbol("BTCUSDT"));
    }
    void cleanup() { m_scene.reset(); }

    void thePanelAddsAndRemoves();
    void thePanelSaysWhatCannotBe();
    void thePanelTakesAPartOfAName();
    void thePanelTakesAWholeNameAsItIs();
    void isRemembered();
    void aPictureWithoutItIsAsItWas();
    void eachMarketHasItsLine();
    void twoAreShownAsRatioAndSpread();
    void theLegendSaysFromWhereAndWhatIsMissing();
    void lossesOfEachMarketAreTold();
    void theTableTellsEachMarket();
    void asksTheRecordForEachMarket();
    void theMenuOffersNoPriceOfPercent();
    void keysScrollAndZoomPercent();

private:
    [[nodiscard]] ComparePanel *panel() { return m_scene->chart.findChild<ComparePanel *>(); }
    void add(const QString &name)
    {
        auto *edit = panel()->findChild<QLineEdit *>();
        edit->setText(name);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void compareWith(std::string_view name, double price)
    {
        auto choice = m_scene->chart.comparison().choice();
        choice.markets.push_back(symbol(name));
        m_scene->chart.comparison().choose(choice);
        if (price > 0)
            m_scene->chart.comparison().addTrades(symbol(name), tenMinutesOf(name, price));
    }
    // As the record says it, asked anew: five trades of another market.
    void compareWithLosses(std::string_view name, double price, Timestamp from, Timestamp to)
    {
        m_scene->chart.comparison().choose({});
        compareWith(name, price);
        (void)m_scene->picture();
        const auto question = m_port.question<RecordQuestion>();
        QCOMPARE(question.symbol, symbol(name));
        auto outline = question.refused({});
        outline.stretches = {{StretchKind::Missing, {100, 104}, from, to}};
        m_port.answer<RecordQuestion>(outline);
        (void)m_scene->picture();
    }
    [[nodiscard]] QString told()
    {
        m_scene->leave();
        return m_scene->chart.accessibleDescription();
    }

    ScriptedPort m_port;
    std::unique_ptr<ChartScene> m_scene;
};

void ChartComparisonTest::thePanelAddsAndRemoves()
{
    m_scene->chart.comparison().offer({symbol("BTCUSDT"), symbol("ETHUSDT")});
    m_scene->key(Qt::Key_C);
    QVERIFY(panel()->isVisible());
    QVERIFY(panel()->findChild<QLineEdit *>()->hasFocus());
    add(QStringLiteral("ethusdt"));
    add(QStringLiteral(" SOLUSDT "));
    QCOMPARE(m_scene->chart.comparison().choice().markets, (std::vector{symbol("ETHUSDT"), symbol("SOLUSDT")}));
    auto *list = panel()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(0);
    for (auto *button : panel()->findChildren<QPushButton *>())
        if (button->text() == QLatin1String("Remove"))
            button->click();
    QCOMPARE(m_scene->chart.comparison().choice().markets, std::vector{symbol("SOLUSDT")});
    const auto buttons = panel()->findChildren<QRadioButton *>();
    QCOMPARE(buttons.size(), 3);
    buttons[1]->click();
    QCOMPARE(m_scene->chart.comparison().choice().shown(), ChartMeasure::Ratio);
    QTest::keyClick(panel(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QVERIFY(m_scene->chart.hasFocus());
}

void ChartComparisonTest::thePanelSaysWhatCannotBe()
{
    m_scene->key(Qt::Key_C);
    const auto sentence = [this] { return panel()->findChild<QLineEdit *>()->accessibleDescription(); };
    add(QStringLiteral("BTCUSDT"));
    QVERIFY(sentence().contains(QStringLiteral("own market")));
    add(QStringLiteral("ETH/USDT"));
    QVERIFY(!sentence().isEmpty());
    add(QStringLiteral("ETHUSDT"));
    add(QStringLiteral("ETHUSDT"));
    QVERIFY(sentence().contains(QStringLiteral("already")));
    for (const auto *name : {"A1", "A2", "A3", "A4", "A5"})
        add(QString::fromLatin1(name));
    QVERIFY(sentence().contains(QStringLiteral("five")));
    QCOMPARE(m_scene->chart.comparison().choice().markets.size(), ComparisonChoice::mostMarkets);
}

// Where only one market that is offered is so called; the chart's own is not offered, and of several none is guessed.
void ChartComparisonTest::thePanelTakesAPartOfAName()
{
    m_scene->chart.comparison().offer({symbol("BTCUSDT"), symbol("ETHBTC"), symbol("ETHUSDT"), symbol("SOLUSDT")});
    m_scene->key(Qt::Key_C);
    const auto markets = [this] { return m_scene->chart.comparison().choice().markets; };
    add(QStringLiteral("eth"));
    QVERIFY(markets().empty());
    add(QStringLiteral("sol"));
    QCOMPARE(markets(), std::vector{symbol("SOLUSDT")});
    add(QStringLiteral("BTC"));
    QCOMPARE(markets(), (std::vector{symbol("SOLUSDT"), symbol("ETHBTC")}));
    add(QStringLiteral("NEXO"));
    QCOMPARE(markets().back(), symbol("NEXO")); // what fits none is taken as it stands
}

// Of the record, though no other window watches it: another's name may hold it.
void ChartComparisonTest::thePanelTakesAWholeNameAsItIs()
{
    m_scene->chart.comparison().offer({symbol("BTCUSDT"), symbol("WBETHUSDT")});
    m_scene->key(Qt::Key_C);
    add(QStringLiteral("ethusdt"));
    QCOMPARE(m_scene->chart.comparison().choice().markets, std::vector{symbol("ETHUSDT")});
    add(QStringLiteral("eth"));
    QCOMPARE(m_scene->chart.comparison().choice().markets.back(), symbol("WBETHUSDT"));
}

void ChartComparisonTest::isRemembered()
{
    compareWith("ETHUSDT", 0);
    m_scene->key(Qt::Key_C, Qt::ShiftModifier);
    m_scene->key(Qt::Key_C, Qt::ShiftModifier);
    QCOMPARE(m_scene->chart.comparison().choice().shown(), ChartMeasure::Spread);
    const auto state = m_scene->chart.state();
    ChartScene other;
    other.chart.restoreState(state);
    QCOMPARE(other.chart.comparison().choice(), m_scene->chart.comparison().choice());
    QCOMPARE(other.chart.state(), state);
    other.chart.restoreState({{QStringLiteral("comparedWith"), QStringList{QStringLiteral("no/market"), {}}}, {QStringLiteral("comparedAs"), QStringLiteral("7")}});
    QVERIFY(other.chart.comparison().choice().isEmpty());
}

void ChartComparisonTest::aPictureWithoutItIsAsItWas()
{
    const auto before = m_scene->picture();
    compareWith("ETHUSDT", 2'500);
    QVERIFY(m_scene->picture() != before);
    m_scene->chart.comparison().choose({});
    QCOMPARE(m_scene->picture(), before);
}

void ChartComparisonTest::eachMarketHasItsLine()
{
    const auto theme = m_scene->theme();
    compareWith("ETHUSDT", 2'500);
    compareWith("SOLUSDT", 150);
    const auto image = m_scene->picture();
    for (std::size_t number = 0; number < 3; ++number)
        QVERIFY2(ChartScene::count(image, theme.compared(number)) > 50, qPrintable(QString::number(number)));
    const auto range = m_scene->chart.visiblePrices();
    QVERIFY(range.low < Decimal() && range.high > Decimal() && range.high < decimal("100")); // percent
}

void ChartComparisonTest::twoAreShownAsRatioAndSpread()
{
    compareWith("ETHUSDT", 2'500);
    m_scene->key(Qt::Key_C, Qt::ShiftModifier);
    (void)m_scene->picture();
    auto range = m_scene->chart.visiblePrices();
    QVERIFY(range.low > decimal("20") && range.high < decimal("30"));
    m_scene->key(Qt::Key_C, Qt::ShiftModifier);
    (void)m_scene->picture();
    range = m_scene->chart.visiblePrices();
    QVERIFY(range.low > decimal("50000") && range.high < decimal("60000"));
    // Of three there is neither: it is asked which.
    compareWith("SOLUSDT", 150);
    m_scene->key(Qt::Key_C, Qt::ShiftModifier);
    QVERIFY(panel() && panel()->isVisible());
    QCOMPARE(m_scene->chart.comparison().choice().shown(), ChartMeasure::Percent);
}

void ChartComparisonTest::theLegendSaysFromWhereAndWhatIsMissing()
{
    compareWith("ETHUSDT", 2'500);
    compareWith("SOLUSDT", 0);
    AWAIT_VERIFY2(told().contains(QStringLiteral("all since")), told(), answerMs);
    AWAIT_VERIFY2(told().contains(QStringLiteral("SOLUSDT: reading the record")), told(), answerMs);
    // A coarse answer is followed by a finer question: each is answered as it comes.
    int number = 0;
    const auto toldOnceAnswered = [&] {
        for (; number < m_port.count<ChartQuestion>(); ++number) {
            const auto question = m_port.question<ChartQuestion>(number);
            ChartAnswer answer{question.symbol, question.from, question.to, question.resolution};
            answer.known = {question.from, question.from};
            m_port.answer<ChartQuestion>(answer, number);
        }
        return told();
    };
    AWAIT_VERIFY2(toldOnceAnswered().contains(QStringLiteral("SOLUSDT: no trades in this time are recorded")), told(), answerMs);
    QVERIFY2(told().contains(QStringLiteral("ETHUSDT +")) || told().contains(QStringLiteral("ETHUSDT −")), qPrintable(told()));
}

// Not only by a line that is broken.
void ChartComparisonTest::lossesOfEachMarketAreTold()
{
    compareWithLosses("ETHUSDT", 2'500, origin + 400s, origin + 410s);
    AWAIT_VERIFY2(told().contains(QStringLiteral("shown time: 5 trades missing")), told(), answerMs);
    m_scene->key(Qt::Key_C, Qt::ShiftModifier); // as a ratio
    AWAIT_VERIFY2(told().contains(QStringLiteral("ETHUSDT in the shown time: 5 trades missing")), told(), answerMs);
    compareWithLosses("ETHUSDT", 2'500, origin + 590s, origin + 700s); // where it is told as of
    AWAIT_VERIFY2(told().contains(QStringLiteral("ETHUSDT: its trades are missing here")), told(), answerMs);
}

void ChartComparisonTest::theTableTellsEachMarket()
{
    m_scene->chart.setTimeframe(Timeframe::Minute1);
    compareWithLosses("ETHUSDT", 2'500, origin + 400s, origin + 419s);
    m_scene->key(Qt::Key_T);
    const auto &model = m_scene->chart.findChild<ChartTable *>()->model();
    QStringList titles;
    for (int column = ChartTableModel::SpanColumns; column < model.columnCount(); ++column)
        titles += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles, (QStringList{QStringLiteral("BTCUSDT in %"), QStringLiteral("ETHUSDT"), QStringLiteral("ETHUSDT in %")}));
    const auto trades = tenMinutesOf("ETHUSDT", 2'500);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto closes = model.momentAt(row) + 60s;
        const auto last = std::find_if(trades.rbegin(), trades.rend(), [&](const Trade &trade) { return trade.tradedAt < closes; });
        QCOMPARE(model.index(row, ChartTableModel::SpanColumns + 1).data().toString(), formatDecimal(last->price, 2, QLocale()));
    }
    m_scene->key(Qt::Key_T);
    compareWithLosses("ETHUSDT", 2'500, origin + 590s, origin + 700s);
    m_scene->key(Qt::Key_T);
    QCOMPARE(model.index(0, ChartTableModel::SpanColumns + 1).data().toString(), QStringLiteral("missing"));
    QCOMPARE(model.index(0, ChartTableModel::SpanColumns + 2).data().toString(), QStringLiteral("missing"));
    QVERIFY(!model.index(0, ChartTableModel::SpanColumns).data().toString().isEmpty());
    QVERIFY(model.index(0, ChartTableModel::SpanColumns + 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("ETHUSDT")));
}

void ChartComparisonTest::asksTheRecordForEachMarket()
{
    compareWith("ETHUSDT", 0);
    (void)m_scene->picture();
    QCOMPARE(m_port.question<ChartQuestion>().symbol, symbol("ETHUSDT"));
    QCOMPARE(m_port.question<RecordQuestion>().symbol, symbol("ETHUSDT"));
    m_scene->chart.comparison().choose({});
    QVERIFY(!m_port.at<ChartQuestion>(-1)->isUnderWay());
    QVERIFY(!m_port.at<RecordQuestion>(-1)->isUnderWay());
}

void ChartComparisonTest::theMenuOffersNoPriceOfPercent()
{
    compareWith("ETHUSDT", 2'500);
    (void)m_scene->picture();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {300, 200}, m_scene->chart.mapToGlobal(QPoint(300, 200)));
    QApplication::sendEvent(&m_scene->chart, &event);
    QStringList words;
    for (const auto *action : m_scene->chart.findChild<QMenu *>({}, Qt::FindDirectChildrenOnly)->actions())
        words += action->text();
    QVERIFY(words.filter(QStringLiteral("Copy price")).isEmpty());
    QVERIFY(words.filter(QStringLiteral("alert")).isEmpty());
    QCOMPARE(words.filter(QStringLiteral("Copy time")).size(), 1);
    QCOMPARE(words.filter(QStringLiteral("Compare with")).size(), 1);
}

void ChartComparisonTest::keysScrollAndZoomPercent()
{
    const auto prices = m_scene->chart.visiblePrices();
    compareWith("ETHUSDT", 2'500);
    (void)m_scene->picture();
    const auto percent = m_scene->chart.visiblePrices();
    m_scene->key(Qt::Key_Down);
    m_scene->key(Qt::Key_Down);
    QVERIFY(m_scene->chart.visiblePrices().low < percent.low);
    m_scene->key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_scene->chart.visiblePrices().height() < percent.height());
    m_scene->key(Qt::Key_F);
    (void)m_scene->picture();
    QCOMPARE(m_scene->chart.visiblePrices(), percent);
    m_scene->chart.comparison().choose({});
    (void)m_scene->picture();
    QCOMPARE(m_scene->chart.visiblePrices(), prices);
}

TIDEMARK_TEST(ChartComparisonTest, QApplication)

#include "tst_chart_comparison.moc"
