#include "ui/chart/hands/chart_cross.h"

#include "support/test_program.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8)};
const auto btc = *Symbol::fromText(std::string_view("BTCUSDT"));
const QPointF onPlot(300, 200);
const QPointF onPriceAxis(650, 200);

Decimal price(std::int64_t whole)
{
    return Decimal::fromUnits(whole * Decimal::unitsPerOne);
}

// A trade each ten seconds of twenty minutes, dearer by one each time, of which the second ten minutes are in view: 600 × 400
// pixels of them.
struct Scene {
    Scene()
    {
        std::vector<Trade> trades;
        for (int i = 0; i < 120; ++i)
            trades.push_back({btc, i + 1, origin + i * 10s, price(100 + i), price(1), false});
        data.setTrades(trades);
        view.frame.plot = {0, 0, 600, 400};
        view.frame.size = {700, 420};
        view.frame.isEmpty = false;
        view.price.fit(price(100), price(300), 2);
        view.time.showRange(origin + 10min, origin + 20min);
        view.place();
    }
    bool key(ChartAction action, int number = 1) { return cross.obey({action, number}); }
    [[nodiscard]] std::optional<Timestamp> at() const
    {
        const auto pointed = cross.pointed();
        return pointed ? std::optional(pointed->place.at) : std::nullopt;
    }
    [[nodiscard]] std::chrono::seconds after() const { return std::chrono::floor<std::chrono::seconds>(at().value_or(origin - 1s) - origin); }

    ChartData data;
    ChartView view;
    ChartPointing pointing{data, view};
    QWidget chart;
    ChartHands hands{view, &chart, [this](QPointF position) { return pointing.placeAt(position); }};
    ChartCross cross{view, data, pointing, hands, nullptr};
    QSignalSpy changed{&cross, &ChartCross::changed};
    QSignalSpy moved{&cross, &ChartCross::viewMoved};
};

} // namespace

class ChartCrossTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheMouseOnThePlot();
    void theFirstStepShowsItWhereTheEyeIs();
    void stepsFromTradeToTrade();
    void stepsFromCandleToCandle();
    void theViewComesAlong();
    void pointsAtNothingOutOfView();
    void isRaisedWithinThePlot();
    void theMouseTakesItOver();
    void measuresFromStepToStep();
    void isFoundAgainAmongOtherCandles();
    void goesWhereItIsToldAndIsForgotten();
    void leavesOtherCommandsAlone();
    void emptyChartsHaveNone();
};

void ChartCrossTest::followsTheMouseOnThePlot()
{
    Scene scene;
    QVERIFY(!scene.cross.isThere());
    Q_EMIT scene.hands.hovered(onPlot);
    QCOMPARE(scene.changed.size(), 1);
    QCOMPARE(scene.after(), 15min);
    Q_EMIT scene.hands.hovered(onPriceAxis);
    QVERIFY(!scene.at());
    Q_EMIT scene.hands.left();
    QVERIFY(!scene.cross.isThere());
    QCOMPARE(scene.changed.size(), 3);
}

void ChartCrossTest::theFirstStepShowsItWhereTheEyeIs()
{
    Scene fixed;
    QVERIFY(fixed.key(ChartAction::CrossOn));
    QCOMPARE(fixed.after(), 15min); // the middle
    Scene following;
    following.view.time.setNow(origin + 1190s);
    following.view.time.follow(10min);
    following.view.place();
    following.key(ChartAction::CrossBack);
    QCOMPARE(following.after(), 1190s); // the newest trade
    Scene hovered;
    Q_EMIT hovered.hands.hovered({150, 200});
    hovered.key(ChartAction::CrossOn);
    QCOMPARE(hovered.after(), 12min + 30s); // under the mouse
}

void ChartCrossTest::stepsFromTradeToTrade()
{
    Scene scene;
    scene.key(ChartAction::CrossOn);
    scene.key(ChartAction::CrossOn);
    QCOMPARE(scene.after(), 15min + 10s);
    scene.key(ChartAction::CrossBack, 10);
    QCOMPARE(scene.after(), 15min - 90s);
    QCOMPARE(scene.cross.pointed()->place.price, price(100 + 81));
    QCOMPARE(scene.changed.size(), 3);
    QVERIFY(scene.moved.isEmpty());
}

void ChartCrossTest::stepsFromCandleToCandle()
{
    Scene scene;
    scene.view.frame.candles = 60s;
    scene.key(ChartAction::CrossOn);
    QCOMPARE(scene.after(), 15min + 30s); // a candle's middle
    scene.key(ChartAction::CrossBack, 2);
    QCOMPARE(scene.after(), 13min + 30s);
}

void ChartCrossTest::theViewComesAlong()
{
    Scene scene;
    scene.cross.pointAt(origin + 3min);
    QCOMPARE(scene.moved.size(), 1);
    QVERIFY(scene.changed.isEmpty());
    QVERIFY(scene.view.time.from() < origin + 3min && scene.view.time.from() > origin + 2min); // near the edge that it left by
    scene.view.place();
    scene.cross.pointAt(origin + 1190s);
    QCOMPARE(scene.moved.size(), 2);
    QVERIFY(scene.view.time.to() > origin + 1190s && scene.view.time.to() < origin + 1260s);
}

// As where a chart follows the newest trade, and time goes on: nothing is played from, or told of, where nobody sees it.
void ChartCrossTest::pointsAtNothingOutOfView()
{
    Scene scene;
    scene.key(ChartAction::CrossOn);
    QCOMPARE(scene.after(), 15min);
    scene.view.time.showRange(origin, origin + 10min);
    scene.view.place();
    QVERIFY(!scene.at());
    QVERIFY(!scene.cross.isThere());
    QVERIFY(!scene.cross.ownMoment());
    QSignalSpy played(&scene.cross, &ChartCross::replayWanted);
    scene.key(ChartAction::Replay);
    QCOMPARE(played.front().front().value<Timestamp>(), origin);
    scene.view.time.showRange(origin + 10min, origin + 20min);
    scene.view.place();
    QCOMPARE(scene.after(), 15min); // scrolled to again
    scene.view.time.showRange(origin, origin + 10min);
    scene.view.place();
    scene.key(ChartAction::CrossOn);
    QCOMPARE(scene.after(), 5min); // where the eye is
}

void ChartCrossTest::isRaisedWithinThePlot()
{
    Scene scene;
    scene.key(ChartAction::CrossUp); // shown, and raised
    const auto first = scene.cross.pointed()->place;
    QCOMPARE(first.at, Timestamp(origin + 15min));
    const auto y = scene.view.frame.y(price(190));
    QVERIFY(std::abs(y - scene.view.frame.y(first.price) - 400.0 / 50) < 0.01);
    scene.key(ChartAction::CrossDown, 1'000);
    QVERIFY(std::abs(scene.view.frame.y(scene.cross.pointed()->place.price) - 400) < 0.01);
    scene.key(ChartAction::CrossUp, 1'000);
    QVERIFY(std::abs(scene.view.frame.y(scene.cross.pointed()->place.price)) < 0.01);
}

void ChartCrossTest::theMouseTakesItOver()
{
    Scene scene;
    scene.key(ChartAction::CrossOn);
    Q_EMIT scene.hands.hovered({60, 200});
    QCOMPARE(scene.after(), 11min);
    Scene measuring; // which a touch of the mouse must not end
    measuring.key(ChartAction::Measure);
    Q_EMIT measuring.hands.hovered({60, 200});
    QCOMPARE(measuring.after(), 15min);
}

void ChartCrossTest::measuresFromStepToStep()
{
    Scene scene;
    scene.key(ChartAction::Measure);
    scene.key(ChartAction::CrossOn, 6);
    const auto measure = scene.hands.measure();
    QVERIFY(measure);
    QCOMPARE(measure->from.at, Timestamp(origin + 15min));
    QCOMPARE(measure->to.at, Timestamp(origin + 16min));
    scene.key(ChartAction::Measure); // it stays as it is from now on
    scene.key(ChartAction::CrossOn);
    QCOMPARE(scene.hands.measure()->to.at, Timestamp(origin + 16min));
    QVERIFY(scene.cross.stopMeasuring());
    QVERIFY(!scene.hands.measure());
    QVERIFY(!scene.cross.stopMeasuring());
}

void ChartCrossTest::isFoundAgainAmongOtherCandles()
{
    Scene scene;
    scene.key(ChartAction::CrossOn);
    scene.view.frame.candles = 300s;
    scene.cross.findAgain();
    QCOMPARE(scene.after(), 17min + 30s);
    Scene none; // of the mouse there is nothing to be found anew
    Q_EMIT none.hands.hovered(onPlot);
    none.cross.findAgain();
    QCOMPARE(none.after(), 15min);
}

void ChartCrossTest::goesWhereItIsToldAndIsForgotten()
{
    Scene scene;
    scene.cross.pointAt(origin + 12min + 3s);
    QCOMPARE(scene.after(), 12min); // the last trade until then
    QVERIFY(scene.cross.isThere());
    QVERIFY(scene.cross.forget());
    QVERIFY(!scene.cross.isThere() && !scene.at());
    const auto told = scene.changed.size();
    QVERIFY(!scene.cross.forget());
    QCOMPARE(scene.changed.size(), told);
}

void ChartCrossTest::leavesOtherCommandsAlone()
{
    Scene scene;
    for (const auto action : {ChartAction::ZoomIn, ChartAction::Export, ChartAction::Cancel, ChartAction::GoToTime})
        QVERIFY(!scene.key(action));
    QVERIFY(!scene.cross.isThere());
}

void ChartCrossTest::emptyChartsHaveNone()
{
    Scene scene;
    scene.view.frame.isEmpty = true;
    scene.key(ChartAction::CrossOn);
    scene.key(ChartAction::CrossUp);
    scene.key(ChartAction::Measure);
    Q_EMIT scene.hands.hovered(onPlot);
    QVERIFY(!scene.at());
    QVERIFY(!scene.hands.measure());
}

TIDEMARK_TEST(ChartCrossTest, QApplication)
#include "tst_chart_cross.moc"
