#include "simulator/local_exchange.h"

#include "local_client.h"
#include "stream_listener.h"
#include "support/await.h"
#include "support/test_program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace tidemark;

namespace {

const QString busiest = QStringLiteral("btcusdt@trade/ethusdt@trade/solusdt@trade");

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
    void refusesOtherPaths();
    void leavesHolesEverywhere();
    void restEqualsStream();
    void restHasHeaders();

private:
    RestListener m_rest;
};

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
    AWAIT_MORE(listener.messages.size(), 200, answerMs);
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

void TestLocalExchange::refusesOtherPaths()
{
    const auto exchange = startExchange({});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/elsewhere"));
    QSignalSpy ended(&listener.socket, &QWebSocket::disconnected);
    QTRY_COMPARE(ended.size(), 1);
    (void)m_rest.get(*exchange, QStringLiteral("/elsewhere"));
    QCOMPARE(m_rest.status(), 404);
}

void TestLocalExchange::leavesHolesEverywhere()
{
    auto options = fastMarket();
    options.faults = QStringLiteral("holes=0.1");
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade"));
    AWAIT_MORE(listener.messages.size(), 300, answerMs);
    QList<qint64> streamed;
    for (const auto &trade : listener.trades().mid(0, 300))
        streamed.append(trade.value(QStringLiteral("t")).toInteger());
    QVERIFY(streamed.last() - streamed.first() > 310);
    QList<qint64> served;
    const auto path = QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=300&fromId=%1").arg(streamed.first());
    for (const auto &trade : QJsonDocument::fromJson(m_rest.get(*exchange, path)).array())
        served.append(trade.toObject().value(QStringLiteral("id")).toInteger());
    QCOMPARE(served, streamed);
}

void TestLocalExchange::restEqualsStream()
{
    const auto exchange = startExchange(fastMarket());
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/btcusdt@trade?timeUnit=MICROSECOND"));
    AWAIT_MORE(listener.messages.size(), 1'000, answerMs);
    const auto streamed = listener.trades().mid(0, 1'000);
    const auto body = m_rest.get(*exchange, QStringLiteral("/api/v3/historicalTrades?symbol=BTCUSDT&limit=1000&fromId=%1")
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
    QCOMPARE(m_rest.get(*exchange, QStringLiteral("/api/v3/trades?symbol=NOTHING")), QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})"));
    QCOMPARE(m_rest.status(), 400);
    QVERIFY(m_rest.header("X-MBX-USED-WEIGHT-1M").toInt() >= 25);
    const auto body = m_rest.get(*exchange, QStringLiteral("/api/v3/trades?limit=2&symbol=%E5%B8%81%E5%AE%89%E4%BA%BA%E7%94%9FUSDT"));
    QCOMPARE(QJsonDocument::fromJson(body).array().size(), 2);
    QVERIFY(m_rest.get(*exchange, QStringLiteral("/api/v3/time"), true).size() > m_rest.get(*exchange, QStringLiteral("/api/v3/time")).size());
}

TIDEMARK_TEST(TestLocalExchange, QCoreApplication)
#include "tst_local_exchange.moc"
