#include "database/connection_trouble.h"
#include "database/database_error.h"
#include "database/database_source.h"
#include "database/migrator.h"
#include "database/pg_session.h"
#include "database/exchange_identity.h"
#include "database/history.h"
#include "database/postmaster.h"
#include "database/record_identity.h"
#include "database/record_probe.h"
#include "database/typed_address.h"
#include "database/verifier.h"
#include "host/account_process.h"
#include "support/file_content.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <unistd.h>

using namespace tidemark;

namespace {

// On a loopback address of its own, so that no other server's port is in the way.
QString loopback()
{
    return QStringLiteral("127.%1.%2.7").arg(100 + ::getpid() % 100).arg(1 + ::getpid() / 100 % 250);
}

Result<PgTarget> prepare(const QString &uri, DatabaseSource::Use use = DatabaseSource::Use::Record)
{
    return DatabaseSource({{}, uri, {}}).prepare({}, use);
}

} // namespace

// A server of the user's own, over TCP with TLS and passwords: a cluster of ours that is set up so.
class TestDatabaseSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto cluster = m_server.dataDirectory() + QStringLiteral("/cluster");
        QVERIFY(PgSession::open(m_server.target()).value()->run("CREATE ROLE ann LOGIN PASSWORD 'hunter2'").ok());
        QVERIFY(PgSession::open(m_server.target()).value()->run("CREATE DATABASE rec OWNER ann").ok());
        m_hasTls = makeCertificate(cluster);
        writeFile(cluster + QStringLiteral("/postgresql.conf"),
                  "listen_addresses = '" + loopback().toLatin1() + "'\n" + (m_hasTls ? "ssl = on\n" : ""), QIODevice::Append);
        writeFile(cluster + QStringLiteral("/pg_hba.conf"), "local all all trust\nhost all all all scram-sha-256\n");
        m_server.stop();
        m_server.startAgain();
    }

    void thePrivateServerIsMadeMigratedAndStartedAgain()
    {
        const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
        DatabaseSource source({folder.path(), {}, QStringLiteral("tidemark")});
        QCOMPARE(source.where(), QStringLiteral("private server in ") + folder.path());
        auto target = source.prepare();
        QVERIFY2(target.ok(), qPrintable(target.message()));
        QVERIFY(PgSession::open(*target).value()->query("SELECT * FROM trades").ok());
        const Postmaster postmaster(folder.path() + QStringLiteral("/cluster"));
        ::kill(postmaster.recordedPid().value(), SIGKILL);
        target = source.prepare();
        QVERIFY2(target.ok(), qPrintable(target.message()));
        QVERIFY(PgSession::open(*target).value()->query("SELECT * FROM trades").ok());
        QVERIFY(source.leave().ok());
        QVERIFY(!postmaster.isRunning());
    }

    void aServerOfTheUsersOwnIsMigrated()
    {
        DatabaseSource source({{}, uri(QStringLiteral("ann:hunter2")), {}});
        QCOMPARE(source.where(), loopback() + QStringLiteral(":5432/rec"));
        const auto target = source.prepare();
        QVERIFY2(target.ok(), qPrintable(target.message()));
        QCOMPARE(PgSession::open(*target).value()->query("SELECT count(*) FROM schema_migrations")->string(0, 0),
                 QString::number(Migrator::compiledIn().size()));
    }

    void passwordsComeFromThePassfile()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("pass"));
        writeFile(path, "*:*:rec:ann:hunter2\n");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto target = prepare(uri(QStringLiteral("ann")) + QStringLiteral("?passfile=") + path);
        QVERIFY2(target.ok(), qPrintable(target.message()));
    }

    void aTypedPasswordIsKeptForLibpq()
    {
        const QTemporaryDir folder;
        const auto passes = QStringLiteral("?passfile=") + folder.filePath(QStringLiteral("pass"));
        const auto typed = TypedAddress::fromText(uri(QStringLiteral("ann:hunter2")) + passes);
        QVERIFY2(typed.ok(), qPrintable(typed.message()));
        QCOMPARE(typed->address, uri(QStringLiteral("ann")) + passes);
        QVERIFY(!prepare(typed->address).ok());
        QVERIFY(typed->keepPassword().ok());
        const auto target = prepare(typed->address);
        QVERIFY2(target.ok(), qPrintable(target.message()));
    }

    void probingSaysWhatIsThereAndChangesNothing()
    {
        const auto server = PgSession::open(m_server.target()).value();
        QVERIFY(server->run("CREATE ROLE bob LOGIN PASSWORD 'x'").ok());
        QVERIFY(server->run("CREATE DATABASE probed OWNER ann").ok());
        const auto probed = [](const QString &login) {
            const auto target = PgTarget::fromText(QStringLiteral("postgresql://%1@%2:5432/probed").arg(login, loopback()));
            const auto answer = probeRecord(target.value(), QStringLiteral("binance"), std::chrono::seconds(30));
            return answer.ok() ? *answer : QStringLiteral("No. ") + answer.message();
        };
        const auto ann = QStringLiteral("ann:hunter2");
        QVERIFY2(probed(ann).endsWith(QLatin1String("as ann. Tidemark will make its tables there.")), qPrintable(probed(ann)));
        QVERIFY2(probed(QStringLiteral("bob:x")).startsWith(QLatin1String("No. The role bob may not make tables")), qPrintable(probed(QStringLiteral("bob:x"))));
        QVERIFY(probed(QStringLiteral("ann:letmein")).startsWith(QLatin1String("No. ")));
        QVERIFY(!probed(QStringLiteral("ann:letmein")).contains(QLatin1String("letmein")));
        const auto target = prepare(QStringLiteral("postgresql://%1@%2:5432/probed").arg(ann, loopback()));
        QVERIFY2(target.ok(), qPrintable(target.message()));
        const auto session = PgSession::open(*target).value();
        QVERIFY(probed(ann).endsWith(QLatin1String("Its tables are there and hold no record yet.")));
        QVERIFY(ExchangeIdentity::claim(*session, QStringLiteral("binance")).ok());
        QVERIFY(probed(ann).endsWith(QLatin1String("It keeps a record of this exchange already, which will go on.")));
        QVERIFY(session->run("UPDATE exchange SET identity = 'simulated, seed 1'").ok());
        QVERIFY(probed(ann).contains(QLatin1String("another exchange (simulated, seed 1)")));
        QVERIFY(probed(QStringLiteral("bob:x")).startsWith(QLatin1String("No. The role bob may not write the record")));
    }

    void readersNeedNoRightToWrite_data()
    {
        QTest::addColumn<QByteArray>("limit");
        QTest::addColumn<QString>("user");
        QTest::newRow("a role that may only read")
            << QByteArray("CREATE ROLE \"Eve's\" LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO \"Eve's\"") << QStringLiteral("Eve's");
        QTest::newRow("everybody")
            << QByteArray("CREATE ROLE guest LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC") << QStringLiteral("guest");
        QTest::newRow("a standby")
            << QByteArray("DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END$$")
            << QStringLiteral("tidemark");
    }
    // Of a record that an older version has made: its owner's next start brings it up to date.
    void readersNeedNoRightToWrite()
    {
        QFETCH(QByteArray, limit);
        QFETCH(QString, user);
        const TestDatabase database(m_server, TestDatabase::Schema::Empty);
        const auto owner = database.open();
        QVERIFY(Migrator({Migrator::compiledIn().front()}).migrate(*owner).ok());
        QVERIFY(owner->run("REVOKE CREATE ON SCHEMA public FROM PUBLIC; " + limit).ok());
        const auto uri = database.target().with(QStringLiteral("user"), user).toUri();
        const auto asked = [&uri] {
            const auto target = prepare(uri, DatabaseSource::Use::Read);
            if (!target)
                return target.message();
            const auto session = PgSession::open(*target).value();
            const auto btc = *Symbol::fromText("BTCUSDT");
            return History(*session).latest(btc).message() + Verifier(*session).verify({btc, {}, {}}).message();
        };
        QCOMPARE(asked(), QString());
        const auto refused = prepare(uri);
        QVERIFY(!refused.ok());
        QVERIFY2(DatabaseTrouble::isRefusal(refused.error()), qPrintable(refused.message()));
        QCOMPARE(database.valueOf("SELECT count(*) FROM schema_migrations"), QStringLiteral("1"));

        QVERIFY(Migrator().migrate(*owner).ok());
        QCOMPARE(asked(), QString());
        const auto identity = readRecordIdentity(*PgSession::open(prepare(uri, DatabaseSource::Use::Read).value()).value());
        QVERIFY2(identity.ok(), qPrintable(identity.message()));
    }

    void passwordsComeFromTheEnvironment()
    {
        qputenv("PGPASSWORD", "hunter2");
        const auto target = prepare(uri(QStringLiteral("ann")));
        qunsetenv("PGPASSWORD");
        QVERIFY2(target.ok(), qPrintable(target.message()));
    }

    void aServiceNamesEverything()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("services"));
        writeFile(path, "[record]\nhost=" + loopback().toLatin1() + "\ndbname=rec\nuser=ann\npassword=hunter2\n");
        qputenv("PGSERVICEFILE", QFile::encodeName(path));
        const auto target = prepare(QStringLiteral("service=record"));
        qunsetenv("PGSERVICEFILE");
        QVERIFY2(target.ok(), qPrintable(target.message()));
    }

    // It turned us down while it recovered, and is up by the time it is asked why.
    void waitsForAServerThatWasRecovering()
    {
        const auto target = PgTarget::fromText(uri(QStringLiteral("ann:hunter2")));
        QVERIFY(target.ok());
        const Error turnedDown{QStringLiteral("FATAL:  the database system is not yet accepting connections")};
        QVERIFY(!DatabaseTrouble::isRefusal(connectionTrouble(*target, turnedDown)));
        const auto stranger = PgTarget::fromText(uri(QStringLiteral("ann:letmein")));
        QVERIFY(DatabaseTrouble::isRefusal(connectionTrouble(*stranger, turnedDown)));
    }

    void refusesWhatAPersonHasToMend_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("wrong password") << uri(QStringLiteral("ann:letmein"));
        QTest::newRow("no password") << uri(QStringLiteral("ann"));
        QTest::newRow("no such database") << QStringLiteral("postgresql://ann:hunter2@%1/nowhere").arg(loopback());
        QTest::newRow("no such service") << QStringLiteral("service=no_such_service");
        QTest::newRow("not an address") << QStringLiteral("postgresql://[x");
        QTest::newRow("no such root certificate") << uri(QStringLiteral("ann:hunter2")) + QStringLiteral("?sslmode=verify-full&sslrootcert=/nowhere");
    }
    void refusesWhatAPersonHasToMend()
    {
        QFETCH(QString, address);
        const auto target = prepare(address);
        QVERIFY(!target.ok());
        QVERIFY2(DatabaseTrouble::isRefusal(target.error()), qPrintable(target.message()));
        QVERIFY(!target.message().contains(QStringLiteral("hunter2")) && !target.message().contains(QStringLiteral("letmein")));
    }

    void aServerThatIsNotThereIsAway()
    {
        const auto target = prepare(QStringLiteral("postgresql://ann@%1:1/rec").arg(loopback()));
        QVERIFY(!target.ok());
        QCOMPARE(target.error().code, QStringLiteral("away"));
    }

    void verifiesTheServersCertificate_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("accepted");
        const auto folder = m_server.dataDirectory() + QStringLiteral("/cluster/");
        QTest::newRow("encrypted") << QStringLiteral("sslmode=require") << true;
        QTest::newRow("the right root") << QStringLiteral("sslmode=verify-full&sslrootcert=%1server.crt").arg(folder) << true;
        QTest::newRow("another root") << QStringLiteral("sslmode=verify-full&sslrootcert=%1other.crt").arg(folder) << false;
    }
    void verifiesTheServersCertificate()
    {
        if (!m_hasTls)
            QSKIP("openssl is not installed, so there is no certificate to test with");
        QFETCH(QString, options);
        QFETCH(bool, accepted);
        const auto target = prepare(uri(QStringLiteral("ann:hunter2")) + QLatin1Char('?') + options);
        QVERIFY2(target.ok() == accepted, qPrintable(target.message()));
        if (!accepted) {
            QVERIFY(DatabaseTrouble::isRefusal(target.error()));
            QVERIFY2(target.message().contains(QStringLiteral("certificate verify failed")), qPrintable(target.message()));
            return;
        }
        const auto session = PgSession::open(*target);
        QVERIFY(session->get()->query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")->boolean(0, 0));
    }

    void aCertificateOfAnotherNameIsRefused()
    {
        if (!m_hasTls)
            QSKIP("openssl is not installed, so there is no certificate to test with");
        const auto root = m_server.dataDirectory() + QStringLiteral("/cluster/server.crt");
        const auto target = prepare(QStringLiteral("postgresql://ann:hunter2@db.example.org:5432/rec?sslmode=verify-full&hostaddr=%1&sslrootcert=%2").arg(loopback(), root));
        QVERIFY(!target.ok() && DatabaseTrouble::isRefusal(target.error()));
        QVERIFY2(target.message().contains(QStringLiteral("does not match host name")), qPrintable(target.message()));
        QVERIFY2(!target.message().contains(QStringLiteral("hunter2")), qPrintable(target.message()));
    }

private:
    [[nodiscard]] static QString uri(const QString &login)
    {
        return QStringLiteral("postgresql://%1@%2:5432/rec").arg(login, loopback());
    }

    // Two self-signed ones, made by the server's account, which has to own its key.
    [[nodiscard]] static bool makeCertificate(const QString &cluster)
    {
        const auto openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
        const auto account = Account::forServer();
        if (openssl.isEmpty() || !account)
            return false;
        for (const auto &name : {QStringLiteral("server"), QStringLiteral("other")}) {
            AccountProcess maker{*account, openssl, QStringLiteral("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=%1 "
                "-addext subjectAltName=IP:%2 -keyout %1.key -out %1.crt").arg(name, loopback()).split(QLatin1Char(' '))};
            maker.workingDirectory = cluster;
            const auto made = maker.run();
            if (!made.ok() || !made->ok())
                return false;
        }
        return true;
    }

    TestServer m_server;
    bool m_hasTls = false;
};

TIDEMARK_TEST(TestDatabaseSource, QCoreApplication)
#include "tst_database_source.moc"
