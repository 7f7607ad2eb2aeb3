#include "exchange/trade_stream.h"
#include "simulator/local_exchange.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <map>

namespace tidemark {
namespace {

[[nodiscard]] std::vector<Symbol> manySymbols(int from, int to)
{
    std::vector<Symbol> symbols;
    for (int i = from; i < to; ++i)
        symbols.push_back(*Symbol::fromText(QStringLiteral("COIN%1USDT").arg(i)));
    return symbols;
}

// Together, over all times that connected() was told.
[[nodiscard]] std::size_t connectedMarkets(const QSignalSpy &connected)
{
    std::size_t markets = 0;
    for (const auto &arguments : connected)
        markets += arguments[0].value<std::vector<Symbol>>().size();
    return markets;
}

} // namespace

// Hundreds of markets under the exchange's own limits, which the local exchange enforces: over five messages a second or
// 1,024 streams it closes or refuses, and a control message over 4,096 bytes gets no answer.
class TestStreamScale : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void connectsManyAtOnce_data();
    void connectsManyAtOnce();
    void changesManyWhileRunning();
};

void TestStreamScale::connectsManyAtOnce_data()
{
    QTest::addColumn<int>("markets");
    QTest::addColumn<std::size_t>("connections");
    QTest::newRow("300") << 300 << std::size_t(1);
    QTest::newRow("1,100") << 1'100 << std::size_t(2);
}

void TestStreamScale::connectsManyAtOnce()
{
    QFETCH(int, markets);
    QFETCH(std::size_t, connections);
    SimulatorOptions options;
    options.symbols = manySymbols(0, markets);
    options.rate = 2 * markets; // each has one within seconds, on a slow machine too
    const auto exchange = LocalExchange::start(options, 0);
    QVERIFY(exchange);
    TradeStream stream((*exchange)->streamUrl());
    QSignalSpy connected(&stream, &TradeStream::connected);
    stream.setSymbols(options.symbols);
    stream.start();
    const auto areLive = [&] {
        return std::all_of(options.symbols.begin(), options.symbols.end(),
                           [&](const Symbol &symbol) { return stream.stateOf(symbol) == MarketState::Live; });
    };
    AWAIT_VERIFY(areLive(), 30'000);
    QTRY_COMPARE(connectedMarkets(connected), std::size_t(markets));
    const auto status = stream.status();
    QCOMPARE(status.state, FeedState::Live);
    QCOMPARE(status.reconnects, 0);
    QCOMPARE(status.connections.size(), connections);
    int carried = 0;
    for (const auto &connection : status.connections)
        carried += connection.markets;
    QCOMPARE(carried, markets);
    QCOMPARE(status.problem, QString());
}

void TestStreamScale::changesManyWhileRunning()
{
    SimulatorOptions options;
    options.symbols = manySymbols(0, 900);
    options.rate = 1'800;
    const auto exchange = LocalExchange::start(options, 0);
    QVERIFY(exchange);
    TradeStream stream((*exchange)->streamUrl());
    QSignalSpy connected(&stream, &TradeStream::connected);
    const auto staying = manySymbols(300, 600);
    std::map<Symbol, std::vector<std::int64_t>> ids;
    // Whether all that stay have spoken more often than `before`.
    const auto haveSpoken = [&](std::map<Symbol, std::vector<std::int64_t>> before) {
        for (const auto &trade : stream.take().trades)
            ids[trade.symbol].push_back(trade.id);
        return std::all_of(staying.begin(), staying.end(),
                           [&](const Symbol &symbol) { return ids[symbol].size() > before[symbol].size(); });
    };
    stream.setSymbols(manySymbols(0, 600));
    stream.start();
    AWAIT_COMPARE(connectedMarkets(connected), std::size_t(600), 30'000);
    AWAIT_VERIFY(haveSpoken({}), 30'000);
    stream.setSymbols(manySymbols(300, 900)); // half go, as many come, half stay
    AWAIT_COMPARE(connectedMarkets(connected), std::size_t(900), 30'000);
    const auto before = ids;
    AWAIT_VERIFY(haveSpoken(before), 30'000);
    QCOMPARE(stream.status().reconnects, 0);
    for (const auto &symbol : staying) {
        const auto &seen = ids[symbol];
        QCOMPARE(std::int64_t(seen.size()), seen.back() - seen.front() + 1);
    }
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestStreamScale, QCoreApplication)
#include "tst_stream_scale.moc"
