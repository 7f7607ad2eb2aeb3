#include "simulator/local_exchange.h"

#include "recorded_files.h"
#include "simulator/recording.h"
#include "stream_listener.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const QString busiest = QStringLiteral("btcusdt@trade/ethusdt@trade/solusdt@trade");

[[nodiscard]] std::unique_ptr<LocalExchange> startExchange(const SimulatorOptions &options)
{
    auto exchange = LocalExchange::start(options, 0);
    if (!exchange)
        qFatal("%s", qPrintable(exchange.message()));
    return std::move(exchange).value();
}

[[nodiscard]] SimulatorOptions fastMarket()
{
    SimulatorOptions options;
    options.rate = 20'000;
    return options;
}

[[nodiscard]] SimulatorOptions replayOf(const QString &file, double speed)
{
    SimulatorOptions options;
    options.replayFile = file;
    options.speed = speed;
    return options;
}

[[nodiscard]] QByteArray line(const char *symbol, int id, const char *price, qint64 millis)
{
    return QByteArray::number(millis * 1000) + " {\"e\":\"trade\",\"E\":" + QByteArray::number(millis) + ",\"s\":\"" + symbol
        + "\",\"t\":" + QByteArray::number(id) + ",\"p\":\"" + price + "\",\"q\":\"1.5\",\"b\":1,\"a\":2,\"T\":"
        + QByteArray::number(millis - 1) + ",\"m\":true,\"M\":true}\n";
}

} // namespace

// The local exchange as its clients see it: over real sockets.
class TestLocalExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void refusesPortInUse();
    void sendsTrades_data();
    void sendsTrades();
    void upperCaseStaysSilent();
    void controls_data();
    void controls();
    void subscribesAndUnsubscribes();
    void switchesToCombined();
    void limitsMessages();
    void limitsStreams();
    void ignoresLongMessages();
    void endsAtItsLifetime();
    void dropsClientsThatDoNotPong();
    void refusesOtherPaths();
    void endsConnectionsOnDemand_data();
    void endsConnectionsOnDemand();
    void announcesItsShutdown();
    void leavesHolesEverywhere();
    void restFailsOnDemand_data();
    void restFailsOnDemand();
    void restEqualsStream();
    void restHasHeaders();
    void replaysWordForWord();
    void replayWaitsForTheFirstClient();
    void replayFollowsItsClock();
    void replaysRealRecordings_data();
    void replaysRealRecordings();

private:
    QByteArray get(const LocalExchange &exchange, const QString &path, bool micros = false);

    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
    QTemporaryDir m_folder;
};

QByteArray TestLocalExchange::get(const LocalExchange &exchange, const QString &path, bool micros)
{
    QNetworkRequest request(QUrl(exchange.apiUrl().toString() + path));
    if (micros)
        request.setRawHeader("X-MBX-TIME-UNIT", "MICROSECOND");
    m_reply.reset(m_network.get(request));
    QSignalSpy finished(m_reply.get(), &QNetworkReply::finished);
    return finished.wait() ? m_reply->readAll() : QByteArray();
}

void TestLocalExchange::refuses_data()
{
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("rate");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");
    QTest::newRow("backwards") << -1.0 << 0 << QString() << QString() << "speed -1";
    QTest::newRow("not a speed") << qQNaN() << 0 << QString() << QString() << "speed nan";
    QTest::newRow("negative rate") << 1.0 << -5 << QString() << QString() << "-5 trades";
    QTest::newRow("faults") << 1.0 << 0 << "explode" << QString() << "explode";
    QTest::newRow("no such file") << 1.0 << 0 << QString() << "/nowhere/x.gz" << "/nowhere/x.gz";
}

void TestLocalExchange::refuses()
{
    QFETCH(double, speed);
    QFETCH(int, rate);
    QFETCH(QString, faults);
    QFETCH(QString, file);
    QFETCH(QString, says);
    SimulatorOptions options;
    options.speed = speed;
    options.rate = rate;
    options.faults = faults;
    options.replayFile = file;
    const auto exchange = LocalExchange::start(options, 0);
    QVERIFY(!exchange.ok());
    QVERIFY2(exchange.message().contains(says), qPrintable(exchange.message()));
}

void TestLocalExchange::refusesPortInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto exchange = LocalExchange::start({}, other.serverPort());
    QVERIFY(!exchange.ok());
    QVERIFY2(exchange.message().contains(QStringLiteral("in use")), qPrintable(exchange.message()));
}

void TestLocalExchange::sendsTrades_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pattern");
    const auto frame = QStringLiteral(R"(\{"e":"trade","E":\d{%1},"s":"(BTC|ETH|SOL)USDT","t":\d+,"p":"\d+\.\d{8}",)"
                                      R"("q":"\d+\.\d{8}","T":\d{%1},"m":(true|false),"M":true\})");
    const auto wrapped = QStringLiteral(R"(\{"stream":"(btc|eth|sol)usdt@trade","data":%1\})");
    QTest::newRow("raw") << QStringLiteral("/ws/") + busiest << frame.arg(13);
    QTest::newRow("raw, µs") << QStringLiteral("/ws/") + busiest + QStringLiteral("?timeUnit=MICROSECOND") << frame.arg(16);
    QTest::newRow("combined") << QStringLiteral("/stream?streams=") + busiest << wrapped.arg(frame.arg(13));
    QTest::newRow("combined, µs") << QStringLiteral("/stream?streams=") + busiest + QStringLiteral("&timeUnit=MICROSECOND") << wrapped.arg(frame.arg(16));
    QTest::newRow("combined, µs first") << QStringLiteral("/stream?timeUnit=microsecond&streams=") + busiest << wrapped.arg(frame.arg(16));
}

void TestLocalExchange::sendsTrades()
{
    QFETCH(QString, path);
    QFETCH(QString, pattern);
    const auto exchange = startExchange(fastMarket());
    StreamListener listener(exchange->streamUrl(), path);
    QTRY_VERIFY(listener.messages.size() > 200);
    const QRegularExpression form(QRegularExpression::anchoredPattern(pattern));
    for (const auto &message : listener.messages)
        QVERIFY2(form.match(message).hasMatch(), qPrintable(message));
}

void TestLocalExchange::upperCaseStaysSilent()
{
    const auto exchange = startExchange(fastMarket());
    StreamListener upper(exchange->streamUrl(), QStringLiteral("/ws/BTCUSDT@trade"));
    StreamListener lower(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade"));
    QTRY_VERIFY(upper.isOpen() && lower.messages.size() > 500);
    QCOMPARE(upper.messages, QStringList());
}

void TestLocalExchange::controls_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *name, const char *path, const char *message, const char *answer) {
        QTest::newRow(name) << path << message << answer;
    };
    row("integer id", "/ws", R"({"method":"LIST_SUBSCRIPTIONS","id":9007199254740993})",
        R"({"result":[],"id":9007199254740993})");
    row("text id", "/ws/0", R"({"method":"LIST_SUBSCRIPTIONS","id":"ab\"c"})", R"({"result":["0"],"id":"ab\"c"})");
    row("null id", "/stream?streams=", R"({"method":"LIST_SUBSCRIPTIONS","id":null})", R"({"result":[],"id":null})");
    row("list", "/stream?streams=a@trade/b@trade", R"({"method":"LIST_SUBSCRIPTIONS","id":3})",
        R"({"result":["a@trade","b@trade"],"id":3})");
    row("is combined", "/stream?streams=", R"({"method":"GET_PROPERTY","params":["combined"],"id":1})",
        R"({"result":true,"id":1})");
    row("is raw", "/ws", R"({"method":"GET_PROPERTY","params":["combined"],"id":1})", R"({"result":false,"id":1})");
    row("unknown property", "/ws", R"({"method":"GET_PROPERTY","params":["x"],"id":1})",
        R"({"error":{"code":0,"msg":"Unknown property"},"id":1})");
    row("value no bool", "/ws", R"({"method":"SET_PROPERTY","params":["combined",1],"id":1})",
        R"({"error":{"code":1,"msg":"Invalid value type: expected Boolean"},"id":1})");
    row("params no list", "/ws", R"({"method":"SUBSCRIBE","params":"x","id":1})",
        R"({"error":{"code":2,"msg":"Invalid request: params must be an array of stream names"},"id":1})");
    row("long id", "/ws", R"({"method":"LIST_SUBSCRIPTIONS","id":"0123456789012345678901234567890123456"})",
        R"({"error":{"code":2,"msg":"Invalid request: request ID must be an integer, a string or null"},"id":null})");
    row("fractional id", "/ws", R"({"method":"LIST_SUBSCRIPTIONS","id":1.5})",
        R"({"error":{"code":2,"msg":"Invalid request: request ID must be an integer, a string or null"},"id":null})");
}

void TestLocalExchange::controls()
{
    QFETCH(QString, path);
    QFETCH(QString, message);
    QFETCH(QString, answer);
    const auto exchange = startExchange({});
    StreamListener listener(exchange->streamUrl(), path);
    QTRY_VERIFY(listener.isOpen());
    listener.socket.sendTextMessage(message);
    QTRY_COMPARE(listener.messages, QStringList{answer});
}

void TestLocalExchange::subscribesAndUnsubscribes()
{
    const auto exchange = startExchange(fastMarket());
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/0"));
    QTRY_VERIFY(listener.isOpen());
    listener.socket.sendTextMessage(QStringLiteral(R"({"method":"SUBSCRIBE","params":["btcusdt@trade","ethusdt@trade"],"id":"a"})"));
    QTRY_VERIFY(listener.trades().size() > 50);
    QCOMPARE(listener.answer(QStringLiteral("\"a\"")), QStringLiteral(R"({"result":null,"id":"a"})"));
    listener.socket.sendTextMessage(QStringLiteral(R"({"method":"UNSUBSCRIBE","params":["btcusdt@trade"],"id":2})"));
    QTRY_VERIFY(!listener.answer(QStringLiteral("2")).isEmpty());
    listener.messages.clear();
    QTRY_VERIFY(listener.trades().size() > 50);
    for (const auto &trade : listener.trades())
        QCOMPARE(trade.value(QStringLiteral("s")).toString(), QStringLiteral("ETHUSDT"));
}

void TestLocalExchange::switchesToCombined()
{
    const auto exchange = startExchange(fastMarket());
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade"));
    QTRY_VERIFY(listener.isOpen());
    listener.socket.sendTextMessage(QStringLiteral(R"({"method":"SET_PROPERTY","params":["combined",true],"id":5})"));
    QTRY_COMPARE(listener.answer(QStringLiteral("5")), QStringLiteral(R"({"result":null,"id":5})"));
    listener.messages.clear();
    QTRY_VERIFY(!listener.messages.isEmpty());
    QVERIFY(listener.messages.first().startsWith(QStringLiteral(R"({"stream":"btcusdt@trade","data":)")));
}

void TestLocalExchange::limitsMessages()
{
    const auto exchange = startExchange({});
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QTRY_VERIFY(listener.isOpen());
    for (int i = 0; i < 6; ++i)
        listener.socket.sendTextMessage(QStringLiteral(R"({"method":"LIST_SUBSCRIPTIONS","id":%1})").arg(i));
    QTRY_VERIFY(listener.isClosed());
    QCOMPARE(listener.socket.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QCOMPARE(listener.socket.closeReason(), QStringLiteral("Too many requests"));
    QCOMPARE(listener.messages.size(), 5);
}

void TestLocalExchange::limitsStreams()
{
    SimulatorOptions options;
    options.limits.messageBytes = 1 << 20;
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QTRY_VERIFY(listener.isOpen());
    QStringList names;
    for (int i = 0; i < 1024; ++i)
        names.append(QStringLiteral("\"s%1@trade\"").arg(i));
    const auto subscribe = QStringLiteral(R"({"method":"SUBSCRIBE","params":[%1],"id":%2})");
    listener.socket.sendTextMessage(subscribe.arg(names.join(u','), QStringLiteral("1")));
    listener.socket.sendTextMessage(subscribe.arg(QStringLiteral("\"s0@trade\""), QStringLiteral("2")));
    listener.socket.sendTextMessage(subscribe.arg(QStringLiteral("\"more@trade\""), QStringLiteral("3")));
    QTRY_COMPARE(listener.messages, (QStringList{QStringLiteral(R"({"result":null,"id":1})"),
                                                 QStringLiteral(R"({"result":null,"id":2})"),
                                                 QStringLiteral(R"({"error":{"code":4,"msg":"Too many subscriptions"},"id":3})")}));
}

void TestLocalExchange::ignoresLongMessages()
{
    const auto exchange = startExchange({});
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QTRY_VERIFY(listener.isOpen());
    const auto subscribe = QStringLiteral(R"({"method":"SUBSCRIBE","params":["%1"],"id":1})");
    listener.socket.sendTextMessage(subscribe.arg(QString(4'096, u'x')));
    listener.socket.sendTextMessage(QStringLiteral(R"({"method":"LIST_SUBSCRIPTIONS","id":2})"));
    QTRY_COMPARE(listener.messages, QStringList{QStringLiteral(R"({"result":[],"id":2})")});
}

void TestLocalExchange::endsAtItsLifetime()
{
    SimulatorOptions options;
    options.limits.lifetime = 50ms;
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QSignalSpy ended(&listener.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(ended.size(), 1);
}

void TestLocalExchange::dropsClientsThatDoNotPong()
{
    SimulatorOptions options;
    options.limits.pingEvery = 300ms;
    options.limits.pongWithin = 600ms;
    const auto exchange = startExchange(options);
    QTcpSocket silent; // says hello, then answers no ping
    silent.connectToHost(QHostAddress::LocalHost, exchange->port());
    silent.write("GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                 "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    StreamListener polite(exchange->streamUrl(), QStringLiteral("/ws"));
    QSignalSpy dropped(&silent, &QTcpSocket::disconnected);
    QTRY_COMPARE(dropped.size(), 1);
    QVERIFY(silent.readAll().startsWith("HTTP/1.1 101"));
    QVERIFY(polite.isOpen());
}

void TestLocalExchange::refusesOtherPaths()
{
    const auto exchange = startExchange({});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/elsewhere"));
    QSignalSpy ended(&listener.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(ended.size(), 1);
    (void)get(*exchange, QStringLiteral("/elsewhere"));
    QCOMPARE(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404);
}

void TestLocalExchange::endsConnectionsOnDemand_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("closeCode");
    // Without a goodbye, QWebSocket is left with the code it began with.
    QTest::newRow("abrupt") << "close=abrupt@50ms" << int(QWebSocketProtocol::CloseCodeNormal);
    QTest::newRow("polite") << "close=polite@50ms" << int(QWebSocketProtocol::CloseCodeGoingAway);
    QTest::newRow("lifetime") << "lifetime=50ms" << int(QWebSocketProtocol::CloseCodeGoingAway);
}

void TestLocalExchange::endsConnectionsOnDemand()
{
    QFETCH(QString, faults);
    QFETCH(int, closeCode);
    SimulatorOptions options;
    options.faults = faults;
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QSignalSpy opened(&listener.socket, &QWebSocket::connected);
    QSignalSpy ended(&listener.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(int(listener.socket.closeCode()), closeCode);
}

void TestLocalExchange::announcesItsShutdown()
{
    SimulatorOptions options;
    options.faults = QStringLiteral("shutdown@300ms");
    const auto exchange = startExchange(options);
    StreamListener raw(exchange->streamUrl(), QStringLiteral("/ws"));
    StreamListener combined(exchange->streamUrl(), QStringLiteral("/stream?streams="));
    QTRY_VERIFY(raw.messages.size() == 1 && combined.messages.size() == 1);
    QVERIFY(raw.messages[0].startsWith(QStringLiteral(R"({"e":"serverShutdown","E":)")));
    QVERIFY(combined.messages[0].startsWith(QStringLiteral(R"({"stream":"!serverShutdown","data":{"e":"serverShutdown")")));
    QTRY_VERIFY(raw.isClosed() && combined.isClosed());
}

void TestLocalExchange::leavesHolesEverywhere()
{
    auto options = fastMarket();
    options.faults = QStringLiteral("holes=0.1");
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade"));
    QTRY_VERIFY(listener.messages.size() > 300);
    QList<qint64> streamed;
    for (const auto &trade : listener.trades().mid(0, 300))
        streamed.append(trade.value(QStringLiteral("t")).toInteger());
    QVERIFY(streamed.last() - streamed.first() > 310);
    QList<qint64> served;
    const auto path = QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=300&fromId=%1").arg(streamed.first());
    for (const auto &trade : QJsonDocument::fromJson(get(*exchange, path)).array())
        served.append(trade.toObject().value(QStringLiteral("id")).toInteger());
    QCOMPARE(served, streamed);
}

void TestLocalExchange::restFailsOnDemand_data()
{
    QTest::addColumn<QString>("faults");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("too many") << "rest-429=1" << 429 << QByteArray("2") << QByteArray();
    QTest::newRow("banned") << "rest-418=1" << 418 << QByteArray("120") << QByteArray();
    QTest::newRow("cut") << "rest-garbage=1" << 200 << QByteArray() << QByteArray("{");
    QTest::newRow("no answer") << "rest-refuse=1" << 0 << QByteArray() << QByteArray();
}

void TestLocalExchange::restFailsOnDemand()
{
    QFETCH(QString, faults);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QByteArray, body);
    SimulatorOptions options;
    options.faults = faults;
    const auto exchange = startExchange(options);
    const auto answer = get(*exchange, QStringLiteral("/api/v3/ping"));
    QCOMPARE(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
    QCOMPARE(m_reply->rawHeader("Retry-After"), retryAfter);
    if (status == 200)
        QCOMPARE(answer, body);
}

void TestLocalExchange::restEqualsStream()
{
    const auto exchange = startExchange(fastMarket());
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade?timeUnit=MICROSECOND"));
    QTRY_VERIFY(listener.messages.size() > 1'000);
    const auto streamed = listener.trades().mid(0, 1'000);
    const auto body = get(*exchange, QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=1000&fromId=%1")
                                         .arg(streamed.first().value(QStringLiteral("t")).toInteger()), true);
    const auto served = QJsonDocument::fromJson(body).array();
    QCOMPARE(served.size(), 1'000);
    for (int i = 0; i < served.size(); ++i) {
        const auto trade = served[i].toObject();
        QCOMPARE(trade.value(QStringLiteral("id")), streamed[i].value(QStringLiteral("t")));
        QCOMPARE(trade.value(QStringLiteral("price")), streamed[i].value(QStringLiteral("p")));
        QCOMPARE(trade.value(QStringLiteral("qty")), streamed[i].value(QStringLiteral("q")));
        QCOMPARE(trade.value(QStringLiteral("time")), streamed[i].value(QStringLiteral("T")));
        QCOMPARE(trade.value(QStringLiteral("isBuyerMaker")), streamed[i].value(QStringLiteral("m")));
    }
}

void TestLocalExchange::restHasHeaders()
{
    const auto exchange = startExchange({});
    QCOMPARE(get(*exchange, QStringLiteral("/api/v3/trades?symbol=NOTHING")), QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})"));
    QCOMPARE(m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 400);
    QVERIFY(m_reply->rawHeader("X-MBX-USED-WEIGHT-1M").toInt() >= 25);
    const auto body = get(*exchange, QStringLiteral("/api/v3/trades?limit=2&symbol=%E5%B8%81%E5%AE%89%E4%BA%BA%E7%94%9FUSDT"));
    QCOMPARE(QJsonDocument::fromJson(body).array().size(), 2);
    QVERIFY(get(*exchange, QStringLiteral("/api/v3/time"), true).size() > get(*exchange, QStringLiteral("/api/v3/time")).size());
}

void TestLocalExchange::replaysWordForWord()
{
    const auto file = writeFile(m_folder, QStringLiteral("words"), line("AAAUSDT", 5, "1.50", 1'700'000'000'123));
    const auto exchange = startExchange(replayOf(file, 0));
    StreamListener millis(exchange->streamUrl(), QStringLiteral("/ws"));
    StreamListener micros(exchange->streamUrl(), QStringLiteral("/stream?streams=&timeUnit=MICROSECOND"));
    QTRY_VERIFY(millis.isOpen() && micros.isOpen());
    const auto subscribe = QStringLiteral(R"({"method":"SUBSCRIBE","params":["aaausdt@trade"],"id":1})");
    millis.socket.sendTextMessage(subscribe);
    QTRY_COMPARE(millis.messages.size(), 2);
    QCOMPARE(millis.messages.last(), QStringLiteral(R"({"e":"trade","E":1700000000123,"s":"AAAUSDT","t":5,"p":"1.50","q":"1.5","b":1,"a":2,"T":1700000000122,"m":true,"M":true})"));
    const auto rest = get(*exchange, QStringLiteral("/api/v3/historicalTrades?symbol=AAAUSDT&fromId=0"), true);
    QCOMPARE(rest, QByteArray(R"([{"id":5,"price":"1.50000000","qty":"1.50000000","quoteQty":"2.25000000","time":1700000000122000,"isBuyerMaker":true,"isBestMatch":true}])"));
    QCOMPARE(micros.messages, QStringList());
}

void TestLocalExchange::replayWaitsForTheFirstClient()
{
    const auto file = writeFile(m_folder, QStringLiteral("waits"), line("AAAUSDT", 5, "1.50", 1'700'000'000'123));
    const auto exchange = startExchange(replayOf(file, 0));
    const auto history = QStringLiteral("/api/v3/historicalTrades?symbol=AAAUSDT&fromId=0");
    QCOMPARE(get(*exchange, history), QByteArray("[]"));
    QCOMPARE(get(*exchange, QStringLiteral("/api/v3/time"), true), QByteArray(R"({"serverTime":1700000000123000})"));
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/aaausdt@trade?timeUnit=MICROSECOND"));
    QTRY_COMPARE(listener.messages.size(), 1);
    QVERIFY(listener.messages.first().contains(QStringLiteral("\"E\":1700000000123000,")));
    QVERIFY(get(*exchange, history) != QByteArray("[]"));
}

void TestLocalExchange::replayFollowsItsClock()
{
    const auto file = writeFile(m_folder, QStringLiteral("clock"),
                                line("AAAUSDT", 5, "1.5", 1'700'000'000'000) + line("AAAUSDT", 6, "1.6", 1'700'000'020'000));
    auto now = timestampFromMicros(1'800'000'000'000'000);
    auto options = replayOf(file, 10);
    options.clock = [&now] { return now; };
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/aaausdt@trade"));
    QTRY_COMPARE(listener.messages.size(), 1);
    now += 1s;
    QCOMPARE(get(*exchange, QStringLiteral("/api/v3/time")), QByteArray(R"({"serverTime":1700000010000})"));
    QCOMPARE(listener.messages.size(), 1);
    now += 1s;
    QTRY_COMPARE(listener.messages.size(), 2);
}

void TestLocalExchange::replaysRealRecordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("streams");
    QTest::newRow("btc and eth") << "btcusdt-ethusdt-2024-08-08.jsonl.gz" << "btcusdt@trade/ethusdt@trade";
    QTest::newRow("older frames") << "btcusdt-2023-04-05.jsonl.gz" << "btcusdt@trade";
    QTest::newRow("long silences") << "nexousdt-2024-07-23.jsonl.gz" << "nexousdt@trade";
}

void TestLocalExchange::replaysRealRecordings()
{
    QFETCH(QString, file);
    QFETCH(QString, streams);
    const auto path = realRecording(file);
    if (path.isEmpty())
        QSKIP("The recordings of the real exchange are not here (TIDEMARK_REAL_DATA).");
    const auto recording = Recording::fromFile(path);
    QVERIFY2(recording.ok(), qPrintable(recording.message()));
    const auto exchange = startExchange(replayOf(path, 0));
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/") + streams);
    QTRY_COMPARE_WITH_TIMEOUT(std::size_t(listener.messages.size()), recording->frames.size(), 60'000);
    for (qsizetype i = 0; i < listener.messages.size(); ++i)
        QCOMPARE(listener.messages[i].toStdString(), recording->frames[std::size_t(i)].payload);
}

QTEST_GUILESS_MAIN(TestLocalExchange)
#include "tst_local_exchange.moc"
