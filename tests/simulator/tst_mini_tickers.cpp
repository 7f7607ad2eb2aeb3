#include "simulator/local_exchange.h"
#include "simulator/generated_market.h"
#include "simulator/mini_tickers.h"

#include "stream_listener.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

[[nodiscard]] QJsonArray tickersIn(const QStringList &messages, bool isWrapped)
{
    QJsonArray all;
    for (const auto &message : messages) {
        const auto document = QJsonDocument::fromJson(message.toUtf8());
        const auto list = isWrapped ? document.object().value(QStringLiteral("data")).toArray() : document.array();
        for (const auto &ticker : list)
            all.append(ticker);
    }
    return all;
}

} // namespace

// What the local exchange says of all its markets.
class TestMiniTickers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuietMarketIsCountedExactly();
    void everyMarketIsTold_data();
    void everyMarketIsTold();
    void onlyThoseThatChangedAreToldAgain();
    void listsAsManyMarketsAsAreWanted();
};

void TestMiniTickers::aQuietMarketIsCountedExactly()
{
    SimulatorOptions options;
    options.rate = 1; // for all markets together
    auto now = wallClock();
    options.clock = [&now] { return now; };
    GeneratedMarket market(options);
    MiniTickers tickers(market);
    while (!tickers.prepare(10))
        continue;
    static_cast<void>(tickers.changed());
    int exact = 0;
    for (std::size_t i = 0; i < market.listing().size(); ++i) {
        const auto first = market.firstIdFrom(i, now - 24h);
        const auto trades = market.trades(i, first, 2'000);
        if (trades.empty() || std::int64_t(trades.size()) > MiniTickers::counted)
            continue;
        ++exact;
        Decimal high;
        WideDecimal volume(8);
        for (const auto &each : trades) {
            high = std::max(high, each.trade.price);
            volume.add(each.trade.quantity);
        }
        const auto told = QJsonDocument::fromJson(QByteArray::fromStdString(tickers.text({i}, TimeUnit::Milliseconds))).array().first().toObject();
        QCOMPARE(told.value(QStringLiteral("h")).toString(), high.toString());
        QCOMPARE(told.value(QStringLiteral("o")).toString(), trades.front().trade.price.toString());
        QCOMPARE(told.value(QStringLiteral("c")).toString(), trades.back().trade.price.toString());
        QCOMPARE(told.value(QStringLiteral("v")).toString(), volume.toString());
    }
    QVERIFY(exact > 0);
}

void TestMiniTickers::everyMarketIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isWrapped");
    QTest::newRow("raw") << QStringLiteral("/ws/!miniTicker@arr") << false;
    QTest::newRow("wrapped") << QStringLiteral("/stream?streams=!miniTicker@arr&timeUnit=MICROSECOND") << true;
}

void TestMiniTickers::everyMarketIsTold()
{
    QFETCH(QString, path);
    QFETCH(bool, isWrapped);
    const auto exchange = LocalExchange::start({}, 0);
    QVERIFY2(exchange.ok(), qPrintable(exchange.message()));
    const StreamListener listener((*exchange)->streamUrl(), path);
    AWAIT_VERIFY2(tickersIn(listener.messages, isWrapped).size() >= 36, QString::number(listener.messages.size()), answerMs);
    for (const auto &each : tickersIn(listener.messages, isWrapped)) {
        const auto ticker = each.toObject();
        QCOMPARE(ticker.value(QStringLiteral("e")).toString(), QStringLiteral("24hrMiniTicker"));
        const auto price = [&](const char *key) { return Decimal::fromText(ticker.value(QLatin1String(key)).toString()).value(); };
        QVERIFY(price("l") <= price("c") && price("c") <= price("h"));
        QVERIFY(price("l") <= price("o") && price("o") <= price("h"));
        QVERIFY(price("l").units() > 0);
        QVERIFY(WideDecimal::fromText(ticker.value(QStringLiteral("q")).toString().toStdString(), 16)->toDouble() > 0);
        QVERIFY((ticker.value(QStringLiteral("E")).toDouble() > 1e15) == isWrapped); // asked for in microseconds
    }
}

void TestMiniTickers::onlyThoseThatChangedAreToldAgain()
{
    SimulatorOptions options;
    auto now = wallClock();
    options.clock = [&now] { return now; };
    GeneratedMarket market(options);
    MiniTickers tickers(market);
    while (!tickers.prepare(10))
        continue;
    QCOMPARE(tickers.changed().size(), market.listing().size());
    QVERIFY(tickers.changed().empty());
    now += 10s;
    const auto changed = tickers.changed();
    QVERIFY(!changed.empty());
    QVERIFY(changed.size() < market.listing().size()); // some trade once in minutes
    tickers.forget();
    while (!tickers.prepare(10))
        continue;
    QCOMPARE(tickers.changed().size(), market.listing().size());
}

void TestMiniTickers::listsAsManyMarketsAsAreWanted()
{
    SimulatorOptions options;
    options.markets = 1'300;
    const GeneratedMarket many(options);
    QCOMPARE(many.listing().size(), std::size_t(1'300));
    QSet<QString> names;
    for (const auto &market : many.listing())
        names.insert(market.symbol.toString());
    QCOMPARE(names.size(), 1'300);
    options.markets = 10'001;
    QVERIFY(!LocalExchange::start(options, 0).ok());
}

TIDEMARK_TEST(TestMiniTickers, QCoreApplication)
#include "tst_mini_tickers.moc"
