#include "session/watched_markets.h"

#include "exchange/trade_stream.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");
const Symbol sol = *Symbol::fromText("SOLUSDT");
const Timestamp noon = timestampFromMicros(1'723'118'400'000'000);

Trade tradeOf(const Symbol &symbol, std::int64_t id, Timestamp at = noon)
{
    return {symbol, id, at, Decimal::fromUnits(100), Decimal::fromUnits(1), false};
}

MarketInfo listed(const Symbol &symbol, const char *status = "TRADING")
{
    return {symbol, QString::fromLatin1(status), {}, {}, {}, {}};
}

} // namespace

class TestWatchedMarkets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsThoseThatStay();
    void startsOverWithAnotherSeries();
    void knowsWhatIsMissing();
    void countsOnThroughEverySeries();
    void keepsWindowsForAScreenAlone();
    void saysWhyNothingComes();
    void doubtsAListThatIsOlderThanAMarket();
};

void TestWatchedMarkets::keepsThoseThatStay()
{
    WatchedMarkets markets({btc, eth});
    markets.find(eth)->tracker.add(tradeOf(eth, 7));
    const auto change = markets.set({eth, sol});
    QCOMPARE(change.added, std::vector{sol});
    QCOMPARE(change.removed, std::vector{btc});
    QVERIFY(!markets.find(btc));
    QCOMPARE(markets.find(eth)->tracker.newestId(), std::optional<std::int64_t>(7));
    QCOMPARE(markets.newestTrade(), noon);
}

void TestWatchedMarkets::startsOverWithAnotherSeries()
{
    WatchedMarkets markets({btc});
    markets.find(btc)->tracker.add(tradeOf(btc, 7));
    markets.find(btc)->isLearned = true;
    for (int series = 1; series <= 2; ++series) {
        markets.startOver(btc);
        QCOMPARE(markets.find(btc)->series, series);
        QVERIFY(!markets.find(btc)->isLearned);
        QVERIFY(!markets.find(btc)->tracker.newestId());
    }
}

void TestWatchedMarkets::knowsWhatIsMissing()
{
    WatchedMarkets markets({btc, eth});
    for (const auto id : {1, 5})
        markets.find(btc)->tracker.add(tradeOf(btc, id));
    for (const auto id : {1, 3})
        markets.find(eth)->tracker.add(tradeOf(eth, id));
    QCOMPARE(markets.missing(), 4);
    QCOMPARE(markets.lacking(btc, {1, 3}), (std::vector<IdRange>{{2, 3}}));
    QCOMPARE(markets.lacking(sol, {1, 3}), (std::vector<IdRange>{{1, 3}}));
    QCOMPARE(markets.oldestId(btc), std::optional<std::int64_t>(1));
    QVERIFY(!markets.oldestId(sol));
}

void TestWatchedMarkets::countsOnThroughEverySeries()
{
    WatchedMarkets markets({eth, btc});
    markets.find(btc)->received = 3;
    markets.find(btc)->tracker.add(tradeOf(btc, 1));
    markets.find(btc)->tracker.add(tradeOf(btc, 4));
    const auto figures = markets.figures();
    QCOMPARE(figures.size(), std::size_t(2));
    QCOMPARE(figures.front().symbol, btc);
    QCOMPARE(figures.front().received, 3);
    QCOMPARE(figures.front().missing, 2);
    QCOMPARE(figures.front().newest, std::optional(noon));
    QVERIFY(!figures.back().newest);
    markets.startOver(btc);
    QCOMPARE(markets.figures().front().received, 3);
    QCOMPARE(markets.figures().front().missing, 0);
}

void TestWatchedMarkets::keepsWindowsForAScreenAlone()
{
    WatchedMarkets markets({btc});
    markets.find(btc)->add(tradeOf(btc, 1));
    QCOMPARE(markets.find(btc)->tracker.pricesHeld(), std::size_t(0));
    QVERIFY(!markets.find(btc)->turnover);
    markets.keepWindows();
    [[maybe_unused]] const auto change = markets.set({btc, eth}); // and of those that come later
    markets.startOver(btc);
    for (const auto &symbol : {btc, eth}) {
        markets.find(symbol)->add(tradeOf(symbol, 2));
        QVERIFY(markets.find(symbol)->tracker.pricesHeld() > 0);
        QVERIFY(markets.find(symbol)->turnover);
    }
}

void TestWatchedMarkets::saysWhyNothingComes()
{
    const TradeStream stream(QUrl(QStringLiteral("ws://127.0.0.1:1")));
    WatchedMarkets markets({btc, eth, sol});
    QCOMPARE(markets.trouble(btc), QString()); // there is no list yet
    markets.takeList({listed(btc), listed(eth, "BREAK")});
    QCOMPARE(markets.trouble(btc), QString());
    QVERIFY(markets.trouble(eth).contains(QLatin1String("BREAK")));
    QVERIFY(markets.trouble(sol).contains(QLatin1String("does not list SOLUSDT")));
    QVERIFY(markets.pulse(btc, stream, noon).state != MarketState::Refused);
    const auto pulse = markets.pulse(eth, stream, noon);
    QCOMPARE(pulse.state, MarketState::Refused);
    QCOMPARE(pulse.note, markets.trouble(eth));
}

void TestWatchedMarkets::doubtsAListThatIsOlderThanAMarket()
{
    WatchedMarkets markets({btc, eth});
    markets.takeList({listed(btc)});
    QVERIFY(!markets.lookUpAgain({btc}));
    QVERIFY(!markets.trouble(eth).isEmpty());
    QVERIFY(markets.lookUpAgain({btc, eth}));
    QCOMPARE(markets.trouble(eth), QString());
    markets.takeList({listed(btc)});
    QVERIFY(!markets.trouble(eth).isEmpty());
}

TIDEMARK_TEST(TestWatchedMarkets, QCoreApplication)
#include "tst_watched_markets.moc"
