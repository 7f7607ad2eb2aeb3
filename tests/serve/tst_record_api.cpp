#include "database/packed_record.h"
#include "database/random_trades.h"
#include "serve/record_api.h"
#include "serve/record_listing.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHBTC");
const Symbol later = symbolNamed("SOLUSDT");

} // namespace

// REST from the record, as of a moment.
class TestRecordApi : public QObject {
    Q_OBJECT

    TestServer m_server;
    TestDatabase m_database{m_server};
    std::unique_ptr<PgSession> m_session;
    const Timestamp m_begins = momentOf("2024-08-08T20:00:00Z");
    const Timestamp m_moment = momentOf("2024-08-08T23:30:00.5Z"); // with trades before and after it
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, m_begins, 300ms}.trades(60'000);
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, m_begins, 9s}.trades(2'000);
    std::vector<Trade> m_later = RandomMarket{later, 3, 1, momentOf("2024-08-09T00:00:00Z"), 9s}.trades(100);

    RestReply m_reply;

    QJsonDocument ask(const QString &pathAndQuery, std::optional<Timestamp> horizon, TimeUnit unit = TimeUnit::Milliseconds, std::vector<Symbol> only = {})
    {
        RecordApi api(std::move(only));
        const RestRequest request{pathAndQuery.section(QLatin1Char('?'), 0, 0), QUrlQuery(pathAndQuery.section(QLatin1Char('?'), 1)), unit};
        m_reply = api.answer(*m_session, request, {horizon.value_or(m_btc.back().tradedAt), horizon});
        return QJsonDocument::fromJson(m_reply.body);
    }

    [[nodiscard]] std::vector<Trade> until(const std::vector<Trade> &trades, std::optional<Timestamp> horizon) const
    {
        auto known = trades;
        std::erase_if(known, [&](const Trade &trade) { return horizon && trade.tradedAt > *horizon; });
        return known;
    }

    void compare(const QJsonArray &entries, std::span<const Trade> trades, TimeUnit unit = TimeUnit::Milliseconds)
    {
        QCOMPARE(entries.size(), qsizetype(trades.size()));
        for (std::size_t i = 0; i < trades.size(); ++i) {
            const auto entry = entries[qsizetype(i)].toObject();
            QCOMPARE(entry.value(QLatin1String("id")).toInteger(), trades[i].id);
            QCOMPARE(entry.value(QLatin1String("price")).toString(), trades[i].price.toString());
            QCOMPARE(entry.value(QLatin1String("qty")).toString(), trades[i].quantity.toString());
            QCOMPARE(entry.value(QLatin1String("time")).toInteger(), microsOf(trades[i].tradedAt) / (unit == TimeUnit::Milliseconds ? 1'000 : 1));
            QCOMPARE(entry.value(QLatin1String("isBuyerMaker")).toBool(), trades[i].buyerIsMaker);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Three hundred ids of it are missing, at its beginning and among the newest of the moment.
        std::erase_if(m_btc, [](const Trade &trade) { return (trade.id >= 1'200 && trade.id < 1'400) || (trade.id >= 42'900 && trade.id < 43'000); });
        std::vector<Trade> part;
        for (const auto &trade : m_btc) {
            if (!part.empty() && trade.id != part.back().id + 1)
                m_database.store(std::exchange(part, {}));
            part.push_back(trade);
        }
        m_database.store(part);
        m_database.store(m_eth);
        m_database.store(m_later);
        (void)packed(m_database, btc, m_begins + 1h);
        m_session = m_database.open();
    }

    void newestTrades_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("isReplay");
        for (const auto limit : {1, 5, 500, 1'000}) {
            QTest::addRow("%d now", limit) << limit << false;
            QTest::addRow("%d as of then", limit) << limit << true;
        }
    }

    void newestTrades()
    {
        QFETCH(int, limit);
        QFETCH(bool, isReplay);
        const auto horizon = isReplay ? std::optional(m_moment) : std::nullopt;
        const auto known = until(m_btc, horizon);
        const std::span newest = std::span(known).last(std::size_t(limit));
        compare(ask(QStringLiteral("/api/v3/trades?symbol=BTCUSDT&limit=%1").arg(limit), horizon).array(), newest);
        compare(ask(QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=%1").arg(limit), horizon).array(), newest);
    }

    // However many ids are missing before the newest, it is these that are told.
    void newestTradesAfterAWideGap()
    {
        const TestDatabase database(m_server);
        auto all = RandomMarket{btc, 4, 1, m_begins, 10ms}.trades(70'000);
        database.store(all);
        const auto after = RandomMarket{btc, 5, 110'001, m_begins + 1h, 10ms}.trades(10);
        database.store(after);
        all.insert(all.end(), after.begin(), after.end());
        const auto session = database.open();
        RecordApi api({});
        for (const auto limit : {5, 500}) {
            const RestRequest request{QStringLiteral("/api/v3/trades"), QUrlQuery(QStringLiteral("symbol=BTCUSDT&limit=%1").arg(limit)), TimeUnit::Milliseconds};
            const auto reply = api.answer(*session, request, {after.back().tradedAt, {}});
            compare(QJsonDocument::fromJson(reply.body).array(), std::span(all).last(std::size_t(limit)));
        }
    }

    // The exchange stamps a trade before one of lower id now and then.
    void newestTradesAreThoseOfTheHighestIds()
    {
        const TestDatabase database(m_server);
        auto all = RandomMarket{btc, 6, 1, m_begins, 10ms}.trades(2'000);
        const auto latest = all[1'997].tradedAt;
        all[1'998].tradedAt = all[1'999].tradedAt = latest - 1ms;
        database.store(all);
        const auto session = database.open();
        RecordApi api({});
        for (const auto &horizon : {std::optional<Timestamp>(), std::optional(latest), std::optional(latest - 1us), std::optional(latest - 1ms - 1us)}) {
            const auto known = until(all, horizon);
            for (const auto limit : {1, 5, 500, 1'000}) {
                const RestRequest request{QStringLiteral("/api/v3/trades"), QUrlQuery(QStringLiteral("symbol=BTCUSDT&limit=%1").arg(limit)), TimeUnit::Milliseconds};
                const auto reply = api.answer(*session, request, {horizon.value_or(latest), horizon});
                compare(QJsonDocument::fromJson(reply.body).array(), std::span(known).last(std::size_t(limit)));
            }
        }
    }

    // All of a market, page by page by its ids, as clients heal what they missed: each once, in order, and none of what is yet to come.
    void allByIds()
    {
        for (const auto &horizon : {std::optional<Timestamp>(), std::optional(m_moment)}) {
            const auto known = until(m_btc, horizon);
            std::size_t at = 0;
            for (std::int64_t next = 0;;) {
                const auto page = ask(QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=1000&fromId=%1").arg(next), horizon, TimeUnit::Microseconds).array();
                if (page.isEmpty())
                    break;
                QVERIFY(at + std::size_t(page.size()) <= known.size());
                compare(page, std::span(known).subspan(at, std::size_t(page.size())), TimeUnit::Microseconds);
                at += std::size_t(page.size());
                next = page.last().toObject().value(QLatin1String("id")).toInteger() + 1;
            }
            QCOMPARE(at, known.size());
        }
    }

    void tickers()
    {
        for (const auto &horizon : {std::optional<Timestamp>(), std::optional(m_moment)}) {
            const auto known = until(m_btc, horizon);
            const auto ticker = ask(QStringLiteral("/api/v3/ticker/24hr?symbol=BTCUSDT"), horizon).object();
            Candle all;
            for (const auto &trade : known)
                all.add(trade);
            QCOMPARE(ticker.value(QLatin1String("openPrice")).toString(), all.open.toString());
            QCOMPARE(ticker.value(QLatin1String("highPrice")).toString(), all.high.toString());
            QCOMPARE(ticker.value(QLatin1String("lowPrice")).toString(), all.low.toString());
            QCOMPARE(ticker.value(QLatin1String("lastPrice")).toString(), all.close.toString());
            QCOMPARE(ticker.value(QLatin1String("lastQty")).toString(), known.back().quantity.toString());
            QCOMPARE(ticker.value(QLatin1String("volume")).toString(), all.volume.toString());
            QCOMPARE(ticker.value(QLatin1String("count")).toInteger(), qint64(known.size()));
            QCOMPARE(ticker.value(QLatin1String("firstId")).toInteger(), 1'000);
            QCOMPARE(ticker.value(QLatin1String("lastId")).toInteger(), known.back().id);
            QCOMPARE(ticker.value(QLatin1String("priceChange")).toString(), (all.close - all.open).toString());
            QVERIFY(!ticker.contains(QLatin1String("bidPrice"))); // nobody knows it
            QCOMPARE(ask(QStringLiteral("/api/v3/ticker/price?symbol=BTCUSDT"), horizon).object().value(QLatin1String("price")).toString(), all.close.toString());
            const auto prices = ask(QStringLiteral("/api/v3/ticker/price"), horizon).array();
            QCOMPARE(prices.size(), horizon ? 2 : 3); // one of them has not traded by then
            QCOMPARE(ask(QStringLiteral("/api/v3/ticker/24hr?symbols=[%22BTCUSDT%22]&type=MINI"), horizon).array().size(), 1);
        }
    }

    void averagePrice()
    {
        WideDecimal volume;
        WideDecimal quote(16);
        for (const auto &trade : until(m_btc, m_moment)) {
            if (trade.tradedAt <= m_moment - 5min)
                continue;
            volume.add(trade.quantity);
            quote.add(WideDecimal::product(trade.price, trade.quantity));
        }
        const auto answer = ask(QStringLiteral("/api/v3/avgPrice?symbol=BTCUSDT"), m_moment).object();
        QCOMPARE(answer.value(QLatin1String("mins")).toInt(), 5);
        QVERIFY(std::abs(answer.value(QLatin1String("price")).toString().toDouble() - quote.toDouble() / volume.toDouble()) < 1e-6);
    }

    void klines()
    {
        const auto rows = ask(QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=1h&limit=2"), m_moment).array();
        QCOMPARE(rows.size(), 2);
        const auto open = rows[1].toArray();
        QCOMPARE(open.size(), 12);
        QCOMPARE(open[0].toInteger(), microsOf(momentOf("2024-08-08T23:00:00Z")) / 1'000);
        QCOMPARE(open[6].toInteger(), microsOf(momentOf("2024-08-09T00:00:00Z")) / 1'000 - 1);
        QCOMPARE(open[4].toString(), until(m_btc, m_moment).back().price.toString());
        QCOMPARE(ask(QStringLiteral("/api/v3/uiKlines?symbol=BTCUSDT&interval=1h&limit=2"), m_moment).array(), rows);
        const auto day = ask(QStringLiteral("/api/v3/klines?symbol=BTCUSDT&interval=1d&timeZone=-3:30"), {}, TimeUnit::Microseconds).array();
        QCOMPARE(day[0].toArray()[0].toInteger(), microsOf(momentOf("2024-08-08T03:30:00Z")));
    }

    void exchangeInfo()
    {
        const auto info = ask(QStringLiteral("/api/v3/exchangeInfo"), m_moment).object();
        QCOMPARE(info.value(QLatin1String("serverTime")).toInteger(), microsOf(m_moment) / 1'000);
        const auto symbols = info.value(QLatin1String("symbols")).toArray();
        QCOMPARE(symbols.size(), 3);
        const auto first = symbols[0].toObject();
        QCOMPARE(first.value(QLatin1String("symbol")).toString(), QStringLiteral("BTCUSDT"));
        QCOMPARE(first.value(QLatin1String("baseAsset")).toString(), QStringLiteral("BTC"));
        QCOMPARE(first.value(QLatin1String("quoteAsset")).toString(), QStringLiteral("USDT"));
        QVERIFY(first.value(QLatin1String("filters")).toArray().size() >= 3);
        QCOMPARE(ask(QStringLiteral("/api/v3/exchangeInfo?symbol=ETHBTC"), m_moment).object().value(QLatin1String("symbols")).toArray().size(), 1);
        QCOMPARE(ask(QStringLiteral("/api/v3/exchangeInfo"), m_moment, TimeUnit::Milliseconds, {eth}).object().value(QLatin1String("symbols")).toArray().size(), 1);
    }

    void names_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("quote");
        QTest::newRow("BTCUSDT") << "BTC" << "USDT";
        QTest::newRow("BTCFDUSD") << "BTC" << "FDUSD";
        QTest::newRow("ETHBTC") << "ETH" << "BTC";
        QTest::newRow("USDTTRY") << "USDT" << "TRY";
        QTest::newRow("币安人生USDT") << QString::fromUtf8("币安人生") << "USDT";
        QTest::newRow("USDT") << "USDT" << "";
        QTest::newRow("WHATEVER") << "WHATEVER" << "";
        QTest::newRow("BTCUSDT~1") << "BTC~1" << "USDT";
    }

    void names()
    {
        const auto info = RecordListing::named(symbolNamed(QTest::currentDataTag()));
        QTEST(info.baseAsset, "base");
        QTEST(info.quoteAsset, "quote");
    }

    void whatIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *path, int status, int code, const char *says) { QTest::newRow(path) << status << code << QString::fromUtf8(says); };
        row("/api/v3/trades", 400, -1102, "'symbol' was not sent");
        row("/api/v3/trades?symbol=", 400, -1102, "'symbol' was not sent");
        row("/api/v3/trades?symbol=NOSUCH", 400, -1121, "Invalid symbol.");
        row("/api/v3/trades?symbol=btcusdt", 400, -1121, "Invalid symbol.");
        row("/api/v3/trades?symbol=BTC USDT'--", 400, -1121, "Invalid symbol.");
        row("/api/v3/trades?symbol=BTCUSDT&limit=ten", 400, -1100, "'limit'");
        row("/api/v3/trades?symbol=BTCUSDT&limit=0", 400, -1130, "'limit'");
        row("/api/v3/historicalTrades?symbol=BTCUSDT&fromId=-1", 400, -1100, "'fromId'");
        row("/api/v3/historicalTrades?symbol=BTCUSDT&fromId=99999999999999999999", 400, -1100, "'fromId'");
        row("/api/v3/klines?symbol=BTCUSDT", 400, -1102, "'interval'");
        row("/api/v3/klines?symbol=BTCUSDT&interval=7m", 400, -1120, "Invalid interval.");
        row("/api/v3/klines?symbol=BTCUSDT&interval=1m&startTime=yesterday", 400, -1100, "'startTime'");
        row("/api/v3/klines?symbol=BTCUSDT&interval=1m&timeZone=99", 400, -1100, "'timeZone'");
        row("/api/v3/exchangeInfo?symbols=BTCUSDT", 400, -1100, "'symbols'");
        row("/api/v3/exchangeInfo?symbols=[%22BTCUSDT%22]&symbol=BTCUSDT", 400, -1128, "Combination");
        row("/api/v3/ticker/24hr?symbol=BTCUSDT&type=HUGE", 400, -1130, "'type'");
        row("/api/v3/ticker/24hr?symbol=SOLUSDT", 400, -1000, "Nothing is recorded of SOLUSDT until this moment.");
        row("/api/v3/ticker/price?symbol=SOLUSDT", 400, -1000, "Nothing is recorded of SOLUSDT until this moment.");
        row("/api/v3/avgPrice?symbol=SOLUSDT", 400, -1000, "Nothing is recorded of SOLUSDT until this moment.");
        row("/api/v3/aggTrades?symbol=BTCUSDT", 400, -1020, "guesswork");
        row("/api/v3/depth?symbol=BTCUSDT", 400, -1020, "no order book");
        row("/api/v3/ticker/bookTicker", 400, -1020, "no order book");
        row("/api/v3/account", 400, -1020, "no accounts and no orders");
        row("/sapi/v1/capital/config/getall", 400, -1020, "no accounts and no orders");
        row("/", 404, -1000, "Not found.");
    }

    void whatIsRefused()
    {
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto answer = ask(QString::fromUtf8(QTest::currentDataTag()), m_moment).object();
        QTEST(m_reply.status, "status");
        QCOMPARE(answer.value(QLatin1String("code")).toInt(), code);
        QVERIFY2(answer.value(QLatin1String("msg")).toString().contains(says), m_reply.body.constData());
    }

    void whatWouldChangeAnything()
    {
        RecordApi api({});
        const auto reply = api.answer(*m_session, {QStringLiteral("/api/v3/order"), {}, TimeUnit::Milliseconds, false}, {m_moment, {}});
        QCOMPARE(reply.status, 400);
        QVERIFY2(reply.body.contains("-1020") && reply.body.contains("only read"), reply.body.constData());
    }

    void aRecordThatIsAway()
    {
        const auto session = m_database.open();
        m_database.run("SELECT pg_terminate_backend(" + QByteArray::number(session->query("SELECT pg_backend_pid()")->integer(0, 0)) + ")");
        RecordApi api({});
        const auto reply = api.answer(*session, {QStringLiteral("/api/v3/ticker/price"), {}, TimeUnit::Milliseconds}, {m_moment, {}});
        QCOMPARE(reply.status, 503);
        QVERIFY2(reply.body.contains("-1001"), reply.body.constData());
        QVERIFY(session->isBroken());
    }
};

TIDEMARK_TEST(TestRecordApi, QCoreApplication)
#include "tst_record_api.moc"
