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
    void apartAndBackToWhereItWas();
    void apartIsNotAmongTheOthers();
    void apartComesBackFromItsState();
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

void ChartLayoutTest::apartAndBackToWhereItWas()
{
    auto layout = layoutOf({{btc, eth}, {sol}}, eth);
    const auto before = layout.arrangement;
    layout.setApart(btc, true);
    QVERIFY(layout.isApart(btc) && layout.shows(btc));
    QCOMPARE(layout.seen(), (std::vector{eth, sol}));
    QCOMPARE(layout.all(), (std::vector{eth, sol, btc}));
    layout.setApart(btc, true); // as it is
    layout.setApart(btc, false);
    QCOMPARE(layout.arrangement, before);
    layout.setApart(btc, true);
    layout.arrangement.arrangeInColumn();
    layout.setApart(btc, false); // the others have moved: where there is room
    QVERIFY(!layout.isApart(btc) && layout.arrangement.contains(btc));
    QCOMPARE(layout.arrangement.count(), std::size_t(3));
    layout.setApart({}, true);
    QCOMPARE(layout.all().size(), std::size_t(3));
}

void ChartLayoutTest::apartIsNotAmongTheOthers()
{
    auto layout = layoutOf({{btc}}, btc);
    layout.setAlone(true);
    layout.setApart(btc, true);
    QVERIFY(!layout.isAlone);
    layout.open(btc);
    QCOMPARE(layout.arrangement.count(), std::size_t(0));
    layout.setAlone(true); // nothing is left to be alone
    QVERIFY(!layout.isAlone);
    layout.open(eth);
    QVERIFY(!layout.mark(btc)); // does not take the only chart's place
    QCOMPARE(layout.seen(), std::vector{eth});
    layout.setAlone(true);
    QCOMPARE(layout.marked, eth);
    QVERIFY(layout.mark(btc)); // all are seen again
    QVERIFY(!layout.isAlone);
    layout.close(btc);
    QVERIFY(!layout.shows(btc));
    layout.setApart(eth, true);
    layout.remove(eth);
    QVERIFY(layout.all().empty());
}

void ChartLayoutTest::apartComesBackFromItsState()
{
    auto layout = layoutOf({{btc, eth}, {sol}}, eth);
    layout.setApart(eth, true);
    ChartLayout back;
    QVERIFY(back.restoreState(layout.state(), {btc, eth, sol}));
    QCOMPARE(back.apart, std::vector{eth});
    QCOMPARE(back.arrangement, layout.arrangement);
    QVERIFY(back.restoreState(layout.state(), {btc, sol})); // it left the list meanwhile
    QVERIFY(back.apart.empty());
    auto broken = layout.state();
    broken.insert(QStringLiteral("apart"), QStringList{QStringLiteral("BTCUSDT"), QStringLiteral("a/b"), QStringLiteral("BTCUSDT")});
    QVERIFY(back.restoreState(broken, {btc, eth, sol}));
    QCOMPARE(back.apart, std::vector{btc});
    QVERIFY(!back.arrangement.contains(btc));
}

TIDEMARK_TEST(ChartLayoutTest, QCoreApplication)
#include "tst_chart_layout.moc"
