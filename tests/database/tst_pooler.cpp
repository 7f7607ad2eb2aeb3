#include "database/connection_trouble.h"
#include "database/database_error.h"
#include "database/database_source.h"
#include "database/history.h"
#include "database/packer.h"
#include "database/pg_session.h"
#include "database/role_grants.h"
#include "database/trade_writer.h"
#include "support/await.h"
#include "support/pooler.h"
#include "support/tcp_relay.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include "random_trades.h"

#include <QtTest>

#include <future>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>

using namespace tidemark;
using namespace std::chrono_literals;

// A pooler lends the server's end of a session to another client at the end of each transaction.
class TestPooler : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        if (const Pooler probe(*m_server, 1); !probe.reason().isEmpty())
            QSKIP(qPrintable(probe.reason()));
    }
    void cleanupTestCase() { m_server.reset(); }

    void readersAndWritersShareItWithOthers_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 2;
    }
    void readersAndWritersShareItWithOthers()
    {
        QFETCH(int, size);
        TestDatabase database(*m_server);
        database.run("CREATE TABLE others (n int)");
        const Pooler pooler(*m_server, size);
        const auto target = pooler.target(database.name());
        const auto market = RandomMarket{symbolNamed("BTCUSDT"), 1, 1, momentOf("2024-08-31T23:50:00Z")}.trades(3000);
        std::atomic_bool isDone = false;
        QString writing;
        QString reading;
        std::jthread writer([&] {
            const auto session = opened(target);
            TradeWriter trades(*session);
            for (std::size_t i = 0; i < market.size() && writing.isEmpty(); i += 100) {
                const TradeBatch batch{{market.begin() + std::ptrdiff_t(i), market.begin() + std::ptrdiff_t(i + 100)}, {}, {}};
                writing = trades.write({&batch, 1}).message();
            }
            isDone = true;
        });
        std::jthread reader([&] {
            const auto session = opened(target);
            while (!isDone && reading.isEmpty())
                reading = History(*session).latest(symbolNamed("BTCUSDT")).message();
        });
        // A program that knows nothing of us, on the same ends: it may write, and its settings are the server's.
        const auto other = opened(target);
        QString theirs;
        for (int i = 0; (!isDone || i < 20) && theirs.isEmpty(); ++i)
            theirs = other->run("INSERT INTO public.others VALUES (1); DO $$ DECLARE changed text; BEGIN "
                                "SELECT string_agg(name || ' ' || setting, ', ') INTO changed FROM pg_settings WHERE setting <> reset_val AND name IN "
                                "('jit', 'lock_timeout', 'statement_timeout', 'search_path', 'enable_seqscan', 'bytea_output', 'extra_float_digits', "
                                "'client_min_messages', 'idle_in_transaction_session_timeout', 'synchronous_commit', 'transaction_read_only'); "
                                "IF changed <> '' THEN RAISE 'changed for others: %', changed; END IF; END $$").message();
        writer.join();
        reader.join();
        QCOMPARE(writing, QString());
        QCOMPARE(reading, QString());
        QCOMPARE(theirs, QString());
        QCOMPARE(database.valueOf("SELECT count(*) FROM trades"), QStringLiteral("3000"));
        QCOMPARE(database.table("SELECT first_id, last_id, kind FROM coverage"), QStringLiteral("1|3000|stored"));
        QCOMPARE(database.valueOf("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), QStringLiteral("0"));
    }

    void rolesKeepTheirRightsBehindIt_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::newRow("a session for each client") << QStringLiteral("session");
        QTest::newRow("a session for each transaction") << QStringLiteral("transaction");
    }
    // A recorder's role over a month's change, and a reader's; as many ends as one program needs.
    void rolesKeepTheirRightsBehindIt()
    {
        QFETCH(QString, mode);
        TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS pooled_ann, pooled_eve; CREATE ROLE pooled_ann LOGIN; CREATE ROLE pooled_eve LOGIN");
        QVERIFY(RoleGrants(*database.open()).set(QStringLiteral("pooled_ann"), RoleGrants::Right::Record).ok());
        QVERIFY(RoleGrants(*database.open()).set(QStringLiteral("pooled_eve"), RoleGrants::Right::Read).ok());
        {
            const Pooler pooler(*m_server, 2, mode, QStringLiteral("pooled_ann"));
            QVERIFY2(pooler.reason().isEmpty(), qPrintable(pooler.reason()));
            const auto prepared = DatabaseSource({{}, pooler.target(database.name()).toUri(), {}}).prepare();
            QVERIFY2(prepared.ok(), qPrintable(prepared.message()));
            const auto session = opened(*prepared);
            const auto trades = RandomMarket{symbolNamed("BTCUSDT"), 1, 1, momentOf("2024-08-31T23:58:00Z")}.trades(1000);
            const TradeBatch batch{trades, {}, {}};
            const auto written = TradeWriter(*session).write({&batch, 1});
            QVERIFY2(written.ok(), qPrintable(written.message()));
            const auto packed = Packer(*session).packBefore(symbolNamed("BTCUSDT"), momentOf("2024-09-01"));
            QVERIFY2(packed.ok(), qPrintable(packed.message()));
        }
        const Pooler pooler(*m_server, 2, mode, QStringLiteral("pooled_eve"));
        const auto uri = pooler.target(database.name()).toUri();
        const auto refused = DatabaseSource({{}, uri, {}}).prepare();
        QVERIFY(!refused.ok() && DatabaseTrouble::isViewer(refused.error()));
        const auto prepared = DatabaseSource({{}, uri, {}}).prepare({}, DatabaseSource::Use::Read);
        QVERIFY2(prepared.ok(), qPrintable(prepared.message()));
        const auto session = opened(*prepared);
        QVERIFY(History(*session).latest(symbolNamed("BTCUSDT"))->has_value());
        QCOMPARE(database.valueOf("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), QStringLiteral("0"));
    }

    // A plan that is kept for one would be another's, or nobody's.
    void noStatementIsKeptBehindIt()
    {
        TestDatabase database(*m_server);
        database.store(RandomMarket{symbolNamed("BTCUSDT"), 1, 1, momentOf("2024-08-31T23:50:00Z")}.trades(300));
        const Pooler pooler(*m_server, 1);
        const auto target = pooler.target(database.name());
        const auto one = opened(target);
        const auto other = opened(target);
        for (int time = 0; time < 3; ++time) {
            for (const auto *session : {&one, &other}) {
                const auto answer = History(**session).atSecond({symbolNamed("BTCUSDT"), momentOf("2024-08-31T23:55:00Z")});
                QVERIFY2(answer.ok(), qPrintable(answer.message()));
                QCOMPARE((*session)->query("SELECT count(*)::text FROM pg_prepared_statements WHERE name LIKE 'tidemark%'")->string(0, 0), QStringLiteral("0"));
            }
        }
    }

    void tellsTheServersProcessAndCancelsIt()
    {
        TestDatabase database(*m_server);
        const Pooler pooler(*m_server, 1);
        std::stop_source stop;
        const auto session = opened(pooler.target(database.name()), {.stop = stop.get_token()});
        QVERIFY(session->query("SELECT 1").ok());
        QCOMPARE(database.valueOf("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid = "
                                  + QByteArray::number(session->serverProcess())), QStringLiteral("1"));
        auto answer = std::async(std::launch::async, [&] { return session->query("SELECT pg_sleep(600)"); });
        const QByteArray sleeping = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)' AND state = 'active'";
        AWAIT_COMPARE(database.valueOf(sleeping + " AND pid <> pg_backend_pid()"), QStringLiteral("1"), answerMs);
        stop.request_stop();
        QVERIFY(!answer.get().ok());
        AWAIT_COMPARE(database.valueOf(sleeping + " AND pid <> pg_backend_pid()"), QStringLiteral("0"), answerMs);
    }

    void oneWhoseServerIsGoneIsNoRefusal()
    {
        TestDatabase database(*m_server);
        const Pooler pooler(*m_server, 1);
        const auto uri = pooler.target(database.name()).toUri();
        QVERIFY(DatabaseSource({{}, uri, {}}).prepare().ok());
        m_server->stop();
        const auto gone = DatabaseSource({{}, uri, {}}).prepare();
        // As where the first answer told nothing: the pooler is there, and lets us in, and has no server.
        const auto asked = connectionTrouble(pooler.target(database.name()), {QStringLiteral("server closed the connection unexpectedly")});
        m_server->startAgain();
        QVERIFY(!gone.ok());
        QVERIFY2(!DatabaseTrouble::isRefusal(gone.error()), qPrintable(gone.message()));
        QVERIFY2(!DatabaseTrouble::isRefusal(asked), qPrintable(asked.message));
        AWAIT_VERIFY(DatabaseSource({{}, uri, {}}).prepare().ok(), 60'000);
    }

    void aHalfOpenLineIsGivenUp()
    {
        TestDatabase database(*m_server);
        const Pooler pooler(*m_server, 1);
        TcpRelay relay(quint16(pooler.target(database.name()).value(QStringLiteral("port")).toUInt()));
        QVERIFY(relay.listen());
        const auto target = pooler.target(database.name()).with(QStringLiteral("port"), QString::number(relay.port()));
        std::promise<void> frozen;
        auto answer = std::async(std::launch::async, [&, isFrozen = frozen.get_future()] {
            const auto session = opened(target, {.stop = {}, .silence = 5s, .grace = 500ms});
            if (auto first = session->query("SELECT 1"); !first)
                return first.message();
            QMetaObject::invokeMethod(&relay, [&] { relay.freeze(); frozen.set_value(); }, Qt::QueuedConnection);
            isFrozen.wait();
            const auto second = session->query("SELECT 1");
            return second.message() + (session->isBroken() ? QStringLiteral(", broken") : QString());
        });
        AWAIT_COMPARE(answer.wait_for(0s), std::future_status::ready, 30'000);
        const auto problem = answer.get();
        QVERIFY2(problem.contains(QLatin1String("has not answered")) && problem.endsWith(QLatin1String("broken")), qPrintable(problem));
    }

    void watchesTheLineUnlessTheAddressSaysOtherwise_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<int>("idle");
        QTest::newRow("ours") << QString() << 10;
        QTest::newRow("theirs") << QStringLiteral("77") << 77;
    }
    void watchesTheLineUnlessTheAddressSaysOtherwise()
    {
        QFETCH(QString, said);
        QFETCH(int, idle);
        const Pooler pooler(*m_server, 1);
        auto target = pooler.target(QStringLiteral("postgres"));
        if (!said.isEmpty())
            target = target.with(QStringLiteral("keepalives_idle"), said);
        const auto session = opened(target);
        int value = 0;
        socklen_t size = sizeof value;
        QCOMPARE(::getsockopt(session->socket(), IPPROTO_TCP, TCP_KEEPIDLE, &value, &size), 0);
        QCOMPARE(value, idle);
    }
};

TIDEMARK_TEST(TestPooler, QCoreApplication)
#include "tst_pooler.moc"
