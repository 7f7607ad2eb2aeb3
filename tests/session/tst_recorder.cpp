#include "session/recorder.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // ms

QByteArray frame(const char *id, const char *price = "100.5", const char *quantity = "2", const char *micros = "1723161255342123")
{
    return QByteArray(R"({"stream":"btcusdt@trade","data":{"e":"trade","E":)") + micros + R"(,"s":"BTCUSDT","t":)" + id + R"(,"p":")"
        + price + R"(","q":")" + quantity + R"(","T":)" + micros + R"(,"m":true,"M":true}})";
}

// An exchange that says what it is told to every client.
class ScriptedExchange : public QWebSocketServer {
public:
    ScriptedExchange() : QWebSocketServer(QStringLiteral("scripted"), NonSecureMode)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QWebSocketServer::newConnection, this, [this] {
            m_clients.push_back(nextPendingConnection());
            for (const auto &line : m_said)
                m_clients.back()->sendTextMessage(QString::fromUtf8(line));
        });
    }

    void say(const QByteArray &line)
    {
        m_said.push_back(line);
        for (auto *client : m_clients)
            client->sendTextMessage(QString::fromUtf8(line));
    }

private:
    std::vector<QWebSocket *> m_clients;
    std::vector<QByteArray> m_said;
};

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_server.emplace(); }
    void cleanupTestCase() { m_server.reset(); }
    void init();
    void keepsHostileFramesWordForWordAndGoesOn();
    void storesInOrderOnceTheDatabaseIsBack();
    void leavesInTheSpoolWhatCannotBeStored();
    void refusesAnotherExchangesDatabase();
    void storesAllThatWaitsWhenItIsStopped();
    void storesAllWhileNobodyWatches();
    void endsWithoutBeingStopped();
    void alertsHearEveryTradeOfAFlood();
    void alertsTellWhatWasCrossedWhileTheProgramWasOff();

private:
    [[nodiscard]] RecorderOptions options() const;
    [[nodiscard]] std::unique_ptr<Recorder> started() const;
    static StopReport stop(Recorder &recorder, std::chrono::milliseconds patience = 20s);

    std::optional<TestServer> m_server;
    std::optional<TestDatabase> m_database;
    std::optional<ScriptedExchange> m_exchange;
    std::optional<QTemporaryDir> m_folder;
};

void TestRecorder::init()
{
    m_exchange.emplace();
    m_database.emplace(*m_server);
    m_folder.emplace();
}

RecorderOptions TestRecorder::options() const
{
    RecorderOptions options;
    options.dataDir = m_folder->path();
    options.databaseUri = m_database->target().toUri();
    options.endpoints = {m_exchange->serverUrl(), QUrl(QStringLiteral("http://127.0.0.1:1")), {}};
    options.symbols = {*Symbol::fromText("BTCUSDT")};
    return options;
}

std::unique_ptr<Recorder> TestRecorder::started() const
{
    auto recorder = Recorder::create(options());
    if (!recorder)
        qFatal("%s", qPrintable(recorder.message()));
    recorder.value()->start();
    return std::move(recorder).value();
}

StopReport TestRecorder::stop(Recorder &recorder, std::chrono::milliseconds patience)
{
    QSignalSpy stopped(&recorder, &Recorder::stopped);
    recorder.stop(patience);
    if (!stopped.wait(longest))
        qFatal("the recorder does not stop");
    QCoreApplication::sendPostedEvents();
    if (stopped.count() != 1)
        qFatal("the recorder stopped %d times", int(stopped.count()));
    return stopped.first().first().value<StopReport>();
}

void TestRecorder::keepsHostileFramesWordForWordAndGoesOn()
{
    const auto tooFine = frame("2", "100.123456789012");
    const auto negative = frame("3", "100", "-1");
    const auto overflowing = frame("4", "100", "99999999999999999999");
    const auto worthless = frame("5", "100", "0");
    m_exchange->say(frame("1"));
    for (const auto &bad : {tooFine, negative, overflowing, worthless})
        m_exchange->say(bad);
    m_exchange->say("{\"stream\":\"btcusdt@trade\",\"data\":{\"e\":\"trade\",");
    m_exchange->say(QByteArray(200'000, '['));
    m_exchange->say("not json at all");
    m_exchange->say(R"({"result":null,"id":1})");
    m_exchange->say(frame("6"));

    const auto recorder = started();
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    const auto report = stop(*recorder);
    QCOMPARE(report.waiting, 0);
    QVERIFY(recorder->status().feed.refused >= 4);
    QCOMPARE(m_database->table("SELECT trade_id FROM trades ORDER BY 1"), QStringLiteral("1\n6"));
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage ORDER BY 1"),
             QStringLiteral("1|1|stored\n2|5|rejected\n6|6|stored"));
    for (const auto &bad : {tooFine, negative, overflowing, worthless})
        QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected WHERE raw = '" + bad + "'"), QStringLiteral("1"));
}

void TestRecorder::storesInOrderOnceTheDatabaseIsBack()
{
    m_exchange->say(frame("1"));
    const auto recorder = started();
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    m_server->stop();
    for (int id = 2; id <= 500; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Away, longest);
    AWAIT_COMPARE(recorder->status().spool.trades, 499, longest);
    QVERIFY(!recorder->status().database.problem.isEmpty());
    m_server->startAgain();
    AWAIT_COMPARE(recorder->status().database.stored, 500, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|500|stored"));
}

void TestRecorder::leavesInTheSpoolWhatCannotBeStored()
{
    m_server->stop();
    for (int id = 1; id <= 20; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    {
        const auto recorder = started();
        AWAIT_COMPARE(recorder->status().spool.trades, 20, longest);
        const auto report = stop(*recorder, 200ms);
        QCOMPARE(report.waiting, 20);
        QVERIFY(!report.problem.isEmpty());
    }
    m_server->startAgain();
    const auto next = started();
    AWAIT_COMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|20|stored"), longest);
    QCOMPARE(stop(*next).waiting, 0);
}

void TestRecorder::refusesAnotherExchangesDatabase()
{
    m_database->run("INSERT INTO exchange(identity) VALUES ('somewhere else')");
    const auto recorder = started();
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Refused, longest);
    QVERIFY(recorder->status().database.problem.contains(QLatin1String("somewhere else")));
    stop(*recorder, 0ms);
}

void TestRecorder::storesAllThatWaitsWhenItIsStopped()
{
    constexpr int trades = 120'000; // more than one transaction takes
    for (int id = 1; id <= trades; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    const auto recorder = started();
    AWAIT_COMPARE(recorder->status().feed.received, trades, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|%1|stored").arg(trades));
}

// The feed rests between its rounds then, but not while much arrives.
void TestRecorder::storesAllWhileNobodyWatches()
{
    const auto recorder = started();
    QSignalSpy filled(&recorder->mailbox(), &Mailbox::filled); // a screen, which does not look
    recorder->mailbox().setWatched(false);
    for (int id = 1; id <= 50; ++id) {
        m_exchange->say(frame(QByteArray::number(id).constData()));
        QTest::qWait(5);
    }
    AWAIT_COMPARE(recorder->status().database.stored, 50, longest);
    for (int id = 51; id <= 5'000; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    AWAIT_COMPARE(recorder->status().database.stored, 5'000, longest);
    QVERIFY(!recorder->status().lag.exchangeToReceived); // it would tell how long we rested
    QCOMPARE(stop(*recorder).waiting, 0);
}

void TestRecorder::endsWithoutBeingStopped()
{
    m_exchange->say(frame("1"));
    auto recorder = started();
    AWAIT_COMPARE(recorder->status().feed.received, 1, longest);
    recorder.reset();
    // What was received is still there: in the record or in the spool.
    const auto again = started();
    AWAIT_COMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("1"), longest);
    stop(*again);
}

namespace {

AlertRule alertAt(const char *level)
{
    AlertRule rule;
    rule.id = 7;
    rule.symbol = *Symbol::fromText("BTCUSDT");
    rule.direction = AlertDirection::Up;
    rule.level = *Decimal::fromText(std::string_view(level));
    rule.rest = 0s;
    return rule;
}

} // namespace

// One trade among thousands reaches the level; the screen's mailbox, which nobody empties here, keeps none of them.
void TestRecorder::alertsHearEveryTradeOfAFlood()
{
    const auto recorder = started();
    QSignalSpy raised(recorder.get(), &Recorder::alertRaised);
    QSignalSpy watched(recorder.get(), &Recorder::alertsWatched);
    recorder->setAlerts({alertAt("200")});
    for (int id = 1; id <= 20'000; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData(), id == 12'345 ? "200" : "199.99"));
    AWAIT_COMPARE(recorder->status().database.stored, 20'000, longest);
    QTRY_COMPARE(raised.count(), 1);
    const auto event = raised.first().first().value<AlertEvent>();
    QCOMPARE(event.rule, AlertId(7));
    QCOMPARE(event.times, 1);
    QVERIFY(event.price == *Decimal::fromText(std::string_view("200")));
    QVERIFY(!event.isWhileAway);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(raised.count(), 1);
    const auto anchors = watched.last().first().value<std::vector<AlertAnchor>>();
    QCOMPARE(anchors.size(), std::size_t(1));
    QCOMPARE(anchors.front().id, std::int64_t(20'000));
}

void TestRecorder::alertsTellWhatWasCrossedWhileTheProgramWasOff()
{
    m_exchange->say(frame("900", "201"));
    auto recorder = Recorder::create(options());
    QVERIFY2(recorder, qPrintable(recorder.message()));
    QSignalSpy raised(recorder->get(), &Recorder::alertRaised);
    const auto lastWatched = timestampFromMicros(1'723'161'255'342'123) - 8h;
    (*recorder)->setAlertAnchors({{*Symbol::fromText("BTCUSDT"), 500, lastWatched, *Decimal::fromText(std::string_view("199")),
                                lastWatched}});
    (*recorder)->setAlerts({alertAt("200")});
    (*recorder)->start();
    AWAIT_COMPARE(raised.count(), 1, longest);
    QVERIFY(raised.first().first().value<AlertEvent>().isWhileAway);
    QCOMPARE(stop(**recorder).waiting, 0);
}

TIDEMARK_TEST(TestRecorder, QCoreApplication)
#include "tst_recorder.moc"
