#include "simulator/local_exchange.h"

#include "local_client.h"
#include "stream_listener.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;

// Control messages to the local exchange, and its limits on a connection.
class TestLocalControls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controls_data();
    void controls();
    void subscribesAndUnsubscribes();
    void switchesToCombined();
    void limitsMessages();
    void limitsStreams();
    void ignoresLongMessages();
};

void TestLocalControls::controls_data()
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

void TestLocalControls::controls()
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

void TestLocalControls::subscribesAndUnsubscribes()
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

void TestLocalControls::switchesToCombined()
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

void TestLocalControls::limitsMessages()
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

void TestLocalControls::limitsStreams()
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

void TestLocalControls::ignoresLongMessages()
{
    const auto exchange = startExchange({});
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws"));
    QTRY_VERIFY(listener.isOpen());
    const auto subscribe = QStringLiteral(R"({"method":"SUBSCRIBE","params":["%1"],"id":1})");
    listener.socket.sendTextMessage(subscribe.arg(QString(4'096, u'x')));
    listener.socket.sendTextMessage(QStringLiteral(R"({"method":"LIST_SUBSCRIPTIONS","id":2})"));
    QTRY_COMPARE(listener.messages, QStringList{QStringLiteral(R"({"result":[],"id":2})")});
}

TIDEMARK_TEST(TestLocalControls, QCoreApplication)
#include "tst_local_controls.moc"
