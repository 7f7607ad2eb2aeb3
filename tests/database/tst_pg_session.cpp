#include "database/pg_session.h"
#include "database/connection_trouble.h"
#include "database/database_error.h"
#include "database/history.h"
#include "database/reading.h"
#include "database/reading_session.h"
#include "database/sql_state.h"
#include "database/wait_cause.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QtTest>

#include <csignal>
#include <future>

#include <unistd.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

// In a thread of its own, so that the test may do something about it.
std::future<Result<void>> asked(PgSession &session, const QByteArray &sql)
{
    return std::async(std::launch::async, [&session, sql] { return session.run(sql); });
}

// Under the server's own settings: a statement that raises what it saw.
QString settingOf(PgSession &session, const QByteArray &name)
{
    const auto told = session.run("DO $$ BEGIN RAISE EXCEPTION '%', current_setting('" + name + "'); END $$");
    return told.message();
}

} // namespace

class TestPgSession : public QObject {
    Q_OBJECT

    TestServer m_server;

private Q_SLOTS:
    void questionsHaveTheirSettingsAndLeaveNone()
    {
        TestDatabase database(m_server);
        database.run("ALTER DATABASE " + database.name().toUtf8() + " SET timezone = 'Asia/Tokyo'");
        const auto session = database.open();
        const auto before = settingOf(*session, "client_min_messages") + settingOf(*session, "lock_timeout");
        const auto seen = session->query("SELECT current_setting('TimeZone') || ' ' || current_setting('client_min_messages') || ' ' || "
                                         "current_setting('transaction_read_only') || ' ' || current_setting('lock_timeout')");
        QCOMPARE(seen->string(0, 0), QStringLiteral("UTC warning off 20s"));
        QCOMPARE(settingOf(*session, "client_min_messages") + settingOf(*session, "lock_timeout"), before);
        QCOMPARE(settingOf(*session, "TimeZone"), QStringLiteral("Asia/Tokyo"));
        QCOMPARE(settingOf(*session, "transaction_read_only"), QStringLiteral("off"));
    }

    // As whom an administrator sees us, on a server of ours and on another.
    void saysWhoItIs()
    {
        const auto name = [](const PgTarget &target) {
            return opened(target)->query("SELECT current_setting('application_name')")->string(0, 0);
        };
        QCOMPARE(name(m_server.target()), QStringLiteral("tidemark"));
        QCOMPARE(name(m_server.target().apartFromTheShell()), QStringLiteral("tidemark"));
        QCOMPARE(name(m_server.target().with(QStringLiteral("application_name"), QStringLiteral("desk 7"))), QStringLiteral("desk 7"));
    }

    void transactionsHaveThemToo()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        session->useSettings({{"synchronous_commit", "local"}});
        QString inside;
        QVERIFY(inTransaction(*session, [&]() -> Result<void> {
            inside = session->query("SELECT current_setting('synchronous_commit')")->string(0, 0);
            return {};
        }).ok());
        QCOMPARE(inside, QStringLiteral("local"));
        QCOMPARE(settingOf(*session, "synchronous_commit"), QStringLiteral("on"));
    }

    void aFailedQuestionLeavesTheSessionUsable()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        QCOMPARE(session->query("SELECT 1 FROM nowhere").error().code, QStringLiteral("42P01"));
        QCOMPARE(session->query("SELECT 1 / 0").error().code, QStringLiteral("22012"));
        QCOMPARE(session->query("SELECT 7")->string(0, 0), QStringLiteral("7"));
    }

    void aRefusedConnectionTellsItsSqlState()
    {
        const auto nowhere = PgSession::open(m_server.target(QStringLiteral("nowhere")));
        QCOMPARE(nowhere.error().code, QStringLiteral("3D000"));
        const auto nobody = PgSession::open(m_server.target().with(QStringLiteral("user"), QStringLiteral("nobody at all")));
        QCOMPARE(nobody.error().code, QStringLiteral("28000"));
        const auto none = PgSession::open(PgTarget().with(QStringLiteral("host"), QStringLiteral("/nowhere")));
        QVERIFY(none.error().code.isEmpty());
        QCOMPARE(none.message(), none.message().simplified()); // libpq tells it in two lines, of which the second is a question
        QVERIFY2(!none.message().contains(QStringLiteral("?.")) && !none.message().contains(QStringLiteral("..")), qPrintable(none.message()));
        QCOMPARE(DatabaseTrouble::fromStatement(QStringLiteral("Nothing is read"), none.error()).message, QStringLiteral("Nothing is read: ") + none.message());
    }

    // What the server says while it lets us in, too: once per session, where the system's collations are newer than the database.
    void theServersWordsGoToOurLogAlone()
    {
        const auto home = opened(m_server.target());
        QVERIFY(home->run("CREATE DATABASE older TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en'").ok());
        QVERIFY(home->run("UPDATE pg_database SET datcollversion = '0' WHERE datname = 'older'").ok());
        QTemporaryFile raw;
        QVERIFY(raw.open());
        const int standardError = ::dup(STDERR_FILENO);
        ::dup2(raw.handle(), STDERR_FILENO);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the database warns: .*collation version")));
        const auto session = PgSession::open(m_server.target(QStringLiteral("older")));
        const auto warned = session ? (*session)->run("SELECT E'\\\\' || '\\'") : Result<void>(session.error());
        ::dup2(standardError, STDERR_FILENO);
        ::close(standardError);
        QVERIFY2(warned.ok(), qPrintable(warned.message()));
        QVERIFY(raw.seek(0));
        QCOMPARE(raw.readAll(), QByteArray());
    }

    void aStopReachesTheServer()
    {
        TestDatabase database(m_server);
        std::stop_source stop;
        const auto session = opened(database.target(), {.stop = stop.get_token()});
        auto answer = asked(*session, "SELECT pg_sleep(600)");
        const auto process = QByteArray::number(session->serverProcess());
        const QByteArray sleeping = "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid = " + process;
        AWAIT_COMPARE(database.valueOf(sleeping), QStringLiteral("1"), answerMs);
        stop.request_stop();
        QVERIFY(DatabaseTrouble::isCancelled(answer.get().error()));
        AWAIT_COMPARE(database.valueOf(sleeping), QStringLiteral("0"), answerMs);
        QVERIFY(DatabaseTrouble::isCancelled(session->query("SELECT 1").error()));
    }

    // What must be noted yet is, and what does not come to its end is cancelled all the same.
    void aReprieveOutlivesAStop()
    {
        TestDatabase database(m_server);
        std::stop_source stop;
        const auto session = opened(database.target(), {.stop = stop.get_token()});
        stop.request_stop();
        session->setReprieve(60s);
        QVERIFY(inTransaction(*session, [&] { return session->run("CREATE TABLE noted AS SELECT 1 AS id"); }).ok());
        session->setReprieve(1s);
        QVERIFY(DatabaseTrouble::isCancelled(session->run("SELECT pg_sleep(600)").error()));
        session->setReprieve(0s);
        QVERIFY(DatabaseTrouble::isCancelled(session->query("SELECT 1").error()));
        QCOMPARE(database.valueOf("SELECT count(*) FROM noted"), QStringLiteral("1"));
    }

    // However many there are, none of which takes long.
    void aReprieveIsOneForAllStatements()
    {
        TestDatabase database(m_server);
        std::stop_source stop;
        const auto session = opened(database.target(), {.stop = stop.get_token()});
        stop.request_stop();
        session->setReprieve(1s);
        Result<void> done;
        for (int i = 0; i < 100 && done.ok(); ++i)
            done = session->run("SELECT pg_sleep(0.1)");
        QVERIFY(!done.ok());
        QVERIFY(DatabaseTrouble::isCancelled(done.error()));
    }

    void aStopEndsTheOpening()
    {
        QTcpServer silent; // accepts nothing, so libpq waits for its answer
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        std::stop_source stop;
        stop.request_stop();
        const auto target = PgTarget().with(QStringLiteral("host"), QStringLiteral("127.0.0.1")).with(QStringLiteral("port"), QString::number(silent.serverPort()));
        QVERIFY(DatabaseTrouble::isCancelled(PgSession::open(target, {.stop = stop.get_token()}).error()));
    }

    // Ours, whether the server never spoke or fell silent: not to be taken for one that has something against us.
    void aServerThatSaysNothingIsAway()
    {
        QTcpServer silent; // accepts nothing, so libpq waits for its answer
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const auto target = PgTarget().with(QStringLiteral("host"), QStringLiteral("127.0.0.1")).with(QStringLiteral("port"), QString::number(silent.serverPort()))
                                .with(QStringLiteral("connect_timeout"), QStringLiteral("2"));
        const auto session = PgSession::open(target);
        QVERIFY(!session);
        QCOMPARE(session.error().code, SqlState::lineFailed);
        QVERIFY(!DatabaseTrouble::isRefusal(connectionTrouble(target, session.error())));
        QVERIFY(!DatabaseTrouble::isRefusal(connectionTrouble(target, {QStringLiteral("no code"), {}})));
    }

    void aLockIsNotWaitedForWithoutEnd()
    {
        TestDatabase database(m_server);
        const auto holder = database.open();
        QVERIFY(holder->run("BEGIN; LOCK TABLE trades IN ACCESS EXCLUSIVE MODE").ok());
        QString cause;
        PgSession *waiter = nullptr;
        PgBounds bounds{.stop = {}, .lockWait = 8s}; // it is told of twice before
        bounds.waiting = [&](std::chrono::milliseconds) {
            if (waiter && cause.isEmpty())
                cause = waitCause(database.target(), waiter->serverProcess());
        };
        const auto session = opened(database.target(), bounds);
        waiter = session.get();
        QCOMPARE(session->query("SELECT count(*) FROM trades").error().code, QStringLiteral("55P03"));
        QVERIFY2(cause.startsWith(QStringLiteral("waiting for process %1 (").arg(holder->serverProcess())), qPrintable(cause));
        QVERIFY2(cause.contains(QLatin1String("LOCK TABLE trades IN ACCESS EXCLUSIVE MODE")), qPrintable(cause));
        QVERIFY(holder->run("ROLLBACK").ok());
        QVERIFY(session->query("SELECT count(*) FROM trades").ok());
    }

    // Asked every three seconds and a little, as a program that is waited for asks.
    void aWaitThatIsAsItShouldBeIsToldOfSeldom()
    {
        SeldomPace pace;
        std::vector<std::chrono::seconds> told;
        for (auto waited = 0ms; waited < 5min; waited += 3'010ms) {
            if (pace.isDue(waited))
                told.push_back(std::chrono::floor<std::chrono::seconds>(waited));
        }
        QCOMPARE(told.size(), std::size_t(6));
        QVERIFY(told[0] == 3s);
        QVERIFY(told[1] >= 30s && told[1] < 34s);
        for (std::size_t i = 2; i < told.size(); ++i)
            QVERIFY(told[i] - told[i - 1] >= 59s && told[i] - told[i - 1] <= 64s);
    }

    void whoSetsAPasswordIsNotQuoted()
    {
        TestDatabase database(m_server);
        const auto holder = database.open();
        QVERIFY(holder->run("BEGIN; LOCK TABLE trades; CREATE ROLE carl PASSWORD 'geheim'").ok());
        const auto session = opened(database.target(), {.stop = {}, .lockWait = 60s});
        auto answer = asked(*session, "SELECT count(*) FROM trades");
        AWAIT_VERIFY(waitCause(database.target(), session->serverProcess()).contains(QStringLiteral("process %1").arg(holder->serverProcess())), answerMs);
        QVERIFY(!waitCause(database.target(), session->serverProcess()).contains(QLatin1String("geheim")));
        QVERIFY(holder->run("ROLLBACK").ok());
        QVERIFY(answer.get().ok());
    }

    // As one behind a line on which nothing passes any more.
    void aServerProcessThatIsStoppedIsGivenUp()
    {
        TestDatabase database(m_server);
        const auto session = opened(database.target(), {.stop = {}, .silence = 3s, .grace = 500ms}); // for its opening, too
        const auto process = session->serverProcess();
        QCOMPARE(::kill(process, SIGSTOP), 0);
        const auto answer = session->query("SELECT 1");
        ::kill(process, SIGCONT);
        QVERIFY(!answer.ok());
        QVERIFY2(answer.message().contains(QLatin1String("has not answered")), qPrintable(answer.message()));
        QVERIFY(session->isBroken());
        QVERIFY(!session->query("SELECT 1").ok());
    }

    void aStoppedServerProcessStopsNobodyFromStopping()
    {
        TestDatabase database(m_server);
        std::stop_source stop;
        const auto session = opened(database.target(), {.stop = stop.get_token(), .grace = 100ms});
        const auto process = session->serverProcess();
        QCOMPARE(::kill(process, SIGSTOP), 0);
        auto answer = asked(*session, "SELECT 1");
        stop.request_stop();
        const bool isCancelled = DatabaseTrouble::isCancelled(answer.get().error());
        ::kill(process, SIGCONT);
        QVERIFY(isCancelled);
    }

    void aSessionThatWasEndedWhileIdleIsAskedOnceMore()
    {
        TestDatabase database(m_server);
        ReadingSession reading;
        reading.setTarget(database.target());
        const auto process = [&] {
            const auto rows = reading.ask([](PgSession &session) { return session.query("SELECT pg_backend_pid()"); });
            return rows ? rows->string(0, 0) : QStringLiteral("No. ") + rows.message();
        };
        const auto first = process();
        QCOMPARE(database.valueOf("SELECT pg_terminate_backend(" + first.toUtf8() + ", 20000)"), QStringLiteral("t"));
        const auto second = process();
        QVERIFY2(second.toInt() > 0 && second != first, qPrintable(second));
        m_server.stop();
        m_server.startAgain();
        const auto third = process();
        QVERIFY2(third.toInt() > 0, qPrintable(third));
    }

    void aKeptStatementIsPlannedOnce()
    {
        TestDatabase database(m_server);
        const auto session = database.open();
        for (int time = 0; time < 10; ++time) {
            const auto days = Reading::rows(*session, QStringLiteral("days_before"), {QByteArray("BTCUSDT"), QByteArray("2024-08-08")});
            QVERIFY2(days.ok(), qPrintable(days.message()));
        }
        QVERIFY(Reading::rows(*session, QStringLiteral("plain_before"), {QByteArray("BTCUSDT"), QByteArray("2024-08-08"), QByteArray("2024-08-09")}).ok());
        const auto kept = session->query("SELECT count(*)::text, max(generic_plans)::text, max(custom_plans)::text FROM pg_prepared_statements");
        QVERIFY2(kept.ok(), qPrintable(kept.message()));
        QCOMPARE(kept->string(0, 0) + QLatin1Char(' ') + kept->string(0, 1) + QLatin1Char(' ') + kept->string(0, 2), QStringLiteral("1 10 0"));
        // Under settings that end with the transaction, and in no transaction of a writer.
        QVERIFY(settingOf(*session, "plan_cache_mode").contains(QStringLiteral("auto")));
        QVERIFY(inTransaction(*session, [&]() -> Result<void> {
                    const auto asked = Reading::rows(*session, QStringLiteral("candles_between"), {QByteArray("BTCUSDT"), QByteArray("1 day"), QByteArray("2024-08-08"), QByteArray("2024-08-09")});
                    return asked ? Result<void>() : asked.error();
                }).ok());
        QCOMPARE(session->query("SELECT count(*)::text FROM pg_prepared_statements")->string(0, 0), QStringLiteral("1"));
    }

    void aPlanThatIsNoMoreRightIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("meanwhile");
        QTest::newRow("taken away") << QByteArray("DEALLOCATE ALL");
        QTest::newRow("all of it") << QByteArray("DISCARD ALL");
        QTest::newRow("another type") << QByteArray("ALTER TABLE candles ALTER COLUMN first_id TYPE numeric");
        QTest::newRow("other rows") << QByteArray("INSERT INTO candles (symbol, span, opened_at, open, high, low, close, volume, quote_volume, trades, first_id, last_id, low_at, high_at) "
                                                  "SELECT 'BTCUSDT', interval '1 minute', '2024-08-08'::timestamptz + i * interval '1 minute', 1, 1, 1, 1, 1, 1, 1, i, i, now(), now() "
                                                  "FROM generate_series(1, 3000) AS i; ANALYZE candles");
    }
    void aPlanThatIsNoMoreRightIsMadeAnew()
    {
        QFETCH(QByteArray, meanwhile);
        TestDatabase database(m_server);
        const auto session = database.open();
        const auto asked = [&] {
            return Reading::rows(*session, QStringLiteral("minute_ids"), {QByteArray("BTCUSDT"), QByteArray("2024-08-08"), QByteArray("2024-08-11")});
        };
        QVERIFY(asked().ok());
        QVERIFY(session->run(meanwhile).ok());
        const auto count = database.valueOf("SELECT count(*) FROM candles WHERE span = '1 minute'").toInt();
        for (int time = 0; time < 3; ++time) {
            const auto again = asked();
            QVERIFY2(again.ok(), qPrintable(again.message()));
            QCOMPARE(again->count(), count);
        }
        QVERIFY(!session->isInTransaction());
    }

    void readersSayWhereNoConnectionIsLeft()
    {
        TestDatabase database(m_server);
        database.run("DROP ROLE IF EXISTS few; CREATE ROLE few LOGIN CONNECTION LIMIT 1");
        const auto few = database.target().with(QStringLiteral("user"), QStringLiteral("few"));
        const auto recorder = opened(few);
        ReadingSession reading;
        reading.setTarget(few);
        const auto answer = reading.ask([](PgSession &session) { return session.query("SELECT 1"); });
        QVERIFY(!answer.ok());
        QVERIFY2(answer.message().contains(QLatin1String("recording comes before reading")), qPrintable(answer.message()));
    }
};

TIDEMARK_TEST(TestPgSession, QCoreApplication)
#include "tst_pg_session.moc"
