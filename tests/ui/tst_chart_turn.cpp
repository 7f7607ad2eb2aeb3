#include "ui/chart/paint/chart_turn.h"

#include "support/test_program.h"
#include "ui/chart/paint/paint_turns.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace tidemark;
using Stale = ChartTurn::Stale;

namespace {

// A chart of nothing, whose pictures are counted.
struct Chart {
    explicit Chart(QWidget *parent) : widget(parent), ground(&widget)
    {
        widget.resize(100, 100);
        ground.resize(100, 100);
    }
    void take()
    {
        ++taken;
        made = turn.begin();
        paint();
    }

    QWidget widget;
    QWidget ground;
    ChartTurn turn{widget, ground, [this] { take(); }};
    int taken = 0;
    Stale made = Stale::Nothing;
    std::function<void()> paint = [this] { turn.painted(); };
};

} // namespace

class ChartTurnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingIsStaleAtFirst();
    void whatIsStaleIsMadeOnce();
    void aPictureIsMoreThanWhatIsPointedAt();
    void whatWasMadeBeforeItsTurnIsNotMadeAgain();
    void whatIsHiddenWaits();
    void whatIsCoveredWaits();
    void theNextChartWaitsForThePaintedOne();

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Chart> m_chart;
};

void ChartTurnTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(300, 300);
    m_chart = std::make_unique<Chart>(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ChartTurnTest::cleanup()
{
    m_chart.reset();
    m_window.reset();
}

void ChartTurnTest::everythingIsStaleAtFirst()
{
    QCOMPARE(m_chart->turn.begin(), Stale::Picture);
    QCOMPARE(m_chart->turn.begin(), Stale::Nothing);
}

void ChartTurnTest::whatIsStaleIsMadeOnce()
{
    for (int i = 0; i < 5; ++i)
        m_chart->turn.dataChanged();
    QCOMPARE(m_chart->taken, 0); // never at once
    QTRY_COMPARE(m_chart->taken, 1);
    QCOMPARE(m_chart->made, Stale::Picture);
    m_chart->turn.dataChanged();
    m_chart->turn.dataChanged();
    QTRY_COMPARE(m_chart->taken, 2);
}

void ChartTurnTest::aPictureIsMoreThanWhatIsPointedAt()
{
    static_cast<void>(m_chart->turn.begin());
    m_chart->turn.pointingChanged();
    QTRY_COMPARE(m_chart->taken, 1);
    QCOMPARE(m_chart->made, Stale::Pointing);
    m_chart->turn.viewMoved();
    m_chart->turn.pointingChanged();
    QTRY_COMPARE(m_chart->taken, 2);
    QCOMPARE(m_chart->made, Stale::Picture);
}

// As of a window that comes to the front.
void ChartTurnTest::whatWasMadeBeforeItsTurnIsNotMadeAgain()
{
    Chart other(m_window.get());
    other.widget.show();
    m_chart->turn.dataChanged();
    QCOMPARE(m_chart->turn.begin(), Stale::Picture);
    other.turn.dataChanged();
    QTRY_COMPARE(other.taken, 1); // whose turn came behind
    QCOMPARE(m_chart->taken, 0);
}

void ChartTurnTest::whatIsHiddenWaits()
{
    Chart seen(m_window.get());
    seen.widget.show();
    m_chart->widget.hide();
    m_chart->turn.dataChanged();
    seen.turn.dataChanged();
    QTRY_COMPARE(seen.taken, 1);
    QCOMPARE(m_chart->taken, 0);
    m_chart->widget.show();
    QCOMPARE(m_chart->turn.begin(), Stale::Picture); // for whoever paints it then
}

// Under a panel that takes its place.
void ChartTurnTest::whatIsCoveredWaits()
{
    Chart seen(m_window.get());
    seen.widget.show();
    m_chart->ground.hide();
    m_chart->turn.dataChanged();
    seen.turn.dataChanged();
    QTRY_COMPARE(seen.taken, 1);
    QCOMPARE(m_chart->taken, 0);
}

void ChartTurnTest::theNextChartWaitsForThePaintedOne()
{
    Chart next(m_window.get());
    next.widget.show();
    QStringList course;
    m_chart->paint = [&] {
        course += QStringLiteral("taken");
        QTimer::singleShot(0, &m_chart->widget, [&] {
            course += QStringLiteral("painted");
            m_chart->turn.painted();
        });
    };
    next.paint = [&] { course += QStringLiteral("next"); };
    m_chart->turn.dataChanged();
    next.turn.dataChanged();
    QTRY_COMPARE(next.taken, 1);
    QCOMPARE(course, (QStringList{QStringLiteral("taken"), QStringLiteral("painted"), QStringLiteral("next")}));
}

TIDEMARK_TEST(ChartTurnTest, QApplication)
#include "tst_chart_turn.moc"
