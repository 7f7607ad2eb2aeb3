#include "chart_scene.h"

#include "support/test_program.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;
using test::origin;

// Every gesture of mouse and wheel on the chart.
class ChartHandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init() { m_scene = std::make_unique<test::ChartScene>(); }
    void cleanup() { m_scene.reset(); }

    void wheelZoomsTimeAtTheCursor();
    void ctrlWheelZoomsPricesAtTheCursor();
    void shiftWheelAndSidewaysScroll_data();
    void shiftWheelAndSidewaysScroll();
    void dragMovesTime();
    void dragMovesPricesOnceTheyAreHeld();
    void draggingThePriceAxisRescalesIt();
    void draggingTheTimeAxisKeepsItsRightEdge();
    void doubleClicksOnAxesReset();
    void aDoubleClickGoesBackAndPicksNothing();
    void aClickPicksAfterAWhile();
    void aHeldViewIsNotMovedByNewData();
    void shiftDragMeasures();
    void shiftDragMarksAPeriod();
    void theMagnetClingsToTheData();

private:
    [[nodiscard]] QPushButton *latest() { return m_scene->chart.findChild<QPushButton *>({}, Qt::FindDirectChildrenOnly); }
    [[nodiscard]] static bool isNear(Timestamp a, Timestamp b) { return a - b < 500ms && b - a < 500ms; }

    std::unique_ptr<test::ChartScene> m_scene;
};

void ChartHandsTest::wheelZoomsTimeAtTheCursor()
{
    const auto [from, to] = m_scene->view();
    const auto before = m_scene->timeAt(250);
    const auto prices = m_scene->chart.visiblePrices();
    m_scene->wheel({250, 200}, {0, 2});
    const auto [newFrom, newTo] = m_scene->view();
    QVERIFY(newTo - newFrom < to - from);
    QVERIFY(isNear(m_scene->timeAt(250), before));
    QVERIFY(m_scene->chart.visiblePrices().height() <= prices.height());
    QVERIFY(latest()->isVisible());
}

void ChartHandsTest::ctrlWheelZoomsPricesAtTheCursor()
{
    const auto view = m_scene->view();
    const auto before = m_scene->chart.visiblePrices();
    m_scene->wheel({250, 60}, {0, 2}, Qt::ControlModifier); // at the plot's upper edge
    const auto after = m_scene->chart.visiblePrices();
    QVERIFY(after.height() < before.height());
    QVERIFY(before.high.units() - after.high.units() < before.height() / 20);
    QCOMPARE(m_scene->view(), view);
    QVERIFY(latest()->isVisible());
}

void ChartHandsTest::shiftWheelAndSidewaysScroll_data()
{
    QTest::addColumn<QPoint>("notches");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("shift and wheel") << QPoint(0, 1) << int(Qt::ShiftModifier);
    QTest::newRow("sideways") << QPoint(1, 0) << int(Qt::NoModifier);
}

void ChartHandsTest::shiftWheelAndSidewaysScroll()
{
    QFETCH(QPoint, notches);
    QFETCH(int, modifiers);
    const auto before = m_scene->view();
    m_scene->wheel({250, 200}, notches, Qt::KeyboardModifiers(modifiers));
    const auto after = m_scene->view();
    QVERIFY(after.from < before.from);
    QCOMPARE(after.to - after.from, before.to - before.from);
}

void ChartHandsTest::dragMovesTime()
{
    const auto held = m_scene->timeAt(300);
    const auto prices = m_scene->chart.visiblePrices();
    m_scene->drag({300, 200}, {420, 260});
    QVERIFY(isNear(m_scene->timeAt(420), held));
    QCOMPARE(m_scene->chart.visiblePrices(), prices); // of the same height everywhere, and not held
}

void ChartHandsTest::dragMovesPricesOnceTheyAreHeld()
{
    m_scene->wheel({250, 200}, {0, 1}, Qt::ControlModifier);
    const auto before = m_scene->chart.visiblePrices();
    m_scene->drag({300, 200}, {300, 260});
    const auto after = m_scene->chart.visiblePrices();
    QVERIFY(after.high > before.high);
    QCOMPARE(after.height() / 1'000, before.height() / 1'000);
}

void ChartHandsTest::draggingThePriceAxisRescalesIt()
{
    const auto before = m_scene->chart.visiblePrices();
    m_scene->drag({880, 200}, {880, 280});
    const auto after = m_scene->chart.visiblePrices();
    QVERIFY(after.height() > before.height());
    m_scene->drag({880, 280}, {880, 120});
    QVERIFY(m_scene->chart.visiblePrices().height() < after.height());
    QVERIFY(latest()->isVisible());
}

void ChartHandsTest::draggingTheTimeAxisKeepsItsRightEdge()
{
    m_scene->key(Qt::Key_Left);
    const auto before = m_scene->view();
    const auto held = m_scene->timeAt(300);
    m_scene->drag({300, 480}, {500, 480});
    const auto after = m_scene->view();
    QVERIFY(after.to - after.from > before.to - before.from);
    QVERIFY(isNear(after.to, before.to));
    QVERIFY(isNear(m_scene->timeAt(500), held));
}

void ChartHandsTest::doubleClicksOnAxesReset()
{
    const auto before = m_scene->view();
    const auto prices = m_scene->chart.visiblePrices();
    m_scene->drag({300, 480}, {500, 480});
    m_scene->drag({880, 200}, {880, 260});
    QTest::mouseDClick(&m_scene->chart, Qt::LeftButton, {}, QPoint(300, 480));
    QCOMPARE(m_scene->view(), before);
    QVERIFY(m_scene->chart.visiblePrices() != prices);
    QTest::mouseDClick(&m_scene->chart, Qt::LeftButton, {}, QPoint(880, 200));
    QCOMPARE(m_scene->chart.visiblePrices(), prices);
    QVERIFY(!latest()->isVisible());
}

void ChartHandsTest::aDoubleClickGoesBackAndPicksNothing()
{
    QSignalSpy picked(&m_scene->chart, &PriceChart::momentPicked);
    const auto before = m_scene->view();
    m_scene->key(Qt::Key_Left);
    m_scene->wheel({250, 200}, {0, 1}, Qt::ControlModifier);
    QTest::mouseClick(&m_scene->chart, Qt::LeftButton, {}, QPoint(300, 200));
    QTest::mouseDClick(&m_scene->chart, Qt::LeftButton, {}, QPoint(300, 200));
    QCOMPARE(m_scene->view(), before);
    QVERIFY(!latest()->isVisible());
    QTest::qWait(3 * QApplication::doubleClickInterval());
    QCOMPARE(picked.count(), 0);
}

void ChartHandsTest::aClickPicksAfterAWhile()
{
    QSignalSpy picked(&m_scene->chart, &PriceChart::momentPicked);
    QTest::mouseClick(&m_scene->chart, Qt::LeftButton, {}, QPoint(300, 200));
    QCOMPARE(picked.count(), 0);
    QTRY_COMPARE(picked.count(), 1);
    QVERIFY(isNear(picked[0][0].value<Timestamp>(), m_scene->timeAt(300)));
}

void ChartHandsTest::aHeldViewIsNotMovedByNewData()
{
    m_scene->wheel({0, 200}, {0, -1}); // what comes next comes in sight
    m_scene->wheel({250, 200}, {0, 1}, Qt::ControlModifier);
    m_scene->leave();
    QTest::qWait(100);
    const auto view = m_scene->view();
    const auto prices = m_scene->chart.visiblePrices();
    const auto before = m_scene->picture().copy(0, 70, 560, 340);
    const auto spike = test::chartTrade(601, 600s, 70'000);
    m_scene->chart.addTrades({&spike, 1});
    for (int i = 602; i < 660; ++i) {
        const auto next = test::chartTrade(i, i * 1s, 60'044); // the price before, whose line goes all the way across
        m_scene->chart.addTrades({&next, 1});
        m_scene->chart.setNow(next.tradedAt);
    }
    QTest::qWait(200); // several pictures
    QCOMPARE(m_scene->view(), view);
    QCOMPARE(m_scene->chart.visiblePrices(), prices);
    QCOMPARE(m_scene->picture().copy(0, 70, 560, 340), before);
}

void ChartHandsTest::shiftDragMeasures()
{
    const auto before = m_scene->picture();
    const auto view = m_scene->view();
    m_scene->drag({200, 300}, {400, 150}, Qt::ShiftModifier);
    m_scene->leave();
    QVERIFY(m_scene->picture().copy(200, 150, 200, 150) != before.copy(200, 150, 200, 150));
    // The click that takes it away picks nothing.
    QSignalSpy picked(&m_scene->chart, &PriceChart::momentPicked);
    QTest::mouseClick(&m_scene->chart, Qt::LeftButton, {}, QPoint(600, 200));
    QTest::qWait(3 * QApplication::doubleClickInterval());
    QCOMPARE(picked.count(), 0);
    m_scene->leave();
    QCOMPARE(m_scene->view(), view); // now that nothing is marked, which is exported instead
    QCOMPARE(m_scene->picture().copy(200, 150, 200, 150), before.copy(200, 150, 200, 150));
    m_scene->drag({200, 300}, {400, 150}, Qt::ShiftModifier);
    m_scene->key(Qt::Key_Escape);
    m_scene->leave();
    QCOMPARE(m_scene->picture().copy(200, 150, 200, 150), before.copy(200, 150, 200, 150));
}

// Whichever way it is dragged, the time between both ends; it is what Ctrl+E exports then.
void ChartHandsTest::shiftDragMarksAPeriod()
{
    const auto shown = m_scene->view();
    QSignalSpy marked(&m_scene->chart, &PriceChart::periodMarked);
    m_scene->drag({400, 150}, {200, 300}, Qt::ShiftModifier);
    QCOMPARE(marked.count(), 1);
    const auto from = marked[0][0].value<Timestamp>();
    const auto to = marked[0][1].value<Timestamp>();
    QVERIFY(shown.from < from && from < to && to < shown.to);
    QCOMPARE(m_scene->view().from, from);
    QCOMPARE(m_scene->view().to, to);
    m_scene->key(Qt::Key_Escape);
    QCOMPARE(m_scene->view().from, shown.from);
    m_scene->drag({400, 150}, {200, 300});
    QCOMPARE(marked.count(), 1);
}

void ChartHandsTest::theMagnetClingsToTheData()
{
    m_scene->key(Qt::Key_5);
    const auto tagAt = [&](int y) {
        QTest::mouseMove(&m_scene->chart, QPoint(600, y));
        return m_scene->picture().copy(830, 0, 70, 500);
    };
    // A candle has four prices, and above all of them its high is the nearest.
    QCOMPARE(tagAt(66), tagAt(69));
    m_scene->key(Qt::Key_M);
    QVERIFY(!m_scene->chart.isMagnetic());
    QVERIFY(tagAt(66) != tagAt(69));
}

TIDEMARK_TEST(ChartHandsTest, QApplication)
#include "tst_chart_hands.moc"
