#include "database/role_grants.h"
#include "exchange/scripted_rest.h"
#include "support/await.h"
#include "support/held_port.h"
#include "support/must.h"
#include "support/test_program.h"

#include "healing_scene.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>
#include <csignal>
#include <utility>

using namespace tidemark;
using namespace tidemark::test;
using namespace std::chrono_literals;

namespace {

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
            m_clients.back()->setParent(this);
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
    void init();
    void keepsHostileFramesWordForWordAndGoesOn();
    void fetchesWhatAFrameGarbled();
    void tellsWhatComesAgainAltered();
    void storesInOrderOnceTheDatabaseIsBack();
    void leavesInTheSpoolWhatCannotBeStored();
    void tellsWhatNotEvenTheSpoolTook();
    void refusesAnotherExchangesDatabase();
    void aLaterRefusalIsNotTheEnd_data();
    void aLaterRefusalIsNotTheEnd();
    void saysWhomItWaitsFor();
    void stopsWhileItWaits();
    void aSessionThatWasEndedWhileIdleIsNoNews();
    void aStoppedServerProcessIsLeft();
    void aDetachedMonthWaitsApart();
    void whatWaitsApartIsTriedOnceMoreAtTheEnd();
    void storesAllThatWaitsWhenItIsStopped();
    void storesAllWhileNobodyWatches();
    void tellsWhoBeginsToLookHowEveryMarketStands();
    void endsWithoutBeingStopped();
    void tellsOfEachMarketAndOfItsThreads();
    void tellsOfEachMarketAtItsEnd();
    void alertsHearEveryTradeOfAFlood();
    void alertsTellWhatWasCrossedWhileTheProgramWasOff();
    void aViewerStoresAndSpoolsNothing();
    void aViewerHearsWhatOthersStore();
    void aViewerShowsWhatOthersStoreWhileTheExchangeIsAway();
    void aReadersRoleDoesNotRecord();

private:
    [[nodiscard]] RecorderOptions options() const;
    [[nodiscard]] RecorderOptions readersOptions() const;
    [[nodiscard]] QStringList spools() const { return QDir(m_folder->filePath(QStringLiteral("spool"))).entryList({QStringLiteral("*.spool")}, QDir::Files); }
    [[nodiscard]] std::unique_ptr<Recorder> stalledBy(PgSession &holder, const QByteArray &statement);

    TestServer m_server;
    std::optional<TestDatabase> m_database;
    std::optional<ScriptedExchange> m_exchange;
    std::optional<QTemporaryDir> m_folder;
};

void TestRecorder::init()
{
    m_exchange.emplace();
    m_database.emplace(m_server);
    m_folder.emplace();
}

RecorderOptions TestRecorder::options() const
{
    RecorderOptions options;
    options.dataDir = m_folder->path();
    options.databaseUri = m_database->target().toUri();
    options.endpoints = {m_exchange->serverUrl(), QUrl(QStringLiteral("http://127.0.0.1:1")), {}};
    options.symbols = {btc};
    return options;
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
    m_exchange->say(frame("6").replace("BTCUSDT", "ETHUSDT"));
    m_exchange->say(R"({"result":null,"id":1})");
    m_exchange->say(frame("6"));

    const auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    const auto report = stop(*recorder);
    QCOMPARE(report.waiting, 0);
    QVERIFY(recorder->status().feed.refused >= 4);
    QCOMPARE(m_database->table("SELECT trade_id FROM trades ORDER BY 1"), QStringLiteral("1\n6"));
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage ORDER BY 1"),
             QStringLiteral("1|1|stored\n6|6|stored"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected WHERE symbol = 'ETHUSDT' AND reason LIKE '%not asked for%'"), QStringLiteral("1"));
    for (const auto &bad : {tooFine, negative, overflowing, worthless})
        QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected WHERE raw = '" + bad + "'"), QStringLiteral("1"));
}

// The stream's word on a trade is not the last one: the exchange has it as it is.
void TestRecorder::fetchesWhatAFrameGarbled()
{
    ScriptedRest rest([](const QUrl &call) {
        return call.path().endsWith(QLatin1String("/historicalTrades")) ? historicalTrades(call, 4) : Answer{500, "{}"};
    });
    const auto garbled = frame("2", "100.123456789012");
    m_exchange->say(frame("1", "1.5", "2", "1723161255342000"));
    m_exchange->say(garbled);
    m_exchange->say(frame("3", "1.5").replace("\"m\":true", "\"m\":1"));
    m_exchange->say(frame("4", "1.5", "2", "1723161255342000"));
    auto choice = options();
    choice.endpoints.api = rest.url();
    choice.firstFetch = 0min;
    const auto recorder = started(choice);
    AWAIT_COMPARE(recorder->status().database.stored, 4, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage ORDER BY 1"), QStringLiteral("1|4|stored"));
    QCOMPARE(m_database->table("SELECT DISTINCT price, quantity FROM trades"), QStringLiteral("1.50000000|2.00000000"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM rejected WHERE raw = '" + garbled + "'"), QStringLiteral("1"));
}

// A double is dropped without a word, another trade under its id is not.
void TestRecorder::tellsWhatComesAgainAltered()
{
    const auto altered = frame("1", "99");
    for (const auto &said : {frame("1"), frame("1"), altered, frame("2")})
        m_exchange->say(said);
    const auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT trade_id, price FROM trades ORDER BY 1"), QStringLiteral("1|100.50000000\n2|100.50000000"));
    QCOMPARE(m_database->table("SELECT reason, raw FROM rejected"),
             QStringLiteral("Trade 1 came again with another content; the record keeps the first.|") + QString::fromUtf8(altered));
}

void TestRecorder::storesInOrderOnceTheDatabaseIsBack()
{
    QStringList problems;
    m_exchange->say(frame("1"));
    const auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    connect(recorder.get(), &Recorder::statusChanged, this, [&](const RecorderStatus &status) {
        if (status.database.state == DatabaseState::Away)
            problems += status.database.problem;
    });
    m_server.stop();
    for (int id = 2; id <= 500; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Away, longest);
    AWAIT_COMPARE(recorder->status().spool.trades, 499, longest);
    for (const auto &problem : std::as_const(problems)) // whole sentences, a line each
        QVERIFY2(QRegularExpression(QStringLiteral("^[A-Z][^\\n]*[^.?][.?]$")).match(problem).hasMatch(), qPrintable(problem));
    QVERIFY(!problems.isEmpty());
    m_server.startAgain();
    AWAIT_COMPARE(recorder->status().database.stored, 500, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|500|stored"));
}

void TestRecorder::leavesInTheSpoolWhatCannotBeStored()
{
    m_server.stop();
    for (int id = 1; id <= 20; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    {
        const auto recorder = started(options());
        AWAIT_COMPARE(recorder->status().spool.trades, 20, longest);
        AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Away, longest);
        const auto report = stop(*recorder, 200ms);
        QCOMPARE(report.waiting, 20);
        QVERIFY(!report.problem.isEmpty());
    }
    m_server.startAgain();
    const auto next = started(options());
    AWAIT_COMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|20|stored"), longest);
    QCOMPARE(stop(*next).waiting, 0);
}

// As on a disk that is full to the end: a folder lies where the spool's file would be made.
void TestRecorder::tellsWhatNotEvenTheSpoolTook()
{
    for (int id = 1; id <= 3; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    auto created = Recorder::create(options());
    must(created);
    auto &recorder = *created.value();
    const QDir folder(m_folder->filePath(QStringLiteral("spool")));
    const auto locks = folder.entryList({QStringLiteral("*.lock")}, QDir::Files);
    QCOMPARE(locks.size(), 1);
    QVERIFY(folder.mkdir(locks.first().chopped(5)));
    recorder.start();
    AWAIT_COMPARE(recorder.status().feed.received, 3, longest);
    const auto report = stop(recorder, 200ms);
    QCOMPARE(report.unkept, 3);
    QCOMPARE(report.waiting, 0);
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("0"));
}

void TestRecorder::refusesAnotherExchangesDatabase()
{
    m_database->run("INSERT INTO exchange(identity) VALUES ('somewhere else')");
    const auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Refused, longest);
    QVERIFY(recorder->status().database.problem.contains(QLatin1String("somewhere else")));
    stop(*recorder, 0ms);
}

// Each takes the database away from us while we record, as a person or a provider would, and gives it back.
void TestRecorder::aLaterRefusalIsNotTheEnd_data()
{
    QTest::addColumn<QByteArray>("refuse");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("read-only") << QByteArray("ALTER DATABASE %1 SET default_transaction_read_only = on")
                               << QByteArray("ALTER DATABASE %1 RESET default_transaction_read_only");
    QTest::newRow("no login") << QByteArray("ALTER ROLE recorder NOLOGIN") << QByteArray("ALTER ROLE recorder LOGIN");
    QTest::newRow("no connections") << QByteArray("UPDATE pg_database SET datallowconn = false WHERE datname = '%1'")
                                    << QByteArray("UPDATE pg_database SET datallowconn = true WHERE datname = '%1'");
    QTest::newRow("all slots taken") << QByteArray("ALTER DATABASE %1 CONNECTION LIMIT 0") << QByteArray("ALTER DATABASE %1 CONNECTION LIMIT -1");
    QTest::newRow("renamed") << QByteArray("UPDATE pg_database SET datallowconn = false WHERE datname = '%1'")
                             << QByteArray("ALTER DATABASE elsewhere RENAME TO %1; UPDATE pg_database SET datallowconn = true WHERE datname = '%1'");
    QTest::newRow("no right to connect") << QByteArray("ALTER ROLE recorder NOSUPERUSER; REVOKE CONNECT ON DATABASE %1 FROM PUBLIC")
                                         << QByteArray("ALTER ROLE recorder SUPERUSER; GRANT CONNECT ON DATABASE %1 TO PUBLIC");
}

void TestRecorder::aLaterRefusalIsNotTheEnd()
{
    QFETCH(QByteArray, refuse);
    QFETCH(QByteArray, allow);
    const auto name = m_database->name().toUtf8();
    const auto admin = [this](QByteArray sql, const QByteArray &database) {
        const auto done = PgSession::open(m_server.target()).value()->run(sql.replace("%1", database));
        must(done);
    };
    admin("DO $$ BEGIN CREATE ROLE recorder LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$", name);
    // A superuser would not be counted; whoever owns the tables may make new months.
    const bool isSuper = qstrcmp(QTest::currentDataTag(), "no right to connect") == 0;
    admin(isSuper ? "ALTER ROLE recorder SUPERUSER" : "ALTER ROLE recorder NOSUPERUSER", name);
    m_database->run("GRANT ALL ON SCHEMA public TO recorder; ALTER TABLE trades OWNER TO recorder; ALTER TABLE coverage OWNER TO recorder;"
                    "ALTER TABLE rejected OWNER TO recorder; ALTER TABLE candles OWNER TO recorder; ALTER TABLE exchange OWNER TO recorder;"
                    "GRANT ALL ON ALL TABLES IN SCHEMA public TO recorder; GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO recorder");
    auto mine = options();
    mine.databaseUri = m_database->target().with(QStringLiteral("user"), QStringLiteral("recorder")).toUri();
    mine.patience.away = mine.patience.refused = 200ms;
    m_exchange->say(frame("1"));
    auto recorder = started(mine);
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    admin(refuse, name);
    admin("SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity WHERE datname = '%1'", name);
    if (allow.contains("RENAME"))
        admin("ALTER DATABASE %1 RENAME TO elsewhere", name);
    for (int id = 2; id <= 50; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Away, longest);
    AWAIT_COMPARE(recorder->status().feed.received, 50, longest);
    QVERIFY(!recorder->status().database.problem.isEmpty());
    admin(allow, name);
    AWAIT_COMPARE(recorder->status().database.stored, 50, longest);
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Ready, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    recorder.reset();
    m_database->run("REASSIGN OWNED BY recorder TO CURRENT_USER");
}

// The first trade is stored, the second one waits for what another session does.
std::unique_ptr<Recorder> TestRecorder::stalledBy(PgSession &holder, const QByteArray &statement)
{
    m_exchange->say(frame("1"));
    auto mine = options();
    mine.patience.told = 500ms;
    auto recorder = started(mine);
    (void)comesTrue([&] { return recorder->status().database.stored == 1; }, longest);
    must(holder.run("BEGIN; " + statement));
    m_exchange->say(frame("2"));
    return recorder;
}

void TestRecorder::saysWhomItWaitsFor()
{
    const auto holder = m_database->open();
    const auto recorder = stalledBy(*holder, "CREATE INDEX ON trades (price)");
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Stalled, longest);
    const auto problem = recorder->status().database.problem;
    QVERIFY2(problem.startsWith(QStringLiteral("waiting for process %1 (").arg(holder->serverProcess())), qPrintable(problem));
    QVERIFY2(problem.contains(QLatin1String("CREATE INDEX ON trades (price)")), qPrintable(problem));
    QVERIFY(holder->run("ROLLBACK").ok());
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Ready, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
}

void TestRecorder::stopsWhileItWaits()
{
    const auto holder = m_database->open();
    const auto recorder = stalledBy(*holder, "LOCK TABLE trades IN ACCESS EXCLUSIVE MODE");
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Stalled, longest);
    const auto report = stop(*recorder, 200ms);
    QCOMPARE(report.waiting, 1);
    QVERIFY2(report.problem.contains(QStringLiteral("process %1").arg(holder->serverProcess())), qPrintable(report.problem));
}

void TestRecorder::aSessionThatWasEndedWhileIdleIsNoNews()
{
    m_exchange->say(frame("1"));
    const auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    bool wasNews = false;
    connect(recorder.get(), &Recorder::statusChanged, this,
            [&](const RecorderStatus &status) { wasNews = wasNews || status.database.state != DatabaseState::Ready; });
    m_database->run("SELECT pg_terminate_backend(pid, 20000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
    m_exchange->say(frame("2"));
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    QVERIFY(!wasNews);
    QCOMPARE(stop(*recorder).waiting, 0);
}

void TestRecorder::aStoppedServerProcessIsLeft()
{
    m_exchange->say(frame("1"));
    auto mine = options();
    mine.patience = {.lock = 300ms, .silence = 1s, .grace = 200ms, .told = 1s, .aside = 1s, .away = 200ms};
    auto recorder = started(mine);
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    const auto process = m_database->valueOf("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'tidemark' "
                                             "AND pid <> pg_backend_pid()").toInt();
    QVERIFY(process > 0);
    QCOMPARE(::kill(process, SIGSTOP), 0);
    m_exchange->say(frame("2"));
    const bool isStored = QTest::qWaitFor([&] { return recorder->status().database.stored == 2; }, longest);
    ::kill(process, SIGCONT);
    QVERIFY(isStored);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|2|stored"));
}

void TestRecorder::aDetachedMonthWaitsApart()
{
    constexpr auto before = "1725148455000000"; // 2024-08-31T23:54:15
    constexpr auto later = "1725149400000000";  // 2024-09-01T00:10
    auto mine = options();
    mine.patience.aside = 500ms;
    m_exchange->say(frame("1", "100", "1", before));
    auto recorder = started(mine);
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    m_database->run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
    m_exchange->say(frame("2", "100", "1", before));
    m_exchange->say(frame("3", "100", "1", later));
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    AWAIT_COMPARE(recorder->status().database.aside, 1, longest);
    AWAIT_VERIFY(recorder->status().database.problem.contains(QLatin1String("ATTACH PARTITION trades_2024_08")), longest);
    // It waits over a restart, too.
    QCOMPARE(stop(*recorder).waiting, 1);
    recorder = started(mine);
    m_exchange->say(frame("4", "100", "1", later));
    AWAIT_COMPARE(m_database->valueOf("SELECT count(*) FROM trades WHERE trade_id = 4"), QStringLiteral("1"), longest);
    AWAIT_VERIFY(recorder->status().database.aside > 0, longest); // this exchange says the first again, too
    m_database->run("ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00+00') TO ('2024-09-01 00:00+00')");
    AWAIT_COMPARE(recorder->status().database.aside, 0, longest);
    AWAIT_VERIFY(recorder->status().database.problem.isEmpty(), longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|4|stored"));
}

void TestRecorder::whatWaitsApartIsTriedOnceMoreAtTheEnd()
{
    auto mine = options();
    mine.patience.aside = 1h;
    m_exchange->say(frame("1"));
    auto recorder = started(mine);
    AWAIT_COMPARE(recorder->status().database.stored, 1, longest);
    m_database->run("ALTER TABLE trades DETACH PARTITION trades_2024_08");
    m_exchange->say(frame("2"));
    AWAIT_COMPARE(recorder->status().database.aside, 1, longest);
    m_database->run("ALTER TABLE trades ATTACH PARTITION trades_2024_08 FOR VALUES FROM ('2024-08-01 00:00+00') TO ('2024-09-01 00:00+00')");
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|2|stored"));
}

void TestRecorder::storesAllThatWaitsWhenItIsStopped()
{
    constexpr int trades = 120'000; // more than one transaction takes
    for (int id = 1; id <= trades; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    const auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().feed.received, trades, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|%1|stored").arg(trades));
}

// The feed rests between its rounds then, but not while much arrives.
void TestRecorder::storesAllWhileNobodyWatches()
{
    const auto recorder = started(options());
    QSignalSpy filled(&recorder->mailbox(), &Mailbox::filled); // a screen, which does not look
    recorder->mailbox().setWatched(false);
    for (int id = 1; id <= 50; ++id) {
        m_exchange->say(frame(QByteArray::number(id).constData()));
        QTest::qWait(5);
    }
    AWAIT_COMPARE(recorder->status().database.stored, 50, longest);
    QVERIFY(!recorder->status().lag.exchangeToReceived); // it would tell how long we rested
    for (int id = 51; id <= 5'000; ++id)
        m_exchange->say(frame(QByteArray::number(id).constData()));
    AWAIT_COMPARE(recorder->status().database.stored, 5'000, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
}

// Of many markets most are looked at seldom while nobody does.
void TestRecorder::tellsWhoBeginsToLookHowEveryMarketStands()
{
    constexpr int markets = 100;
    auto many = options();
    many.symbols.clear();
    for (int i = 0; i < markets; ++i)
        many.symbols.push_back(*Symbol::fromText(QStringView(QStringLiteral("M%1").arg(i, 2, 10, QLatin1Char('0')))));
    const auto recorder = started(many);
    auto &mailbox = recorder->mailbox();
    const QSignalSpy filled(&mailbox, &Mailbox::filled); // a screen
    const auto say = [&](int id) {
        for (const auto &symbol : many.symbols) {
            auto line = frame(QByteArray::number(id).constData());
            line.replace("btcusdt", symbol.toString().toLower().toUtf8());
            m_exchange->say(line.replace("BTCUSDT", symbol.toString().toUtf8()));
        }
    };
    mailbox.setWatched(false);
    for (int id = 1; id <= 5; ++id) {
        say(id);
        AWAIT_COMPARE(recorder->status().feed.received, id * markets, longest);
        mailbox.setWatched(true);
        const auto isNewest = [id](const MarketPulse &pulse) { return pulse.last && pulse.last->id == id; };
        AWAIT_VERIFY(std::ranges::count_if(mailbox.take().markets, isNewest) == markets, longest);
        mailbox.setWatched(false);
    }
    QCOMPARE(stop(*recorder).waiting, 0);
}

void TestRecorder::endsWithoutBeingStopped()
{
    m_exchange->say(frame("1"));
    auto recorder = started(options());
    AWAIT_COMPARE(recorder->status().feed.received, 1, longest);
    recorder.reset();
    // What was received is still there: in the record or in the spool.
    const auto again = started(options());
    AWAIT_COMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("1"), longest);
    stop(*again);
}

namespace {

AlertRule alertAt(const char *level)
{
    AlertRule rule;
    rule.id = 7;
    rule.symbol = btc;
    rule.direction = AlertDirection::Up;
    rule.level = *Decimal::fromText(std::string_view(level));
    rule.rest = 0s;
    return rule;
}

} // namespace

// One trade among thousands reaches the level; the screen's mailbox, which nobody empties here, keeps none of them.
void TestRecorder::tellsOfEachMarketAndOfItsThreads()
{
    m_exchange->say(frame("1"));
    m_exchange->say(frame("4"));
    auto watched = options();
    watched.tellsMarkets = true;
    const auto recorder = started(watched);
    std::vector<MarketFigures> told;
    connect(recorder.get(), &Recorder::marketsTold, this, [&told](const auto &markets) { told = markets; });
    AWAIT_VERIFY(told.size() == 1 && told.front().received == 2 && told.front().missing == 2, longest);
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    AWAIT_COMPARE(recorder->status().spool.spooled, 2, longest);
    const auto before = recorder->pulse();
    recorder->feelPulse();
    AWAIT_VERIFY(recorder->pulse().store > before.store && recorder->pulse().feed > before.feed, longest);
    QCOMPARE(stop(*recorder).waiting, 0);
}

// Also where nobody asked for it every second; before it says that it has stopped.
void TestRecorder::tellsOfEachMarketAtItsEnd()
{
    m_exchange->say(frame("1"));
    m_exchange->say(frame("4"));
    const auto recorder = started(options());
    std::vector<MarketFigures> told;
    connect(recorder.get(), &Recorder::marketsTold, this, [&told](const auto &markets) { told = markets; });
    AWAIT_COMPARE(recorder->status().database.stored, 2, longest);
    QCOMPARE(told.size(), std::size_t(0));
    QCOMPARE(stop(*recorder).waiting, 0);
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().symbol, btc);
    QCOMPARE(told.front().missing, 2);
    QVERIFY(told.front().isLearned);
}

void TestRecorder::alertsHearEveryTradeOfAFlood()
{
    const auto recorder = started(options());
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
    (*recorder)->setAlertAnchors({{btc, 500, lastWatched, *Decimal::fromText(std::string_view("199")),
                                lastWatched}});
    (*recorder)->setAlerts({alertAt("200")});
    (*recorder)->start();
    AWAIT_COMPARE(raised.count(), 1, longest);
    QVERIFY(raised.first().first().value<AlertEvent>().isWhileAway);
    QCOMPARE(stop(**recorder).waiting, 0);
}

RecorderOptions TestRecorder::readersOptions() const
{
    m_database->run("DROP ROLE IF EXISTS eve; CREATE ROLE eve LOGIN; INSERT INTO exchange (identity) VALUES ('"
                    + options().endpoints.identity().toUtf8() + "') ON CONFLICT DO NOTHING");
    if (const auto set = RoleGrants(*m_database->open()).set(QStringLiteral("eve"), RoleGrants::Right::Read); !set)
        qFatal("%s", qPrintable(set.message()));
    auto readers = options();
    readers.databaseUri = m_database->target().with(QStringLiteral("user"), QStringLiteral("eve")).toUri();
    return readers;
}

void TestRecorder::aViewerStoresAndSpoolsNothing()
{
    m_exchange->say(frame("1"));
    auto viewing = readersOptions();
    viewing.mayView = true;
    const auto viewer = started(viewing);
    AWAIT_COMPARE(viewer->status().database.state, DatabaseState::Ready, longest);
    QVERIFY2(viewer->status().database.viewer.contains(QLatin1String("eve")), qPrintable(viewer->status().database.viewer));
    m_exchange->say(frame("2"));
    AWAIT_COMPARE(viewer->status().feed.received, 2, longest);
    AWAIT_COMPARE(viewer->status().spool.trades, 0, longest);
    const auto report = stop(*viewer);
    QCOMPARE(report.stored, 0);
    QCOMPARE(report.waiting, 0);
    QCOMPARE(spools(), QStringList());
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM trades"), QStringLiteral("0"));
    QCOMPARE(m_database->valueOf("SELECT count(*) FROM coverage"), QStringLiteral("0"));
}

void TestRecorder::aViewerHearsWhatOthersStore()
{
    const auto traded = *parseTimestamp(QStringLiteral("2024-08-08T23:54:15.342123Z"));
    const auto trade = [&](std::int64_t id) { return Trade{btc, id, traded, *Decimal::fromText("100.5"), *Decimal::fromText("2"), true}; };
    m_database->store({trade(1)});
    auto viewing = readersOptions();
    viewing.mayView = true;
    viewing.patience.aside = 100ms;
    const auto viewer = started(viewing);
    m_exchange->say(frame("4"));
    AWAIT_COMPARE(viewer->status().feed.healing.missing, 2, longest);
    m_database->store({trade(2), trade(3)});
    AWAIT_COMPARE(viewer->status().feed.healing.missing, 0, longest);
    QCOMPARE(stop(*viewer).waiting, 0);
}

// Each trade once, whether the exchange, the record or both tell it.
void TestRecorder::aViewerShowsWhatOthersStoreWhileTheExchangeIsAway()
{
    const auto traded = [](std::int64_t id) { return timestampFromMicros(1'723'161'255'342'123 + id * 1'000); };
    const auto trade = [&](std::int64_t id) { return Trade{btc, id, traded(id), *Decimal::fromText("100.5"), *Decimal::fromText("2"), true}; };
    const auto told = [&](std::int64_t id) {
        return frame(QByteArray::number(qint64(id)).constData(), "100.5", "2", QByteArray::number(qint64(microsOf(traded(id)))).constData());
    };
    m_database->store({trade(1)});
    auto viewing = readersOptions();
    viewing.mayView = true;
    m_exchange->close();
    HeldPort port(quint16(viewing.endpoints.stream.port()));
    const auto viewer = Recorder::create(viewing).value();
    std::vector<std::int64_t> shown;
    LiveUpdate newest;
    connect(&viewer->mailbox(), &Mailbox::filled, this, [] {});
    const auto look = [&] {
        newest = viewer->mailbox().take();
        for (const auto &heard : newest.trades)
            shown.push_back(heard.id);
        return newest;
    };
    viewer->start();
    AWAIT_COMPARE(viewer->status().database.state, DatabaseState::Ready, longest);
    // What is stored before the record's first look belongs to the past.
    std::int64_t last = 1;
    while (shown.empty() && last < 100) {
        m_database->store({trade(++last)});
        static_cast<void>(comesTrue([&] { return look(), !shown.empty(); }, 200));
    }
    const auto first = shown.empty() ? last : shown.front();
    for (int i = 0; i < 5; ++i)
        m_database->store({trade(++last)});
    AWAIT_VERIFY((look(), !shown.empty() && shown.back() == last), longest);
    QCOMPARE(shown.size(), std::size_t(last - first + 1)); // none twice
    AWAIT_VERIFY(look().status.feed.isFromRecord, longest);
    QCOMPARE(newest.markets.front().state, MarketState::Live);
    QCOMPARE(newest.markets.front().last->id, last);

    // It is back, and tells what is stored a moment later, and what was shown before.
    QVERIFY(port.open(*m_exchange));
    m_exchange->say(told(last));
    m_exchange->say(told(++last));
    AWAIT_VERIFY((look(), shown.back() == last), longest);
    AWAIT_VERIFY(!look().status.feed.isFromRecord, longest);
    m_database->store({trade(last), trade(last + 1)});
    AWAIT_VERIFY((look(), shown.back() == last + 1), longest);
    QCOMPARE(shown.size(), std::size_t(last + 1 - first + 1));
    QCOMPARE(stop(*viewer).waiting, 0);
}

void TestRecorder::aReadersRoleDoesNotRecord()
{
    m_exchange->say(frame("1"));
    const auto recorder = started(readersOptions());
    AWAIT_COMPARE(recorder->status().database.state, DatabaseState::Refused, longest);
    QVERIFY2(recorder->status().database.problem.contains(QLatin1String("viewer")), qPrintable(recorder->status().database.problem));
    AWAIT_COMPARE(recorder->status().feed.received, 1, longest);
    QCOMPARE(stop(*recorder, 0ms).waiting, 0);
    QCOMPARE(spools(), QStringList());
}

TIDEMARK_TEST(TestRecorder, QCoreApplication)
#include "tst_recorder.moc"
