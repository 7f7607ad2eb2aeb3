#include "database/database_error.h"
#include "database/migrator.h"
#include "database/record_rights.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <future>
#include <stop_token>
#include <thread>

using namespace tidemark;

namespace {

const QByteArray journal = "SELECT version, name FROM schema_migrations ORDER BY version";

std::vector<Migrator::Migration> withNext(const QByteArray &sql)
{
    auto migrations = Migrator::compiledIn();
    const int version = migrations.back().version + 1;
    migrations.push_back({version, QStringLiteral("%1_next").arg(version, 4, 10, QLatin1Char('0')), sql});
    return migrations;
}

QString journalOf(const std::vector<Migrator::Migration> &migrations)
{
    QStringList lines;
    for (const auto &migration : migrations)
        lines += QStringLiteral("%1|%2").arg(migration.version).arg(migration.name);
    return lines.join(QLatin1Char('\n'));
}

// One whose first look for the journal finds none and then waits, before it goes on with the other tables, for whoever holds this lock.
class HeldLook final : public PgSession {
public:
    static constexpr auto lock = "77001";

    explicit HeldLook(std::unique_ptr<PgSession> session) : m_session(std::move(session)) {}

    [[nodiscard]] Result<void> begin(const QByteArray &mode, const QByteArray &settings) override { return m_session->begin(mode, settings); }
    [[nodiscard]] Result<void> run(const QByteArray &sql) override { return m_session->run(sql); }
    [[nodiscard]] Result<PgRows> query(const QByteArray &sql, const std::vector<PgParameter> &parameters, Format answer) override
    {
        const QByteArray look = "to_regclass('public.schema_migrations') IS NOT NULL,";
        auto asked = sql;
        if (const auto at = m_isHeld ? sql.indexOf(look) : -1; at >= 0) {
            asked.replace(at, look.size(), QByteArray("CASE WHEN to_regclass('public.schema_migrations') IS NULL THEN pg_advisory_lock_shared(") + lock + ")::text = 'held' ELSE true END,");
            m_isHeld = false;
        }
        return m_session->query(asked, parameters, answer);
    }
    [[nodiscard]] bool isInTransaction() const override { return m_session->isInTransaction(); }
    [[nodiscard]] bool isBroken() const override { return m_session->isBroken(); }
    [[nodiscard]] int serverVersion() const override { return m_session->serverVersion(); }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    std::unique_ptr<PgSession> m_session;
    bool m_isHeld = true;
};

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void migratesAFreshDatabaseOnce()
    {
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        const auto session = database.open();
        for (int time = 0; time < 2; ++time) {
            const auto done = Migrator().migrate(*session);
            QVERIFY2(done.ok(), qPrintable(done.message()));
            QCOMPARE(database.table(journal), journalOf(Migrator::compiledIn()));
        }
        QCOMPARE(database.table("SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace "
                                "WHERE nspname = 'public' AND relkind IN ('r', 'p', 'v') ORDER BY 1"),
                 QStringLiteral("archived\ncandles\ncoverage\nexchange\nformer_series\nimported_files\nkeeping\nmirrored\npacked\npacked_end\nprices\n"
                            "record_identity\nrejected\nschema_migrations\ntrades"));
    }

    void appliesWhatIsNew()
    {
        const TestDatabase database(m_server);
        const auto done = Migrator(withNext("CREATE TABLE next (n int); INSERT INTO next VALUES (1)")).migrate(*database.open());
        QVERIFY2(done.ok(), qPrintable(done.message()));
        QCOMPARE(database.table(journal), journalOf(withNext({})));
        QCOMPARE(database.valueOf("SELECT n FROM next"), QStringLiteral("1"));
    }

    // Would fail twice over if two did it: the table exists, the row is there.
    void manyAtOnceMigrateOnce()
    {
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        constexpr int programs = 4;
        std::vector<Result<void>> answers(programs);
        {
            std::vector<std::jthread> threads;
            for (auto &answer : answers)
                threads.emplace_back([&database, &answer] {
                    answer = Migrator(withNext("CREATE TABLE next (n int)")).migrate(*database.open());
                });
        }
        for (const auto &answer : answers)
            QVERIFY2(answer.ok(), qPrintable(answer.message()));
        QCOMPARE(database.table(journal), journalOf(withNext({})));
    }

    // The names of tables are looked up one by one, as of now: the journal a moment before another program has made all of them, the others after it.
    void whatIsHalfSeenIsLookedAtOnceMore()
    {
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        HeldLook looking(database.open());
        std::future<Result<void>> looked;
        const auto holder = database.open(); // goes first, and its lock with it
        QVERIFY(holder->run(QByteArray("SELECT pg_advisory_lock(") + HeldLook::lock + ')').ok());
        looked = std::async(std::launch::async, [&] { return Migrator().migrate(looking); });
        AWAIT_COMPARE(database.valueOf(QByteArray("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid = ") + HeldLook::lock), QStringLiteral("1"), answerMs);
        QVERIFY(Migrator().migrate(*database.open()).ok());
        QVERIFY(holder->run(QByteArray("SELECT pg_advisory_unlock(") + HeldLook::lock + ')').ok());
        const auto done = looked.get();
        QVERIFY2(done.ok(), qPrintable(done.message()));
        QVERIFY(!looking.isHeld());
        QCOMPARE(database.table(journal), journalOf(Migrator::compiledIn()));
    }

    void aBrokenMigrationLeavesNothingBehind()
    {
        const TestDatabase database(m_server);
        const auto session = database.open();
        const auto done = Migrator(withNext("CREATE TABLE next (n int); SELECT 1 FROM nowhere")).migrate(*session);
        QVERIFY(!done.ok());
        QVERIFY2(done.message().contains(QStringLiteral("_next")), qPrintable(done.message()));
        QCOMPARE(database.table(journal), journalOf(Migrator::compiledIn()));
        QCOMPARE(database.valueOf("SELECT to_regclass('next')"), QString());
        QVERIFY(Migrator().migrate(*session).ok());
    }

    // The server rolls back by itself once the session is gone, and nobody has to read of it.
    void aStopIsNoFailure()
    {
        const TestDatabase database(m_server);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("could not be rolled back")));
        std::stop_source stop;
        const auto session = opened(database.target(), {.stop = stop.get_token()});
        auto migrating = std::async(std::launch::async, [&session] {
            return Migrator(withNext("CREATE TABLE next (n int); SELECT pg_sleep(30)")).migrate(*session);
        });
        AWAIT_COMPARE(database.valueOf("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'"), QStringLiteral("1"), answerMs);
        stop.request_stop();
        const auto done = migrating.get();
        QVERIFY2(!done && DatabaseTrouble::isCancelled(done.error()), qPrintable(done.message()));
        QCOMPARE(database.table(journal), journalOf(Migrator::compiledIn()));
        QCOMPARE(database.valueOf("SELECT to_regclass('next')"), QString());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<bool>("migrated");
        QTest::addColumn<QString>("says");
        QTest::newRow("a newer version") << QByteArray("INSERT INTO schema_migrations VALUES (77, '0077_later', 'x')") << true
                                         << QStringLiteral("newer version of Tidemark (schema 77");
        QTest::newRow("a changed migration") << QByteArray("UPDATE schema_migrations SET checksum = 'x'") << true
                                             << QStringLiteral("0001_record");
        QTest::newRow("another program's trades") << QByteArray("CREATE TABLE trades (n int)") << false << QStringLiteral("(trades)");
        QTest::newRow("another program's view") << QByteArray("CREATE VIEW prices AS SELECT 1") << false << QStringLiteral("(prices)");
        QTest::newRow("another program's journal") << QByteArray("CREATE TABLE schema_migrations (version varchar)") << false
                                                   << QStringLiteral("(schema_migrations)");
        QTest::newRow("a standby or a role that only reads")
            << QByteArray("DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END$$")
            << true << QStringLiteral("read-only");
    }
    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(bool, migrated);
        QFETCH(QString, says);
        const TestDatabase database(m_server, migrated ? TestDatabase::Schema::Migrated : TestDatabase::Schema::Empty);
        database.run(before);
        const auto session = database.open();
        auto done = Migrator().migrate(*session);
        if (done.ok())
            done = checkMayRecord(*session);
        QVERIFY(!done.ok());
        QVERIFY2(done.message().contains(says), qPrintable(done.message()));
        QVERIFY(DatabaseTrouble::isRefusal(done.error()));
    }

    // Before anything is made: half of a record beside another program's table would be of use to nobody.
    void eachNameThatAnotherProgramHasTakenIsLeftAlone()
    {
        const TestDatabase record(m_server);
        const TestDatabase others(m_server, TestDatabase::Schema::Empty);
        const auto names = record.table("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v') "
                                        "AND NOT relispartition AND relname <> 'schema_migrations'").split(QLatin1Char('\n'));
        QVERIFY(names.contains(QStringLiteral("trades")));
        for (const auto &name : names) {
            others.run("CREATE TABLE " + name.toUtf8() + " (n int)");
            const auto done = Migrator().migrate(*others.open());
            QVERIFY2(!done && done.message().contains(QStringLiteral("tables of another program where Tidemark's would be (%1)").arg(name)), qPrintable(done.message()));
            QCOMPARE(others.table("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"), name);
            others.run("DROP TABLE " + name.toUtf8());
        }
    }

    void aRoleWithoutRightsIsToldWhatItLacks()
    {
        const TestDatabase empty(m_server, TestDatabase::Schema::Empty);
        empty.run("DROP ROLE IF EXISTS reader; CREATE ROLE reader LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        const auto asReader = [](const TestDatabase &database) { return database.target().with(QStringLiteral("user"), QStringLiteral("reader")); };
        auto session = PgSession::open(asReader(empty));
        QVERIFY(session.ok());
        const auto made = Migrator().migrate(**session);
        QVERIFY(!made.ok());
        QVERIFY(DatabaseTrouble::isRefusal(made.error()));

        const TestDatabase database(m_server);
        database.run("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
        session = PgSession::open(asReader(database));
        QVERIFY(session.ok());
        QVERIFY(Migrator().migrate(**session).ok()); // reading is all that an up-to-date database needs
        const auto allowed = checkMayRecord(**session);
        QVERIFY(!allowed.ok());
        QVERIFY2(allowed.message().contains(QStringLiteral("reader")), qPrintable(allowed.message()));
        session = PgSession::open(database.target());
        QVERIFY(checkMayRecord(**session).ok());
    }

    void anEncodingThatCannotHoldAllNamesIsRefused()
    {
        const TestDatabase any(m_server, TestDatabase::Schema::Empty);
        any.run("DROP DATABASE IF EXISTS latin");
        any.run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1'");
        auto session = PgSession::open(m_server.target(QStringLiteral("latin")));
        QVERIFY(session.ok());
        const auto done = Migrator().migrate(**session);
        QVERIFY(!done.ok());
        QVERIFY(done.message().contains(QStringLiteral("LATIN1")));
    }

private:
    TestServer m_server;
};

TIDEMARK_TEST(TestMigrator, QCoreApplication)
#include "tst_migrator.moc"
