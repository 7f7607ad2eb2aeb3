#include "core/candle.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>
#include <random>

using namespace tidemark;

namespace {

Symbol btc()
{
    return *Symbol::fromText(u"BTCUSDT");
}

Symbol eth()
{
    return *Symbol::fromText(u"ETHUSDT");
}

Trade trade(std::int64_t id, std::int64_t micros, std::int64_t price, std::int64_t quantity, const Symbol &symbol = btc())
{
    return {symbol, id, timestampFromMicros(micros), Decimal::fromUnits(price), Decimal::fromUnits(quantity), false};
}

// Ids ascend with time, as at the exchange; prices and stamps often repeat.
std::vector<Trade> randomTrades(unsigned seed, int count)
{
    std::mt19937_64 random(seed);
    std::vector<Trade> trades;
    std::map<Symbol, std::int64_t> lastIds;
    std::int64_t micros = 1'723'161'255'000'000;
    for (int i = 0; i < count; ++i) {
        micros += std::int64_t(random() % 3) * std::int64_t(random() % 400'000);
        const auto symbol = random() % 2 == 0 ? btc() : eth();
        const auto price = 6'000'000'000'000 + std::int64_t(random() % 40);
        trades.push_back(trade(++lastIds[symbol], micros, price, std::int64_t(random() % 1'000'000'000'000), symbol));
    }
    return trades;
}

// The definition, word for word, for the trades of one candle.
Candle bruteForce(std::vector<Trade> trades, std::chrono::seconds span, Timestamp openedAt)
{
    const auto byId = [](const Trade &a, const Trade &b) { return a.id < b.id; };
    const auto byPrice = [](const Trade &a, const Trade &b) { return a.price < b.price; };
    std::sort(trades.begin(), trades.end(), byId); // so that the earliest of equal prices is found first
    const auto low = std::min_element(trades.begin(), trades.end(), byPrice);
    const auto high = std::max_element(trades.begin(), trades.end(), byPrice);
    Candle candle;
    candle.symbol = trades.front().symbol;
    candle.span = span;
    candle.openedAt = openedAt;
    candle.open = trades.front().price;
    candle.high = high->price;
    candle.low = low->price;
    candle.close = trades.back().price;
    for (const auto &one : trades) {
        candle.volume.add(one.quantity);
        candle.quoteVolume.add(WideDecimal::product(one.price, one.quantity));
    }
    candle.trades = std::int64_t(trades.size());
    candle.firstId = trades.front().id;
    candle.lastId = trades.back().id;
    candle.lowAt = low->tradedAt;
    candle.highAt = high->tradedAt;
    return candle;
}

std::vector<Candle> bruteForceAll(const std::vector<Trade> &trades, std::chrono::seconds span)
{
    std::map<std::pair<Symbol, Timestamp>, std::vector<Trade>> byCandle;
    for (const auto &one : trades)
        byCandle[{one.symbol, one.tradedAt - one.tradedAt.time_since_epoch() % span}].push_back(one);
    std::vector<Candle> candles;
    for (const auto &[key, members] : byCandle)
        candles.push_back(bruteForce(members, span, key.second));
    return candles;
}

} // namespace

class TestCandle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneTradeIsEverything();
    void openAndCloseBelongToTheIds();
    void ofEqualExtremesTheEarliestCounts();
    void volumesAreExactBeyond64Bits();
    void spansAreAlignedToTheEpoch_data();
    void spansAreAlignedToTheEpoch();
    void agreesWithBruteForce_data();
    void agreesWithBruteForce();
    void orderOfArrivalDoesNotMatter();
    void noTradesNoCandles();
};

void TestCandle::oneTradeIsEverything()
{
    Candle candle;
    candle.add(trade(7, 1'000'000, 500, 3));
    QCOMPARE(candle.open, Decimal::fromUnits(500));
    QCOMPARE(candle.high, candle.open);
    QCOMPARE(candle.low, candle.open);
    QCOMPARE(candle.close, candle.open);
    QCOMPARE(candle.trades, std::int64_t(1));
    QCOMPARE(candle.firstId, std::int64_t(7));
    QCOMPARE(candle.lastId, std::int64_t(7));
    QCOMPARE(candle.volume.toText(), std::string("0.00000003"));
    QCOMPARE(candle.quoteVolume.toText(), std::string("0.0000000000001500"));
}

void TestCandle::openAndCloseBelongToTheIds()
{
    Candle candle;
    candle.add(trade(5, 20, 105, 1));
    candle.add(trade(9, 20, 109, 1)); // the same stamp: the id decides
    candle.add(trade(2, 20, 102, 1));
    candle.add(trade(7, 20, 107, 1));
    QCOMPARE(candle.open, Decimal::fromUnits(102));
    QCOMPARE(candle.close, Decimal::fromUnits(109));
}

void TestCandle::ofEqualExtremesTheEarliestCounts()
{
    Candle candle;
    for (const auto &[id, micros] : {std::pair{3, 30}, std::pair{1, 10}, std::pair{2, 20}})
        candle.add(trade(id, micros, 100, 1));
    QCOMPARE(candle.lowAt, timestampFromMicros(10));
    QCOMPARE(candle.highAt, timestampFromMicros(10));
}

void TestCandle::volumesAreExactBeyond64Bits()
{
    const auto largest = std::numeric_limits<std::int64_t>::max();
    Candle candle;
    for (int id = 1; id <= 10; ++id)
        candle.add(trade(id, id, largest, largest));
    QCOMPARE(candle.volume.toText(), std::string("922337203685.47758070"));
    QCOMPARE(candle.quoteVolume.toText(), std::string("85070591730234615847396.9077842325012490"));
}

void TestCandle::spansAreAlignedToTheEpoch_data()
{
    QTest::addColumn<QString>("moment");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("start");
    QTest::newRow("minute") << "2024-08-08T23:55:59.999999Z" << 60 << "2024-08-08T23:55:00Z";
    QTest::newRow("its first moment") << "2024-08-08T23:55:00Z" << 60 << "2024-08-08T23:55:00Z";
    QTest::newRow("second") << "2024-08-08T23:55:59.999999Z" << 1 << "2024-08-08T23:55:59Z";
    QTest::newRow("hour") << "2024-08-08T23:55:59Z" << 3600 << "2024-08-08T23:00:00Z";
    QTest::newRow("day") << "2024-08-08T23:55:59Z" << 86'400 << "2024-08-08T00:00:00Z";
    QTest::newRow("before the epoch") << "1969-12-31T23:59:59.999999Z" << 60 << "1969-12-31T23:59:00Z";
    QTest::newRow("before the epoch, aligned") << "1969-12-31T23:59:00Z" << 60 << "1969-12-31T23:59:00Z";
}

void TestCandle::spansAreAlignedToTheEpoch()
{
    QFETCH(QString, moment);
    QFETCH(int, seconds);
    QFETCH(QString, start);
    QCOMPARE(spanStart(*parseTimestamp(moment), std::chrono::seconds(seconds)), *parseTimestamp(start));
}

void TestCandle::agreesWithBruteForce_data()
{
    QTest::addColumn<int>("seconds");
    for (const int seconds : {1, 5, 60, 3600, 86'400})
        QTest::addRow("%d s", seconds) << seconds;
}

void TestCandle::agreesWithBruteForce()
{
    QFETCH(int, seconds);
    const std::chrono::seconds span(seconds);
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const auto trades = randomTrades(seed, 2'000);
        const auto candles = candlesOf(trades, span);
        QVERIFY(candles == bruteForceAll(trades, span));
    }
}

void TestCandle::orderOfArrivalDoesNotMatter()
{
    auto trades = randomTrades(9, 3'000);
    const auto inOrder = candlesOf(trades, std::chrono::minutes(1));
    std::shuffle(trades.begin(), trades.end(), std::mt19937(9));
    QVERIFY(candlesOf(trades, std::chrono::minutes(1)) == inOrder);
}

void TestCandle::noTradesNoCandles()
{
    QVERIFY(candlesOf({}, std::chrono::minutes(1)).empty());
}

TIDEMARK_TEST(TestCandle, QCoreApplication)
#include "tst_candle.moc"
