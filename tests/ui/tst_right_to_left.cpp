#include "support/scripted_port.h"
#include "support/test_program.h"
#include "ui/chart/paint/chart_canvas.h"
#include "ui/chart/price_chart.h"
#include "ui/live/market_table.h"
#include "ui/main_window.h"
#include "ui/record/record_bar.h"
#include "ui/theme.h"
#include "ui_values.h"

#include <QApplication>
#include <QTabBar>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// Where one reads from the right, words and their places are mirrored; time goes on to the right in charts all the same.
class RightToLeftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void placesAreMirrored();
    void timeIsNot();

private:
    ScriptedPort m_port;
    MainWindow m_window{m_port, WindowSetup{{symbol("BTCUSDT"), symbol("ETHUSDT")}, false, {}, QStringLiteral("here")}};
};

void RightToLeftTest::placesAreMirrored()
{
    m_window.resize(1280, 800);
    m_window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    const auto *tabs = m_window.findChild<QTabBar *>();
    QVERIFY(tabs->tabRect(0).x() > tabs->tabRect(1).x());
    const auto *list = m_window.findChild<MarketTable *>();
    const auto *chart = m_window.findChild<PriceChart *>();
    const auto xOf = [this](const QWidget *widget) { return widget->mapTo(&m_window, QPoint(widget->width() / 2, 0)).x(); };
    QVERIFY(xOf(list) > xOf(chart));
}

void RightToLeftTest::timeIsNot()
{
    const auto charts = m_window.findChildren<ChartCanvas *>();
    QVERIFY(!charts.isEmpty());
    for (const auto *chart : charts)
        QCOMPARE(chart->layoutDirection(), Qt::LeftToRight);
    m_window.findChild<QTabBar *>()->setCurrentIndex(2);
    const auto bars = m_window.findChildren<RecordBar *>();
    QVERIFY(!bars.isEmpty());
    for (const auto *bar : bars)
        QCOMPARE(bar->layoutDirection(), Qt::LeftToRight);
}

TIDEMARK_TEST(RightToLeftTest, QApplication)
#include "tst_right_to_left.moc"
