#include "simulator/rest_api.h"

#include "core/candle.h"
#include "simulator/generated_market.h"
#include "simulator/restarted_market.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08 12:00

[[nodiscard]] SimulatorOptions atClock(const Timestamp &now)
{
    SimulatorOptions options;
    options.clock = [&now] { return now; };
    return options;
}

[[nodiscard]] RestRequest request(const QString &text, TimeUnit unit = TimeUnit::Microseconds)
{
    const QUrl url(text);
    return {QStringLiteral("/api/v3/") + url.path(), QUrlQuery(url), unit};
}

[[nodiscard]] QByteArray header(const RestReply &reply, const QByteArray &name)
{
    for (const auto &[key, value] : reply.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

// The REST answers, from a generated market whose clock the test holds; BTCUSDT is its first market.
class TestRestApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void weighs_data();
    void weighs();
    void refusesBeyondTheLimit();
    void refuses_data();
    void refuses();
    void historyBeginsWithFromId();
    void historyWithoutFromIdIsTheNewest();
    void quoteQuantityIsExact();
    void klinesAddUpTheTrades();
    void klinesHaveNoHoles();
    void klinesOfEveryInterval_data();
    void klinesOfEveryInterval();
    void refusesKlinesOfTooManyTrades();
    void limitCanBeSet();
    void listsTheMarkets();
    void timesFollowTheUnit();
    void historyMayLag();
    void tellsNewestIds();
    void idsMayStartAgain();

private:
    [[nodiscard]] QJsonArray array(const QString &text)
    {
        return QJsonDocument::fromJson(m_api->answer(request(text)).body).array();
    }
    [[nodiscard]] QString lastId() const { return QString::number(m_market->kept(0).last); }

    Timestamp m_now = noon;
    std::unique_ptr<GeneratedMarket> m_market;
    std::unique_ptr<RestApi> m_api;
};

void TestRestApi::init()
{
    m_now = noon;
    m_market = std::make_unique<GeneratedMarket>(atClock(m_now));
    m_api = std::make_unique<RestApi>(*m_market, [this] { return m_now; });
}

void TestRestApi::weighs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("weight");
    QTest::newRow("history") << "historicalTrades?symbol=BTCUSDT&limit=1" << 25;
    QTest::newRow("trades") << "trades?symbol=BTCUSDT&limit=1" << 25;
    QTest::newRow("listing") << "exchangeInfo" << 20;
    QTest::newRow("aggregates") << "aggTrades?symbol=BTCUSDT&limit=1" << 4;
    QTest::newRow("klines") << "klines?symbol=BTCUSDT&interval=1m&limit=1" << 2;
    QTest::newRow("a ticker") << "ticker/24hr?symbols=[\"BTCUSDT\",\"ETHUSDT\"]&type=MINI" << 2;
    QTest::newRow("all tickers") << "ticker/24hr" << 80;
    QTest::newRow("time") << "time" << 1;
    QTest::newRow("ping") << "ping" << 1;
    QTest::newRow("an error") << "trades?symbol=NOTHING" << 25;
}

void TestRestApi::weighs()
{
    QFETCH(QString, text);
    QFETCH(int, weight);
    QCOMPARE(header(m_api->answer(request(text)), "X-MBX-USED-WEIGHT-1M").toInt(), weight);
    QCOMPARE(header(m_api->answer(request(text)), "X-MBX-USED-WEIGHT-1M").toInt(), 2 * weight);
    m_now += 1min;
    QCOMPARE(header(m_api->answer(request(text)), "X-MBX-USED-WEIGHT-1M").toInt(), weight);
}

void TestRestApi::refusesBeyondTheLimit()
{
    m_now = noon + 20s;
    const auto history = request(QStringLiteral("historicalTrades?symbol=BTCUSDT&limit=1"));
    for (int i = 0; i < 240; ++i)
        QCOMPARE(m_api->answer(history).status, 200);
    const auto reply = m_api->answer(history);
    QCOMPARE(reply.status, 429);
    QCOMPARE(header(reply, "Retry-After"), QByteArray("40"));
    QVERIFY(reply.body.contains("-1003"));
    m_now += 40s;
    QCOMPARE(m_api->answer(history).status, 200);
}

void TestRestApi::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown symbol") << "trades?symbol=NOTHING" << 400 << -1121;
    QTest::newRow("lower case") << "trades?symbol=btcusdt" << 400 << -1121;
    QTest::newRow("no symbol") << "historicalTrades?fromId=1" << 400 << -1102;
    QTest::newRow("id no number") << "historicalTrades?symbol=BTCUSDT&fromId=x" << 400 << -1100;
    QTest::newRow("negative limit") << "trades?symbol=BTCUSDT&limit=-1" << 400 << -1100;
    QTest::newRow("limit 0") << "trades?symbol=BTCUSDT&limit=0" << 400 << -1130;
    QTest::newRow("huge id") << "historicalTrades?symbol=BTCUSDT&fromId=99999999999999999999" << 400 << -1100;
    QTest::newRow("interval") << "klines?symbol=BTCUSDT&interval=7m" << 400 << -1120;
    QTest::newRow("unknown in a list") << "exchangeInfo?symbols=[\"BTCUSDT\",\"X\"]" << 400 << -1121;
    QTest::newRow("path") << "nothing" << 404 << -1000;
}

void TestRestApi::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, status);
    QFETCH(int, code);
    const auto reply = m_api->answer(request(text));
    QCOMPARE(reply.status, status);
    QCOMPARE(QJsonDocument::fromJson(reply.body).object().value(QStringLiteral("code")).toInt(), code);
}

void TestRestApi::historyBeginsWithFromId()
{
    const auto fromId = m_market->kept(0).last - 5'000;
    const auto usual = array(QStringLiteral("historicalTrades?symbol=BTCUSDT&fromId=%1").arg(fromId));
    QCOMPARE(usual.size(), 500);
    const auto most = array(QStringLiteral("historicalTrades?symbol=BTCUSDT&limit=5000&fromId=%1").arg(fromId));
    QCOMPARE(most.size(), 1'000);
    for (int i = 0; i < most.size(); ++i)
        QCOMPARE(most[i].toObject().value(QStringLiteral("id")).toInteger(), fromId + i);
    const auto oldest = array(QStringLiteral("historicalTrades?symbol=BTCUSDT&limit=1&fromId=1"));
    QCOMPARE(oldest[0].toObject().value(QStringLiteral("id")).toInteger(), m_market->kept(0).first);
    const auto future = QStringLiteral("historicalTrades?symbol=BTCUSDT&fromId=%1").arg(m_market->kept(0).last + 1);
    QCOMPARE(m_api->answer(request(future)).body, QByteArray("[]"));
}

void TestRestApi::historyWithoutFromIdIsTheNewest()
{
    const auto newest = array(QStringLiteral("historicalTrades?symbol=BTCUSDT&limit=3"));
    QCOMPARE(newest.size(), 3);
    QCOMPARE(QString::number(newest[2].toObject().value(QStringLiteral("id")).toInteger()), lastId());
    QCOMPARE(array(QStringLiteral("trades?symbol=BTCUSDT&limit=3")), newest);
}

void TestRestApi::quoteQuantityIsExact()
{
    const auto id = m_market->kept(0).last;
    const auto trade = m_market->trades(0, id, 1).front().trade;
    const auto shown = array(QStringLiteral("trades?symbol=BTCUSDT&limit=1"))[0].toObject();
    auto expected = WideDecimal::product(trade.price, trade.quantity).toText();
    auto quote = shown.value(QStringLiteral("quoteQty")).toString().toStdString();
    QVERIFY(quote.size() > quote.find('.') + 8);
    quote.append(expected.size() - quote.size(), '0');
    QCOMPARE(quote, expected);
}

void TestRestApi::klinesAddUpTheTrades()
{
    const auto rows = array(QStringLiteral("klines?symbol=BTCUSDT&interval=1m&limit=3&startTime=1723111200000"));
    QCOMPARE(rows.size(), 3);
    std::vector<Trade> trades;
    for (const auto &entry : m_market->trades(0, m_market->firstIdFrom(0, noon - 2h), 20'000))
        trades.push_back(entry.trade);
    const auto candles = candlesOf(trades, 60s);
    for (int i = 0; i < rows.size(); ++i) {
        const auto row = rows[i].toArray();
        const auto &candle = candles[std::size_t(i)];
        QCOMPARE(row[0].toInteger(), microsOf(candle.openedAt));
        QCOMPARE(row[1].toString(), candle.open.toString());
        QCOMPARE(row[2].toString(), candle.high.toString());
        QCOMPARE(row[3].toString(), candle.low.toString());
        QCOMPARE(row[4].toString(), candle.close.toString());
        QCOMPARE(row[5].toString(), candle.volume.toString());
        QCOMPARE(row[6].toInteger(), microsOf(candle.openedAt) + 59'999'999);
        QCOMPARE(row[8].toInteger(), candle.trades);
    }
}

void TestRestApi::klinesHaveNoHoles()
{
    const auto rows = array(QStringLiteral("klines?symbol=NEXOBTC&interval=1s&limit=1000"));
    QCOMPARE(rows.size(), 1'000);
    int empty = 0;
    for (int i = 1; i < rows.size(); ++i) {
        const auto row = rows[i].toArray();
        QCOMPARE(row[0].toInteger(), rows[i - 1].toArray()[0].toInteger() + 1'000'000);
        if (row[8].toInteger() > 0)
            continue;
        ++empty;
        QCOMPARE(row[1], rows[i - 1].toArray()[4]);
        QCOMPARE(row[5].toString(), QStringLiteral("0.00000000"));
    }
    QVERIFY(empty > 500);
}

void TestRestApi::klinesOfEveryInterval_data()
{
    QTest::addColumn<QString>("interval");
    QTest::addColumn<QStringList>("openings"); // of the newest ones; it is Thursday, August 8
    QTest::newRow("3d") << QStringLiteral("3d") << QStringList{QStringLiteral("2024-08-03"), QStringLiteral("2024-08-06")};
    QTest::newRow("1w") << QStringLiteral("1w") << QStringList{QStringLiteral("2024-07-29"), QStringLiteral("2024-08-05")};
    QTest::newRow("1M") << QStringLiteral("1M") << QStringList{QStringLiteral("2024-07-01"), QStringLiteral("2024-08-01")};
}

void TestRestApi::klinesOfEveryInterval()
{
    QFETCH(QString, interval);
    QFETCH(QStringList, openings);
    const auto rows = array(QStringLiteral("klines?symbol=NEXOBTC&limit=2&interval=") + interval);
    QCOMPARE(rows.size(), openings.size());
    for (int i = 0; i < rows.size(); ++i) {
        const auto row = rows[i].toArray();
        QCOMPARE(timestampFromMicros(row[0].toInteger()), *parseTimestamp(openings[i]));
        if (i > 0)
            QCOMPARE(rows[i - 1].toArray()[6].toInteger(), row[0].toInteger() - 1);
    }
    const auto symbol = QStringLiteral("NEXOBTC");
    const auto &listing = m_market->listing();
    const auto index = std::size_t(std::find_if(listing.begin(), listing.end(), [&](const MarketInfo &info) {
                                       return info.symbol.toString() == symbol;
                                   }) - listing.begin());
    const auto last = rows.last().toArray();
    const auto first = m_market->firstIdFrom(index, timestampFromMicros(last[0].toInteger()));
    QCOMPARE(last[8].toInteger(), m_market->kept(index).last - first + 1);
}

void TestRestApi::refusesKlinesOfTooManyTrades()
{
    const auto reply = m_api->answer(request(QStringLiteral("klines?symbol=BTCUSDT&limit=1&interval=1M")));
    QCOMPARE(reply.status, 400);
    QVERIFY(reply.body.contains("-1007"));
}

void TestRestApi::limitCanBeSet()
{
    RestApi tight(*m_market, [this] { return m_now; }, Faults::fromText(QStringLiteral("rest-limit=50")).value());
    const auto listing = tight.answer(request(QStringLiteral("exchangeInfo?symbol=BTCUSDT")));
    QVERIFY(listing.body.contains(R"("intervalNum":1,"limit":50})"));
    const auto history = request(QStringLiteral("historicalTrades?symbol=BTCUSDT&limit=1"));
    QCOMPARE(tight.answer(history).status, 200);
    QCOMPARE(tight.answer(history).status, 429);
}

void TestRestApi::listsTheMarkets()
{
    const auto body = m_api->answer(request(QStringLiteral("exchangeInfo"))).body;
    const auto symbols = QJsonDocument::fromJson(body).object().value(QStringLiteral("symbols")).toArray();
    QVERIFY(symbols.size() > 30);
    QStringList names;
    for (const auto &symbol : symbols)
        names.append(symbol.toObject().value(QStringLiteral("symbol")).toString());
    for (const auto &name : {QStringLiteral("BTCUSDT"), QStringLiteral("ETHUSDT"), QStringLiteral("NEXOUSDT"),
                             QStringLiteral("SHIBUSDT"), QStringLiteral("币安人生USDT")})
        QVERIFY2(names.contains(name), qPrintable(name));
    const auto btc = symbols[0].toObject();
    const auto filters = btc.value(QStringLiteral("filters")).toArray();
    QCOMPARE(filters[0].toObject().value(QStringLiteral("tickSize")).toString(), QStringLiteral("0.01000000"));
    QCOMPARE(filters[1].toObject().value(QStringLiteral("stepSize")).toString(), QStringLiteral("0.00001000"));
    const auto one = m_api->answer(request(QStringLiteral("exchangeInfo?symbol=ETHUSDT"))).body;
    QCOMPARE(QJsonDocument::fromJson(one).object().value(QStringLiteral("symbols")).toArray().size(), 1);
}

void TestRestApi::timesFollowTheUnit()
{
    QCOMPARE(m_api->answer(request(QStringLiteral("time"))).body, QByteArray(R"({"serverTime":1723118400000000})"));
    QCOMPARE(m_api->answer(request(QStringLiteral("time"), TimeUnit::Milliseconds)).body,
             QByteArray(R"({"serverTime":1723118400000})"));
}

void TestRestApi::historyMayLag()
{
    RestApi lagging(*m_market, [this] { return m_now; }, Faults::fromText(QStringLiteral("rest-lag=5s")).value());
    const auto fromId = m_market->firstIdFrom(0, m_now - 10s);
    const auto reply = lagging.answer(request(QStringLiteral("historicalTrades?symbol=BTCUSDT&limit=1000&fromId=%1").arg(fromId)));
    const auto known = m_market->firstIdFrom(0, m_now - 5s + 1us) - fromId;
    QVERIFY(known > 0 && fromId + known < m_market->kept(0).last);
    QCOMPARE(QJsonDocument::fromJson(reply.body).array().size(), known);
}

void TestRestApi::tellsNewestIds()
{
    const auto all = array(QStringLiteral("ticker/24hr"));
    QCOMPARE(all.size(), qsizetype(m_market->listing().size()));
    const auto some = array(QStringLiteral("ticker/24hr?symbols=[\"BTCUSDT\"]&type=MINI"));
    QCOMPARE(some.size(), 1);
    const auto ticker = some[0].toObject();
    const auto newest = array(QStringLiteral("trades?symbol=BTCUSDT&limit=1"))[0].toObject();
    QCOMPARE(ticker[QStringLiteral("symbol")].toString(), QStringLiteral("BTCUSDT"));
    QCOMPARE(ticker[QStringLiteral("lastId")].toInteger(), newest[QStringLiteral("id")].toInteger());
    QCOMPARE(ticker[QStringLiteral("lastPrice")].toString(), newest[QStringLiteral("price")].toString());
    QCOMPARE(m_api->answer(request(QStringLiteral("ticker/24hr?symbols=[\"NOTHING\"]"))).status, 400);
}

void TestRestApi::idsMayStartAgain()
{
    const RestartedMarket market(std::make_unique<GeneratedMarket>(atClock(m_now)), noon + 10s);
    RestApi api(market, [this] { return m_now; });
    const auto told = [&](const QString &text) { return QJsonDocument::fromJson(api.answer(request(text)).body).array(); };
    const auto newest = QStringLiteral("trades?symbol=BTCUSDT&limit=1000");
    const auto before = told(newest).last()[QStringLiteral("id")].toInteger();
    QVERIFY(before > 1'000);
    m_now = noon + 20s;
    const auto after = told(newest);
    QCOMPARE(after.first()[QStringLiteral("id")].toInteger(), 1);
    QCOMPARE(after.last()[QStringLiteral("id")].toInteger(), after.size());
    QVERIFY(after.first()[QStringLiteral("time")].toInteger() >= microsOf(noon + 10s));
    QCOMPARE(told(QStringLiteral("historicalTrades?symbol=BTCUSDT&fromId=0&limit=1")).first(), after.first());
    QVERIFY(told(QStringLiteral("historicalTrades?symbol=BTCUSDT&fromId=%1").arg(before)).isEmpty());
}

TIDEMARK_TEST(TestRestApi, QCoreApplication)
#include "tst_rest_api.moc"
