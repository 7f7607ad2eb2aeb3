#include "simulator/aggregate_builder.h"

#include "simulator/generated_market.h"
#include "simulator/holed_market.h"
#include "simulator/replay_market.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00
constexpr std::size_t bitcoin = 0;

[[nodiscard]] std::unique_ptr<GeneratedMarket> marketAtNoon()
{
    SimulatorOptions options;
    options.clock = [] { return noon; };
    return std::make_unique<GeneratedMarket>(options);
}

[[nodiscard]] std::vector<AggregateTrade> newestOf(const Market &market, std::size_t count)
{
    return aggregatesOf(market, bitcoin, {{}, {}, {}, count});
}

[[nodiscard]] std::vector<std::int64_t> numbersOf(const std::vector<AggregateTrade> &aggregates)
{
    std::vector<std::int64_t> numbers;
    for (const auto &aggregate : aggregates)
        numbers.push_back(aggregate.number);
    return numbers;
}

// A recorded frame of a market's only trade at that id; what matters here is its trade.
[[nodiscard]] RecordedFrame frameOf(std::int64_t id, std::int64_t price, Timestamp at)
{
    RecordedFrame frame;
    frame.trade = {Symbol::fromText("AUSDT").value(), id, at, Decimal::fromUnits(price), Decimal::fromUnits(5), true};
    frame.eventAt = at;
    return frame;
}

} // namespace

// aggTrades: numbers without gaps, ids that hold every trade, and windows of time.
class TestRestAggregates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdEveryTradeOfTheMarket();
    void areFoundByTheirNumber();
    void areFoundByTime_data();
    void areFoundByTime();
    void skipWhatTheExchangeDoesNotHave();
    void areMadeOfRecordings();
};

void TestRestAggregates::holdEveryTradeOfTheMarket()
{
    const auto market = marketAtNoon();
    const auto aggregates = newestOf(*market, 1'000);
    QCOMPARE(aggregates.size(), std::size_t(1'000));
    QCOMPARE(aggregates.back().lastId, market->kept(bitcoin).last);
    int summed = 0;
    for (std::size_t i = 0; i < aggregates.size(); ++i) {
        const auto &aggregate = aggregates[i];
        QVERIFY(i == 0 || (aggregate.number == aggregates[i - 1].number + 1 && aggregate.first.id == aggregates[i - 1].lastId + 1));
        WideDecimal quantity(Decimal::decimals);
        const auto count = std::size_t(aggregate.lastId - aggregate.first.id + 1);
        for (const auto &[trade, index, eventAt, record] : market->trades(bitcoin, aggregate.first.id, count)) {
            quantity.add(trade.quantity);
            QCOMPARE(trade.price, aggregate.first.price);
            QCOMPARE(trade.tradedAt, aggregate.first.tradedAt);
            QCOMPARE(trade.buyerIsMaker, aggregate.first.buyerIsMaker);
        }
        QCOMPARE(aggregate.quantity, quantity);
        summed += count > 1 ? 1 : 0;
    }
    QVERIFY2(summed > 100, qPrintable(QString::number(summed)));
}

void TestRestAggregates::areFoundByTheirNumber()
{
    const auto market = marketAtNoon();
    const auto newest = newestOf(*market, 50);
    const auto again = aggregatesOf(*market, bitcoin, {newest[20].number, {}, {}, 10});
    QCOMPARE(numbersOf(again), numbersOf({newest.begin() + 20, newest.begin() + 30}));
    QCOMPARE(again.front().first, newest[20].first);
    QVERIFY(aggregatesOf(*market, bitcoin, {newest.back().number + 1, {}, {}, 10}).empty());
    QCOMPARE(aggregatesOf(*market, bitcoin, {0, {}, {}, 1}).at(0).first.id, market->kept(bitcoin).first);
}

void TestRestAggregates::areFoundByTime_data()
{
    QTest::addColumn<qint64>("from"); // µs before noon
    QTest::addColumn<qint64>("to");
    QTest::newRow("a second") << qint64(5'000'000) << qint64(4'000'000);
    QTest::newRow("a minute") << qint64(60'000'000) << qint64(0);
    QTest::newRow("nothing") << qint64(1) << qint64(2);
}

void TestRestAggregates::areFoundByTime()
{
    QFETCH(qint64, from);
    QFETCH(qint64, to);
    const auto market = marketAtNoon();
    const auto begin = noon - std::chrono::microseconds(from);
    const auto end = noon - std::chrono::microseconds(to);
    std::vector<std::int64_t> expected;
    for (const auto &aggregate : newestOf(*market, 20'000)) {
        if (aggregate.first.tradedAt >= begin && aggregate.first.tradedAt <= end)
            expected.push_back(aggregate.number);
    }
    QCOMPARE(numbersOf(aggregatesOf(*market, bitcoin, {{}, begin, end, 20'000})), expected);
    if (expected.size() > 3) {
        const std::vector<std::int64_t> firstThree(expected.begin(), expected.begin() + 3);
        QCOMPARE(numbersOf(aggregatesOf(*market, bitcoin, {{}, begin, end, 3})), firstThree);
        QCOMPARE(aggregatesOf(*market, bitcoin, {{}, {}, end, 1}).at(0).number, expected.back());
    }
}

void TestRestAggregates::skipWhatTheExchangeDoesNotHave()
{
    const auto sound = marketAtNoon();
    const HoledMarket holed(marketAtNoon(), 0.3, 1);
    const auto aggregates = newestOf(holed, 300);
    std::vector<std::int64_t> firstIds;
    for (const auto &aggregate : aggregates)
        firstIds.push_back(aggregate.first.id);
    QVERIFY(std::is_sorted(firstIds.begin(), firstIds.end()));
    for (const auto &aggregate : aggregates) {
        const auto served = holed.trades(bitcoin, aggregate.first.id, 1);
        QCOMPARE(served.at(0).trade.id, aggregate.first.id);
        QCOMPARE(sound->aggregateOf(bitcoin, aggregate.lastId).number, aggregate.number);
    }
}

void TestRestAggregates::areMadeOfRecordings()
{
    Recording recording;
    recording.markets.resize(1);
    recording.frames = {frameOf(7, 100, noon), frameOf(8, 100, noon + 300us), frameOf(9, 101, noon + 300us),
                        frameOf(11, 101, noon + 300us), frameOf(12, 101, noon + 1ms)};
    ReplayMarket market(std::move(recording), 0, [] { return noon; });
    market.begin();
    (void)market.advance({true}, 100);
    const auto all = newestOf(market, 100);
    QCOMPARE(numbersOf(all), (std::vector<std::int64_t>{1, 2, 3, 4}));
    QCOMPARE(all[0].lastId, 8);
    QCOMPARE(all[0].quantity.toText(), std::string("0.00000010"));
    QCOMPARE(numbersOf(aggregatesOf(market, bitcoin, {{}, noon + 100us, {}, 100})), (std::vector<std::int64_t>{2, 3, 4}));
}

TIDEMARK_TEST(TestRestAggregates, QCoreApplication)
#include "tst_rest_aggregates.moc"
