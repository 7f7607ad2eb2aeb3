#include "chart_scene.h"

#include "support/await.h"
#include "support/test_program.h"
#include "ui/chart/chart_help.h"
#include "ui/chart/chart_notice.h"
#include "ui/chart/chart_table.h"
#include "ui/chart/go_to_field.h"
#include "ui/chart/hands/chart_keys.h"
#include "ui/rows_table.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;
using test::origin;

// Everything that keys, the menu and the panels do, and what those hear who cannot see it.
class ChartKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { m_scene = std::make_unique<test::ChartScene>(); }
    void cleanup() { m_scene.reset(); }

    void digitsChooseTimeframes();
    void arrowsAndPagesScroll();
    void plusAndMinusZoom();
    void homeAndEnd();
    void lettersToggle();
    void theCrosshairWalksFromTradeToTrade();
    void theCrosshairWalksFromCandleToCandle();
    void enterPicksTheCrosshairsMoment();
    void keysMeasure();
    void goesToATime_data();
    void goesToATime();
    void saysWhatIsNotATime();
    void showsTheTable();
    void theTableCutsNoFigure();
    void listsAllKeys();
    void theMenuCopiesAndAsks();
    void savesAPicture();
    void keysComeBeforeTheWindowsShortcuts();
    void remembersWhatWasChosen();
    void isAChartForThoseWhoHear();

private:
    [[nodiscard]] QMenu *menu()
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, {300, 200}, m_scene->chart.mapToGlobal(QPoint(300, 200)));
        QApplication::sendEvent(&m_scene->chart, &event);
        return m_scene->chart.findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
    }
    static void trigger(const QMenu &menu, const QString &begin)
    {
        for (auto *action : menu.actions())
            if (action->text().startsWith(begin))
                action->trigger();
    }
    template <typename Panel>
    [[nodiscard]] Panel *panel() { return m_scene->chart.findChild<Panel *>(); }

    std::unique_ptr<test::ChartScene> m_scene;
};

void ChartKeysTest::digitsChooseTimeframes()
{
    QSignalSpy changed(&m_scene->chart, &PriceChart::timeframeChanged);
    for (int i = int(timeframes.size()); i-- > 0;) {
        m_scene->key(Qt::Key(Qt::Key_1 + i));
        QCOMPARE(m_scene->chart.timeframe(), timeframes[std::size_t(i)]);
        // Candles are neither too narrow to be seen nor only a few.
        const auto [from, to] = m_scene->view();
        if (const auto candle = candleSpan(m_scene->chart.timeframe()))
            QVERIFY((to - from) / std::chrono::microseconds(*candle) >= 9 && (to - from) / std::chrono::microseconds(*candle) <= 400);
    }
    QCOMPARE(changed.count(), int(timeframes.size()));
}

void ChartKeysTest::arrowsAndPagesScroll()
{
    const auto start = m_scene->view();
    m_scene->key(Qt::Key_Left);
    const auto left = m_scene->view();
    QVERIFY(left.from < start.from);
    m_scene->key(Qt::Key_Right);
    QCOMPARE(m_scene->view(), start);
    m_scene->key(Qt::Key_PageUp);
    QCOMPARE(m_scene->view().to, start.from);
    const auto prices = m_scene->chart.visiblePrices();
    m_scene->key(Qt::Key_Up);
    QVERIFY(m_scene->chart.visiblePrices().low > prices.low);
    m_scene->key(Qt::Key_Down);
    m_scene->key(Qt::Key_Down);
    QVERIFY(m_scene->chart.visiblePrices().low < prices.low);
}

void ChartKeysTest::plusAndMinusZoom()
{
    const auto before = m_scene->view();
    m_scene->key(Qt::Key_Plus);
    const auto in = m_scene->view();
    QVERIFY(in.to - in.from < before.to - before.from);
    m_scene->key(Qt::Key_Minus);
    m_scene->key(Qt::Key_Minus);
    const auto out = m_scene->view();
    QVERIFY(out.to - out.from > before.to - before.from);
    const auto prices = m_scene->chart.visiblePrices();
    m_scene->key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_scene->chart.visiblePrices().height() < prices.height());
    m_scene->key(Qt::Key_Minus, Qt::ControlModifier);
    m_scene->key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(m_scene->chart.visiblePrices().height() > prices.height());
}

void ChartKeysTest::homeAndEnd()
{
    const auto following = m_scene->view();
    m_scene->key(Qt::Key_Home);
    QVERIFY(m_scene->view().from < origin && m_scene->view().to > origin);
    m_scene->key(Qt::Key_End);
    QCOMPARE(m_scene->view(), following);
    m_scene->key(Qt::Key_Up);
    m_scene->key(Qt::Key_Left);
    const auto held = m_scene->chart.visiblePrices();
    m_scene->key(Qt::Key_F);
    QCOMPARE(m_scene->view(), following);
    QVERIFY(m_scene->chart.visiblePrices() != held);
}

void ChartKeysTest::lettersToggle()
{
    m_scene->key(Qt::Key_L);
    QVERIFY(m_scene->chart.isLogarithmic());
    m_scene->key(Qt::Key_L);
    QVERIFY(!m_scene->chart.isLogarithmic());
    m_scene->key(Qt::Key_M);
    QVERIFY(!m_scene->chart.isMagnetic());
}

void ChartKeysTest::theCrosshairWalksFromTradeToTrade()
{
    // Three trades of one stamp are three places.
    const std::vector<Trade> same{test::chartTrade(601, 600s, 60'001), test::chartTrade(602, 600s, 60'002),
                                  test::chartTrade(603, 600s, 60'003)};
    m_scene->chart.addTrades(same);
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier); // shows it at the newest trade
    QStringList heard{m_scene->chart.spokenValue()};
    for (int i = 0; i < 3; ++i) {
        m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
        heard << m_scene->chart.spokenValue();
    }
    QVERIFY2(heard[3].contains(QStringLiteral("00:04:59") ) || heard[3].contains(QStringLiteral(":59.000")), qPrintable(heard.join(QLatin1Char('|'))));
    for (int i = 0; i < 3; ++i)
        m_scene->key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_scene->chart.spokenValue(), heard[0]);
    const auto first = m_scene->chart.spokenValue();
    m_scene->key(Qt::Key_Left, Qt::ControlModifier);
    m_scene->key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_scene->chart.spokenValue(), first);
    // Where it leaves the view, the view comes along.
    for (int i = 0; i < 40; ++i)
        m_scene->key(Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(m_scene->view().from < origin + 300s);
}

void ChartKeysTest::theCrosshairWalksFromCandleToCandle()
{
    m_scene->key(Qt::Key_5);
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    const auto heard = m_scene->chart.spokenValue();
    QVERIFY2(heard.contains(QStringLiteral("open 60,")) && heard.contains(QStringLiteral("60 trades")), qPrintable(heard));
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(m_scene->chart.spokenValue() != heard);
    m_scene->key(Qt::Key_Escape);
    QVERIFY(!m_scene->chart.spokenValue().contains(QStringLiteral("open")));
}

void ChartKeysTest::enterPicksTheCrosshairsMoment()
{
    QSignalSpy picked(&m_scene->chart, &PriceChart::momentPicked);
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    m_scene->key(Qt::Key_Return);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<Timestamp>(), Timestamp(origin + 598s));
}

void ChartKeysTest::keysMeasure()
{
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    m_scene->key(Qt::Key_M, Qt::ShiftModifier);
    for (int i = 0; i < 10; ++i)
        m_scene->key(Qt::Key_Left, Qt::ControlModifier);
    const auto measured = m_scene->picture();
    m_scene->key(Qt::Key_Escape);
    QVERIFY(m_scene->picture() != measured);
}

void ChartKeysTest::goesToATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("middle"); // seconds after the first trade
    QTest::addColumn<bool>("isRemarked");
    QTest::newRow("with a blank") << QStringLiteral("2024-08-08 23:56:00") << qint64(60) << false;
    QTest::newRow("with a zone") << QStringLiteral("2024-08-09T01:57:30+02:00") << qint64(150) << false;
    QTest::newRow("before the record") << QStringLiteral("2020-01-01") << qint64(0) << true;
    QTest::newRow("after it") << QStringLiteral("2030-01-01") << qint64(600) << true;
}

void ChartKeysTest::goesToATime()
{
    QFETCH(QString, text);
    QFETCH(qint64, middle);
    QFETCH(bool, isRemarked);
    m_scene->key(Qt::Key_G, Qt::ControlModifier);
    auto *edit = panel<GoToField>()->findChild<QLineEdit *>();
    QVERIFY(edit->isVisible());
    edit->setText(text);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(!panel<GoToField>()->isVisible());
    const auto [from, to] = m_scene->view();
    const auto seen = from + (to - from) / 2;
    const auto wanted = *parseTimestamp(QStringLiteral("2024-08-08T23:55:00Z")) + std::chrono::seconds(middle);
    QVERIFY2(seen - wanted < 2s && wanted - seen < 2s, qPrintable(toIsoString(seen)));
    QCOMPARE(panel<ChartNotice>()->isVisible(), isRemarked);
}

void ChartKeysTest::saysWhatIsNotATime()
{
    m_scene->key(Qt::Key_G, Qt::ControlModifier);
    auto *edit = panel<GoToField>()->findChild<QLineEdit *>();
    const auto before = m_scene->view();
    edit->setText(QStringLiteral("someday"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(panel<GoToField>()->isVisible());
    QVERIFY(edit->accessibleDescription().contains(QStringLiteral("“someday” is not a time")));
    QCOMPARE(m_scene->view(), before);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!panel<GoToField>()->isVisible());
}

void ChartKeysTest::showsTheTable()
{
    m_scene->key(Qt::Key_5);
    m_scene->key(Qt::Key_T);
    auto &model = panel<ChartTable>()->model();
    QCOMPARE(model.kind(), ChartTableModel::Kind::Candles);
    QVERIFY(model.rowCount() >= 10);
    auto *table = panel<ChartTable>()->findChild<QTableView *>();
    QVERIFY(!table->accessibleName().isEmpty());
    table->setCurrentIndex(model.index(2, 0));
    const auto moment = model.momentAt(2);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!panel<ChartTable>()->isVisible());
    QVERIFY(m_scene->chart.spokenValue().contains(toIsoString(moment).mid(11, 8)));
    m_scene->key(Qt::Key_1);
    m_scene->key(Qt::Key_T);
    QCOMPARE(model.kind(), ChartTableModel::Kind::Trades);
    QTest::keyClick(table, Qt::Key_Escape);
    QVERIFY(!panel<ChartTable>()->isVisible());
}

// As wide as the chart where that is enough, else wider than it; also once the chart has become narrow, or wide.
void ChartKeysTest::theTableCutsNoFigure()
{
    const auto height = m_scene->chart.height();
    m_scene->chart.resize(340, height);
    m_scene->key(Qt::Key_5);
    m_scene->key(Qt::Key_T);
    const auto *table = panel<ChartTable>()->findChild<QTableView *>();
    const auto *header = table->horizontalHeader();
    const auto cut = [&] {
        QStringList columns;
        for (int column = 0; column < header->count(); ++column) {
            const auto figure = table->fontMetrics().horizontalAdvance(table->model()->index(0, column).data().toString());
            if (header->sectionSize(column) < std::max(figure, widthOfTitle(*table, column)))
                columns += table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return columns;
    };
    QVERIFY(table->model()->rowCount() > 0);
    QCOMPARE(cut(), QStringList());
    m_scene->chart.resize(1'400, height);
    AWAIT_VERIFY(table->viewport()->width() > 1'000, 5000);
    QCOMPARE(header->length(), table->viewport()->width());
    QCOMPARE(cut(), QStringList());
    m_scene->chart.resize(340, height);
    AWAIT_VERIFY(table->viewport()->width() < 340, 5000);
    QCOMPARE(cut(), QStringList());
}

void ChartKeysTest::listsAllKeys()
{
    m_scene->key(Qt::Key_F1);
    QVERIFY(panel<ChartHelp>()->isVisible());
    QStringList words;
    for (const auto *label : panel<ChartHelp>()->findChildren<QLabel *>())
        words << label->text();
    for (const auto &line : keyHelp())
        QVERIFY(words.contains(line.how) && words.contains(line.what));
    for (const auto &line : handHelp())
        QVERIFY(words.contains(line.how) && words.contains(line.what));
    QTest::keyClick(panel<ChartHelp>(), Qt::Key_Escape);
    QVERIFY(!panel<ChartHelp>()->isVisible());
}

void ChartKeysTest::theMenuCopiesAndAsks()
{
    QSignalSpy looked(&m_scene->chart, &PriceChart::historyWanted);
    QSignalSpy alert(&m_scene->chart, &PriceChart::alertWanted);
    QSignalSpy exported(&m_scene->chart, &PriceChart::exportWanted);
    auto *open = menu();
    QVERIFY(open);
    trigger(*open, QStringLiteral("Copy price"));
    const auto price = Decimal::fromText(QGuiApplication::clipboard()->text());
    QVERIFY(price && m_scene->chart.visiblePrices().contains(*price));
    trigger(*open, QStringLiteral("Copy time"));
    QVERIFY(parseTimestamp(QGuiApplication::clipboard()->text()));
    trigger(*open, QStringLiteral("Copy the visible range"));
    QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('/')).size(), 2);
    trigger(*open, QStringLiteral("Look up"));
    trigger(*open, QStringLiteral("Set an alert"));
    trigger(*open, QStringLiteral("Export"));
    QCOMPARE(looked.count(), 1);
    QCOMPARE(alert.count(), 1);
    QCOMPARE(alert[0][0].value<Decimal>(), *price);
    QCOMPARE(exported.count(), 1);
    open->close();
    // By key as well.
    QTRY_VERIFY(!m_scene->chart.findChild<QMenu *>({}, Qt::FindDirectChildrenOnly));
    m_scene->key(Qt::Key_F10, Qt::ShiftModifier);
    QVERIFY(m_scene->chart.findChild<QMenu *>({}, Qt::FindDirectChildrenOnly));
}

void ChartKeysTest::savesAPicture()
{
    const QTemporaryDir folder;
    const auto save = [&](const QString &path) {
        auto *open = menu();
        trigger(*open, QStringLiteral("Save as picture"));
        auto *dialog = m_scene->chart.findChild<QFileDialog *>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        open->close();
        return panel<ChartNotice>()->text();
    };
    const auto path = folder.filePath(QStringLiteral("chart.png"));
    QVERIFY(save(path).contains(QStringLiteral("was saved")));
    QCOMPARE(QImage(path).size(), m_scene->chart.size() * m_scene->chart.devicePixelRatioF());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(save(folder.filePath(QStringLiteral("none/chart.png"))).contains(QStringLiteral("could not be saved")));
}

void ChartKeysTest::keysComeBeforeTheWindowsShortcuts()
{
    for (const auto key : {Qt::Key_G, Qt::Key_E}) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.ignore();
        QApplication::sendEvent(&m_scene->chart, &event);
        QVERIFY(event.isAccepted());
    }
    QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_Q, Qt::ControlModifier);
    other.ignore();
    QApplication::sendEvent(&m_scene->chart, &other);
    QVERIFY(!other.isAccepted());
}

void ChartKeysTest::remembersWhatWasChosen()
{
    m_scene->key(Qt::Key_6);
    m_scene->key(Qt::Key_L);
    m_scene->key(Qt::Key_M);
    m_scene->key(Qt::Key_Minus);
    const auto state = m_scene->chart.state();
    test::ChartScene other;
    other.chart.restoreState(state);
    QCOMPARE(other.chart.timeframe(), Timeframe::Minutes5);
    QVERIFY(other.chart.isLogarithmic());
    QVERIFY(!other.chart.isMagnetic());
    QCOMPARE(other.chart.state(), state);
    other.chart.restoreState({{QStringLiteral("timeframe"), QStringLiteral("2 weeks")}, {QStringLiteral("spanMicros"), -5}});
    QCOMPARE(other.chart.state(), state);
}

void ChartKeysTest::isAChartForThoseWhoHear()
{
    auto *interface = QAccessible::queryAccessibleInterface(&m_scene->chart);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("BTCUSDT price chart"));
    QCOMPARE(interface->text(QAccessible::Value), QStringLiteral("60,044.00"));
    auto *value = interface->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 60'044.0);
    QVERIFY(value->minimumValue().toDouble() < 60'044.0 && value->maximumValue().toDouble() > 60'044.0);
    AWAIT_TEXT(interface->text(QAccessible::Description), QStringLiteral("Newest price 60,044.00"), answerMs);
    m_scene->key(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(interface->text(QAccessible::Value).contains(QStringLiteral("60,044.00 at")));
    QTRY_COMPARE(interface->text(QAccessible::Description), interface->text(QAccessible::Value));
    m_scene->key(Qt::Key_Escape);
    AWAIT_TEXT(interface->text(QAccessible::Description), QStringLiteral("Newest price 60,044.00"), answerMs);
}

TIDEMARK_TEST(ChartKeysTest, QApplication)
#include "tst_chart_keys.moc"
