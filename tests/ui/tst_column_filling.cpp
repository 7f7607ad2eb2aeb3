#include "ui/chart/data/column_filling.h"

#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp origin{std::chrono::sys_days(std::chrono::year(2024) / 8 / 8)};
const auto btc = *Symbol::fromText(std::string_view("BTCUSDT"));

Decimal price(std::int64_t whole)
{
    return Decimal::fromUnits(whole * 100'000'000);
}

// Opens at 10, is lowest and highest in between, and closes at 12, each after so much time; of seven trades.
ChartCandle candle(std::chrono::microseconds first, std::chrono::microseconds low, std::chrono::microseconds high,
                   std::chrono::microseconds last)
{
    ChartCandle candle;
    candle.firstAt = origin + first;
    candle.lowAt = origin + low;
    candle.highAt = origin + high;
    candle.lastAt = origin + last;
    candle.open = price(10);
    candle.low = price(5);
    candle.high = price(20);
    candle.close = price(12);
    candle.ticks = 7;
    candle.volume.add(Decimal::fromUnits(700));
    candle.openedAt = origin;
    return candle;
}

// Ten columns of a second each.
struct Scene {
    TimeRange view{origin, origin + 10s};
    TimeGrid grid{view.from, view.to, 10};
    ColumnFilling filling{grid, view};

    void add(const ChartCandle &one) { add(one, view); }
    void add(const ChartCandle &one, TimeRange part) { filling.add(std::span(&one, 1), part); }
};

std::int64_t tradesOf(const std::vector<PricePyramid::Column> &columns)
{
    std::int64_t trades = 0;
    for (const auto &column : columns)
        trades += column.span.ticks;
    return trades;
}

} // namespace

class ColumnFillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCandlesPricesAreInOrderOfTime();
    void aNarrowCandleIsWholeInItsColumn();
    void aWideCandleStandsByItsFourPrices();
    void ofACandleThatReachesOutOnlyThePricesInsideCount();
    void whatLiesBeyondTheViewIsLeftOut();
    void partsThatMeetWithinAColumnShareIt();
    void isAsGoodAsTheTradesThemselves_data();
    void isAsGoodAsTheTradesThemselves();
};

void ColumnFillingTest::aCandlesPricesAreInOrderOfTime()
{
    const auto falling = pointsOf(candle(0s, 3s, 1s, 4s));
    QCOMPARE(falling[1].price, price(20));
    QCOMPARE(falling[2].price, price(5));
    const auto rising = pointsOf(candle(0s, 1s, 3s, 4s));
    QCOMPARE(rising[1].price, price(5));
    QCOMPARE(rising[2].price, price(20));
    for (const auto &points : {falling, rising})
        QVERIFY(std::is_sorted(points.begin(), points.end(), [](auto &a, auto &b) { return a.at < b.at; }));
}

void ColumnFillingTest::aNarrowCandleIsWholeInItsColumn()
{
    Scene scene;
    const auto narrow = candle(3s, 3'200ms, 3'400ms, 3'999ms);
    scene.add(narrow);
    const auto columns = scene.filling.take();
    QCOMPARE(columns.size(), 1u);
    QCOMPARE(columns[0].number, 3);
    QCOMPARE(columns[0].span, static_cast<const PriceSpan &>(narrow));
}

void ColumnFillingTest::aWideCandleStandsByItsFourPrices()
{
    Scene scene;
    scene.add(candle(1s, 3s, 5s, 8s));
    const auto columns = scene.filling.take();
    std::vector<int> numbers;
    for (const auto &column : columns) {
        numbers.push_back(column.number);
        QCOMPARE(column.span.low, column.span.high); // one price each
    }
    QCOMPARE(numbers, (std::vector{1, 3, 5, 8}));
    QCOMPARE(columns[1].span.low, price(5));
    QCOMPARE(columns[2].span.high, price(20));
    QCOMPARE(tradesOf(columns), 7); // counted once, where it begins
    QCOMPARE(columns[0].span.ticks, 7);
    QVERIFY(columns[0].span.volume == candle(0s, 0s, 0s, 0s).volume);
}

// How much of it was traded inside nobody knows.
void ColumnFillingTest::ofACandleThatReachesOutOnlyThePricesInsideCount()
{
    Scene scene;
    scene.add(candle(1s, 3s, 5s, 8s), {origin + 2s, origin + 8s});
    const auto columns = scene.filling.take();
    QCOMPARE(columns.size(), 2u);
    QCOMPARE(columns[0].number, 3);
    QCOMPARE(columns[1].number, 5);
    QCOMPARE(tradesOf(columns), 0);
    QVERIFY(columns[0].span.volume == WideDecimal(Decimal::decimals));
}

void ColumnFillingTest::whatLiesBeyondTheViewIsLeftOut()
{
    Scene scene;
    const TimeRange wide{origin - 1h, origin + 1h};
    scene.add(candle(-3s, -2s, -1s, 0s), wide);
    scene.add(candle(9s, 10s, 11s, 12s), wide);
    const auto columns = scene.filling.take();
    QCOMPARE(columns.size(), 2u);
    QCOMPARE(columns[0].number, 0);
    QCOMPARE(columns[0].span.close, price(12));
    QCOMPARE(columns[1].number, 9);
    QCOMPARE(columns[1].span.close, price(10));
}

void ColumnFillingTest::partsThatMeetWithinAColumnShareIt()
{
    Scene scene;
    PricePyramid trades;
    trades.add(Trade{btc, 1, origin + 4'100ms, price(30), Decimal::fromUnits(1), false});
    trades.add(Trade{btc, 2, origin + 4'600ms, price(99), Decimal::fromUnits(1), false}); // of the other part
    scene.filling.add(trades, {origin, origin + 4'500ms});
    scene.add(candle(4'500ms, 4'600ms, 4'700ms, 4'800ms), {origin + 4'500ms, origin + 10s});
    const auto columns = scene.filling.take();
    QCOMPARE(columns.size(), 1u);
    QCOMPARE(columns[0].number, 4);
    QCOMPARE(columns[0].span.ticks, 1 + 7);
    QCOMPARE(columns[0].span.open, price(30));
    QCOMPARE(columns[0].span.high, price(30));
    QCOMPARE(columns[0].span.close, price(12));
}

void ColumnFillingTest::isAsGoodAsTheTradesThemselves_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 20; ++seed)
        QTest::addRow("%u", seed) << seed;
}

// Candles of seconds in columns of whole seconds hide nothing, wherever the trades end and the candles begin.
void ColumnFillingTest::isAsGoodAsTheTradesThemselves()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    PricePyramid trades;
    auto at = origin;
    for (int id = 1; id <= 500; ++id, at += std::chrono::microseconds(random() % 400'000))
        trades.add(Trade{btc, id, at, price(1 + random() % 1'000), Decimal::fromUnits(1 + random() % 1'000), false});
    const TimeRange view{origin + std::chrono::seconds(random() % 20), origin + 80s};
    const TimeGrid grid(view.from, view.to, int((view.to - view.from) / 1s));
    const auto seam = view.from + std::chrono::seconds(random() % 40);
    const auto candles = trades.candles(seam, view.to, 1s);
    ColumnFilling filling(grid, view);
    filling.add(trades, {view.from, seam});
    filling.add(candles, {seam, view.to});
    const auto filled = filling.take();
    const auto wanted = trades.columns(grid, view);
    QCOMPARE(filled.size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QCOMPARE(filled[i].number, wanted[i].number);
        QCOMPARE(filled[i].span, wanted[i].span);
    }
}

TIDEMARK_TEST(ColumnFillingTest, QCoreApplication)
#include "tst_column_filling.moc"
