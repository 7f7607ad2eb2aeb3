#include "ui/live/chart_layout.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

namespace {

const auto btc = symbol("BTCUSDT");
const auto eth = symbol("ETHUSDT");
const auto sol = symbol("SOLUSDT");

ChartLayout layoutOf(std::vector<ChartArrangement::Row> rows, Symbol marked = {})
{
    ChartLayout layout;
    layout.arrangement = ChartArrangement(std::move(rows));
    layout.marked = marked;
    return layout;
}

} // namespace

class ChartLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTakesTheClosedOnesPlaceIsMarked();
    void whatWasOnlyLookedAtLeavesTheOthers();
    void theOnlyChartFollowsTheMark();
    void aloneNeedsAMarkedMarket();
    void aRemovedMarketIsMarkedNoMore();
    void comesBackFromItsState();
    void leavesOutWhatIsNotWatched();
};

void ChartLayoutTest::whatTakesTheClosedOnesPlaceIsMarked()
{
    auto layout = layoutOf({{btc, eth}, {sol}}, eth);
    layout.close(eth);
    QCOMPARE(layout.marked, sol);
    layout.close(sol); // the last: the one before it
    QCOMPARE(layout.marked, btc);
    layout.open(eth);
    layout.close(btc); // that was not marked
    QCOMPARE(layout.marked, eth);
    QCOMPARE(layout.seen(), std::vector{eth});
}

void ChartLayoutTest::whatWasOnlyLookedAtLeavesTheOthers()
{
    auto layout = layoutOf({{btc, eth}}, sol);
    layout.setAlone(true);
    QVERIFY(layout.shows(sol));
    QCOMPARE(layout.seen(), std::vector{sol});
    layout.close(sol);
    QVERIFY(!layout.isAlone && !layout.shows(sol));
    QCOMPARE(layout.seen(), (std::vector{btc, eth}));
}

void ChartLayoutTest::theOnlyChartFollowsTheMark()
{
    auto layout = layoutOf({{btc}}, btc);
    QVERIFY(layout.mark(eth));
    QCOMPARE(layout.seen(), std::vector{eth});
    QVERIFY(!layout.mark({}));
    QCOMPARE(layout.seen(), std::vector{eth});
    layout.open(sol);
    QVERIFY(!layout.mark(btc)); // of two charts none is the only one
    QCOMPARE(layout.seen(), (std::vector{eth, sol}));
}

void ChartLayoutTest::aloneNeedsAMarkedMarket()
{
    auto layout = layoutOf({});
    layout.setAlone(true);
    QVERIFY(!layout.isAlone);
    layout = layoutOf({{btc, eth}});
    layout.setAlone(true);
    QVERIFY(layout.isAlone);
    QCOMPARE(layout.marked, btc);
}

void ChartLayoutTest::aRemovedMarketIsMarkedNoMore()
{
    auto layout = layoutOf({{btc, eth}}, btc);
    layout.setAlone(true);
    layout.remove(eth);
    QVERIFY(layout.isAlone);
    layout.remove(btc);
    QVERIFY(!layout.isAlone && layout.marked.isEmpty());
    QCOMPARE(layout.arrangement.count(), std::size_t(0));
}

void ChartLayoutTest::comesBackFromItsState()
{
    auto layout = layoutOf({{btc, eth}, {sol}}, eth);
    layout.splits = {{300, 200}, {{150, 450}, {600}}};
    layout.setAlone(true);
    ChartLayout other;
    QVERIFY(other.restoreState(layout.state(), {btc, eth, sol}));
    QCOMPARE(other.arrangement, layout.arrangement);
    QCOMPARE(other.marked, eth);
    QVERIFY(other.isAlone);
    QCOMPARE(other.splits.rows, layout.splits.rows);
    QCOMPARE(other.splits.columns, layout.splits.columns);
    QVERIFY(!other.restoreState({}, {btc}));
    QCOMPARE(other.arrangement, layout.arrangement);
}

void ChartLayoutTest::leavesOutWhatIsNotWatched()
{
    const auto layout = layoutOf({{btc, eth}, {sol}}, eth);
    ChartLayout other;
    other.marked = btc;
    QVERIFY(other.restoreState(layout.state(), {btc, sol}));
    QCOMPARE(other.arrangement, ChartArrangement({{btc}, {sol}}));
    QCOMPARE(other.marked, btc);
}

TIDEMARK_TEST(ChartLayoutTest, QCoreApplication)
#include "tst_chart_layout.moc"
