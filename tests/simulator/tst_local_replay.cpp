#include "simulator/local_exchange.h"

#include "local_client.h"
#include "simulator/recording.h"
#include "stream_listener.h"
#include "support/await.h"
#include "support/file_content.h"
#include "support/recorded_trades.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

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

// The local exchange with a recording.
class TestLocalReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaysWordForWord();
    void replayWaitsForTheFirstClient();
    void replayFollowsItsClock();
    void replaysRealRecordings_data();
    void replaysRealRecordings();

private:
    RestListener m_rest;
    QTemporaryDir m_folder;
};

void TestLocalReplay::replaysWordForWord()
{
    const auto file = writeFile(m_folder.filePath(QStringLiteral("words")), line("AAAUSDT", 5, "1.50", 1'700'000'000'123));
    const auto exchange = startExchange(replayOf(file, 0));
    StreamListener millis(exchange->streamUrl(), QStringLiteral("/ws"));
    StreamListener micros(exchange->streamUrl(), QStringLiteral("/stream?streams=&timeUnit=MICROSECOND"));
    QTRY_VERIFY(millis.isOpen() && micros.isOpen());
    const auto subscribe = QStringLiteral(R"({"method":"SUBSCRIBE","params":["aaausdt@trade"],"id":1})");
    millis.socket.sendTextMessage(subscribe);
    QTRY_COMPARE(millis.messages.size(), 2);
    QCOMPARE(millis.messages.last(), QStringLiteral(R"({"e":"trade","E":1700000000123,"s":"AAAUSDT","t":5,"p":"1.50","q":"1.5","b":1,"a":2,"T":1700000000122,"m":true,"M":true})"));
    const auto rest = m_rest.get(*exchange, QStringLiteral("/api/v3/historicalTrades?symbol=AAAUSDT&fromId=0"), true);
    QCOMPARE(rest, QByteArray(R"([{"id":5,"price":"1.50000000","qty":"1.50000000","quoteQty":"2.25000000","time":1700000000122000,"isBuyerMaker":true,"isBestMatch":true}])"));
    QCOMPARE(micros.messages, QStringList());
}

void TestLocalReplay::replayWaitsForTheFirstClient()
{
    const auto file = writeFile(m_folder.filePath(QStringLiteral("waits")), line("AAAUSDT", 5, "1.50", 1'700'000'000'123));
    const auto exchange = startExchange(replayOf(file, 0));
    const auto history = QStringLiteral("/api/v3/historicalTrades?symbol=AAAUSDT&fromId=0");
    QCOMPARE(m_rest.get(*exchange, history), QByteArray("[]"));
    QCOMPARE(m_rest.get(*exchange, QStringLiteral("/api/v3/time"), true), QByteArray(R"({"serverTime":1700000000123000})"));
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/aaausdt@trade?timeUnit=MICROSECOND"));
    QTRY_COMPARE(listener.messages.size(), 1);
    QVERIFY(listener.messages.first().contains(QStringLiteral("\"E\":1700000000123000,")));
    QVERIFY(m_rest.get(*exchange, history) != QByteArray("[]"));
}

void TestLocalReplay::replayFollowsItsClock()
{
    const auto file = writeFile(m_folder.filePath(QStringLiteral("clock")),
                                line("AAAUSDT", 5, "1.5", 1'700'000'000'000) + line("AAAUSDT", 6, "1.6", 1'700'000'020'000));
    auto now = timestampFromMicros(1'800'000'000'000'000);
    auto options = replayOf(file, 10);
    options.clock = [&now] { return now; };
    const auto exchange = startExchange(options);
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/aaausdt@trade"));
    QTRY_COMPARE(listener.messages.size(), 1);
    now += 1s;
    QCOMPARE(m_rest.get(*exchange, QStringLiteral("/api/v3/time")), QByteArray(R"({"serverTime":1700000010000})"));
    QCOMPARE(listener.messages.size(), 1);
    now += 1s;
    QTRY_COMPARE(listener.messages.size(), 2);
}

void TestLocalReplay::replaysRealRecordings_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("streams");
    QTest::newRow("btc and eth") << "btcusdt-ethusdt-2024-08-08.jsonl.gz" << "btcusdt@trade/ethusdt@trade";
    QTest::newRow("older frames") << "btcusdt-2023-04-05.jsonl.gz" << "btcusdt@trade";
    QTest::newRow("long silences") << "nexousdt-2024-07-23.jsonl.gz" << "nexousdt@trade";
}

void TestLocalReplay::replaysRealRecordings()
{
    QFETCH(QString, file);
    QFETCH(QString, streams);
    const auto path = realDataPath(file);
    if (!path)
        QSKIP(realDataAbsent);
    const auto recording = Recording::fromFile(*path);
    QVERIFY2(recording.ok(), qPrintable(recording.message()));
    const auto exchange = startExchange(replayOf(*path, 0));
    StreamListener listener(exchange->streamUrl(), QStringLiteral("/ws/") + streams);
    AWAIT_COMPARE(std::size_t(listener.messages.size()), recording->frames.size(), recordingMs);
    for (qsizetype i = 0; i < listener.messages.size(); ++i)
        QCOMPARE(listener.messages[i].toStdString(), recording->frames[std::size_t(i)].payload);
}

TIDEMARK_TEST(TestLocalReplay, QCoreApplication)
#include "tst_local_replay.moc"
