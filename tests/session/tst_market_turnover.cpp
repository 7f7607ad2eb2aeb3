#include "session/market_turnover.h"

#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp noon = *parseTimestamp(u"2024-08-08T12:00:00Z");

Trade tradeOf(std::int64_t id, Timestamp at)
{
    return {btc, id, at, Decimal::fromUnits(1 + id % 7), Decimal::fromUnits(1 + id % 11), false};
}

// What a record tells of these trades, which are all that it has.
MarketPast pastOf(const std::vector<Trade> &trades)
{
    MarketPast past;
    past.symbol = btc;
    past.minutes = candlesOf(trades, 1min);
    std::map<Timestamp, SecondSum> seconds;
    for (const auto &trade : trades) {
        past.covered.add({trade.id, trade.id});
        past.last = trade;
        auto &second = seconds[std::chrono::floor<std::chrono::seconds>(trade.tradedAt)];
        const auto value = WideDecimal::product(trade.price, trade.quantity);
        second.at = std::chrono::floor<std::chrono::seconds>(trade.tradedAt);
        second.firstId = ++second.trades == 1 ? trade.id : std::min(second.firstId, trade.id);
        second.lastId = std::max(second.lastId, trade.id);
        second.value.add(value);
        second.largest = std::max(second.largest, value);
    }
    for (const auto &[at, second] : seconds)
        past.seconds.push_back(second);
    past.minutesFrom = trades.empty() ? Timestamp() : trades.front().tradedAt;
    past.secondsFrom = past.minutesFrom;
    past.largestFrom = past.minutesFrom;
    return past;
}

struct Sum {
    std::int64_t trades = 0;
    WideDecimal value{16};
    WideDecimal largest{16};
};

Sum bruteForce(const std::vector<Trade> &trades, Timestamp from)
{
    Sum sum;
    for (const auto &trade : trades) {
        if (trade.tradedAt < from)
            continue;
        const auto value = WideDecimal::product(trade.price, trade.quantity);
        ++sum.trades;
        sum.value.add(value);
        sum.largest = std::max(sum.largest, value);
    }
    return sum;
}

} // namespace

// What is told of a market's turnover over a start: each trade once, whether the record has it, or the stream brought it, or both.
class TestMarketTurnover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTradeCountsOnce_data();
    void everyTradeCountsOnce();
    void withoutARecordItIsCountedSinceTheFirstTrade();
    void whatIsNotToldIsNotCounted();
    void whatComesTooLateIsNotBelieved();
    void inDoubtItIsCountedLater();
    void whatWasLostAndComesAgainCountsOnce();
    void onlyWhatIsWholeIsTold();
    void theLargestTradeOfTheRecordCounts();
};

void TestMarketTurnover::everyTradeCountsOnce_data()
{
    QTest::addColumn<int>("stored"); // when the record was read
    QTest::addColumn<int>("heard");  // with the first of these the stream began
    QTest::addColumn<bool>("isLedgerOlder"); // than the candles that were read
    QTest::newRow("a pause between them") << 500 << 700 << false;
    QTest::newRow("one after the other") << 500 << 501 << false;
    QTest::newRow("both have some") << 500 << 300 << false;
    QTest::newRow("stored while it was read") << 500 << 300 << true;
    QTest::newRow("nothing was stored") << 0 << 1 << false;
    QTest::newRow("all was stored") << 800 << 700 << true;
}

void TestMarketTurnover::everyTradeCountsOnce()
{
    QFETCH(int, stored);
    QFETCH(int, heard);
    QFETCH(bool, isLedgerOlder);
    std::mt19937 random(5);
    std::vector<Trade> all;
    auto at = noon;
    for (int id = 1; id <= 800; ++id) {
        at += std::chrono::milliseconds(random() % 2'000);
        all.push_back(tradeOf(id, at));
    }
    const std::vector<Trade> ofRecord(all.begin(), all.begin() + stored);
    auto past = pastOf(ofRecord);
    if (isLedgerOlder)
        past.covered.remove({stored - 100, stored});
    MarketTurnover turnover;
    std::vector<Trade> counted = ofRecord;
    for (int id = heard; id <= 800; ++id) {
        if (id == 750)
            turnover.learn(past);
        turnover.add(all[std::size_t(id - 1)]);
        if (id > stored)
            counted.push_back(all[std::size_t(id - 1)]);
    }
    for (const std::chrono::seconds window : {60s, 300s, 900s, 3'600s, 86'400s}) {
        const auto told = turnover.of(window, at, Timestamp::min());
        const auto expected = bruteForce(counted, told.from);
        QCOMPARE(told.trades, expected.trades);
        QVERIFY(told.value == expected.value);
        QCOMPARE(told.largest.has_value(), expected.trades > 0);
        QVERIFY(!told.largest || told.largest->value == expected.largest);
    }
}

void TestMarketTurnover::withoutARecordItIsCountedSinceTheFirstTrade()
{
    MarketTurnover turnover;
    QCOMPARE(turnover.of(1min, noon, Timestamp::min()).from, noon); // nothing is known yet
    for (int id = 1; id <= 10; ++id)
        turnover.add(tradeOf(id, noon + id * 1s + 300ms));
    const auto told = turnover.of(1min, noon + 12s, Timestamp::min());
    QCOMPARE(told.from, noon + 2s); // on the first full second from there on
    QCOMPARE(told.trades, std::int64_t(9));
}

// A past without figures says nothing of what was traded, not that nothing was.
void TestMarketTurnover::whatIsNotToldIsNotCounted()
{
    MarketPast past;
    past.symbol = btc;
    past.figures = PastFigures::Omitted;
    past.covered.add(IdRange{1, 10});
    past.last = tradeOf(10, noon);
    MarketTurnover turnover;
    turnover.learn(past);
    for (int id = 11; id <= 20; ++id)
        turnover.add(tradeOf(id, noon + (id - 10) * 1s + 300ms));
    const auto told = turnover.of(1min, noon + 12s, Timestamp::min());
    QCOMPARE(told.from, noon + 2s);
    QCOMPARE(told.trades, std::int64_t(9));
}

void TestMarketTurnover::whatComesTooLateIsNotBelieved()
{
    MarketTurnover turnover;
    for (int id = 500; id <= 700; ++id)
        turnover.add(tradeOf(id, noon + (id - 500) * 1s));
    std::vector<Trade> early;
    for (int id = 400; id <= 600; ++id)
        early.push_back(tradeOf(id, noon + (id - 500) * 1s));
    turnover.learn(pastOf(early));
    const auto told = turnover.of(15min, noon + 200s, Timestamp::min());
    QCOMPARE(told.from, noon);
    QCOMPARE(told.trades, std::int64_t(201));
}

// A second of which the record lacks a trade may have this one or not: what is told begins behind it.
void TestMarketTurnover::inDoubtItIsCountedLater()
{
    std::vector<Trade> stored{tradeOf(1, noon), tradeOf(2, noon + 100ms), tradeOf(4, noon + 300ms)};
    auto past = pastOf(stored);
    past.covered.remove({2, 4});
    MarketTurnover turnover;
    turnover.add(tradeOf(3, noon + 200ms));
    turnover.learn(past);
    turnover.add(tradeOf(5, noon + 2s));
    const auto told = turnover.of(1min, noon + 3s, Timestamp::min());
    QCOMPARE(told.from, noon + 1s);
    QCOMPARE(told.trades, std::int64_t(1));
}

void TestMarketTurnover::whatWasLostAndComesAgainCountsOnce()
{
    MarketTurnover turnover;
    turnover.learn({});
    turnover.add(tradeOf(1, noon));
    turnover.add(tradeOf(2, noon + 1s));
    turnover.lose(1);
    turnover.add(tradeOf(1, noon));
    QCOMPARE(turnover.of(1min, noon + 2s, Timestamp::min()).trades, std::int64_t(2));
}

void TestMarketTurnover::onlyWhatIsWholeIsTold()
{
    MarketTurnover turnover;
    turnover.learn({});
    for (int id = 1; id <= 100; ++id)
        turnover.add(tradeOf(id, noon + id * 1s));
    const auto told = turnover.of(5min, noon + 100s, noon + 90'500ms);
    QCOMPARE(told.from, noon + 91s);
    QCOMPARE(told.trades, std::int64_t(10));
    QCOMPARE(turnover.of(5min, noon + 100s, Timestamp::max()).trades, std::int64_t(0));
}

void TestMarketTurnover::theLargestTradeOfTheRecordCounts()
{
    auto past = pastOf({tradeOf(1, noon)});
    const auto large = WideDecimal::product(Decimal::fromUnits(1'000), Decimal::fromUnits(1'000));
    past.minutesFrom = past.largestFrom = noon - 24h;
    past.largest = {{large, noon - 40min}};
    MarketTurnover turnover;
    turnover.add(tradeOf(2, noon + 1s));
    QCOMPARE(turnover.largestSince(), noon + 1s);
    turnover.learn(past);
    QCOMPARE(turnover.largestSince(), noon - 24h);
    QVERIFY(turnover.of(1h, noon + 2s, Timestamp::min()).largest->value == large);
    QVERIFY(turnover.of(15min, noon + 2s, Timestamp::min()).largest->value != large);
}

TIDEMARK_TEST(TestMarketTurnover, QCoreApplication)
#include "tst_market_turnover.moc"
