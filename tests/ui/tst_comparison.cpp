#include "ui/chart/data/comparison.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

const auto noon = at("2024-08-08T12:00Z");

std::vector<Trade> tradesOf(std::string_view name, unsigned seed, int count, Timestamp begins, std::int64_t price)
{
    std::mt19937_64 random(seed);
    std::vector<Trade> trades;
    auto moment = begins;
    for (int i = 0; i < count; ++i) {
        moment += std::chrono::microseconds(random() % 900'000);
        trades.push_back({symbol(name), i + 1, moment, Decimal::fromUnits(price + std::int64_t(random() % std::uint64_t(price / 50))), Decimal::fromUnits(100), false});
    }
    return trades;
}

std::optional<Decimal> priceAt(const std::vector<Trade> &trades, Timestamp moment)
{
    std::optional<Decimal> price;
    for (const auto &trade : trades)
        if (trade.tradedAt <= moment)
            price = trade.price;
    return price;
}

ChartView viewOf(TimeRange time, ChartMeasure measure)
{
    ChartView view;
    view.time.showRange(time.from, time.to);
    view.frame.measure = measure;
    view.frame.plot = {0, 0, 700, 300};
    view.place();
    return view;
}

// Three markets in ten minutes, of which the last begins late.
struct Scene {
    Scene()
    {
        own.addTrades(btc);
        comparison.choose({symbol("ETHUSDT"), symbol("SOLUSDT")});
        comparison.find(symbol("ETHUSDT"))->addTrades(eth);
        comparison.find(symbol("SOLUSDT"))->addTrades(sol);
    }
    [[nodiscard]] ComparedPicture picture(TimeRange time, ChartMeasure measure) const
    {
        return comparison.picture(viewOf(time, measure), symbol("BTCUSDT"), own.end({}));
    }
    [[nodiscard]] const std::vector<Trade> &trades(std::size_t number) const { return number == 0 ? btc : number == 1 ? eth : sol; }

    std::vector<Trade> btc = tradesOf("BTCUSDT", 1, 1'300, noon, 6'000'000'000'000);
    std::vector<Trade> eth = tradesOf("ETHUSDT", 2, 1'300, noon, 250'000'000'000);
    std::vector<Trade> sol = tradesOf("SOLUSDT", 3, 400, noon + 5min, 15'000'000'000);
    ChartData own;
    Comparison comparison{own};
};

} // namespace

// What a chart compares, against the trades one by one.
class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quotientsAreRoundedToTheLastDigit();
    void percentCountsFromOneStart();
    void theStartWaitsForWhoBeginsLate();
    void aMarketWithoutTradesIsLeftOut();
    void ratioAndSpreadAreOfBothPrices_data();
    void ratioAndSpreadAreOfBothPrices();
    void linesBreakWhereTradesAreMissing();
    void aRatioIsWhereverBothAreKnown();
    void onlyTwoHaveARatio();
    void whoStaysKeepsWhatIsKnown();
};

void ComparisonTest::quotientsAreRoundedToTheLastDigit()
{
    QCOMPARE(percentOf(decimal("110"), decimal("100")), std::optional(decimal("10")));
    QCOMPARE(percentOf(decimal("99"), decimal("100")), std::optional(decimal("-1")));
    QCOMPARE(percentOf(decimal("4"), decimal("3")), std::optional(decimal("33.33333333")));
    QCOMPARE(percentOf(decimal("2"), decimal("3")), std::optional(decimal("-33.33333333")));
    QCOMPARE(percentOf(decimal("1"), decimal("0")), std::nullopt);
    QCOMPARE(ratioOf(decimal("2"), decimal("3")), std::optional(decimal("0.66666667")));
    QCOMPARE(ratioOf(decimal("61837.63"), decimal("2500")), std::optional(decimal("24.73505200")));
    QCOMPARE(ratioOf(decimal("9000000000"), decimal("0.00000001")), std::nullopt); // fits nowhere
}

void ComparisonTest::percentCountsFromOneStart()
{
    const Scene scene;
    for (const auto from : {noon + 6min, noon + 6min + 123ms, noon + 6min + 30s}) {
        const auto picture = scene.picture({from, from + 2min}, ChartMeasure::Percent);
        QCOMPARE(picture.start, from);
        QVERIFY(!picture.latest);
        QCOMPARE(picture.lines.size(), std::size_t(3));
        for (std::size_t number = 0; number < 3; ++number) {
            const auto base = *priceAt(scene.trades(number), from);
            QCOMPARE(picture.lines[number].base, std::optional(base));
            int points = 0;
            for (const auto &run : picture.lines[number].runs) {
                for (const auto &point : run.points) {
                    QCOMPARE(std::optional(point.value), percentOf(*priceAt(scene.trades(number), point.at), base));
                    QVERIFY(point.low <= point.value && point.value <= point.high);
                    ++points;
                }
            }
            QVERIFY(points > 50);
        }
    }
}

void ComparisonTest::theStartWaitsForWhoBeginsLate()
{
    const Scene scene;
    const auto picture = scene.picture({noon + 1min, noon + 9min}, ChartMeasure::Percent);
    QCOMPARE(picture.start, scene.sol.front().tradedAt);
    QCOMPARE(picture.latest, std::optional(symbol("SOLUSDT")));
    for (std::size_t number = 0; number < 3; ++number) {
        QCOMPARE(picture.lines[number].base, priceAt(scene.trades(number), picture.start));
        QCOMPARE(picture.lines[number].at(picture.start), std::optional(Decimal()));
    }
    QVERIFY(picture.lines[0].at(noon + 2min)); // what was before is told, too
    QVERIFY(!picture.lines[2].at(noon + 2min));
}

void ComparisonTest::aMarketWithoutTradesIsLeftOut()
{
    const Scene scene;
    const auto picture = scene.picture({noon + 1min, noon + 4min}, ChartMeasure::Percent);
    QCOMPARE(picture.start, noon + 1min);
    QVERIFY(picture.lines[0].at(noon + 2min));
    QVERIFY(picture.lines[2].runs.empty());
    QVERIFY(!picture.lines[2].base);
}

void ComparisonTest::ratioAndSpreadAreOfBothPrices_data()
{
    QTest::addColumn<ChartMeasure>("measure");
    QTest::newRow("ratio") << ChartMeasure::Ratio;
    QTest::newRow("spread") << ChartMeasure::Spread;
}

// In a view of so little time each trade has a pixel of its own.
void ComparisonTest::ratioAndSpreadAreOfBothPrices()
{
    QFETCH(ChartMeasure, measure);
    Scene scene;
    scene.comparison.choose({symbol("ETHUSDT")});
    for (const auto from : {noon + 3min, noon + 8min}) {
        const auto picture = scene.picture({from, from + 20s}, measure);
        QCOMPARE(picture.lines.size(), std::size_t(1));
        QCOMPARE(picture.lines.front().runs.size(), std::size_t(1));
        const auto &points = picture.lines.front().runs.front().points;
        QVERIFY(points.size() > 30);
        for (const auto &point : points) {
            const auto btc = *priceAt(scene.btc, point.at);
            const auto eth = *priceAt(scene.eth, point.at);
            QCOMPARE(std::optional(point.value), measure == ChartMeasure::Ratio ? ratioOf(btc, eth) : std::optional(btc - eth));
        }
    }
}

void ComparisonTest::linesBreakWhereTradesAreMissing()
{
    Scene scene;
    scene.comparison.choose({symbol("ETHUSDT")});
    auto rest = scene.eth;
    std::erase_if(rest, [](const Trade &trade) { return trade.tradedAt > noon + 4min && trade.tradedAt < noon + 5min; });
    scene.comparison.find(symbol("ETHUSDT"))->setTrades(rest);
    scene.comparison.find(symbol("ETHUSDT"))->setStretches({{StretchKind::Missing, {}, noon + 4min, noon + 5min}});
    auto picture = scene.picture({noon + 3min, noon + 6min}, ChartMeasure::Percent);
    QVERIFY(picture.lines[0].at(noon + 4min + 30s));
    QVERIFY(!picture.lines[1].at(noon + 4min + 30s));
    QVERIFY(picture.lines[1].at(noon + 5min + 30s));
    picture = scene.picture({noon + 3min, noon + 6min}, ChartMeasure::Spread);
    QVERIFY(!picture.lines[0].at(noon + 4min + 30s));
    QVERIFY(picture.lines[0].at(noon + 3min + 30s) && picture.lines[0].at(noon + 5min + 30s));
    // What begins in a loss begins behind it.
    picture = scene.picture({noon + 4min + 10s, noon + 6min}, ChartMeasure::Percent);
    QVERIFY(picture.start >= noon + 5min);
    QCOMPARE(picture.latest, std::optional(symbol("ETHUSDT")));
}

// Of a hundred losses in each, none of which begins where one of the other's does.
void ComparisonTest::aRatioIsWhereverBothAreKnown()
{
    Scene scene;
    scene.comparison.choose({symbol("ETHUSDT")});
    std::vector<RecordStretch> ours;
    std::vector<RecordStretch> theirs;
    for (int i = 0; i < 100; ++i) {
        ours.push_back({StretchKind::Missing, {}, noon + i * 5s + 1s, noon + i * 5s + 2s});
        theirs.push_back({StretchKind::Missing, {}, noon + i * 5s + 1500ms, noon + i * 5s + 3s});
    }
    scene.own.setStretches(ours);
    scene.comparison.find(symbol("ETHUSDT"))->setStretches(theirs);
    const auto picture = scene.picture({noon + 10s, noon + 8min}, ChartMeasure::Ratio);
    const auto &ratio = picture.lines.front();
    QVERIFY(ratio.runs.size() > 50);
    QVERIFY(std::is_sorted(ratio.runs.begin(), ratio.runs.end(), [](const ComparedRun &a, const ComparedRun &b) { return a.until < b.points.front().at; }));
    for (auto moment = noon + 10s; moment < noon + 8min; moment += 130ms) {
        const auto mine = picture.prices[0].at(moment);
        const auto other = picture.prices[1].at(moment);
        QCOMPARE(ratio.at(moment), mine && other ? ratioOf(*mine, *other) : std::nullopt);
    }
}

void ComparisonTest::onlyTwoHaveARatio()
{
    ComparisonChoice choice{{}, ChartMeasure::Ratio};
    QCOMPARE(choice.shown(), ChartMeasure::Price);
    choice.markets = {symbol("ETHUSDT")};
    QCOMPARE(choice.shown(), ChartMeasure::Ratio);
    choice.markets.push_back(symbol("SOLUSDT"));
    QCOMPARE(choice.shown(), ChartMeasure::Percent);
}

void ComparisonTest::whoStaysKeepsWhatIsKnown()
{
    Scene scene;
    const auto *eth = scene.comparison.find(symbol("ETHUSDT"));
    scene.comparison.choose({symbol("XRPUSDT"), symbol("ETHUSDT")});
    QCOMPARE(scene.comparison.find(symbol("ETHUSDT")), eth);
    QVERIFY(!scene.comparison.find(symbol("SOLUSDT")));
    QVERIFY(scene.comparison.find(symbol("XRPUSDT"))->isEmpty());
}

TIDEMARK_TEST(ComparisonTest, QCoreApplication)

#include "tst_comparison.moc"
