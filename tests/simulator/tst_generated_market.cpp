#include "simulator/generated_market.h"

#include "simulator/frame_text.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00

// A market whose clock the test moves.
struct ClockedMarket {
    explicit ClockedMarket(SimulatorOptions options = {}) : market(withClock(std::move(options))) {}

    SimulatorOptions withClock(SimulatorOptions options)
    {
        options.clock = [this] { return now; };
        return options;
    }
    [[nodiscard]] std::vector<bool> all() const { return std::vector<bool>(market.listing().size(), true); }

    Timestamp now = noon;
    GeneratedMarket market;
};

[[nodiscard]] std::vector<Trade> tradesOf(const std::vector<MarketTrade> &entries)
{
    std::vector<Trade> trades;
    for (const auto &entry : entries)
        trades.push_back(entry.trade);
    return trades;
}

} // namespace

class TestGeneratedMarket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameTrades();
    void restartServesThePast();
    void streamIsContiguousAndEqualsThePast();
    void clockSetBackRepeatsNothing();
    void nothingOfTheFuture();
    void oldIdsBeginWithTheOldestKept();
    void pricesAndQuantitiesFitTheListing();
    void rateIsShared();
    void unknownSymbolsAreListed();
};

void TestGeneratedMarket::sameSeedSameTrades()
{
    SimulatorOptions other;
    other.seed = 2;
    const ClockedMarket a;
    const ClockedMarket b;
    const ClockedMarket c(other);
    for (std::size_t market = 0; market < a.market.listing().size(); ++market) {
        const auto from = a.market.kept(market).last - 20;
        QCOMPARE(tradesOf(a.market.trades(market, from, 100)), tradesOf(b.market.trades(market, from, 100)));
        QVERIFY(tradesOf(a.market.trades(market, from, 100)) != tradesOf(c.market.trades(market, from, 100)));
    }
}

void TestGeneratedMarket::restartServesThePast()
{
    const ClockedMarket before;
    const auto ids = before.market.kept(0);
    const auto told = tradesOf(before.market.trades(0, ids.last - 999, 1000));
    ClockedMarket after;
    after.now = noon + 48h;
    QCOMPARE(tradesOf(after.market.trades(0, ids.last - 999, 1000)), told);
    QCOMPARE(told.size(), std::size_t(1000));
}

void TestGeneratedMarket::streamIsContiguousAndEqualsThePast()
{
    ClockedMarket clocked;
    QVERIFY(clocked.market.advance(clocked.all(), 1'000).empty());
    std::vector<std::vector<Trade>> told(clocked.market.listing().size());
    for (int turn = 0; turn < 1'000; ++turn, clocked.now += 7ms) {
        for (const auto &entry : clocked.market.advance(clocked.all(), 50))
            told[entry.market].push_back(entry.trade);
    }
    QVERIFY(told[0].size() > 50);
    for (std::size_t market = 0; market < told.size(); ++market) {
        if (told[market].empty())
            continue;
        const auto past = clocked.market.trades(market, told[market].front().id, told[market].size());
        QCOMPARE(told[market], tradesOf(past));
    }
}

void TestGeneratedMarket::clockSetBackRepeatsNothing()
{
    ClockedMarket clocked;
    (void)clocked.market.advance(clocked.all(), 1'000);
    clocked.now += 1s;
    QVERIFY(!clocked.market.advance(clocked.all(), 1'000).empty());
    clocked.now -= 1s;
    QVERIFY(clocked.market.advance(clocked.all(), 1'000).empty());
    clocked.now += 1s;
    QVERIFY(clocked.market.advance(clocked.all(), 1'000).empty());
}

void TestGeneratedMarket::nothingOfTheFuture()
{
    const ClockedMarket clocked;
    const auto last = clocked.market.kept(0).last;
    QVERIFY(clocked.market.trades(0, last + 1, 10).empty());
    const auto newest = clocked.market.trades(0, last, 10);
    QCOMPARE(newest.size(), std::size_t(1));
    QVERIFY(newest.front().eventAt <= clocked.now);
    QCOMPARE(clocked.market.firstIdFrom(0, clocked.now + 1h), last + 1);
}

void TestGeneratedMarket::oldIdsBeginWithTheOldestKept()
{
    const ClockedMarket clocked;
    const auto oldest = clocked.market.trades(0, 0, 1).front();
    QCOMPARE(oldest.trade.id, clocked.market.kept(0).first);
    QVERIFY(oldest.trade.tradedAt < noon - 48h);
}

void TestGeneratedMarket::pricesAndQuantitiesFitTheListing()
{
    const ClockedMarket clocked;
    for (std::size_t market = 0; market < clocked.market.listing().size(); ++market) {
        const auto &info = clocked.market.listing()[market];
        for (const auto &entry : clocked.market.trades(market, clocked.market.kept(market).last - 300, 300)) {
            QVERIFY(entry.trade.price.units() > 0);
            QCOMPARE(entry.trade.price.units() % info.tickSize.units(), std::int64_t(0));
            QVERIFY(entry.trade.quantity.units() > 0);
            QCOMPARE(entry.trade.quantity.units() % info.stepSize.units(), std::int64_t(0));
            QCOMPARE(entry.trade.symbol, info.symbol);
        }
    }
}

void TestGeneratedMarket::rateIsShared()
{
    SimulatorOptions options;
    options.rate = 50'000;
    options.symbols = {Symbol::fromText("BTCUSDT").value(), Symbol::fromText("ETHUSDT").value()};
    const ClockedMarket clocked(options);
    std::int64_t trades = 0;
    for (std::size_t market = 0; market < 2; ++market)
        trades += clocked.market.firstIdFrom(market, noon - 12h) - clocked.market.firstIdFrom(market, noon - 36h);
    QVERIFY(qAbs(trades - 50'000LL * 86'400) < 10);
}

void TestGeneratedMarket::unknownSymbolsAreListed()
{
    SimulatorOptions options;
    options.symbols = {Symbol::fromText("NEWCOINUSDT").value()};
    const ClockedMarket clocked(options);
    const auto &listed = clocked.market.listing().back();
    QCOMPARE(listed.symbol, options.symbols.front());
    QCOMPARE(listed.baseAsset, QStringLiteral("NEWCOIN"));
    QCOMPARE(listed.quoteAsset, QStringLiteral("USDT"));
}

TIDEMARK_TEST(TestGeneratedMarket, QCoreApplication)
#include "tst_generated_market.moc"
