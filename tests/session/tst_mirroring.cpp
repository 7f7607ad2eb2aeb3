#include "session/mirroring.h"

#include "database/packer.h"
#include "database/random_trades.h"
#include "mirror/scripted_influx.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QtTest>

#include <random>

using namespace tidemark;
using namespace std::chrono_literals;
using test::ScriptedInflux;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");
const std::stop_token never;

// A field of each trade's line, by "symbol id".
[[nodiscard]] std::map<QByteArray, QByteArray> fieldIn(const ScriptedInflux &influx, const QByteArray &field, std::size_t from = 0)
{
    std::map<QByteArray, QByteArray> found;
    const auto writes = influx.writes();
    for (auto i = from; i < writes.size(); ++i) {
        for (const auto &line : writes[i].lines().split('\n')) {
            if (!line.startsWith("trades,"))
                continue;
            QHash<QByteArray, QByteArray> values;
            for (const auto &pair : line.mid(line.indexOf(' ') + 1).split(' ').first().split(','))
                values.insert(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
            const auto symbol = line.mid(line.indexOf("symbol=") + 7);
            found[symbol.left(symbol.indexOf(' ')) + ' ' + values.value("id")] = values.value(field);
        }
    }
    return found;
}

[[nodiscard]] std::map<QByteArray, QByteArray> expectedOf(const std::vector<Trade> &trades)
{
    std::map<QByteArray, QByteArray> expected;
    for (const auto &trade : trades)
        expected[trade.symbol.toString().toUtf8() + ' ' + QByteArray::number(qint64(trade.id)) + 'i'] = QByteArray::number(qint64(trade.price.units())) + 'i';
    return expected;
}

} // namespace

// The record to a mirror, whatever that answers.
class TestMirroring : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ScriptedInflux> m_influx;
    QStringList m_said;
    MirrorStatus m_status;
    MirrorReport m_report;
    Timestamp m_begins = *parseTimestamp(u"2026-09-10T11:59:30Z");

    Result<void> mirror(MirrorPlan plan = {}, const PgTarget *as = nullptr, const std::stop_token &stop = never)
    {
        auto target = MirrorTarget::of({.url = m_influx->url()});
        MirrorPatience patience;
        patience.firstWait = 1ms;
        patience.longestWait = patience.longestAsked = 2ms;
        MirrorClient client(std::move(target).value(), patience);
        plan.ends = true;
        const auto where = as ? *as : m_database->target();
        Mirroring mirroring(client, plan, [&] { return PgSession::open(where, {.stop = stop}); },
                            {[this](const MirrorStatus &status) { m_status = status; }, [this](const QString &sentence) { m_said += sentence; }});
        auto done = mirroring.run(stop);
        m_report = mirroring.report();
        return done;
    }
    [[nodiscard]] std::vector<Trade> market(const Symbol &symbol, int count) const
    {
        return RandomMarket{symbol, 3, 1'000, m_begins, 100ms, 1s}.trades(count);
    }
    [[nodiscard]] QString noted() const { return m_database->table("SELECT symbol, first_id, last_id, kind, note FROM mirrored ORDER BY symbol, first_id"); }

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_influx = std::make_unique<ScriptedInflux>();
        m_said.clear();
    }

    // In pieces of any size, with gaps that heal later, of which some are packed: each trade is sent, as it is.
    void sendsWhatIsStored()
    {
        const auto all = market(btc, 30'000);
        std::mt19937_64 random(7);
        std::vector<Trade> late;
        for (std::size_t at = 0; at < all.size();) {
            const auto to = std::min(all.size(), at + 1 + random() % 4'000);
            std::vector<Trade> piece(all.begin() + std::ptrdiff_t(at), all.begin() + std::ptrdiff_t(to));
            if (random() % 3 == 0)
                late.insert(late.end(), piece.begin(), piece.end());
            else
                m_database->store(piece);
            at = to;
        }
        QVERIFY(!late.empty());
        const auto others = market(eth, 500);
        m_database->store(others);
        const auto session = m_database->open();
        QVERIFY(Packer(*session).packBefore(btc, all[20'000].tradedAt, [](const PackProgress &) {}, never).ok());
        QVERIFY(mirror().ok());
        const auto first = m_influx->writes().size();
        m_database->store(late);
        QVERIFY(mirror().ok());
        auto everything = all;
        everything.insert(everything.end(), others.begin(), others.end());
        QVERIFY(fieldIn(*m_influx, "price8") == expectedOf(everything));
        QVERIFY(fieldIn(*m_influx, "price8", first) == expectedOf(late)); // and no trade twice
        QCOMPARE(noted(), QStringLiteral("BTCUSDT|1000|30999|sent|∅\nETHUSDT|1000|1499|sent|∅"));
        QCOMPARE(m_status.waiting, 0);
        QCOMPARE(*m_status.upTo, std::max_element(late.begin(), late.end(), [](const Trade &a, const Trade &b) { return a.tradedAt < b.tradedAt; })->tradedAt);
    }

    // Told to stop while the mirror's answer is awaited: what it took then is noted, and nothing more is sent.
    void whatWasTakenIsNotedInSpiteOfAStop()
    {
        m_database->store(market(btc, 12'000));
        std::stop_source stop;
        m_influx->heard = [&stop](const ScriptedInflux::Asked &one) {
            if (one.path.contains("/write"))
                stop.request_stop();
        };
        (void)mirror({}, nullptr, stop.get_token());
        QCOMPARE(m_influx->writes().size(), std::size_t(1));
        QCOMPARE(noted(), QStringLiteral("BTCUSDT|8000|12999|sent|∅"));
        QCOMPARE(m_report.all().sent, 5'000);
    }

    void theNewestComeFirst()
    {
        m_database->store(market(btc, 12'000));
        QVERIFY(mirror().ok());
        QVERIFY(m_influx->writes()[0].lines().contains("id=12999i"));
        QVERIFY(!m_influx->writes()[0].lines().contains("id=1000i"));
    }

    // Its candle is sent with each of a minute's trades, as it is then.
    void candlesFollowTheirTrades()
    {
        const auto all = RandomMarket{btc, 3, 1'000, m_begins, 1s}.trades(60);
        m_database->store({all.begin(), all.begin() + 45});
        QVERIFY(mirror().ok());
        m_database->store({all.begin() + 45, all.end()});
        QVERIFY(mirror().ok());
        std::map<QByteArray, QByteArray> candles; // the last one of each stamp
        for (const auto &write : m_influx->writes()) {
            for (const auto &line : write.lines().split('\n')) {
                if (line.startsWith("candles,span=1m,symbol=BTCUSDT "))
                    candles[line.split(' ').last()] = line;
            }
        }
        qint64 trades = 0;
        for (const auto &[stamp, line] : candles)
            trades += line.mid(line.indexOf(",trades=") + 8).split('i').first().toLongLong();
        QCOMPARE(trades, 60);
        QCOMPARE(QString::number(candles.size()), m_database->valueOf("SELECT count(*) FROM candles WHERE span = '1 minute'"));
    }

    void whatIsRefusedIsNotedAndGoneOn()
    {
        m_database->store(market(btc, 8'000));
        m_influx->answer("/write", {"HTTP/1.1 400 Bad Request\r\nContent-Type: application/json", R"({"error":"partial write: field type conflict"})"});
        m_influx->answer("/write", {});
        QVERIFY(mirror().ok());
        QCOMPARE(noted(), QStringLiteral("BTCUSDT|1000|3999|sent|∅\nBTCUSDT|4000|8999|refused|partial write: field type conflict"));
        QCOMPARE(m_report.all().refused, 5'000);
        QCOMPARE(m_status.refused, 5'000);
        QVERIFY2(m_said.join(QLatin1Char(' ')).contains(QLatin1String("field type conflict")), qPrintable(m_said.join(QLatin1Char(' '))));
        const auto before = m_influx->writes().size();
        QVERIFY(mirror().ok()); // refused is refused
        QCOMPARE(m_influx->writes().size(), before);
        QVERIFY(mirror({.again = true}).ok());
        QCOMPARE(noted(), QStringLiteral("BTCUSDT|1000|8999|sent|∅"));
    }

    void aBodyThatIsTooLargeIsHalved()
    {
        const auto all = market(btc, 5'000);
        m_database->store(all);
        for (int i = 0; i < 3; ++i)
            m_influx->answer("/write", {"HTTP/1.1 413 Request Entity Too Large"});
        m_influx->answer("/write", {});
        QVERIFY(mirror().ok());
        QCOMPARE(m_influx->writes().size(), std::size_t(3 + 8));
        QVERIFY(fieldIn(*m_influx, "price8", 3) == expectedOf(all));
        QCOMPARE(noted(), QStringLiteral("BTCUSDT|1000|5999|sent|∅"));
    }

    void whatTakesNotEvenOneIsLeft()
    {
        m_database->store(market(btc, 100));
        m_influx->answer("/write", {"HTTP/1.1 413 Request Entity Too Large"});
        const auto done = mirror();
        QCOMPARE(done.error().code, MirrorSender::needsPerson());
        QCOMPARE(noted(), QString());
    }

    void waitsAndTriesAgain_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("429") << QByteArray("HTTP/1.1 429 Too Many Requests\r\nRetry-After: 120");
        QTest::newRow("503") << QByteArray("HTTP/1.1 503 Service Unavailable\r\nRetry-After: Wed, 16 Sep 2026 12:05:00 GMT");
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Internal Server Error");
    }
    void waitsAndTriesAgain()
    {
        QFETCH(QByteArray, head);
        const auto all = market(btc, 100);
        m_database->store(all);
        for (int i = 0; i < 3; ++i)
            m_influx->answer("/write", {head, "busy"});
        m_influx->answer("/write", {});
        QVERIFY(mirror().ok());
        QCOMPARE(m_influx->writes().size(), std::size_t(4));
        QCOMPARE(m_said.size(), 1); // once, however often
        QVERIFY2(m_said[0].contains(QLatin1String("Nothing is lost")) && m_said[0].contains(QLatin1String("busy")), qPrintable(m_said[0]));
        QCOMPARE(m_report.all().sent, 100);
    }

    // Whatever it asks for, it is not asked without a pause.
    void aServerThatAsksForNoWaitIsNotHurried_data()
    {
        QTest::addColumn<QByteArray>("asks");
        QTest::newRow("no seconds") << QByteArray("Retry-After: 0");
        QTest::newRow("a time that has gone by") << QByteArray("Date: Wed, 16 Sep 2026 12:05:00 GMT\r\nRetry-After: Wed, 16 Sep 2026 12:04:00 GMT");
    }
    void aServerThatAsksForNoWaitIsNotHurried()
    {
        QFETCH(QByteArray, asks);
        m_database->store(market(btc, 100));
        for (int i = 0; i < 3; ++i)
            m_influx->answer("/write", {"HTTP/1.1 503 Service Unavailable\r\n" + asks, "busy"});
        m_influx->answer("/write", {});
        MirrorClient client(std::move(MirrorTarget::of({.url = m_influx->url()})).value(), {.firstWait = 200ms, .longestWait = 200ms});
        Mirroring mirroring(client, {.ends = true}, [this] { return PgSession::open(m_database->target()); }, {[](const MirrorStatus &) {}, [](const QString &) {}});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(mirroring.run(never).ok());
        QVERIFY2(timer.elapsed() >= 600, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(m_influx->writes().size(), std::size_t(4));
    }

    // A command that ends must end; another one waits for as long as it takes.
    void aMirrorThatStaysAwayIsGivenUp()
    {
        m_database->store(market(btc, 100));
        constexpr int more = 1'000; // than it will ask
        for (int i = 0; i < more; ++i)
            m_influx->answer("/write", {"HTTP/1.1 503 Service Unavailable", "busy"});
        MirrorClient client(std::move(MirrorTarget::of({.url = m_influx->url()})).value(), {.firstWait = 50ms, .longestWait = 50ms});
        Mirroring mirroring(client, {.ends = true, .patience = 300ms}, [this] { return PgSession::open(m_database->target()); },
                            {[](const MirrorStatus &) {}, [](const QString &) {}});
        const auto done = mirroring.run(never);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, MirrorSender::needsPerson());
        QVERIFY2(done.error().message.contains(QLatin1String("goes on where it was")), qPrintable(done.error().message));
        QVERIFY(m_influx->writes().size() >= 2);
        QCOMPARE(mirroring.report().all().waiting, 100);
        QCOMPARE(noted(), QString());
    }

    void stopsAndSays_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("401") << QByteArray("HTTP/1.1 401 Unauthorized");
        QTest::newRow("403") << QByteArray("HTTP/1.1 403 Forbidden");
        QTest::newRow("404") << QByteArray("HTTP/1.1 404 Not Found");
        QTest::newRow("301") << QByteArray("HTTP/1.1 301 Moved\r\nLocation: http://127.0.0.1:1/");
    }
    void stopsAndSays()
    {
        QFETCH(QByteArray, head);
        m_database->store(market(btc, 100));
        m_influx->answer("/write", {head});
        const auto done = mirror();
        QVERIFY(!done.ok());
        QCOMPARE(done.error().code, MirrorSender::needsPerson());
        QCOMPARE(m_influx->writes().size(), std::size_t(1));
        QCOMPARE(noted(), QString());
        QCOMPARE(m_report.all().waiting, 100);
    }

    // Before it was ever met.
    void whatWaitsForAMirrorThatIsAwayIsTold()
    {
        m_database->store(market(btc, 100));
        m_database->store(market(eth, 10));
        m_influx = std::make_unique<ScriptedInflux>(QByteArray());
        m_influx->answer("/ping", {"HTTP/1.1 503 Service Unavailable"});
        MirrorClient client(std::move(MirrorTarget::of({.url = m_influx->url()})).value(), {.firstWait = 1ms, .longestWait = 2ms});
        std::stop_source stop;
        Mirroring mirroring(client, {.markets = MarketRules({btc})}, [this] { return PgSession::open(m_database->target()); },
                            {[&](const MirrorStatus &status) {
                                 m_status = status;
                                 if (status.state == MirrorStatus::State::Retrying)
                                     stop.request_stop();
                             },
                             [](const QString &) {}});
        QVERIFY(mirroring.run(stop.get_token()).ok());
        QCOMPARE(m_status.waiting, 100);
        QCOMPARE(mirroring.report().all().waiting, 100);
        QCOMPARE(m_influx->writes().size(), std::size_t(0));
    }

    void onlyAPeriodAndOnlySomeMarkets()
    {
        const auto all = market(btc, 1'000);
        m_database->store(all);
        m_database->store(market(eth, 10));
        const auto from = all[300].tradedAt;
        const auto to = all[700].tradedAt;
        QVERIFY(mirror({.markets = MarketRules({btc}), .period = {from, to}}).ok());
        auto wanted = all;
        std::erase_if(wanted, [&](const Trade &trade) { return trade.tradedAt < from || trade.tradedAt >= to; });
        QVERIFY(fieldIn(*m_influx, "price8") == expectedOf(wanted));
    }

    void onlyMarketsThatAPatternCovers()
    {
        m_database->store(market(btc, 10));
        m_database->store(market(eth, 10));
        QVERIFY(mirror({.markets = MarketRules::fromText(u"BT*").value()}).ok());
        QVERIFY(fieldIn(*m_influx, "price8") == expectedOf(market(btc, 10)));
    }

    // A month that is detached may come back.
    void whatTheTableHasNotIsToldAndNotNoted()
    {
        const auto all = market(btc, 1'000);
        m_database->store(all);
        m_database->run("CREATE TABLE aside AS SELECT * FROM trades WHERE trade_id BETWEEN 1200 AND 1299");
        m_database->run("DELETE FROM trades WHERE trade_id BETWEEN 1200 AND 1299");
        QVERIFY(mirror().ok());
        QCOMPARE(noted(), QStringLiteral("BTCUSDT|1000|1199|sent|∅\nBTCUSDT|1300|1999|sent|∅"));
        QVERIFY2(m_said.join(QLatin1Char(' ')).contains(QStringLiteral("1200–1299")), qPrintable(m_said.join(QLatin1Char(' '))));
        m_database->run("INSERT INTO trades SELECT * FROM aside");
        QVERIFY(mirror().ok());
        QVERIFY(fieldIn(*m_influx, "price8") == expectedOf(all));
    }

    void aTimeThatNoInfluxHasIsRefused()
    {
        auto trades = market(btc, 3);
        trades[1].tradedAt = *parseTimestamp(u"2270-01-01");
        m_database->store(trades);
        QVERIFY(mirror().ok());
        QVERIFY2(noted().contains(QStringLiteral("BTCUSDT|1001|1001|refused|InfluxDB's times end in 2262")), qPrintable(noted()));
    }

    void whoMayOnlyReadIsToldSo()
    {
        m_database->store(market(btc, 10));
        m_database->run("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mirror_reader') THEN CREATE ROLE mirror_reader LOGIN; END IF; END $$");
        m_database->run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO mirror_reader");
        const auto reader = m_database->target().with(QStringLiteral("user"), QStringLiteral("mirror_reader"));
        if (!PgSession::open(reader).ok())
            QSKIP("The server lets no other role in.");
        const auto done = mirror({}, &reader);
        QVERIFY(!done.ok());
        QVERIFY2(done.error().message.contains(QLatin1String("may not change")), qPrintable(done.error().message));
    }

    void severalMirrorsAreNotedApart()
    {
        m_database->store(market(btc, 10));
        QVERIFY(mirror().ok());
        m_influx = std::make_unique<ScriptedInflux>();
        QVERIFY(mirror().ok());
        QCOMPARE(m_influx->writes().size(), std::size_t(1));
        QCOMPARE(m_database->valueOf("SELECT count(DISTINCT mirror) FROM mirrored"), QStringLiteral("2"));
    }
};

TIDEMARK_TEST(TestMirroring, QCoreApplication)
#include "tst_mirroring.moc"
