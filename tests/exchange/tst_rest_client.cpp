#include "exchange/deaf_server.h"
#include "exchange/recorded_frames.h"
#include "exchange/rest_client.h"
#include "exchange/scripted_rest.h"
#include "exchange/symbol_directory.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace tidemark {
namespace {

const Symbol btc = *Symbol::fromText(std::string_view("BTCUSDT"));

} // namespace

class TestRestClient : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsErrors_data();
    void tellsErrors();
    void obeysOrdersToWait_data();
    void obeysOrdersToWait();
    void hearsWhatWasUsed_data();
    void hearsWhatWasUsed();
    void doesNotWaitForever_data();
    void doesNotWaitForever();
    void doesNotWaitForWhatDrips();
    void refusesBrokenTradesOneByOne();
    void judgesTheUnitOfAWholeAnswer_data();
    void judgesTheUnitOfAWholeAnswer();
    void blamesItsOwnClockBeforeATrade_data();
    void blamesItsOwnClockBeforeATrade();
    void readsTheTime();
    void readsTheRecordedListing();
    void tellsNewestIds();
    void directoryRetries();
    void directoryIsReadAgain();
    void budgetKeepsToItsShare();
    void budgetBearsAnyNumber();
};

void TestRestClient::tellsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("part");
    QTest::newRow("country") << 451 << QByteArray("{}") << QStringLiteral("does not serve this country");
    QTest::newRow("firewall") << 403 << QByteArray("<html>") << QStringLiteral("firewall");
    QTest::newRow("key") << 401 << QByteArray("{}") << QStringLiteral("wants a key for this call");
    QTest::newRow("no such call") << 404 << QByteArray() << QStringLiteral("does not offer");
    QTest::newRow("their trouble") << 503 << QByteArray() << QStringLiteral("HTTP 503");
    QTest::newRow("invalid symbol") << 400 << QByteArray(R"({"code":-1121,"msg":"Invalid symbol."})")
                                    << QStringLiteral("Invalid symbol. (-1121)");
    QTest::newRow("ban") << 418 << QByteArray("{}") << QStringLiteral("barred");
    QTest::newRow("garbage") << 200 << QByteArray("no json") << QStringLiteral("cannot be read");
    QTest::newRow("cut") << 200 << QByteArray("[{\"id\":1") << QStringLiteral("cannot be read");
    QTest::newRow("object") << 200 << QByteArray("{}") << QStringLiteral("cannot be read");
    QTest::newRow("too large") << 200 << QByteArray(5 << 20, ' ') << QStringLiteral("larger than 4 MiB");
}

void TestRestClient::tellsErrors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, part);
    test::ScriptedRest server([&](const QUrl &) { return test::Answer{status, body}; });
    RestClient client(server.url());
    std::optional<Error> error;
    client.recentTrades(btc, 10, this, [&](Result<TradeBatch> answer) {
        if (!answer)
            error = answer.error();
    });
    QTRY_VERIFY(error);
    QVERIFY2(error->message.contains(part), qPrintable(error->message));
    QCOMPARE(error->code, status == 200 ? QString() : QString::number(status));
}

void TestRestClient::obeysOrdersToWait_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("seconds");
    QTest::newRow("told") << 429 << QByteArray("Retry-After: 77\r\n") << 77;
    QTest::newRow("a ban") << 418 << QByteArray("Retry-After: 7200\r\n") << 7200;
    QTest::newRow("a ban of which no end is told") << 418 << QByteArray() << 60;
    QTest::newRow("not told") << 429 << QByteArray() << 60;
    QTest::newRow("no number") << 429 << QByteArray("Retry-After: soon\r\n") << 60;
    QTest::newRow("negative") << 429 << QByteArray("Retry-After: -5\r\n") << 60;
    QTest::newRow("a date") << 429 << QByteArray("Date: Wed, 16 Sep 2026 12:00:00 GMT\r\nRetry-After: Wed, 16 Sep 2026 14:05:00 GMT\r\n") << 125 * 60;
    QTest::newRow("a date that is over") << 429 << QByteArray("Date: Wed, 16 Sep 2026 12:00:00 GMT\r\nRetry-After: Wed, 16 Sep 2026 11:00:00 GMT\r\n") << 60;
    QTest::newRow("a date beyond any ban") << 429 << QByteArray("Date: Wed, 16 Sep 2026 12:00:00 GMT\r\nRetry-After: Thu, 16 Sep 2027 12:00:00 GMT\r\n") << 7 * 86'400;
    QTest::newRow("beyond any ban") << 429 << QByteArray("Retry-After: 9223372036854775807\r\n") << 7 * 86'400;
}

void TestRestClient::obeysOrdersToWait()
{
    QFETCH(int, status);
    QFETCH(QByteArray, headers);
    QFETCH(int, seconds);
    test::ScriptedRest server([&](const QUrl &) { return test::Answer{status, "{}", headers}; });
    RestClient client(server.url());
    QStringList problems;
    client.serverTime(this, [&](const Result<Timestamp> &answer) { problems += answer.message(); });
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(std::chrono::round<std::chrono::minutes>(client.budget().barred()),
             std::chrono::round<std::chrono::minutes>(std::chrono::seconds(seconds)));
    client.serverTime(this, [&](const Result<Timestamp> &answer) { problems += answer.message(); });
    QTRY_COMPARE(problems.size(), 2); // at once
    QCOMPARE(server.calls().size(), 1);
}

void TestRestClient::hearsWhatWasUsed_data()
{
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<bool>("waits");
    QTest::newRow("little") << QByteArray("25") << false;
    QTest::newRow("nearly all") << QByteArray("5990") << true;
    QTest::newRow("as much as an int holds") << QByteArray("2147483647") << true;
    QTest::newRow("more than an int holds") << QByteArray("9223372036854775807") << true;
    QTest::newRow("beyond any number") << QByteArray("99999999999999999999") << false;
    QTest::newRow("negative") << QByteArray("-9223372036854775808") << false;
}

void TestRestClient::hearsWhatWasUsed()
{
    QFETCH(QByteArray, used);
    QFETCH(bool, waits);
    test::ScriptedRest server([&](const QUrl &) { return test::Answer{200, R"({"serverTime":1723161255342000})", "X-MBX-USED-WEIGHT-1M: " + used + "\r\n"}; });
    RestClient client(server.url());
    int answers = 0;
    client.serverTime(this, [&](const Result<Timestamp> &) { ++answers; });
    QTRY_COMPARE(answers, 1);
    const auto wait = client.budget().wait(25);
    QCOMPARE(wait.count() > 0, waits);
    QVERIFY(wait <= std::chrono::minutes(1));
}

void TestRestClient::doesNotWaitForever_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("no answer") << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[");
}

void TestRestClient::doesNotWaitForever()
{
    QFETCH(QByteArray, greeting);
    const test::DeafServer server(greeting);
    RestClient client(server.url(QStringLiteral("http")));
    client.setTimeout(std::chrono::milliseconds(50));
    int answers = 0;
    QString problem;
    for (int i = 0; i < 2; ++i) { // one does not keep the next one waiting
        client.recentTrades(btc, 10, this, [&](Result<TradeBatch> answer) {
            ++answers;
            problem = answer.message();
        });
    }
    QTRY_COMPARE(answers, 2);
    QCOMPARE(problem, QStringLiteral("127.0.0.1 cannot be reached: no answer in time."));
}

// A byte now and then is no silence, and would keep what is missing from being fetched for hours.
void TestRestClient::doesNotWaitForWhatDrips()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        auto *socket = server.nextPendingConnection();
        auto *drip = new QTimer(socket);
        connect(socket, &QTcpSocket::readyRead, drip, [socket, drip] {
            if (!socket->readAll().contains("\r\n\r\n") || drip->isActive())
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n[");
            drip->start(10);
        });
        connect(drip, &QTimer::timeout, socket, [socket] { socket->write(" "); });
    });
    RestClient client(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort())));
    client.setTimeout(std::chrono::milliseconds(200));
    QString problem;
    client.recentTrades(btc, 10, this, [&](Result<TradeBatch> answer) { problem = answer.message(); });
    QTRY_COMPARE(problem, QStringLiteral("127.0.0.1 cannot be reached: no answer in time."));
}

void TestRestClient::refusesBrokenTradesOneByOne()
{
    const auto body = "[" + test::tradeJson(9'007'199'254'740'993) + ", " + test::tradeJson(2, "0.000000001") + "]";
    test::ScriptedRest server([&](const QUrl &) { return test::Answer{200, body}; });
    RestClient client(server.url());
    std::optional<TradeBatch> batch;
    client.recentTrades(btc, 10, this, [&](Result<TradeBatch> answer) { batch = *answer; });
    QTRY_VERIFY(batch);
    QCOMPARE(batch->trades.size(), std::size_t(1));
    QCOMPARE(batch->trades[0].id, 9'007'199'254'740'993);
    QCOMPARE(batch->rejected.size(), std::size_t(1));
    QCOMPARE(batch->rejected[0].raw, test::tradeJson(2, "0.000000001"));
    QCOMPARE(batch->rejected[0].tradeId, std::optional<std::int64_t>(2));
}

void TestRestClient::judgesTheUnitOfAWholeAnswer_data()
{
    QTest::addColumn<QList<QByteArray>>("times");
    QTest::addColumn<bool>("tellsMicroseconds"); // the exchange's stream
    QTest::addColumn<int>("trades");             // −1: the whole answer is refused
    QTest::addColumn<int>("rejected");
    const QByteArray micros = "1723161255342000";
    const QByteArray millis = "1723161255342";
    const QByteArray nanos = "1723161255342000000";
    const QByteArray seconds = "1723161255";
    QTest::newRow("microseconds") << QList{micros, micros} << true << 2 << 0;
    QTest::newRow("milliseconds") << QList{millis, millis} << false << 2 << 0;
    QTest::newRow("milliseconds, but the stream is finer") << QList{millis} << true << -1 << 0;
    QTest::newRow("two units") << QList{micros, millis} << false << -1 << 0;
    QTest::newRow("seconds") << QList{seconds, seconds} << false << -1 << 0;
    QTest::newRow("nanoseconds") << QList{nanos} << false << -1 << 0;
    QTest::newRow("one wrong time") << QList{micros, seconds} << true << 1 << 1;
}

void TestRestClient::judgesTheUnitOfAWholeAnswer()
{
    QFETCH(QList<QByteArray>, times);
    QFETCH(bool, tellsMicroseconds);
    QFETCH(int, trades);
    QFETCH(int, rejected);
    QByteArrayList rows;
    for (const auto &time : times)
        rows.append(test::tradeJson(rows.size() + 1).replace("1723161255342000", time));
    test::ScriptedRest server([&](const QUrl &) { return test::Answer{200, "[" + rows.join(',') + "]"}; });
    RestClient client(server.url());
    client.setTellsMicroseconds([&] { return tellsMicroseconds; });
    std::optional<Result<TradeBatch>> answer;
    client.historicalTrades(btc, 1, 10, this, [&](Result<TradeBatch> told) { answer = std::move(told); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->ok(), trades >= 0);
    if (!answer->ok()) {
        QVERIFY2(answer->message().contains(QStringLiteral("stays missing")), qPrintable(answer->message()));
        QVERIFY(answer->message().contains(QStringLiteral("--api-url")));
        return;
    }
    QCOMPARE(int(answer->value().trades.size()), trades);
    QCOMPARE(int(answer->value().rejected.size()), rejected);
    QCOMPARE(answer->value().trades[0].tradedAt, timestampFromMicros(1'723'161'255'342'000));
}

void TestRestClient::blamesItsOwnClockBeforeATrade_data()
{
    QTest::addColumn<int>("ahead"); // days of the exchange's clock before ours; −1: it is not known
    QTest::addColumn<int>("trades"); // −1: the whole answer is refused
    QTest::addColumn<int>("rejected");
    QTest::addColumn<bool>("areAllLate");
    QTest::newRow("ours alone") << -1 << -1 << 0 << false;
    QTest::newRow("ours alone, and all are later") << -1 << -1 << 0 << true;
    QTest::newRow("the exchange's agrees with ours") << 0 << 1 << 1 << false;
    QTest::newRow("ours is behind") << 10 << 2 << 0 << false;
}

// A computer without a battery begins with an old time; what is rejected by its id is never asked for again.
void TestRestClient::blamesItsOwnClockBeforeATrade()
{
    QFETCH(int, ahead);
    QFETCH(int, trades);
    QFETCH(int, rejected);
    QFETCH(bool, areAllLate);
    const auto late = QByteArray::number(qlonglong(microsOf(wallClock() + std::chrono::hours(240))));
    const QByteArray first = areAllLate ? test::tradeJson(1).replace("1723161255342000", late) : test::tradeJson(1);
    const QByteArray body = "[" + first + "," + test::tradeJson(2).replace("1723161255342000", late) + "]";
    test::ScriptedRest server([&](const QUrl &) { return test::Answer{200, body}; });
    RestClient client(server.url());
    if (ahead >= 0)
        client.setExchangeNow([ahead] { return std::optional<Timestamp>(wallClock() + std::chrono::hours(24 * ahead)); });
    std::optional<Result<TradeBatch>> answer;
    client.historicalTrades(btc, 1, 10, this, [&](Result<TradeBatch> told) { answer = std::move(told); });
    QTRY_VERIFY(answer);
    QCOMPARE(answer->ok(), trades >= 0);
    if (!answer->ok()) {
        QVERIFY2(answer->message().contains(QStringLiteral("this computer's clock")), qPrintable(answer->message()));
        return;
    }
    QCOMPARE(int(answer->value().trades.size()), trades);
    QCOMPARE(int(answer->value().rejected.size()), rejected);
}

void TestRestClient::readsTheTime()
{
    test::ScriptedRest server([](const QUrl &) { return test::Answer{200, R"({"serverTime":1723161255342123})"}; });
    RestClient client(server.url());
    std::optional<Timestamp> time;
    client.serverTime(this, [&](Result<Timestamp> answer) { time = *answer; });
    QTRY_COMPARE(time, std::optional(timestampFromMicros(1'723'161'255'342'123)));
}

void TestRestClient::readsTheRecordedListing()
{
    const auto folder = test::realDataFolder();
    if (folder.isEmpty())
        QSKIP("no recorded market data here");
    const auto listing = readListing(test::unpacked(folder + QStringLiteral("/exchangeInfo-2024-09-08.json.gz")));
    QVERIFY2(listing.ok(), qPrintable(listing.message()));
    QCOMPARE(listing->markets.size(), std::size_t(1'248));
    QCOMPARE(listing->weightLimit, std::optional(6'000));
    const auto market = std::find_if(listing->markets.begin(), listing->markets.end(),
                                     [](const MarketInfo &info) { return info.symbol == btc; });
    QVERIFY(market != listing->markets.end() && market->isTrading());
    QCOMPARE(market->tickSize, Decimal::fromUnits(1'000'000));
    QCOMPARE(market->stepSize, Decimal::fromUnits(1'000));
    QCOMPARE(market->quoteAsset, QStringLiteral("USDT"));
}

// A name that the exchange does not know must not keep the others from being told; many are asked for all at once.
void TestRestClient::tellsNewestIds()
{
    test::ScriptedRest rest([](const QUrl &call) {
        const QUrlQuery query(call);
        const auto names = query.queryItemValue(QStringLiteral("symbols"), QUrl::FullyDecoded);
        if (names.contains(QStringLiteral("NOTHING")))
            return test::Answer{400, R"({"code":-1121,"msg":"Invalid symbol."})"};
        return test::Answer{200, R"([{"symbol":"BTCUSDT","lastId":7},{"symbol":"ETHUSDT","lastId":-1},{"symbol":"币安人生USDT","lastId":9}])"};
    });
    RestClient client(rest.url());
    std::optional<std::map<Symbol, std::int64_t>> told;
    const auto done = [&](const Result<std::map<Symbol, std::int64_t>> &answer) { told = answer ? *answer : std::map<Symbol, std::int64_t>(); };
    const auto chinese = *Symbol::fromText(QStringView(u"币安人生USDT"));
    const std::map<Symbol, std::int64_t> expected{{btc, 7}, {chinese, 9}};
    client.newestIds({btc, chinese}, this, done);
    QTRY_VERIFY(told);
    QCOMPARE(*told, expected);
    QCOMPARE(QUrlQuery(rest.calls().constLast()).queryItemValue(QStringLiteral("symbols"), QUrl::FullyDecoded),
             QStringLiteral("[\"BTCUSDT\",\"币安人生USDT\"]"));
    for (const auto &symbols : {std::vector{btc, *Symbol::fromText("NOTHING")}, std::vector(21, btc)}) {
        told.reset();
        client.newestIds(symbols, this, done);
        QTRY_VERIFY(told);
        QCOMPARE(*told, expected);
        QVERIFY(!QUrlQuery(rest.calls().constLast()).hasQueryItem(QStringLiteral("symbols")));
    }
    QCOMPARE(rest.calls().size(), 4);
}

void TestRestClient::directoryRetries()
{
    int calls = 0;
    test::ScriptedRest server([&](const QUrl &) {
        const QList<test::Answer> troubles{{500, {}}, {200, R"({"symbols":[]})"}};
        return calls < troubles.size() ? troubles.at(calls++) : test::Answer{200, R"({"symbols":[{"symbol":"BTCUSDT"}]})"};
    });
    RestClient client(server.url());
    SymbolDirectory directory(client, std::chrono::milliseconds(10), std::chrono::milliseconds(20), std::chrono::hours(1));
    QSignalSpy failed(&directory, &SymbolDirectory::failed);
    QSignalSpy loaded(&directory, &SymbolDirectory::loaded);
    directory.reload();
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(failed.size(), 2);
    QCOMPARE(directory.markets().size(), std::size_t(1));
}

// By itself, again and again; told are changes, and what somebody asked for. A list that is there survives a failure.
void TestRestClient::directoryIsReadAgain()
{
    int calls = 0;
    QByteArray status = "BREAK";
    test::ScriptedRest server([&](const QUrl &) {
        return ++calls == 3 ? test::Answer{500, {}}
                            : test::Answer{200, R"({"symbols":[{"symbol":"BTCUSDT","status":")" + status + R"("}]})"};
    });
    RestClient client(server.url());
    using std::chrono::milliseconds;
    SymbolDirectory directory(client, milliseconds(5), milliseconds(5), milliseconds(5));
    QSignalSpy failed(&directory, &SymbolDirectory::failed);
    QSignalSpy loaded(&directory, &SymbolDirectory::loaded);
    directory.reload();
    QTRY_VERIFY(calls > 5);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(failed.size(), 0);
    directory.reload();
    QTRY_COMPARE(loaded.size(), 2);
    status = "TRADING"; // the halt ends
    QTRY_COMPARE(loaded.size(), 3);
    QVERIFY(directory.markets().front().isTrading());
}

void TestRestClient::budgetKeepsToItsShare()
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const auto start = WeightBudget::Monotonic::now();
    WeightBudget budget;
    for (int i = 0; i < 120; ++i) {
        QCOMPARE(budget.wait(25, start + seconds(i / 12)), milliseconds(0));
        budget.spend(25, start + seconds(i / 12));
    }
    QCOMPARE(budget.wait(25, start + seconds(10)), milliseconds(50'000));
    QCOMPARE(budget.wait(25, start + seconds(60)), milliseconds(0));
    budget.noteUsed(5'390, start + seconds(70));
    QCOMPARE(budget.wait(25, start + seconds(80)), milliseconds(50'000));
    budget.bar(seconds(100), start + seconds(80));
    QCOMPARE(budget.wait(1, start + seconds(80)), milliseconds(100'000));
    QCOMPARE(budget.barred(start + seconds(180)), milliseconds(0));
}

// Of the exchange, or of whatever answers in its place.
void TestRestClient::budgetBearsAnyNumber()
{
    using std::chrono::milliseconds;
    using std::chrono::seconds;
    const auto start = WeightBudget::Monotonic::now();
    WeightBudget budget;
    budget.noteUsed(5'400, start);
    budget.noteUsed(-1, start + seconds(1));
    QCOMPARE(budget.wait(25, start + seconds(1)), milliseconds(59'000));
    for (const auto used : {std::int64_t(std::numeric_limits<int>::max()), std::numeric_limits<std::int64_t>::max()}) {
        budget.noteUsed(used, start + seconds(2));
        budget.spend(25, start + seconds(2));
        QCOMPARE(budget.wait(25, start + seconds(2)), milliseconds(60'000));
        QCOMPARE(budget.wait(25, start + seconds(62)), milliseconds(0));
    }
}

} // namespace tidemark

TIDEMARK_TEST(tidemark::TestRestClient, QCoreApplication)
#include "tst_rest_client.moc"
