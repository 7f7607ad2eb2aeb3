#include "session/upkeep.h"

#include "database/keeping_table.h"
#include "database/sql_text.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "session/record_room.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

constexpr int longest = 30'000; // ms
constexpr int oldTrades = 60'000;

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Timestamp begins = *parseTimestamp(QStringLiteral("2026-03-10T00:00:00Z")); // long before a test's today
constexpr UpkeepPace quick{.first = 0ms, .look = 50ms, .room = 3'600'000ms, .warn = 3'600'000ms, .rest = 0};

std::vector<Trade> madeTrades(std::int64_t first, int count, Timestamp from)
{
    std::vector<Trade> trades;
    for (int i = 0; i < count; ++i)
        trades.push_back({btc, first + i, from + i * 10s, Decimal::fromUnits((100 + i % 50) * Decimal::unitsPerOne), Decimal::fromUnits(5), false});
    return trades;
}

// What upkeep told, from whichever thread it is asked on.
class Heard {
public:
    explicit Heard(Upkeep &upkeep)
    {
        QObject::connect(&upkeep, &Upkeep::changed, &m_here, [this](const UpkeepStatus &status) {
            m_status = status;
            if (!status.problem.isEmpty())
                m_problems += status.problem;
        });
    }
    [[nodiscard]] const UpkeepStatus &status() const { return m_status; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    QObject m_here;
    UpkeepStatus m_status;
    QStringList m_problems;
};

} // namespace

class TestUpkeep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_server);
        m_database->store(madeTrades(1, oldTrades, begins));
    }
    void withoutRulesItRests();
    void whatIsOldIsDroppedBitByBit();
    void withoutTheExchangesTimeNothingIsDropped();
    void oneProgramAtATime();
    void aPersonStopsIt();
    void itEndsWhileItWaits();
    void besideARecorderAndAKill();
    void aWarningSaysWhatToDo();
    void aWarningEndsOnceThereIsRoom();

private:
    void choose(int days) const
    {
        const auto session = m_database->open();
        KeepingChange change;
        change.set.push_back({QStringLiteral("ALL"), {std::nullopt, days}});
        QVERIFY(KeepingTable(*session).change(change).ok());
    }
    [[nodiscard]] qlonglong rows() const { return m_database->valueOf("SELECT count(*) FROM trades").toLongLong(); }
    void verify() const
    {
        const auto session = m_database->open();
        const auto report = Verifier(*session).verify({btc, {}, {}});
        QVERIFY2(report.ok(), qPrintable(report.message()));
        QVERIFY2(report->isSound(), qPrintable(report->errors.empty() ? QStringLiteral("not sound") : report->errors.front().text));
    }

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
};

void TestUpkeep::withoutRulesItRests()
{
    Upkeep upkeep({}, quick);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setTarget(m_database->target());
    upkeep.end();
    QCOMPARE(rows(), qlonglong(oldTrades));
    QVERIFY(heard.problems().isEmpty());
}

void TestUpkeep::whatIsOldIsDroppedBitByBit()
{
    choose(30);
    Upkeep upkeep({}, quick);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setTarget(m_database->target());
    AWAIT_COMPARE(heard.status().dropped, std::int64_t(oldTrades), longest);
    AWAIT_VERIFY(heard.status().state == UpkeepStatus::State::Resting, longest);
    QCOMPARE(rows(), 0LL);
    // Rules that change while it rests are heard of.
    m_database->store(madeTrades(oldTrades + 1, 10, begins + 24h * 30));
    upkeep.lookAgain();
    AWAIT_COMPARE(heard.status().dropped, std::int64_t(oldTrades + 10), longest);
    verify();
}

// This computer's clock may be years ahead.
void TestUpkeep::withoutTheExchangesTimeNothingIsDropped()
{
    {
        const auto session = m_database->open();
        KeepingChange change;
        change.set.push_back({QStringLiteral("ALL"), {7, 30}});
        QVERIFY(KeepingTable(*session).change(change).ok());
    }
    Upkeep upkeep({}, quick);
    const Heard heard(upkeep);
    upkeep.awaitClock();
    upkeep.start();
    upkeep.setTarget(m_database->target());
    AWAIT_COMPARE(heard.status().packed, std::int64_t(oldTrades), longest); // packing loses nothing
    AWAIT_VERIFY(heard.status().state == UpkeepStatus::State::Resting, longest);
    QCOMPARE(heard.status().dropped, std::int64_t(0));
    upkeep.confirmClock(0us);
    upkeep.lookAgain();
    AWAIT_COMPARE(heard.status().dropped, std::int64_t(oldTrades), longest);
}

void TestUpkeep::oneProgramAtATime()
{
    choose(30);
    const auto other = m_database->open();
    QVERIFY(other->begin("ISOLATION LEVEL READ COMMITTED").ok());
    QVERIFY((*other->query(sqlQuery(QStringLiteral("keeping_turn")))).boolean(0, 0));
    Upkeep upkeep({}, quick);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setTarget(m_database->target());
    AWAIT_VERIFY(heard.status().state == UpkeepStatus::State::Elsewhere, longest);
    QCOMPARE(rows(), qlonglong(oldTrades));
    QVERIFY(other->run("COMMIT").ok());
    AWAIT_COMPARE(heard.status().dropped, std::int64_t(oldTrades), longest);
}

void TestUpkeep::aPersonStopsIt()
{
    choose(30);
    Upkeep upkeep({}, quick);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setStopped(true);
    upkeep.setTarget(m_database->target());
    AWAIT_VERIFY(heard.status().state == UpkeepStatus::State::Stopped, longest);
    QCOMPARE(rows(), qlonglong(oldTrades));
    upkeep.setStopped(false);
    AWAIT_COMPARE(heard.status().dropped, std::int64_t(oldTrades), longest);
    QVERIFY2(heard.problems().isEmpty(), qPrintable(heard.problems().join(QLatin1Char('\n'))));
}

// Somebody holds the market's ledger for ever: storing comes first, and the program's end does not wait for it.
void TestUpkeep::itEndsWhileItWaits()
{
    choose(30);
    const auto other = m_database->open();
    QVERIFY(other->begin("ISOLATION LEVEL READ COMMITTED").ok());
    QVERIFY(other->query(sqlQuery(QStringLiteral("coverage_lock")), {QByteArray("{BTCUSDT}")}).ok());
    Upkeep upkeep({}, quick);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setTarget(m_database->target());
    AWAIT_VERIFY(heard.status().state == UpkeepStatus::State::Working, longest);
    upkeep.end();
    QVERIFY(other->run("COMMIT").ok());
    QCOMPARE(rows(), qlonglong(oldTrades));
    verify();
}

// New trades are stored all the while; the server is killed in between and comes back. Nothing but what was chosen is gone.
void TestUpkeep::besideARecorderAndAKill()
{
    choose(30);
    constexpr int newTrades = 2'000;
    const auto fresh = madeTrades(oldTrades + 1, newTrades, wallClock() - 24h); // young on any day
    auto slow = quick;
    slow.rest = 10; // so that it is killed in between
    Upkeep upkeep({}, slow);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setTarget(m_database->target());
    AWAIT_MORE(heard.status().dropped, std::int64_t(0), longest);
    std::size_t stored = 0;
    const auto store = [&](std::size_t until) {
        while (stored < until) {
            auto session = PgSession::open(m_database->target());
            if (!session)
                return;
            TradeWriter writer(**session);
            const TradeBatch batch{{fresh.begin() + std::ptrdiff_t(stored), fresh.begin() + std::ptrdiff_t(stored) + 100}, {}, {}};
            if (!writer.write({&batch, 1}))
                return;
            stored += 100;
        }
    };
    store(200);
    m_server.kill();
    store(newTrades); // fails, at least in the end
    m_server.stop();
    m_server.startAgain();
    upkeep.setTarget(m_database->target());
    store(newTrades);
    QCOMPARE(stored, std::size_t(newTrades));
    AWAIT_COMPARE(rows(), qlonglong(newTrades), longest);
    AWAIT_VERIFY(heard.status().state == UpkeepStatus::State::Resting, longest);
    upkeep.end();
    verify();
    QCOMPARE(m_database->valueOf("SELECT sum(last_id - first_id + 1) FROM coverage WHERE kind = 'dropped'"), QString::number(oldTrades));
    QCOMPARE(m_database->valueOf("SELECT sum(trades) FROM candles WHERE span = '1 day'"), QString::number(oldTrades + newTrades));
}

void TestUpkeep::aWarningSaysWhatToDo()
{
    const auto now = *parseTimestamp(QStringLiteral("2026-03-01T00:00:00Z"));
    KeepingAnswer answer;
    answer.room = 3'100'000'000;
    answer.bytesPerDay = 310'000'000;
    answer.fullAt = now + 13 * 24h;
    const auto warning = roomWarning(answer, now);
    for (const auto *words : {"14 March", "3.1 GB", "310.0 MB", "--pack-after 30", "archive", "Nothing is dropped"})
        QVERIFY2(warning.contains(QLatin1String(words)), qPrintable(warning));
    QCOMPARE(forecastText(answer, now), QStringLiteral("full on 14 March at this rate"));
    answer.fullAt = now + 14 * 24h;
    QCOMPARE(roomWarning(answer, now), QString());
    answer.fullAt = now + 400 * 24h;
    QVERIFY(forecastText(answer, now).contains(QStringLiteral("2027")));
    answer.fullAt.reset();
    QVERIFY(forecastText(answer, now).contains(QStringLiteral("ten years")));
    answer.room.reset();
    QVERIFY(forecastText(answer, now).contains(QStringLiteral("only that computer")));
}

// Told once, as of then, and no longer than it is true. What came within the last hour is dropped already: else it would tell how much a trade takes.
void TestUpkeep::aWarningEndsOnceThereIsRoom()
{
    const QTemporaryDir folder;
    const auto at = toIsoString(wallClock() - 1h).toLatin1();
    m_database->run("INSERT INTO candles SELECT symbol, span, '" + at + "', open, high, low, close, volume, quote_volume, 1000000000000000, 1000001, "
                    "1000000001000000, low_at, high_at FROM (SELECT DISTINCT ON (span) * FROM candles WHERE span <> '1 hour') AS c");
    m_database->run("INSERT INTO coverage (symbol, first_id, last_id, kind) VALUES ('BTCUSDT', 1000001, 1000000001000000, 'dropped')");
    auto watchful = quick;
    watchful.room = 20ms;
    Upkeep upkeep(folder.path(), watchful);
    const Heard heard(upkeep);
    upkeep.start();
    upkeep.setTarget(m_database->target());
    AWAIT_VERIFY(!heard.status().warning.isEmpty(), longest); // no disk is as large
    m_database->run("UPDATE candles SET trades = 1 WHERE first_id = 1000001");
    AWAIT_COMPARE(heard.status().warning, QString(), longest);
}

TIDEMARK_TEST(TestUpkeep, QCoreApplication)

#include "tst_upkeep.moc"
