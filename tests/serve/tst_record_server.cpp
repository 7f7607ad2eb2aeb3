#include "serve/record_server.h"

#include "database/random_trades.h"
#include "served_record.h"
#include "simulator/stream_listener.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QtTest>

#include <algorithm>
#include <array>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");

// moc does not read a raw string within a macro's parentheses.
const QString combinedStart = QStringLiteral("{\"stream\":\"");
const QString noDepth = QStringLiteral("{\"error\":{\"code\":2,\"msg\":\"The stream btcusdt@depth is not served: the record holds trades");
const QString listed = QStringLiteral("{\"result\":[\"btcusdt@trade\"],\"id\":2}");

[[nodiscard]] QString done(int id)
{
    return QStringLiteral("{\"result\":null,\"id\":%1}").arg(id);
}

[[nodiscard]] bool isTrade(const QJsonObject &frame, const Trade &trade, bool inMicros = false)
{
    return frame.value(QLatin1String("t")).toInteger() == trade.id && frame.value(QLatin1String("s")).toString() == trade.symbol.toString()
        && frame.value(QLatin1String("p")).toString() == trade.price.toString()
        && frame.value(QLatin1String("q")).toString() == trade.quantity.toString()
        && frame.value(QLatin1String("T")).toInteger() == microsOf(trade.tradedAt) / (inMicros ? 1 : 1'000)
        && frame.value(QLatin1String("m")).toBool() == trade.buyerIsMaker;
}

[[nodiscard]] bool areTrades(const QList<QJsonObject> &frames, std::span<const Trade> trades, bool inMicros = false)
{
    return std::equal(frames.begin(), frames.end(), trades.begin(), trades.end(),
                      [&](const QJsonObject &frame, const Trade &trade) { return isTrade(frame, trade, inMicros); });
}

} // namespace

// The record on one port, spoken to by the exchange's protocol.
class TestRecordServer : public QObject {
    Q_OBJECT

    TestServer m_postgres;
    TestDatabase m_database{m_postgres};
    const Timestamp m_begins = momentOf("2024-08-08T22:00:00Z");
    const Timestamp m_ends = momentOf("2024-08-09T00:00:00Z");
    std::vector<Trade> m_btc = RandomMarket{btc, 1, 1'000, m_begins, 300ms}.trades(10'000);
    std::vector<Trade> m_eth = RandomMarket{eth, 2, 5, m_begins, 2s}.trades(1'500);

    [[nodiscard]] RecordReplay::Part part(double speed) const { return {{btc, eth}, m_begins, m_ends, speed}; }

    static void send(StreamListener &client, const char *text) { client.socket.sendTextMessage(QString::fromUtf8(text)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.store(m_btc);
        m_database.store(m_eth);
    }

    void everyTradeOnceAndInOrder()
    {
        ServedRecord served(m_database);
        served.replay(part(ReplayClock::asFastAsTaken));
        StreamListener client(served.streams(), QStringLiteral("/stream?streams=ethusdt@trade/btcusdt@trade&timeUnit=MICROSECOND"));
        AWAIT_COMPARE(client.trades().size(), qsizetype(m_btc.size() + m_eth.size()), 60'000);
        const auto both = client.trades();
        const auto of = [&](const char *symbol) {
            QList<QJsonObject> frames;
            std::copy_if(both.begin(), both.end(), std::back_inserter(frames),
                         [&](const QJsonObject &frame) { return frame.value(QLatin1String("s")).toString() == QLatin1String(symbol); });
            return frames;
        };
        QVERIFY(areTrades(of("BTCUSDT"), m_btc, true));
        QVERIFY(areTrades(of("ETHUSDT"), m_eth, true));
        QVERIFY(std::is_sorted(both.begin(), both.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return a.value(QLatin1String("T")).toInteger() < b.value(QLatin1String("T")).toInteger();
        }));
        QVERIFY2(client.messages.first().startsWith(combinedStart), qPrintable(client.messages.first()));
        QCOMPARE(served.json(QStringLiteral("/api/v3/time")).object().value(QLatin1String("serverTime")).toInteger(), microsOf(m_ends) / 1'000);
        QVERIFY(served.said().last().startsWith(QStringLiteral("The replay is over")));
    }

    // Each in its own form, on one clock: from its subscription on nothing is left out, whenever that came.
    void severalClients()
    {
        ServedRecord served(m_database);
        served.replay(part(1'000));
        StreamListener asked(served.streams(), QStringLiteral("/ws/0")); // of nothing yet, so that time stands
        AWAIT_VERIFY(asked.isOpen(), answerMs);
        StreamListener raw(served.streams(), QStringLiteral("/ws/btcusdt@trade"));
        StreamListener combined(served.streams(), QStringLiteral("/stream?streams=ethusdt@trade&timeUnit=MICROSECOND"));
        AWAIT_VERIFY(!raw.messages.isEmpty(), answerMs);
        send(asked, R"({"method":"SUBSCRIBE","params":["ethusdt@trade"],"id":7})");
        AWAIT_COMPARE(asked.answer(QStringLiteral("7")), done(7), answerMs);
        AWAIT_VERIFY(!raw.trades().isEmpty() && raw.trades().last().value(QLatin1String("t")).toInteger() == m_btc.back().id, 60'000);
        const auto isEnd = [](const StreamListener &client, const std::vector<Trade> &market, bool inMicros) {
            const auto frames = client.trades();
            return !frames.isEmpty() && frames.size() <= qsizetype(market.size())
                && areTrades(frames, std::span(market).last(std::size_t(frames.size())), inMicros);
        };
        AWAIT_VERIFY(isEnd(combined, m_eth, true) && isEnd(asked, m_eth, false), answerMs);
        QVERIFY(isEnd(raw, m_btc, false));
    }

    // Time stands until somebody has subscribed, and again when nobody is left: who comes back goes on where it was.
    void timePassesForSubscribers()
    {
        ServedRecord served(m_database);
        served.replay(part(1'500));
        const auto time = [&] { return served.json(QStringLiteral("/api/v3/time"), true).object().value(QLatin1String("serverTime")).toInteger(); };
        QCOMPARE(time(), microsOf(m_begins));
        QCOMPARE(served.json(QStringLiteral("/api/v3/trades?symbol=BTCUSDT")).array().size(), 0);
        qint64 last = 0;
        for (int visit = 0; last < m_eth.back().id; ++visit) {
            StreamListener client(served.streams(), QStringLiteral("/ws/ethusdt@trade"));
            const auto isOver = [&] { return !served.said().isEmpty() && served.said().last().startsWith(QStringLiteral("The replay is over")); };
            AWAIT_VERIFY(!client.trades().isEmpty() || isOver(), answerMs);
            if (client.trades().isEmpty())
                break; // the last ones were on their way to who went
            if (visit == 0)
                QCOMPARE(client.trades().first().value(QLatin1String("t")).toInteger(), m_eth.front().id);
            else // but for what was on its way to who went
                QVERIFY(client.trades().first().value(QLatin1String("t")).toInteger() > last);
            last = client.trades().last().value(QLatin1String("t")).toInteger();
            client.socket.abort();
            const auto stands = [&] { // once it is noticed that nobody is left
                const auto stood = time();
                QTest::qWait(400);
                return time() == stood;
            };
            AWAIT_VERIFY(stands(), answerMs);
        }
    }

    // What REST tells is what has happened, while a replay runs.
    void restAsOfThen()
    {
        ServedRecord served(m_database);
        served.replay(part(300));
        StreamListener client(served.streams(), QStringLiteral("/ws/btcusdt@trade"));
        AWAIT_MORE(client.trades().size(), qsizetype(300), answerMs);
        for (int i = 0; i < 5; ++i) {
            const auto trades = served.json(QStringLiteral("/api/v3/trades?symbol=BTCUSDT&limit=1"), true).array();
            const auto now = served.json(QStringLiteral("/api/v3/time"), true).object().value(QLatin1String("serverTime")).toInteger();
            QCOMPARE(trades.size(), 1);
            const auto trade = trades.first().toObject();
            QVERIFY(trade.value(QLatin1String("time")).toInteger() <= now);
            AWAIT_VERIFY(client.trades().last().value(QLatin1String("t")).toInteger() >= trade.value(QLatin1String("id")).toInteger(), answerMs);
        }
    }

    void controls()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        StreamListener client(served.streams(), QStringLiteral("/ws/btcusdt@trade"));
        AWAIT_VERIFY(client.isOpen(), answerMs);
        send(client, R"({"method":"SUBSCRIBE","params":["ethusdt@trade","btcusdt@depth"],"id":1})");
        AWAIT_TEXT(client.answer(QStringLiteral("1")), noDepth, answerMs);
        send(client, R"({"method":"LIST_SUBSCRIPTIONS","id":2})");
        AWAIT_COMPARE(client.answer(QStringLiteral("2")), listed, answerMs);
        send(client, R"({"method":"UNSUBSCRIBE","params":["btcusdt@trade"],"id":3})");
        AWAIT_COMPARE(client.answer(QStringLiteral("3")), done(3), answerMs);
        send(client, "{");
        AWAIT_TEXT(client.messages.last(), QStringLiteral("Invalid JSON"), answerMs);
    }

    void aStreamThatCannotBeHad()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        StreamListener client(served.streams(), QStringLiteral("/stream?streams=btcusdt@trade/btcusdt@aggTrade"));
        AWAIT_VERIFY(client.isClosed() && !client.messages.isEmpty(), answerMs);
        QVERIFY2(client.messages.first().contains(QStringLiteral("guesswork")), qPrintable(client.messages.first()));
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    }

    void candlesAndTickers()
    {
        ServedRecord served(m_database);
        served.replay(part(ReplayClock::asFastAsTaken));
        StreamListener client(served.streams(), QStringLiteral("/stream?streams=btcusdt@kline_15m/btcusdt@kline_1m/btcusdt@miniTicker/!ticker@arr"));
        const auto framesOf = [&](const QString &stream) {
            QList<QJsonValue> frames;
            for (const auto &message : client.messages) {
                const auto object = QJsonDocument::fromJson(message.toUtf8()).object();
                if (object.value(QLatin1String("stream")) == stream)
                    frames += object.value(QLatin1String("data"));
            }
            return frames;
        };
        std::map<Timestamp, Candle> expected;
        for (const auto &trade : m_btc)
            expected[spanStart(trade.tradedAt, 15min)].add(trade);
        const auto closed = [&] {
            QList<QJsonObject> found;
            for (const auto &frame : framesOf(QStringLiteral("btcusdt@kline_15m"))) {
                if (const auto kline = frame[QLatin1String("k")].toObject(); kline.value(QLatin1String("x")).toBool())
                    found += kline;
            }
            return found;
        };
        AWAIT_COMPARE(closed().size(), qsizetype(expected.size()), 30'000);
        const auto klines = closed();
        for (qsizetype i = 0; const auto &[openedAt, candle] : expected) {
            const auto &told = klines[i++];
            QCOMPARE(told.value(QLatin1String("t")).toInteger(), microsOf(openedAt) / 1'000);
            QCOMPARE(told.value(QLatin1String("o")).toString(), candle.open.toString());
            QCOMPARE(told.value(QLatin1String("h")).toString(), candle.high.toString());
            QCOMPARE(told.value(QLatin1String("l")).toString(), candle.low.toString());
            QCOMPARE(told.value(QLatin1String("c")).toString(), candle.close.toString());
            QCOMPARE(told.value(QLatin1String("v")).toString(), candle.volume.toString());
            QCOMPARE(told.value(QLatin1String("n")).toInteger(), candle.trades);
        }
        AWAIT_VERIFY(!framesOf(QStringLiteral("btcusdt@miniTicker")).isEmpty(), answerMs);
        AWAIT_VERIFY(!framesOf(QStringLiteral("!ticker@arr")).isEmpty(), answerMs);
        const auto mini = framesOf(QStringLiteral("btcusdt@miniTicker")).first().toObject();
        QCOMPARE(mini.value(QLatin1String("e")).toString(), QStringLiteral("24hrMiniTicker"));
        QCOMPARE(mini.value(QLatin1String("o")).toString(), m_btc.front().price.toString());
        QCOMPARE(framesOf(QStringLiteral("!ticker@arr")).first().toArray().first()[QLatin1String("e")].toString(), QStringLiteral("24hrTicker"));
    }

    // A client that reads nothing: a replay waits for it, with a bounded queue, and goes on when it has gone.
    void aClientThatDoesNotRead()
    {
        ServedRecord served(m_database);
        auto many = RandomMarket{symbolNamed("DOGEUSDT"), 4, 1, m_begins, 5ms}.trades(150'000);
        m_database.store(many);
        served.replay({{symbolNamed("DOGEUSDT")}, m_begins, m_ends, ReplayClock::asFastAsTaken});
        QTcpSocket deaf;
        deaf.setReadBufferSize(1);
        deaf.connectToHost(QStringLiteral("127.0.0.1"), quint16(served.streams().port()));
        AWAIT_VERIFY(deaf.state() == QAbstractSocket::ConnectedState, answerMs);
        deaf.write("GET /ws/dogeusdt@trade HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        const auto time = [&] { return served.json(QStringLiteral("/api/v3/time"), true).object().value(QLatin1String("serverTime")).toInteger(); };
        AWAIT_MORE(time(), microsOf(m_begins), answerMs);
        // Where it stands does not change any more.
        qint64 stood = 0;
        AWAIT_VERIFY(time() == std::exchange(stood, time()), 30'000);
        QVERIFY(stood < microsOf(many.back().tradedAt));
        StreamListener reading(served.streams(), QStringLiteral("/ws/dogeusdt@trade"));
        AWAIT_VERIFY(reading.isOpen(), answerMs);
        deaf.abort();
        AWAIT_MORE(reading.trades().size(), qsizetype(1'000), 30'000);
        AWAIT_COMPARE(time(), microsOf(m_ends), 60'000);
    }

    // Each of them keeps to its own bound; so many may come that all the computer's memory would be theirs.
    void clientsThatDoNotReadTogether()
    {
        ServedRecord served(m_database);
        const auto shib = symbolNamed("SHIBUSDT");
        m_database.store(RandomMarket{shib, 5, 1, m_begins, 5ms}.trades(10));
        ServeOptions options;
        options.queues.all = 1 << 20;
        served.relay(options);
        std::array<QTcpSocket, 2> deaf;
        for (auto &socket : deaf) {
            socket.setReadBufferSize(1);
            socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(served.streams().port()));
            AWAIT_VERIFY(socket.state() == QAbstractSocket::ConnectedState, answerMs);
            socket.write("GET /ws/shibusdt@trade HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        }
        StreamListener reading(served.streams(), QStringLiteral("/ws/shibusdt@trade"));
        AWAIT_VERIFY(reading.isOpen(), answerMs);
        // Until what the system itself takes for each of them is full.
        std::int64_t next = 11;
        const auto isSaid = [&] {
            m_database.store(RandomMarket{shib, 6, next, m_begins + std::chrono::seconds(next), 1ms}.trades(20'000));
            next += 20'000;
            const auto said = served.said();
            return std::any_of(said.begin(), said.end(), [](const QString &sentence) { return sentence.contains(QStringLiteral("together")); });
        };
        AWAIT_VERIFY(isSaid(), 60'000);
        QVERIFY(reading.isOpen()); // who reads stays
    }

    void live()
    {
        ServedRecord served(m_database);
        served.relay();
        StreamListener client(served.streams(), QStringLiteral("/ws/btcusdt@trade"));
        AWAIT_VERIFY(client.isOpen(), answerMs);
        const auto first = m_btc.back().id + 1;
        const auto all = RandomMarket{btc, 9, first, m_btc.back().tradedAt + 1s, 300ms}.trades(600);
        // One by one at first: the relay may not have looked yet.
        std::size_t stored = 0;
        const auto hasBegun = [&] {
            m_database.store({all[stored++]});
            return !client.trades().isEmpty();
        };
        AWAIT_VERIFY(hasBegun(), answerMs);
        m_database.store({all.begin() + std::ptrdiff_t(stored), all.end()});
        AWAIT_VERIFY(client.trades().last().value(QLatin1String("t")).toInteger() == all.back().id, answerMs);
        const auto begun = std::size_t(client.trades().first().value(QLatin1String("t")).toInteger() - first);
        QVERIFY(areTrades(client.trades(), std::span(all).subspan(begun)));
        QCOMPARE(served.json(QStringLiteral("/api/v3/ticker/price?symbol=BTCUSDT")).object().value(QLatin1String("price")).toString(), all.back().price.toString());
    }

    void verbs()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        QCOMPARE(served.get(QStringLiteral("/api/v3/ping")), QByteArray("{}"));
        QCOMPARE(served.status(), 200);
        QCOMPARE(served.get(QStringLiteral("/api/v3/ping"), "HEAD"), QByteArray());
        QCOMPARE(served.status(), 200);
        for (const auto *verb : {"POST", "DELETE", "PUT"}) {
            QVERIFY(served.get(QStringLiteral("/api/v3/order?symbol=BTCUSDT"), verb).contains("-1020"));
            QCOMPARE(served.status(), 400);
        }
        QVERIFY(served.get(QStringLiteral("/elsewhere")).contains("Not found"));
        QCOMPARE(served.status(), 404);
    }

    void theOthersDoNotWaitForCandles_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("candles") << QByteArray("/api/v3/klines?symbol=BTCUSDT&interval=1m");
        QTest::newRow("the day of all markets") << QByteArray("/api/v3/ticker/24hr");
    }

    // What may take seconds is asked beside the rest.
    void theOthersDoNotWaitForCandles()
    {
        QFETCH(QByteArray, path);
        ServedRecord served(m_database);
        served.replay(part(1));
        const auto locker = m_database.open();
        QVERIFY(locker->begin("ISOLATION LEVEL READ COMMITTED").ok());
        QVERIFY(locker->run("LOCK TABLE public.candles IN ACCESS EXCLUSIVE MODE").ok());
        QTcpSocket waits;
        waits.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(served.streams().port()));
        waits.write("GET " + path + " HTTP/1.1\r\nHost: here\r\n\r\n");
        // A backend of the server's own may wait for the same table meanwhile.
        AWAIT_COMPARE(m_database.valueOf("SELECT count(*) > 0 FROM pg_locks JOIN pg_stat_activity USING (pid) "
                                         "WHERE NOT granted AND relation = 'public.candles'::regclass AND backend_type = 'client backend'"),
                      QStringLiteral("t"), answerMs);
        QVERIFY(served.json(QStringLiteral("/api/v3/time")).object().contains(QLatin1String("serverTime")));
        QVERIFY(waits.bytesAvailable() == 0);
        QVERIFY(locker->run("ROLLBACK").ok());
        AWAIT_VERIFY(waits.peek(100'000).contains("HTTP/1.1 200 "), answerMs);
    }

    // How Apache reads it is seen in serve_clients; here what frames it, and when it ends.
    void arrow()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        const QString trades = QStringLiteral("/trades.arrow?venue=Binance&market=spot&symbol=");
        const QByteArray end("\xff\xff\xff\xff\0\0\0\0", 8);
        const auto none = served.get(trades + QStringLiteral("btcusdt")); // time stands before the first one
        QCOMPARE(served.status(), 200);
        QVERIFY(none.startsWith("\xff\xff\xff\xff") && none.endsWith(end) && none.size() % 8 == 0);
        QVERIFY(none.contains("is_sell"));
        StreamListener client(served.streams(), QStringLiteral("/ws/btcusdt@trade"));
        AWAIT_VERIFY(!client.trades().isEmpty(), answerMs);
        const auto some = served.get(trades + QStringLiteral("BTCUSDT&limit=1"));
        QVERIFY(some.size() > none.size() + 25 && some.endsWith(end) && some.size() % 8 == 0);
        const auto price = m_btc.front().price.toDouble();
        QVERIFY(some.contains(QByteArray(reinterpret_cast<const char *>(&price), sizeof price)));
    }

    void arrowIsRefused_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *path, int code, const char *says) { QTest::newRow(path) << code << QString::fromUtf8(says); };
        row("/trades.arrow", -1102, "'venue'");
        row("/trades.arrow?venue=binance", -1102, "'market'");
        row("/trades.arrow?venue=binance&market=spot", -1102, "'symbol'");
        row("/trades.arrow?venue=bybit&market=spot&symbol=btcusdt", -1130, "venue=binance and market=spot");
        row("/trades.arrow?venue=binance&market=linear&symbol=btcusdt", -1130, "venue=binance and market=spot");
        row("/trades.arrow?venue=binance&market=spot&symbol=nosuch", -1121, "Invalid symbol.");
        row("/trades.arrow?venue=binance&market=spot&symbol=btcusdt&from=-1", -1100, "'from'");
        row("/trades.arrow?venue=binance&market=spot&symbol=btcusdt&to=now", -1100, "'to'");
        row("/trades.arrow?venue=binance&market=spot&symbol=btcusdt&limit=0", -1130, "'limit'");
        row("/trades.arrow?venue=binance&market=spot&symbol=btcusdt&limit=many", -1100, "'limit'");
    }

    void arrowIsRefused()
    {
        QFETCH(int, code);
        QFETCH(QString, says);
        ServedRecord served(m_database);
        served.replay(part(1));
        const auto answer = served.json(QString::fromUtf8(QTest::currentDataTag())).object();
        QCOMPARE(served.status(), 400);
        QCOMPARE(answer.value(QLatin1String("code")).toInt(), code);
        QVERIFY2(answer.value(QLatin1String("msg")).toString().contains(says), qPrintable(answer.value(QLatin1String("msg")).toString()));
    }

    void aPortThatIsTaken()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        ServeOptions options;
        options.port = quint16(served.streams().port());
        const auto second = RecordServer::start(options, std::make_unique<RecordReplay>(served.opening(), part(1), [](const QString &) {}), served.opening(), [](const QString &) {});
        QVERIFY(!second.ok());
        QVERIFY2(second.message().contains(QStringLiteral("in use")), qPrintable(second.message()));
    }

    // Whoever has asked is answered first.
    void shutsDownBehindAnswers()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        const auto locker = m_database.open();
        QVERIFY(locker->begin("ISOLATION LEVEL READ COMMITTED").ok());
        QVERIFY(locker->run("LOCK TABLE public.candles IN ACCESS EXCLUSIVE MODE").ok());
        QTcpSocket waits;
        waits.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(served.streams().port()));
        waits.write("GET /api/v3/klines?symbol=BTCUSDT&interval=1m HTTP/1.1\r\nHost: here\r\n\r\n");
        AWAIT_VERIFY(waits.state() == QAbstractSocket::ConnectedState && waits.bytesToWrite() == 0, answerMs);
        QVERIFY(served.json(QStringLiteral("/api/v3/time")).isObject()); // what was asked before it has been read
        AWAIT_COMPARE(m_database.valueOf("SELECT count(*) > 0 FROM pg_locks JOIN pg_stat_activity USING (pid) "
                                         "WHERE NOT granted AND relation = 'public.candles'::regclass AND backend_type = 'client backend'"),
                      QStringLiteral("t"), answerMs);
        bool isLet = false;
        std::optional<bool> wasLet; // when it was down
        served.server().shutDown([&] { wasLet = isLet; });
        QTest::qWait(200);
        isLet = true;
        QVERIFY(locker->run("ROLLBACK").ok());
        AWAIT_VERIFY(waits.peek(100'000).contains("HTTP/1.1 200 "), answerMs);
        AWAIT_VERIFY(wasLet.has_value(), answerMs);
        QVERIFY(*wasLet);
    }

    // Whoever is connected is told, and its connection closed.
    void shutsDown()
    {
        ServedRecord served(m_database);
        served.replay(part(1));
        StreamListener client(served.streams(), QStringLiteral("/ws/btcusdt@trade"));
        AWAIT_VERIFY(client.isOpen(), answerMs);
        QTRY_VERIFY(!client.messages.isEmpty());
        bool isDown = false;
        served.server().shutDown([&] { isDown = true; });
        AWAIT_VERIFY(isDown && client.isClosed(), answerMs);
        QVERIFY2(client.messages.last().contains(QStringLiteral("serverShutdown")), qPrintable(client.messages.last()));
        QCOMPARE(client.socket.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    }
};

TIDEMARK_TEST(TestRecordServer, QCoreApplication)
#include "tst_record_server.moc"
