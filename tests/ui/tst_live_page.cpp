#include "ui/live/live_page.h"

#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/live/chart_pane.h"
#include "ui/live/extremes_model.h"
#include "ui/live/extremes_table.h"
#include "ui/live/live_charts.h"
#include "ui/live/live_toolbar.h"
#include "ui/live/market_list.h"
#include "ui/live/market_model.h"
#include "ui/live/market_table.h"
#include "ui/live/pane_header.h"
#include "ui/live/tape_model.h"
#include "ui/live/tape_panel.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QHeaderView>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto now = at("2026-08-08T12:00Z");

MarketPulse pulse(std::string_view name, std::string_view price)
{
    MarketPulse result;
    result.symbol = symbol(name);
    result.last = trade(name, 1, now, price);
    result.state = MarketState::Live;
    result.heardAt = now;
    for (std::size_t i = 0; i < rollingWindows.size(); ++i)
        result.windows[i].opening = Extreme{decimal("100"), now - rollingWindows[i] - 1s};
    return result;
}

QString rowsOf(const ChartArrangement &arrangement)
{
    QStringList rows;
    for (const auto &row : arrangement.rows()) {
        QStringList names;
        for (const auto name : row)
            names += name.toString().chopped(4);
        rows += names.join(QLatin1Char(' '));
    }
    return rows.join(QLatin1Char('/'));
}

} // namespace

namespace {

class KeysSeen : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress)
            keys += static_cast<QKeyEvent *>(event)->key();
        return false;
    }

    QList<int> keys;
};

} // namespace

class LivePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void beginsWithTwoChartsSideBySide();
    void enterShowsAChart();
    void aDoubleClickShowsAChart();
    void markingGoesBothWays();
    void chartsAreMovedByKey();
    void splitsAreMovedByKey();
    void chartsAreDraggedByTheirHeader();
    void columnsAreChosenAndSortedByKey();
    void aMarketIsDraggedToTheCharts();
    void escapeEndsADrag();
    void otherWindowsEndADrag_data();
    void otherWindowsEndADrag();
    void rowsAreDraggedInTheList();
    void aChartIsShownAlone();
    void closingTheLastChartSaysHowToGetOne();
    void closingWhatHasNoChartChangesNothing();
    void aChartThatIsOnlyLookedAtIsClosed();
    void theWindowIsOneForAll();
    void theTapeIsOfTheMarkedMarket();
    void theFirstThatComesByARuleIsMarked();
    void everythingArrangedComesBack();
    void whatIsNotWatchedDoesNotComeBack();
    void hiddenItPutsNothingIntoWords();
    void whatIsOldSaysAsOfWhen();
    void aLongPriceIsSeenWhole();
    void aLongListHasRoomForItsBar();
    void emptyPlacesSayWhy();

private:
    [[nodiscard]] LiveCharts *charts() const { return m_page->findChild<LiveCharts *>(); }
    [[nodiscard]] MarketTable *table() const { return m_page->findChild<MarketTable *>(); }
    [[nodiscard]] QString rows() const { return rowsOf(charts()->arrangement()); }
    [[nodiscard]] ChartPane *pane(std::string_view name) const
    {
        for (auto *pane : m_page->findChildren<ChartPane *>()) {
            if (pane->symbol() == symbol(name) && pane->isVisible())
                return pane;
        }
        return nullptr;
    }
    // Presses on `from`, goes to `to` in two steps and stays there.
    void drag(QWidget *widget, QPoint from, QPoint globalTo) const
    {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        move(widget, from + QPoint(30, 0));
        move(widget, widget->mapFromGlobal(globalTo));
    }
    static void move(QWidget *widget, QPoint to)
    {
        QMouseEvent event(QEvent::MouseMove, to, widget->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
    [[nodiscard]] QPoint inRow(int row) const
    {
        return table()->visualRect(table()->model()->index(row, 0)).center();
    }

    std::unique_ptr<ScriptedPort> m_port;
    std::unique_ptr<LivePage> m_page;
};

void LivePageTest::init()
{
    m_port = std::make_unique<ScriptedPort>();
    m_page = std::make_unique<LivePage>(*m_port, std::make_shared<SymbolScales>(),
                                        std::vector{symbol("BTCUSDT"), symbol("ETHUSDT"), symbol("SOLUSDT")});
    m_page->resize(1280, 720);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void LivePageTest::beginsWithTwoChartsSideBySide()
{
    QCOMPARE(rows(), QStringLiteral("BTC ETH"));
    QCOMPARE(pane("BTCUSDT")->y(), pane("ETHUSDT")->y());
    QVERIFY(std::abs(pane("BTCUSDT")->width() - pane("ETHUSDT")->width()) <= 1);
    QVERIFY(!pane("SOLUSDT"));
}

void LivePageTest::enterShowsAChart()
{
    table()->select(2);
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(rows(), QStringLiteral("BTC ETH/SOL"));
    QVERIFY(pane("SOLUSDT"));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(rows(), QStringLiteral("BTC ETH/SOL"));
    QCOMPARE(charts()->marked(), symbol("SOLUSDT"));
}

void LivePageTest::aDoubleClickShowsAChart()
{
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, inRow(2));
    QVERIFY(pane("SOLUSDT"));
}

void LivePageTest::markingGoesBothWays()
{
    table()->select(1);
    QCOMPARE(charts()->marked(), symbol("ETHUSDT"));
    pane("BTCUSDT")->setFocus();
    QCOMPARE(table()->selectedRow(), 0);
    QCOMPARE(m_page->findChild<TapePanel *>()->symbol(), symbol("BTCUSDT"));
    QTest::keyClick(m_page.get(), Qt::Key_F6);
    QCOMPARE(table()->selectedRow(), 1);
}

void LivePageTest::chartsAreMovedByKey()
{
    pane("ETHUSDT")->setFocus();
    const auto *chart = charts()->chartOf(symbol("ETHUSDT"));
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, keys);
    QCOMPARE(rows(), QStringLiteral("ETH BTC"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, keys);
    QCOMPARE(rows(), QStringLiteral("BTC/ETH"));
    QVERIFY(pane("BTCUSDT")->y() < pane("ETHUSDT")->mapTo(charts(), QPoint()).y());
    QCOMPARE(charts()->chartOf(symbol("ETHUSDT")), chart); // it keeps what it knows
    QVERIFY(pane("ETHUSDT")->isAncestorOf(QApplication::focusWidget()));
}

void LivePageTest::splitsAreMovedByKey()
{
    table()->select(0);
    const auto width = pane("BTCUSDT")->width();
    QTest::keyClick(table(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(pane("BTCUSDT")->width(), width + 3 * gap);
    table()->select(1); // the last one's split is before it
    QTest::keyClick(table(), Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(pane("BTCUSDT")->width(), width);
}

void LivePageTest::columnsAreChosenAndSortedByKey()
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.markets = {pulse("BTCUSDT", "90"), pulse("ETHUSDT", "95"), pulse("SOLUSDT", "120")};
    m_page->showUpdate(update);
    table()->select(0);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), table()->mapToGlobal(QPoint()));
    QApplication::sendEvent(table(), &asked);
    auto *menu = table()->findChild<QMenu *>();
    QVERIFY(menu);
    const auto choose = [&](const QString &title, const QString &words) {
        for (auto *part : menu->findChildren<QMenu *>()) {
            for (auto *choice : part->actions()) {
                if (part->title() == title && choice->text() == words)
                    choice->trigger();
            }
        }
    };
    QVERIFY(!table()->isColumnHidden(MarketModel::RateColumn));
    choose(QStringLiteral("Co&lumns"), QStringLiteral("Trades/s"));
    QVERIFY(table()->isColumnHidden(MarketModel::RateColumn));
    choose(QStringLiteral("S&ort by"), QStringLiteral("Change"));
    QCOMPARE(m_page->markets().model().symbols(), (std::vector{symbol("SOLUSDT"), symbol("ETHUSDT"), symbol("BTCUSDT")}));
    menu->close();
}

void LivePageTest::chartsAreDraggedByTheirHeader()
{
    auto *header = &pane("ETHUSDT")->header();
    auto *target = pane("BTCUSDT");
    const auto to = target->mapToGlobal(QPoint(target->width() / 2, target->height() - 10));
    drag(header, QPoint(20, 10), to);
    QTest::mouseRelease(header, Qt::LeftButton, {}, header->mapFromGlobal(to));
    QTRY_COMPARE(rows(), QStringLiteral("BTC/ETH"));
}

void LivePageTest::aMarketIsDraggedToTheCharts()
{
    auto *target = pane("BTCUSDT");
    const auto to = target->mapToGlobal(QPoint(10, target->height() / 2));
    drag(table()->viewport(), inRow(2), to);
    QTest::mouseRelease(table()->viewport(), Qt::LeftButton, {}, table()->viewport()->mapFromGlobal(to));
    QTRY_COMPARE(rows(), QStringLiteral("SOL BTC ETH"));
    QCOMPARE(table()->selectedRow(), 2);
}

void LivePageTest::escapeEndsADrag()
{
    auto *header = &pane("ETHUSDT")->header();
    const auto to = pane("BTCUSDT")->mapToGlobal(QPoint(10, 100));
    drag(header, QPoint(20, 10), to);
    KeysSeen seen;
    table()->installEventFilter(&seen);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(seen.keys.isEmpty()); // it meant the drag
    QTest::keyClick(table(), Qt::Key_Escape);
    QCOMPARE(seen.keys, QList<int>{Qt::Key_Escape});
    QTest::mouseRelease(header, Qt::LeftButton, {}, header->mapFromGlobal(to));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(rows(), QStringLiteral("BTC ETH"));
}

void LivePageTest::otherWindowsEndADrag_data()
{
    QTest::addColumn<QEvent::Type>("type");
    QTest::newRow("another window becomes active") << QEvent::WindowDeactivate;
    QTest::newRow("a dialog opens") << QEvent::WindowBlocked;
    QTest::newRow("the mouse is taken away") << QEvent::UngrabMouse;
}

void LivePageTest::otherWindowsEndADrag()
{
    QFETCH(QEvent::Type, type);
    auto *header = &pane("ETHUSDT")->header();
    const auto to = pane("BTCUSDT")->mapToGlobal(QPoint(10, 100));
    drag(header, QPoint(20, 10), to);
    QEvent event(type);
    QApplication::sendEvent(type == QEvent::UngrabMouse ? header : static_cast<QWidget *>(m_page.get()), &event);
    QTest::mouseRelease(header, Qt::LeftButton, {}, header->mapFromGlobal(to));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(rows(), QStringLiteral("BTC ETH"));
}

void LivePageTest::rowsAreDraggedInTheList()
{
    auto *viewport = table()->viewport();
    const auto to = viewport->mapToGlobal(inRow(0) - QPoint(0, 10));
    drag(viewport, inRow(2), to);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, viewport->mapFromGlobal(to));
    QCOMPARE(m_page->markets().model().symbols(), (std::vector{symbol("SOLUSDT"), symbol("BTCUSDT"), symbol("ETHUSDT")}));
    QCOMPARE(m_page->markets().selected(), symbol("SOLUSDT"));
    QTest::keyClick(table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_page->markets().model().symbols(), (std::vector{symbol("BTCUSDT"), symbol("SOLUSDT"), symbol("ETHUSDT")}));
    QCOMPARE(m_page->markets().selected(), symbol("SOLUSDT"));
}

void LivePageTest::aChartIsShownAlone()
{
    table()->select(1);
    QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(charts()->isAlone());
    QVERIFY(pane("ETHUSDT") && !pane("BTCUSDT"));
    table()->select(2); // alone, it follows the list
    QVERIFY(pane("SOLUSDT") && !pane("ETHUSDT"));
    QTest::mouseClick(pane("SOLUSDT")->header().findChild<QToolButton *>(QStringLiteral("maximise")), Qt::LeftButton);
    QTRY_VERIFY(!charts()->isAlone());
    QCOMPARE(rows(), QStringLiteral("BTC ETH"));
    QVERIFY(pane("BTCUSDT") && pane("ETHUSDT") && !pane("SOLUSDT"));
}

void LivePageTest::closingTheLastChartSaysHowToGetOne()
{
    QTest::mouseClick(pane("ETHUSDT")->header().findChild<QToolButton *>(QStringLiteral("close")), Qt::LeftButton);
    QTRY_COMPARE(rows(), QStringLiteral("BTC"));
    table()->select(1); // a single chart shows what is marked
    QCOMPARE(rows(), QStringLiteral("ETH"));
    QTest::keyClick(table(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(rows(), QString());
    auto *words = qobject_cast<QLabel *>(charts()->currentWidget());
    QVERIFY(words && words->text().contains(QLatin1String("press Enter on it")));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(rows(), QStringLiteral("ETH"));
}

void LivePageTest::closingWhatHasNoChartChangesNothing()
{
    table()->select(2);
    QTest::keyClick(table(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(rows(), QStringLiteral("BTC ETH"));
    QCOMPARE(m_page->markets().selected(), symbol("SOLUSDT"));
    const auto canClose = [this] {
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), table()->mapToGlobal(QPoint()));
        QApplication::sendEvent(table(), &asked);
        const std::unique_ptr<QMenu> menu(table()->findChild<QMenu *>());
        const auto entries = menu->actions();
        return std::any_of(entries.begin(), entries.end(), [](const QAction *entry) {
            return entry->text() == QLatin1String("&Close its chart") && entry->isEnabled();
        });
    };
    QVERIFY(!canClose());
    table()->select(0);
    QVERIFY(canClose());
}

void LivePageTest::aChartThatIsOnlyLookedAtIsClosed()
{
    table()->select(2);
    QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(pane("SOLUSDT"));
    QTest::keyClick(table(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!charts()->isAlone() && !pane("SOLUSDT"));
    QCOMPARE(rows(), QStringLiteral("BTC ETH"));
}

void LivePageTest::theWindowIsOneForAll()
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.markets = {pulse("BTCUSDT", "110")};
    m_page->showUpdate(update);
    auto *panel = m_page->findChild<ExtremesTable *>();
    QCOMPARE(panel->currentIndex().row(), 2);
    QTest::keyClick(panel, Qt::Key_Down);
    const auto title = m_page->markets().model().headerData(MarketModel::ChangeColumn, Qt::Horizontal, Qt::ToolTipRole);
    QVERIFY(title.toString().startsWith(QLatin1String("Change of the price over 1 h, in percent")));
    const auto buttons = m_page->findChild<LiveToolbar *>()->findChildren<QPushButton *>();
    QVERIFY(buttons[3]->isChecked());
    buttons[0]->click();
    QCOMPARE(panel->currentIndex().row(), 0);
}

void LivePageTest::theTapeIsOfTheMarkedMarket()
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.trades = {trade("BTCUSDT", 7, now, "110"), trade("ETHUSDT", 9, now, "12"), trade("BTCUSDT", 8, now, "111")};
    m_page->showUpdate(update);
    auto *tape = m_page->findChild<TapeModel *>();
    QTRY_COMPARE(tape->rowCount(), 2);
    QCOMPARE(tape->tradeAt(0)->id, 8);
    table()->select(1);
    QCOMPARE(tape->rowCount(), 1); // what its chart knows
    QCOMPARE(tape->tradeAt(0)->id, 9);
}

void LivePageTest::theFirstThatComesByARuleIsMarked()
{
    LivePage page(*m_port, std::make_shared<SymbolScales>(), {});
    auto &list = *page.findChild<MarketList *>();
    list.follow({symbol("ADAUSDT"), symbol("BTCUSDT")}, {});
    QCOMPARE(list.selected(), symbol("ADAUSDT"));
    QCOMPARE(page.findChild<TapePanel *>()->symbol(), symbol("ADAUSDT"));
    list.select(symbol("BTCUSDT"));
    list.follow({symbol("CHZUSDT")}, {});
    QCOMPARE(list.selected(), symbol("BTCUSDT")); // what a person marks, stays
}

void LivePageTest::everythingArrangedComesBack()
{
    table()->select(2);
    QTest::keyClick(table(), Qt::Key_Return);
    QTest::keyClick(table(), Qt::Key_Up, Qt::AltModifier);
    table()->setColumnHidden(MarketModel::LagColumn, true);
    table()->horizontalHeader()->resizeSection(MarketModel::LastColumn, 177);
    m_page->findChild<LiveToolbar *>()->findChildren<QPushButton *>()[4]->click();
    m_page->findChild<LiveToolbar *>()->setTapeShown(false);
    const auto state = m_page->state();

    LivePage other(*m_port, std::make_shared<SymbolScales>(), {symbol("BTCUSDT"), symbol("ETHUSDT"), symbol("SOLUSDT")});
    other.restoreState(state);
    other.resize(1280, 720);
    other.show();
    QCOMPARE(rowsOf(other.findChild<LiveCharts *>()->arrangement()), QStringLiteral("BTC ETH/SOL"));
    QCOMPARE(other.markets().model().symbols(), (std::vector{symbol("BTCUSDT"), symbol("SOLUSDT"), symbol("ETHUSDT")}));
    QCOMPARE(other.markets().selected(), symbol("SOLUSDT"));
    QVERIFY(other.markets().table().isColumnHidden(MarketModel::LagColumn));
    QCOMPARE(other.markets().table().columnWidth(MarketModel::LastColumn), 177);
    QCOMPARE(other.findChild<ExtremesTable *>()->currentIndex().row(), 4);
    QVERIFY(!other.findChild<TapePanel *>()->isVisible());
    for (const auto *key : {"list", "window", "tape", "left"})
        QCOMPARE(other.state().value(QLatin1String(key)), state.value(QLatin1String(key)));
}

void LivePageTest::whatIsNotWatchedDoesNotComeBack()
{
    const auto state = m_page->state();
    LivePage other(*m_port, std::make_shared<SymbolScales>(), {symbol("ETHUSDT"), symbol("XRPUSDT")});
    other.restoreState(state);
    QCOMPARE(rowsOf(other.findChild<LiveCharts *>()->arrangement()), QStringLiteral("ETH"));
    other.restoreState({{QStringLiteral("window"), 99}, {QStringLiteral("charts"), 7}}); // nonsense does no harm
    QCOMPARE(rowsOf(other.findChild<LiveCharts *>()->arrangement()), QStringLiteral("ETH"));
}

void LivePageTest::hiddenItPutsNothingIntoWords()
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.markets = {pulse("BTCUSDT", "110")};
    m_page->showUpdate(update);
    const auto label = [this] {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *l) { return l->text() == QLatin1String("120.00"); });
    };
    m_page->hide();
    update.markets = {pulse("BTCUSDT", "120")};
    m_page->showUpdate(update);
    const auto told = [this] { return m_page->markets().model().index(0, MarketModel::LastColumn).data().toString(); };
    QVERIFY(!label());
    QVERIFY(!told().contains(QLatin1String("120.00")));
    m_page->show();
    QVERIFY(label());
    QVERIFY(told().contains(QLatin1String("120.00")));
}

// With no connection, a record that ended in 2019: no figure may pass for one of now.
void LivePageTest::whatIsOldSaysAsOfWhen()
{
    const auto ended = at("2019-08-08T23:59:58Z");
    LiveUpdate update;
    update.exchangeNow = ended;
    update.isNowHeard = false;
    auto old = pulse("BTCUSDT", "110");
    old.last->tradedAt = ended;
    old.state = MarketState::Waiting;
    old.heardAt = ended;
    old.windows[0].extremes = LowHigh{{decimal("100"), ended - 50s}, {decimal("120"), ended - 10s}};
    old.windows[0].isComplete = true;
    update.markets = {old};
    update.trades = {*old.last};
    m_page->showUpdate(update);
    const auto cell = [](const QAbstractItemModel &model, int row, int column) {
        return model.index(row, column).data().toString().replace(QChar::Nbsp, QLatin1Char(' '));
    };
    const auto &list = m_page->markets().model();
    static const QRegularExpression years(QStringLiteral("[0-9,]{4,} d"));
    QVERIFY2(cell(list, 0, MarketModel::StateColumn).contains(years), qPrintable(cell(list, 0, MarketModel::StateColumn)));
    QVERIFY2(cell(list, 0, MarketModel::AgeColumn).contains(years), qPrintable(cell(list, 0, MarketModel::AgeColumn)));
    QVERIFY(list.index(0, MarketModel::LastColumn).data(Qt::ToolTipRole).toString().contains(QStringLiteral("2019-08-08 23:59:58")));
    const auto *panel = m_page->findChild<ExtremesTable *>()->model();
    QCOMPARE(cell(*panel, 0, ExtremesModel::RecordColumn), QStringLiteral("complete up to 2019-08-08 23:59:58"));
    QCOMPARE(cell(*panel, 0, ExtremesModel::LowAtColumn), QStringLiteral("2019-08-08 23:59:08"));
    const auto said = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(said(QStringLiteral("of 2019-08-08"))); // the tape
}

void LivePageTest::aLongPriceIsSeenWhole()
{
    LiveUpdate update;
    update.exchangeNow = now;
    update.markets = {pulse("BTCUSDT", "6183763123.45")};
    const auto before = table()->columnWidth(MarketModel::LastColumn);
    m_page->showUpdate(update);
    const auto words = table()->model()->index(0, MarketModel::LastColumn).data().toString();
    QVERIFY(words.contains(QLatin1String("6,183,763,123.45")));
    const auto widened = table()->columnWidth(MarketModel::LastColumn);
    QVERIFY(widened > before && widened >= table()->fontMetrics().horizontalAdvance(words));
    update.markets = {pulse("BTCUSDT", "1.5")};
    m_page->showUpdate(update);
    QCOMPARE(table()->columnWidth(MarketModel::LastColumn), widened);
}

void LivePageTest::aLongListHasRoomForItsBar()
{
    for (int i = 0; i < 60; ++i)
        m_page->markets().addMarket(*Symbol::fromText(QStringLiteral("A%1USDT").arg(i)));
    table()->setFixedWidth(table()->neededWidth() + 2 * table()->frameWidth());
    QCoreApplication::processEvents();
    QVERIFY(table()->verticalScrollBar()->maximum() > 0);
    QCOMPARE(table()->horizontalScrollBar()->maximum(), 0);
    // The last column takes what is left, so it is the one that the bar would cut.
    const auto words = table()->fontMetrics().horizontalAdvance(QStringLiteral("Stale, 42 s"));
    QVERIFY2(table()->columnWidth(MarketModel::LagColumn) >= words + 2 * gap, qPrintable(QString::number(table()->columnWidth(MarketModel::LagColumn))));
}

void LivePageTest::emptyPlacesSayWhy()
{
    m_page->setRecordNote(QStringLiteral("the private server in /data"));
    LiveSituation situation{0, QStringLiteral("the private server in /data"), true, DatabaseState::Ready};
    QVERIFY(listHint(situation).contains(QLatin1String("Type an asset")));
    QVERIFY(listHint(situation).contains(QLatin1String("recorded in the private server in /data")));
    situation.markets = 2;
    QVERIFY(listHint(situation).contains(QLatin1String("these 2 markets is recorded in the private server")));
    QVERIFY(listHint({1, {}, true, DatabaseState::Ready}).contains(QLatin1String("recorded in your database")));
    QVERIFY(noChartText(situation).contains(QLatin1String("are recorded")));
    for (const int markets : {0, 1, 2}) {
        const LiveSituation viewer{.markets = markets, .recordNote = {}, .isViewer = true};
        QVERIFY2(!listHint(viewer).contains(QLatin1String("recorded")), qPrintable(listHint(viewer)));
        QVERIFY(listHint(viewer).contains(QLatin1String("Ctrl+N")));
        QVERIFY2(!noChartText(viewer).isEmpty() && !noChartText(viewer).contains(QLatin1String("recorded")), qPrintable(noChartText(viewer)));
    }
    QCOMPARE(noChartText({.markets = 2, .recordNote = {}, .isViewer = true}), QStringLiteral("No chart is open. Double-click a market, press Enter on it, or drag it here."));
    auto told = pulse("BTCUSDT", "1");
    told.last.reset();
    told.state = MarketState::Waiting;
    QVERIFY(emptyChartText(told, situation).startsWith(QLatin1String("Waiting for the first trade of BTCUSDT")));
    situation.isReachable = false;
    QVERIFY(emptyChartText(told, situation).contains(QLatin1String("cannot be reached")));
    situation.database = DatabaseState::Away;
    QVERIFY(emptyChartText(told, situation).contains(QLatin1String("database is away")));
    told.state = MarketState::Refused;
    told.note = QStringLiteral("The exchange does not list BTCUSDT.");
    QVERIFY(emptyChartText(told, situation).startsWith(told.note));
    QVERIFY(emptyTapeText(told, situation).contains(told.note));
    QVERIFY(emptyTapeText({}, situation).contains(QLatin1String("Mark a market")));
}

TIDEMARK_TEST(LivePageTest, QApplication)
#include "tst_live_page.moc"
