#include "database/database_error.h"
#include "database/database_source.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tidemark;

// A server that speaks German: what it says is judged by its codes, never by its words.
class TestGermanServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void refusalsAreToldApart_data();
    void refusalsAreToldApart();
    void statementsAreToldApart_data();
    void statementsAreToldApart();
    void whatItSaysGoesToTheLog();
    void itsSettingsDoNotMatter();

private:
    QTemporaryDir m_locales{QStringLiteral("/tmp/tidemark-test-XXXXXX")};
    std::unique_ptr<TestServer> m_server;
};

void TestGermanServer::initTestCase()
{
    QCOMPARE(::chmod(qPrintable(m_locales.path()), 0755), 0);
    if (QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"), QStringLiteral("UTF-8"),
                                                        m_locales.filePath(QStringLiteral("de_DE.UTF-8"))}) != 0)
        QSKIP("The German locale cannot be made: that needs localedef and the sources of package locales.");
    qputenv("LOCPATH", m_locales.path().toLocal8Bit());
    qunsetenv("LANGUAGE"); // it wins over what the server is told
    m_server = std::make_unique<TestServer>();
    const auto session = PgSession::open(m_server->target()).value();
    QVERIFY(session->run("ALTER SYSTEM SET lc_messages = 'de_DE.UTF-8'").ok());
    QVERIFY(session->run("SELECT pg_reload_conf()").ok());
    Result<PgRows> answer = Error{};
    QTRY_VERIFY((answer = PgSession::open(m_server->target()).value()->query("SELECT 1/0"), !answer.message().contains(QLatin1String("division"))));
    if (!answer.message().contains(QLatin1String("Division durch Null")))
        QSKIP("This PostgreSQL has no German words.");
    QVERIFY(session->run("CREATE ROLE asleep").ok());
    QVERIFY(session->run("CREATE ROLE crowd LOGIN CONNECTION LIMIT 0").ok());
    QVERIFY(session->run("CREATE ROLE reader LOGIN").ok());
    QVERIFY(session->run("ALTER ROLE reader SET default_transaction_read_only = on").ok());
    QVERIFY(session->run("CREATE DATABASE closed ALLOW_CONNECTIONS false").ok());
    QVERIFY(session->run("CREATE DATABASE rec OWNER reader").ok());
}

void TestGermanServer::refusalsAreToldApart_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("may not log in") << "asleep" << "rec" << true;
    QTest::newRow("no such role") << "nobody at all" << "rec" << true;
    QTest::newRow("no such database") << "tidemark" << "nowhere" << true;
    QTest::newRow("takes no connections") << "tidemark" << "closed" << true;
    QTest::newRow("read-only") << "reader" << "rec" << true;
    QTest::newRow("all slots taken") << "crowd" << "rec" << false;
}

void TestGermanServer::refusalsAreToldApart()
{
    QFETCH(QString, user);
    QFETCH(QString, database);
    QFETCH(bool, isRefused);
    const auto target = m_server->target(database).with(QStringLiteral("user"), user);
    const auto prepared = DatabaseSource({{}, target.toUri(), {}}).prepare();
    QVERIFY(!prepared.ok());
    QVERIFY2(DatabaseTrouble::isRefusal(prepared.error()) == isRefused, qPrintable(prepared.message()));
}

void TestGermanServer::statementsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("disk full") << QByteArray("53100") << false;
    QTest::newRow("memory") << QByteArray("53200") << false;
    QTest::newRow("shut down") << QByteArray("57P01") << false;
    QTest::newRow("no right") << QByteArray("42501") << true;
    QTest::newRow("read-only") << QByteArray("25006") << true;
}

void TestGermanServer::statementsAreToldApart()
{
    QFETCH(QByteArray, state);
    QFETCH(bool, isRefused);
    const auto session = PgSession::open(m_server->target()).value();
    const auto done = session->run("DO $$ BEGIN RAISE EXCEPTION 'Auf dem Gerät ist kein Speicherplatz mehr verfügbar' USING ERRCODE = '" + state + "'; END $$");
    QVERIFY(!done.ok());
    QCOMPARE(done.error().code, QString::fromLatin1(state));
    QCOMPARE(DatabaseTrouble::isRefusal(DatabaseTrouble::fromStatement(QStringLiteral("Nothing can be stored"), done.error())), isRefused);
}

void TestGermanServer::whatItSaysGoesToTheLog()
{
    const auto session = PgSession::open(m_server->target()).value();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the database warns:.*Transaktion")));
    QVERIFY(session->run("COMMIT").ok());
}

void TestGermanServer::itsSettingsDoNotMatter()
{
    const TestDatabase database(*m_server);
    const auto session = database.open();
    for (const QByteArray setting : {"DateStyle = 'German, DMY'", "IntervalStyle = 'sql_standard'", "TimeZone = 'Asia/Kolkata'", "bytea_output = 'escape'",
                                     "extra_float_digits = -10", "standard_conforming_strings = off", "client_min_messages = debug1"})
        QVERIFY(session->run("ALTER DATABASE " + database.name().toUtf8() + " SET " + setting).ok());
    const auto asked = database.open()->query("SELECT timestamptz '2024-08-08 23:55:00.123456+00', interval '1 day 2 hours', 0.1::float8 + 0.2, '\\x01'::bytea, "
                                              "length('\\n')");
    QVERIFY2(asked.ok(), qPrintable(asked.message()));
    QCOMPARE(asked->string(0, 0), QStringLiteral("2024-08-08 23:55:00.123456+00"));
    QCOMPARE(asked->string(0, 1), QStringLiteral("1 day 02:00:00"));
    QCOMPARE(asked->string(0, 2), QStringLiteral("0.30000000000000004"));
    QCOMPARE(asked->string(0, 3), QStringLiteral("\\x01"));
    QCOMPARE(asked->string(0, 4), QStringLiteral("2"));
}

TIDEMARK_TEST(TestGermanServer, QCoreApplication)
#include "tst_german_server.moc"
