#include "ui/chart/chart_links.h"

#include "chart_scene.h"
#include "support/test_program.h"
#include "ui/theme.h"

#include <QApplication>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

// Three charts that may be linked.
class ChartLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init()
    {
        m_links = std::make_unique<ChartLinks>();
        for (auto &scene : m_scenes) {
            scene = std::make_unique<ChartScene>();
            m_links->add(scene->chart.link());
        }
    }
    void cleanup()
    {
        for (auto &scene : m_scenes)
            scene.reset();
    }

    void linkedChartsShowOneTime();
    void whoJoinsShowsWhatTheOthersShow();
    void followingAgainIsForAll();
    void theCrosshairIsInAll();
    void shiftLinksAll();
    void isRemembered();
    void aChartThatGoesDoesNoHarm();
    void aFixedTimeHasNoNewest();

private:
    [[nodiscard]] ChartScene &scene(std::size_t number) { return *m_scenes[number]; }
    void link(std::size_t number) { scene(number).key(Qt::Key_K); }

    std::unique_ptr<ChartLinks> m_links;
    std::array<std::unique_ptr<ChartScene>, 3> m_scenes;
};

void ChartLinksTest::linkedChartsShowOneTime()
{
    link(0);
    link(1);
    const auto apart = scene(2).view();
    for (const auto key : {Qt::Key_Left, Qt::Key_PageUp, Qt::Key_Plus, Qt::Key_Minus}) {
        scene(0).key(key);
        QCOMPARE(scene(1).view(), scene(0).view());
    }
    scene(1).wheel({200, 200}, {0, 2}); // and the other way round
    QCOMPARE(scene(0).view(), scene(1).view());
    scene(0).drag({400, 200}, {300, 200});
    QCOMPARE(scene(1).view(), scene(0).view());
    QCOMPARE(scene(2).view(), apart);
    link(1);
    scene(0).key(Qt::Key_Left);
    QVERIFY(scene(1).view() != scene(0).view());
}

void ChartLinksTest::whoJoinsShowsWhatTheOthersShow()
{
    link(0);
    scene(0).key(Qt::Key_PageUp);
    const auto view = scene(0).view();
    link(1);
    QCOMPARE(scene(1).view(), view);
    QCOMPARE(scene(0).view(), view);
}

void ChartLinksTest::followingAgainIsForAll()
{
    link(0);
    link(1);
    const auto newest = scene(0).view();
    scene(0).key(Qt::Key_PageUp);
    scene(1).key(Qt::Key_F);
    QCOMPARE(scene(1).view(), newest);
    QCOMPARE(scene(0).view(), newest);
    scene(0).key(Qt::Key_Plus);
    QCOMPARE(scene(1).view(), scene(0).view());
    QVERIFY(scene(0).view().from > newest.from);
}

void ChartLinksTest::theCrosshairIsInAll()
{
    link(0);
    link(1);
    for (auto &scene : m_scenes)
        scene->leave();
    const auto before = scene(1).picture();
    const auto apart = scene(2).picture();
    QTest::mouseMove(&scene(0).chart, {250, 200});
    (void)scene(0).picture(); // which tells
    QVERIFY(scene(1).picture() != before);
    QCOMPARE(scene(2).picture(), apart);
    scene(0).leave();
    (void)scene(0).picture();
    QCOMPARE(scene(1).picture(), before);
    scene(0).key(Qt::Key_Left, Qt::ShiftModifier); // by keys as well
    (void)scene(0).picture();
    QVERIFY(scene(1).picture() != before);
    scene(0).key(Qt::Key_Escape);
    (void)scene(0).picture();
    QCOMPARE(scene(1).picture(), before);
}

void ChartLinksTest::shiftLinksAll()
{
    scene(1).key(Qt::Key_K, Qt::ShiftModifier);
    for (auto &scene : m_scenes)
        QVERIFY(scene->chart.link().isLinked());
    QVERIFY(m_links->isAnyLinked());
    scene(0).key(Qt::Key_K, Qt::ShiftModifier);
    for (auto &scene : m_scenes)
        QVERIFY(!scene->chart.link().isLinked());
    QVERIFY(!m_links->isAnyLinked());
}

void ChartLinksTest::isRemembered()
{
    QSignalSpy changed(&scene(0).chart, &PriceChart::stateChanged);
    link(0);
    QCOMPARE(changed.count(), 1);
    const auto state = scene(0).chart.state();
    scene(1).chart.restoreState(state);
    QVERIFY(scene(1).chart.link().isLinked());
    QCOMPARE(scene(1).chart.state(), state);
}

void ChartLinksTest::aChartThatGoesDoesNoHarm()
{
    link(0);
    link(1);
    m_scenes[1].reset();
    scene(0).key(Qt::Key_PageUp);
    link(2);
    QCOMPARE(scene(2).view(), scene(0).view());
}

void ChartLinksTest::aFixedTimeHasNoNewest()
{
    scene(1).chart.showRange(origin + 1min, origin + 3min);
    link(0);
    link(1);
    scene(0).key(Qt::Key_Plus);
    QCOMPARE(scene(1).view(), (TimeRange{origin + 1min, origin + 3min}));
    scene(1).chart.showRange(origin + 2min, origin + 4min); // as History does for another moment
    QCOMPARE(scene(0).view(), (TimeRange{origin + 2min, origin + 4min}));
}

TIDEMARK_TEST(ChartLinksTest, QApplication)

#include "tst_chart_links.moc"
