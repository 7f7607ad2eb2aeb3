#include "database/random_trades.h"
#include "support/await.h"
#include "support/cli_process.h"
#include "support/influx_server.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = symbolNamed("BTCUSDT");
const Symbol eth = symbolNamed("ETHUSDT");

[[nodiscard]] std::vector<Trade> part(const std::vector<Trade> &all, std::size_t from, std::size_t to)
{
    return {all.begin() + std::ptrdiff_t(from), all.begin() + std::ptrdiff_t(to)};
}

[[nodiscard]] QJsonObject objectIn(const CliAnswer &answer)
{
    return QJsonDocument::fromJson(answer.output).object();
}

} // namespace

// tidemark-cli mirror and verify --mirror against a real InfluxDB, which is killed and comes back.
class TestMirror : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto trouble = InfluxServer::whyNot(); !trouble.isEmpty())
            QSKIP(qPrintable(trouble));
        m_server = std::make_unique<TestServer>();
    }
    void init()
    {
        m_database = std::make_unique<TestDatabase>(*m_server);
        m_influx = std::make_unique<InfluxServer>();
    }
    void cleanup()
    {
        m_influx.reset();
        m_database.reset();
    }

    void losesNothingWhileTheMirrorIsKilled();
    void goesOnAfterItWasKilled();
    void equalMicrosecondsAreKeptApart();
    void whatIsStoredLateIsSentLate();
    void aPeriodAndAgain();
    void aMarketThatIsNotThereIsTold();
    void countsBothSides();
    void oneAtATime();
    void refusesWhatShowsASecret();

private:
    [[nodiscard]] QStringList line(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--database"), m_database->target().toUri(), QStringLiteral("--data-dir"), m_folder.path(),
                                       QStringLiteral("--json")};
    }
    [[nodiscard]] CliAnswer mirror(const QStringList &more = {QStringLiteral("--once")}) const
    {
        return CliProcess::run(line(QStringList{QStringLiteral("mirror"), m_influx->url()} + more));
    }
    [[nodiscard]] CliAnswer verify(const QStringList &more = {}) const
    {
        return CliProcess::run(line(QStringList{QStringLiteral("verify"), QStringLiteral("--mirror"), m_influx->url()} + more));
    }
    [[nodiscard]] qint64 mirrored() const { return m_influx->valueOf("SELECT count(id) FROM trades").toLongLong(); }
    void compareSums() const
    {
        QCOMPARE(m_influx->valueOf("SELECT count(id) FROM trades"), m_database->valueOf("SELECT count(*) FROM trades"));
        QCOMPARE(m_influx->valueOf("SELECT sum(price8) FROM trades"), m_database->valueOf("SELECT sum(price * 100000000)::bigint FROM trades"));
        QCOMPARE(m_influx->valueOf("SELECT sum(quantity8) FROM trades"), m_database->valueOf("SELECT sum(quantity * 100000000)::bigint FROM trades"));
        QCOMPARE(m_influx->valueOf("SELECT sum(trades) FROM candles"), m_database->valueOf("SELECT count(*) FROM trades"));
        QCOMPARE(m_influx->valueOf("SELECT sum(close8) FROM candles"),
                 m_database->valueOf("SELECT sum(close * 100000000)::bigint FROM candles WHERE span = '1 minute'"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<InfluxServer> m_influx;
    Timestamp m_begins = *parseTimestamp(u"2026-09-10T11:59:30Z");
};

void TestMirror::losesNothingWhileTheMirrorIsKilled()
{
    constexpr int count = 200'000;
    m_database->store(RandomMarket{btc, 1, 1'000, m_begins, 20ms, 1s}.trades(count / 2));
    const auto others = RandomMarket{eth, 2, 5'000'000'000, m_begins, 20ms}.trades(count / 2);
    const auto kept = others.size() - 1'000; // the rest comes while the mirror is away, so that it is missed even where all before was sent
    m_database->store(part(others, 0, kept));
    CliProcess program(line({QStringLiteral("mirror"), m_influx->url()}));
    AWAIT_MORE(mirrored(), 10'000, recordingMs);
    m_influx->kill();
    m_database->store(part(others, kept, others.size()));
    AWAIT_TEXT(QString::fromUtf8(program.messages()), QStringLiteral("Nothing is lost"), recordingMs);
    m_influx->start();
    AWAIT_COMPARE(mirrored(), qint64(count), recordingMs);
    compareSums();
    program.signal(SIGTERM);
    const auto answer = program.waitForEnd();
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    const auto told = objectIn(answer);
    QCOMPARE(told.value(QLatin1String("waiting")).toInteger(), 0);
    QCOMPARE(told.value(QLatin1String("refused")).toInteger(), 0);
    QVERIFY(told.value(QLatin1String("server")).toString().startsWith(QLatin1String("InfluxDB 1.")));
    QCOMPARE(verify().exitCode, 0);
}

void TestMirror::goesOnAfterItWasKilled()
{
    m_database->store(RandomMarket{btc, 1, 1'000, m_begins, 20ms, 1s}.trades(100'000));
    for (int i = 1; i <= 3; ++i) {
        CliProcess program(line({QStringLiteral("mirror"), m_influx->url()}));
        AWAIT_MORE(mirrored(), i * 10'000, recordingMs);
        program.kill();
    }
    const auto answer = mirror();
    QVERIFY2(answer.exitCode == 0, answer.messages.constData());
    compareSums();
    QVERIFY2(objectIn(answer).value(QLatin1String("sent")).toInteger() < 95'000, answer.output.constData()); // it went on
}

void TestMirror::equalMicrosecondsAreKeptApart()
{
    auto trades = RandomMarket{btc, 1, 9'999'995'000, m_begins, 1ms}.trades(10'000);
    for (auto &trade : trades)
        trade.tradedAt = m_begins;
    m_database->store(trades);
    QCOMPARE(mirror().exitCode, 0);
    compareSums();
}

void TestMirror::whatIsStoredLateIsSentLate()
{
    const auto all = RandomMarket{btc, 1, 1'000, m_begins, 300ms, 1s}.trades(3'000);
    m_database->store(part(all, 0, 1'000));
    m_database->store(part(all, 2'000, 2'900));
    CliProcess program(line({QStringLiteral("mirror"), m_influx->url()}));
    AWAIT_COMPARE(mirrored(), qint64(1'900), recordingMs);
    m_database->store(part(all, 2'900, 3'000)); // it goes on
    AWAIT_COMPARE(mirrored(), qint64(2'000), recordingMs);
    m_database->store(part(all, 1'000, 2'000)); // and heals
    AWAIT_COMPARE(mirrored(), qint64(3'000), recordingMs);
    program.signal(SIGINT);
    const auto answer = program.waitForEnd();
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(objectIn(answer).value(QLatin1String("sent")).toInteger(), 3'000);
    compareSums();
    QCOMPARE(m_database->table("SELECT first_id, last_id, kind FROM mirrored"), QStringLiteral("1000|3999|sent"));
}

void TestMirror::aPeriodAndAgain()
{
    const auto all = RandomMarket{btc, 1, 1'000, m_begins, 300ms}.trades(20'000);
    m_database->store(all);
    const auto from = all[12'000].tradedAt;
    const auto to = all[15'000].tradedAt;
    const QStringList period{QStringLiteral("--from"), toIsoString(from), QStringLiteral("--to"), toIsoString(to)};
    const auto expected = m_database->valueOf(QStringLiteral("SELECT count(*) FROM trades WHERE traded_at >= '%1' AND traded_at < '%2'")
                                                  .arg(toIsoString(from), toIsoString(to)).toUtf8());
    const auto first = mirror(period);
    QVERIFY2(first.exitCode == 0, first.messages.constData());
    QCOMPARE(QString::number(mirrored()), expected);
    QCOMPARE(QString::number(objectIn(first).value(QLatin1String("sent")).toInteger()), expected);
    QCOMPARE(objectIn(mirror(period)).value(QLatin1String("sent")).toInteger(), 0);
    m_influx->run("DROP MEASUREMENT trades");
    QCOMPARE(QString::number(objectIn(mirror(period + QStringList{QStringLiteral("--again")})).value(QLatin1String("sent")).toInteger()), expected);
    QCOMPARE(QString::number(mirrored()), expected);
    QCOMPARE(mirror().exitCode, 0); // and then the rest
    compareSums();
}

void TestMirror::aMarketThatIsNotThereIsTold()
{
    m_database->store(RandomMarket{btc, 1, 1'000, m_begins, 3s}.trades(10));
    const QString symbols = QStringLiteral("--symbols");
    const auto mistyped = mirror({QStringLiteral("--once"), symbols, QStringLiteral("BTCUSTD,*EUR,BTC*")});
    QCOMPARE(mistyped.exitCode, 0);
    QCOMPARE(objectIn(mistyped).value(QLatin1String("sent")).toInteger(), 10);
    QVERIFY2(mistyped.messages.contains("no trade of BTCUSTD, *EUR, so"), mistyped.messages.constData());
    const auto there = mirror({QStringLiteral("--once"), symbols, QStringLiteral("BTCUSDT")});
    QVERIFY2(there.exitCode == 0 && !there.messages.contains("no trade of"), there.messages.constData());
}

void TestMirror::countsBothSides()
{
    m_database->store(RandomMarket{btc, 1, 1'000, m_begins, 3s}.trades(3'000));
    QCOMPARE(mirror().exitCode, 0);
    const auto sound = verify();
    QVERIFY2(sound.exitCode == 0, sound.output.constData());
    QCOMPARE(objectIn(sound).value(QLatin1String("sound")).toBool(), true);
    QCOMPARE(objectIn(sound).value(QLatin1String("markets"))[0][QLatin1String("mirror")].toInteger(), 3'000);
    m_influx->run("DELETE FROM trades WHERE time >= '2026-09-10T12:10:00Z' AND time < '2026-09-10T12:11:00Z'");
    const auto differs = verify();
    QCOMPARE(differs.exitCode, 1);
    const auto hours = objectIn(differs).value(QLatin1String("markets"))[0][QLatin1String("differing")];
    QCOMPARE(hours[QLatin1String("count")].toInteger(), 1);
    QCOMPARE(hours[QLatin1String("list")][0][QLatin1String("hour")].toString(), QStringLiteral("2026-09-10T12:00:00.000000Z"));
    QCOMPARE(verify({QStringLiteral("BTCUSDT"), QStringLiteral("--from"), QStringLiteral("2026-09-10T12:11")}).exitCode, 0);
    m_influx->kill();
    const auto away = verify();
    QCOMPARE(away.exitCode, 3);
    QVERIFY2(away.messages.contains("cannot be compared") && !away.messages.contains("sent"), away.messages.constData());
}

void TestMirror::oneAtATime()
{
    m_database->store(RandomMarket{btc, 1, 1'000, m_begins, 3s}.trades(100));
    CliProcess program(line({QStringLiteral("mirror"), m_influx->url()}));
    AWAIT_COMPARE(mirrored(), qint64(100), recordingMs);
    const auto second = mirror();
    QCOMPARE(second.exitCode, 3);
    QVERIFY2(second.messages.contains("Another program"), second.messages.constData());
    InfluxServer other;
    QCOMPARE(CliProcess::run(line({QStringLiteral("mirror"), other.url(), QStringLiteral("--once")})).exitCode, 0);
    QCOMPARE(other.valueOf("SELECT count(id) FROM trades"), QStringLiteral("100"));
    program.kill();
    QCOMPARE(mirror().exitCode, 0);
}

void TestMirror::refusesWhatShowsASecret()
{
    m_database->store(RandomMarket{btc, 1, 1'000, m_begins, 3s}.trades(10));
    const auto shown = CliProcess::run(line({QStringLiteral("mirror"), QStringLiteral("http://ann:geheim@127.0.0.1:1")}));
    QCOMPARE(shown.exitCode, 2);
    QVERIFY2(!shown.messages.contains("geheim"), shown.messages.constData());
    QFile token(m_folder.filePath(QStringLiteral("token")));
    QVERIFY(token.open(QIODevice::WriteOnly));
    token.write("geheim\n");
    token.close();
    token.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    const QStringList withToken{QStringLiteral("--once"), QStringLiteral("--user"), QStringLiteral("ann"), QStringLiteral("--token-file"), token.fileName()};
    const auto open = mirror(withToken);
    QCOMPARE(open.exitCode, 3);
    QVERIFY2(open.messages.contains("chmod 600") && !open.messages.contains("geheim"), open.messages.constData());
    token.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const auto good = mirror(withToken);
    QVERIFY2(good.exitCode == 0, good.messages.constData());
    QVERIFY(!good.output.contains("geheim"));
    const auto missing = CliProcess::run(line({QStringLiteral("mirror"), m_influx->url() + QStringLiteral("/?db=nowhere"), QStringLiteral("--once")}));
    QCOMPARE(missing.exitCode, 3);
    QVERIFY2(missing.messages.contains("404"), missing.messages.constData());
}

TIDEMARK_TEST(TestMirror, QCoreApplication)
#include "tst_mirror.moc"
