#include "database/role_grants.h"

#include "database/database_error.h"
#include "database/database_source.h"
#include "database/history.h"
#include "database/migrator.h"
#include "database/packer.h"
#include "database/trade_writer.h"
#include "database/verifier.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include "random_trades.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

using Kind = RecordRights::Kind;
using Right = RoleGrants::Right;

const Symbol market = symbolNamed("BTCUSDT");

// All that our tables and functions grant, a line each.
const QByteArray everything =
    "SELECT c.relname || ' ' || a.privilege_type FROM pg_class c, aclexplode(c.relacl) a WHERE c.relnamespace = 'public'::regnamespace "
    "AND a.grantee = 'one'::regrole UNION ALL "
    "SELECT p.proname || ' ' || a.privilege_type FROM pg_proc p, aclexplode(p.proacl) a WHERE p.pronamespace = 'public'::regnamespace "
    "AND a.grantee = 'one'::regrole ORDER BY 1";

} // namespace

// The roles are the server's; each test has names of its own.
class TestRoleGrants : public QObject {
    Q_OBJECT

    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] PgTarget as(const TestDatabase &database, const QString &role) const { return database.target().with(QStringLiteral("user"), role); }
    [[nodiscard]] QString codeOf(PgSession &session, const QByteArray &sql) const
    {
        const auto rows = session.query(sql);
        return rows ? QStringLiteral("done") : rows.error().code;
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void everyTableAndFunctionIsThoughtOf()
    {
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS one; CREATE ROLE one LOGIN");
        const auto owner = database.open();
        const auto reader = RoleGrants(*owner).set(QStringLiteral("one"), Right::Read);
        QVERIFY2(reader.ok(), qPrintable(reader.message()));
        QCOMPARE(reader->kind, Kind::Reader);
        QVERIFY2(reader->lacking.contains(QStringLiteral("INSERT on trades")), qPrintable(reader->lacking));
        const QByteArray unread = "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v') "
                                  "AND NOT has_table_privilege('one', oid, 'SELECT')";
        QCOMPARE(database.table(unread), QString());
        QCOMPARE(database.table("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace "
                                "AND has_table_privilege('one', oid, 'INSERT, UPDATE, DELETE, TRUNCATE')"), QString());
        const auto recorder = RoleGrants(*owner).set(QStringLiteral("one"), Right::Record);
        QVERIFY2(recorder.ok(), qPrintable(recorder.message()));
        QCOMPARE(recorder->kind, Kind::Recorder);
        QCOMPARE(recorder->lacking, QString());
        QCOMPARE(database.table(unread), QString());
        // Who records may write whatever the program writes; these alone are written by owner and functions.
        QCOMPARE(database.table("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition "
                                "AND NOT has_table_privilege('one', oid, 'INSERT') ORDER BY 1"),
                 QStringLiteral("packed_end\nrecord_identity\nschema_migrations"));
        const auto none = RoleGrants(*owner).set(QStringLiteral("one"), Right::None);
        QVERIFY2(none.ok(), qPrintable(none.message()));
        QCOMPARE(none->kind, Kind::None);
        QCOMPARE(database.table(everything), QString());
    }

    void aRecorderOwnsNothingAndMakesItsMonths()
    {
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS ann; CREATE ROLE ann LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        QVERIFY(RoleGrants(*database.open()).set(QStringLiteral("ann"), Right::Record).ok());
        const auto uri = as(database, QStringLiteral("ann")).toUri();
        const auto prepared = DatabaseSource({{}, uri, {}}).prepare();
        QVERIFY2(prepared.ok(), qPrintable(prepared.message()));
        const auto session = opened(*prepared);
        // Over a month's change, late trades of an older month, and packed afterwards: the months that are empty then are dropped.
        const auto trades = RandomMarket{market, 4, 1, momentOf("2024-08-31T23:58:00Z")}.trades(2000);
        const TradeBatch batch{trades, {}, {}};
        const auto written = TradeWriter(*session).write({&batch, 1});
        QVERIFY2(written.ok(), qPrintable(written.message()));
        QCOMPARE(written->stored, 2000);
        const QByteArray months = "SELECT relname, pg_get_userbyid(relowner) FROM pg_class WHERE relispartition AND relkind = 'r' ORDER BY 1";
        QCOMPARE(database.table(months), QStringLiteral("trades_2024_08|tidemark\ntrades_2024_09|tidemark\ntrades_2024_10|tidemark"));
        Packer packer(*session);
        const auto packed = packer.packBefore(market, momentOf("2025-01-01"));
        QVERIFY2(packed.ok(), qPrintable(packed.message()));
        QCOMPARE(packed->trades, 2000);
        const auto given = packer.giveSpaceBack(momentOf("2024-09-01"));
        QVERIFY2(given.ok(), qPrintable(given.message()));
        QCOMPARE(given->dropped, std::vector{QStringLiteral("trades_2024_08")});
        QVERIFY(given->vacuumed.empty()); // the owner's tables: the server would pass over them with a warning
        const auto verified = Verifier(*session).verify({market, {}, {}});
        QVERIFY2(verified.ok(), qPrintable(verified.message()));

        for (const QByteArray forbidden : {"DROP TABLE trades", "TRUNCATE trades", "ALTER TABLE trades ADD COLUMN more int", "CREATE TABLE public.mine (n int)",
                                           "DELETE FROM schema_migrations", "DROP VIEW prices", "DROP TABLE trades_2024_10"})
            QCOMPARE(codeOf(*session, forbidden), QStringLiteral("42501"));
        // The functions of the owner's rights do their one thing alone.
        QCOMPARE(codeOf(*session, "SELECT drop_trades_partition('trades')"), QStringLiteral("42P01"));
        QCOMPARE(codeOf(*session, "SELECT drop_trades_partition('coverage')"), QStringLiteral("42P01"));
        QCOMPARE(codeOf(*session, "SELECT make_trades_partition('mine', '2026-01-01', '2026-02-01')"), QStringLiteral("22023"));
        QCOMPARE(codeOf(*session, "SELECT make_trades_partition('trades_2026_01', '2026-01-01', '2027-02-01')"), QStringLiteral("22023"));
        QCOMPARE(codeOf(*session, "SELECT make_trades_partition('trades_2026_01', NULL, '2026-02-01')"), QStringLiteral("22023"));
    }

    void aReaderReadsWhatComesLater()
    {
        TestDatabase database(*m_server);
        const auto role = QStringLiteral("Éve's \"own\"; --");
        database.run("DROP ROLE IF EXISTS " + RoleGrants::quoted(role) + "; CREATE ROLE " + RoleGrants::quoted(role) + " LOGIN; "
                     "REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        const auto set = RoleGrants(*database.open()).set(role, Right::Read);
        QVERIFY2(set.ok(), qPrintable(set.message()));
        database.store(RandomMarket{market, 4, 1, momentOf("2024-08-31T23:58:00Z")}.trades(1000));
        const auto uri = as(database, role).toUri();
        const auto prepared = DatabaseSource({{}, uri, {}}).prepare({}, DatabaseSource::Use::Read);
        QVERIFY2(prepared.ok(), qPrintable(prepared.message()));
        const auto session = opened(*prepared);
        QVERIFY(History(*session).latest(market)->has_value());
        QCOMPARE(session->query("SELECT count(*) FROM trades_between('BTCUSDT', '2024-01-01', '2025-01-01')")->integer(0, 0), 1000);
        for (const QByteArray forbidden : {"DELETE FROM trades", "INSERT INTO keeping VALUES ('ALL')", "SELECT packed_until(now())", "UPDATE coverage SET note = ''",
                                           "SELECT make_trades_partition('trades_2026_01', '2026-01-01', '2026-02-01')", "CREATE TABLE public.mine (n int)"})
            QCOMPARE(codeOf(*session, forbidden), QStringLiteral("42501"));
        const auto refused = DatabaseSource({{}, uri, {}}).prepare();
        QVERIFY(!refused.ok());
        QVERIFY(DatabaseTrouble::isViewer(refused.error()) && DatabaseTrouble::isRefusal(refused.error()));
        QVERIFY2(refused.message().contains(role) && refused.message().contains(QStringLiteral("viewer")), qPrintable(refused.message()));
    }

    // A reader of a recorder's rights loses these; who may do nothing is no viewer.
    void whatIsAskedOfARoleIsWhatItHas()
    {
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS bob; CREATE ROLE bob LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        const auto owner = database.open();
        QCOMPARE(RoleGrants(*owner).set(QStringLiteral("bob"), Right::Record)->kind, Kind::Recorder);
        QCOMPARE(RoleGrants(*owner).set(QStringLiteral("bob"), Right::Read)->kind, Kind::Reader);
        const auto list = RoleGrants(*owner).list();
        QVERIFY2(list.ok(), qPrintable(list.message()));
        QStringList told;
        for (const auto &rights : *list)
            told += rights.role + QLatin1Char(' ') + rights.word();
        QCOMPARE(told, (QStringList{QStringLiteral("tidemark owner"), QStringLiteral("bob reader")}));
        QCOMPARE(RoleGrants(*owner).set(QStringLiteral("bob"), Right::None)->kind, Kind::None);
        const auto refused = DatabaseSource({{}, as(database, QStringLiteral("bob")).toUri(), {}}).prepare();
        QVERIFY(!refused.ok() && !DatabaseTrouble::isViewer(refused.error()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such role") << QStringLiteral("tidemark") << QStringLiteral("no\"body") << QStringLiteral("CREATE ROLE \"no\"\"body\" LOGIN;");
        QTest::newRow("the owner itself") << QStringLiteral("tidemark") << QStringLiteral("tidemark") << QStringLiteral("owns the tables");
        QTest::newRow("not by the owner") << QStringLiteral("carl") << QStringLiteral("carl") << QStringLiteral("does not own the tables");
    }
    void refuses()
    {
        QFETCH(QString, by);
        QFETCH(QString, role);
        QFETCH(QString, says);
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS carl; CREATE ROLE carl LOGIN");
        const auto session = opened(as(database, by));
        const auto set = RoleGrants(*session).set(role, Right::Read);
        QVERIFY(!set.ok());
        QVERIFY2(DatabaseTrouble::isRefusal(set.error()) && set.message().contains(says), qPrintable(set.message()));
    }

    // A standby, or a database that was set so: it is not the owner who lacks something.
    void aReadOnlyDatabaseIsSaidToBeOne()
    {
        const TestDatabase database(*m_server);
        const auto owner = database.open();
        QVERIFY(owner->run("SET default_transaction_read_only = on").ok());
        const auto set = RoleGrants(*owner).set(QStringLiteral("tidemark"), Right::Read);
        QVERIFY2(!set.ok() && set.message().contains(QStringLiteral("read-only")) && !set.message().contains(QStringLiteral("does not own")), qPrintable(set.message()));
    }

    void laterTablesAreGrantedAsTheLedgerIs()
    {
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS one, two; CREATE ROLE one LOGIN; CREATE ROLE two LOGIN");
        const auto owner = database.open();
        QVERIFY(RoleGrants(*owner).set(QStringLiteral("one"), Right::Record).ok());
        QVERIFY(RoleGrants(*owner).set(QStringLiteral("two"), Right::Read).ok());
        database.run("CREATE TABLE later (n int); SELECT grant_as_on_coverage('later')");
        QCOMPARE(database.table("SELECT pg_get_userbyid(grantee), string_agg(privilege_type, ' ' ORDER BY privilege_type) FROM pg_class, aclexplode(relacl) "
                                "WHERE oid = 'later'::regclass AND grantee <> relowner GROUP BY 1 ORDER BY 1"),
                 QStringLiteral("one|DELETE INSERT SELECT UPDATE\ntwo|SELECT"));
    }

    // Nobody but the owner brings the tables up to date.
    void anOlderRecordIsReadAndNotTouched()
    {
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS ann, eve; CREATE ROLE ann LOGIN; CREATE ROLE eve LOGIN");
        const auto owner = database.open();
        QVERIFY(RoleGrants(*owner).set(QStringLiteral("ann"), Right::Record).ok());
        QVERIFY(RoleGrants(*owner).set(QStringLiteral("eve"), Right::Read).ok());
        auto migrations = Migrator::compiledIn();
        migrations.push_back({99, QStringLiteral("0099_later"), "CREATE TABLE later (n int)"});
        const Migrator later(migrations);
        const auto ann = opened(as(database, QStringLiteral("ann")));
        const auto eve = opened(as(database, QStringLiteral("eve")));
        const auto recorder = later.migrate(*ann);
        QVERIFY(!recorder.ok());
        QVERIFY2(DatabaseTrouble::isRefusal(recorder.error()) && recorder.message().contains(QStringLiteral("does not own")), qPrintable(recorder.message()));
        const auto viewer = later.migrate(*eve);
        QVERIFY2(!viewer.ok() && DatabaseTrouble::isViewer(viewer.error()), qPrintable(viewer.message()));
        const auto reading = later.migrate(*eve, Migrator::Need::Read);
        QVERIFY2(reading.ok(), qPrintable(reading.message()));
        QCOMPARE(database.valueOf("SELECT to_regclass('later')"), QString());
        QVERIFY(later.migrate(*owner).ok());
        QVERIFY(later.migrate(*ann).ok());
        // To this program the record is newer now.
        const auto newer = Migrator().migrate(*eve, Migrator::Need::Read);
        QVERIFY2(!newer.ok() && newer.message().contains(QStringLiteral("newer version")), qPrintable(newer.message()));
    }

    void psqlDoesTheSame_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<int>("right");
        QTest::newRow("reader") << QStringLiteral("reader=one") << int(Right::Read);
        QTest::newRow("recorder") << QStringLiteral("recorder=one") << int(Right::Record);
    }
    void psqlDoesTheSame()
    {
        QFETCH(QString, variable);
        QFETCH(int, right);
        const auto psql = QStandardPaths::findExecutable(QStringLiteral("psql"));
        if (psql.isEmpty())
            QSKIP("psql is not installed (postgresql-client).");
        const TestDatabase database(*m_server);
        database.run("DROP ROLE IF EXISTS one; CREATE ROLE one LOGIN");
        const auto owner = database.open();
        QVERIFY(RoleGrants(*owner).set(QStringLiteral("one"), Right(right)).ok());
        const auto ours = database.table(everything);
        QVERIFY(RoleGrants(*owner).set(QStringLiteral("one"), Right::None).ok());
        QTemporaryDir folder;
        const auto script = folder.filePath(QStringLiteral("roles.sql"));
        QVERIFY(QFile::copy(QStringLiteral(":/sql/roles.sql"), script));
        const auto run = [&](const QString &asked) {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(psql, {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-d"), database.target().toUri(), QStringLiteral("-v"), asked,
                                 QStringLiteral("-f"), script});
            process.waitForFinished();
            return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAll());
        };
        QCOMPARE(run(variable), QString());
        QCOMPARE(database.table(everything), ours);
        QCOMPARE(run(QStringLiteral("revoked=one")), QString());
        QCOMPARE(database.table(everything), QString());
        QVERIFY(!run(QStringLiteral("reader=nobody at all")).isEmpty());
    }
};

TIDEMARK_TEST(TestRoleGrants, QCoreApplication)
#include "tst_role_grants.moc"
