#include "support/await.h"
#include "support/cli_process.h"
#include "support/quiet_port.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

struct Said {
    bool ok = false;
    QString text;
};

// Another account of this computer, which is in no group but these.
QStringList stranger(const QString &group = {})
{
    return QStringList{QStringLiteral("setpriv"), QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534")}
        + QStringList{group.isEmpty() ? QStringLiteral("--clear-groups") : QStringLiteral("--groups=") + group};
}

Said ran(QStringList words, const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QStringLiteral("/"));
    const auto program = words.takeFirst();
    process.start(program, words);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {false, QStringLiteral("did not end")};
    return {process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, QString::fromUtf8(process.readAll()).trimmed()};
}

} // namespace

// The private server as others find it: by another account of this computer and from another network.
class TestShareCommand : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliProcess> m_holder; // the server runs while a program uses it
    int m_port = 0;

    [[nodiscard]] QString dataDir() const { return m_folder->filePath(QStringLiteral("data")); }
    [[nodiscard]] CliAnswer database(const QStringList &words) const
    {
        return CliProcess::run(QStringList{QStringLiteral("database")} + words + QStringList{QStringLiteral("--data-dir"), dataDir()});
    }
    [[nodiscard]] QJsonObject shared(const QStringList &words) const
    {
        const auto answer = database(QStringList{QStringLiteral("share"), QStringLiteral("--json")} + words);
        if (answer.exitCode != 0)
            qWarning("%s", answer.messages.constData());
        return QJsonDocument::fromJson(answer.output).object()[QStringLiteral("share")].toObject();
    }
    [[nodiscard]] static Said psql(const QStringList &as, const QString &host, int port, const QString &user, const QString &sql, const QString &password = {},
                                   const QString &name = QStringLiteral("tidemark"))
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), password);
        environment.insert(QStringLiteral("PGCONNECT_TIMEOUT"), QStringLiteral("5"));
        environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
        return ran(as + QStringList{QStringLiteral("psql"), QStringLiteral("-XAtw"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), host,
                                    QStringLiteral("-p"), QString::number(port), QStringLiteral("-U"), user, QStringLiteral("-d"), name, QStringLiteral("-c"), sql}, environment);
    }
    [[nodiscard]] Said overTcp(const QString &sql, const QString &password, const QString &user = QStringLiteral("tidemark_reader"),
                               const QString &name = QStringLiteral("tidemark")) const
    {
        return psql(stranger(), QStringLiteral("127.0.0.1"), m_port, user, sql, password, name);
    }
    void hold() { m_holder = std::make_unique<CliProcess>(QStringList{QStringLiteral("database"), QStringLiteral("--data-dir"), dataDir(), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), QStringLiteral("echo up; exec cat")}); }
    void letGo()
    {
        if (m_holder) {
            m_holder->closeInput();
            (void)m_holder->waitForEnd();
            m_holder.reset();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can be another account.");
        for (const auto *program : {"setpriv", "psql"}) {
            if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
                QSKIP(qPrintable(QStringLiteral("There is no %1.").arg(QLatin1String(program))));
        }
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7055));
        m_port = quietPort();
        hold();
        QCOMPARE(m_holder->waitForLine(), QByteArray("up"));
    }
    void cleanup()
    {
        letGo();
        m_folder.reset();
    }

    void badUsage_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("no port") << QStringLiteral("share --tcp 127.0.0.1") << QStringLiteral("port");
        QTest::newRow("a port of the system") << QStringLiteral("share --tcp 80") << QStringLiteral("1024");
        QTest::newRow("a name") << QStringLiteral("share --tcp example.org:5433") << QStringLiteral("numbers");
        QTest::newRow("no network") << QStringLiteral("share --tcp 5433 --network 10.0.0.0/33") << QStringLiteral("no network");
        QTest::newRow("a line more") << QStringLiteral("share --tcp 5433 --network 10.0.0.0/8\ttrust") << QStringLiteral("no network");
        QTest::newRow("a network alone") << QStringLiteral("share --network 10.0.0.0/8") << QStringLiteral("--tcp");
        QTest::newRow("both") << QStringLiteral("share --off --tcp 5433") << QStringLiteral("--off");
        QTest::newRow("IPv6 unclear") << QStringLiteral("share --tcp ::1:5433") << QStringLiteral("[::1]");
        QTest::newRow("without share") << QStringLiteral("--tcp 5433") << QStringLiteral("database share");
    }
    void badUsage()
    {
        QFETCH(QString, words);
        QFETCH(QString, says);
        const auto answer = database(words.split(QLatin1Char(' ')));
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(QString::fromUtf8(answer.messages).contains(says), answer.messages.constData());
        QVERIFY(!QFile::exists(dataDir() + QStringLiteral("/share.json")));
    }

    void nothingIsSharedUnasked()
    {
        const auto told = QJsonDocument::fromJson(database({QStringLiteral("--json")}).output).object();
        QVERIFY(told.contains(QStringLiteral("share")) && told[QStringLiteral("share")].isNull());
        const auto run = dataDir() + QStringLiteral("/run");
        QVERIFY(psql({}, run, 5432, QStringLiteral("tidemark"), QStringLiteral("SELECT 1")).ok);
        const auto other = psql(stranger(), run, 5432, QStringLiteral("tidemark"), QStringLiteral("SELECT 1"));
        QVERIFY2(!other.ok && other.text.contains(QLatin1String("Permission denied")), qPrintable(other.text));
        QVERIFY(!overTcp(QStringLiteral("SELECT 1"), {}).ok);
    }

    void overTcpOnlyTheReaderOnlyReads()
    {
        const auto share = shared({QStringLiteral("--tcp"), QString::number(m_port)});
        const auto password = share[QStringLiteral("password")].toString();
        QVERIFY(password.size() >= 20);
        QCOMPARE(share[QStringLiteral("tcp")].toObject()[QStringLiteral("address")].toString(), QStringLiteral("127.0.0.1"));
        const auto count = overTcp(QStringLiteral("SELECT count(*) FROM prices"), password);
        QVERIFY2(count.ok, qPrintable(count.text));
        QCOMPARE(count.text, QStringLiteral("0"));
        QCOMPARE(overTcp(QStringLiteral("SHOW statement_timeout"), password).text, QStringLiteral("1min"));
        QCOMPARE(overTcp(QStringLiteral("SHOW authentication_timeout"), password).text, QStringLiteral("10s"));
        const auto refused = [&](const Said &said, const char *why) { return !said.ok && said.text.contains(QLatin1String(why)) ? QString() : said.text + QStringLiteral("!"); };
        QCOMPARE(refused(overTcp(QStringLiteral("SELECT 1"), QStringLiteral("wrong")), "password authentication failed"), QString());
        QCOMPARE(refused(overTcp(QStringLiteral("SELECT 1"), {}), "no password supplied"), QString());
        QCOMPARE(refused(overTcp(QStringLiteral("SELECT 1"), password, QStringLiteral("tidemark")), "pg_hba.conf rejects"), QString());
        for (const auto *name : {"postgres", "template1"})
            QCOMPARE(refused(overTcp(QStringLiteral("SELECT 1"), password, QStringLiteral("tidemark_reader"), QLatin1String(name)), "pg_hba.conf rejects"), QString());
        const auto written = [&](const char *sql) { return overTcp(QStringLiteral("BEGIN READ WRITE; ") + QLatin1String(sql), password); };
        for (const auto *sql : {"DELETE FROM trades", "INSERT INTO keeping VALUES ('ALL')", "CREATE TABLE mine (n int)", "CREATE TEMP TABLE mine (n int)",
                                "SELECT lo_create(0)", "SELECT pg_advisory_lock(1)", "SELECT pg_logical_emit_message(false, 'mine', 'x')",
                                "SELECT pg_terminate_backend(pg_backend_pid())", "SELECT packed_until(now())", "SELECT pg_read_file('PG_VERSION')",
                                "SELECT rolpassword FROM pg_authid"})
            QCOMPARE(refused(written(sql), "permission denied"), QString());
        QCOMPARE(refused(written("COPY trades TO PROGRAM 'true'"), "superuser"), QString());
        QCOMPARE(refused(overTcp(QStringLiteral("DELETE FROM trades"), password), "read-only transaction"), QString());
        // The password is in no file and in no log.
        QVERIFY(!ran({QStringLiteral("grep"), QStringLiteral("-rqs"), password, dataDir()}).ok);
        const auto told = QJsonDocument::fromJson(database({QStringLiteral("--json")}).output).object()[QStringLiteral("share")].toObject();
        QVERIFY(told[QStringLiteral("tcp")].toObject()[QStringLiteral("open")].toBool());
        QVERIFY(!told.contains(QStringLiteral("password")));
    }

    void itOutlivesTheServerAndEndsWhenAsked()
    {
        const auto password = shared({QStringLiteral("--tcp"), QString::number(m_port)})[QStringLiteral("password")].toString();
        letGo();
        QVERIFY(!overTcp(QStringLiteral("SELECT 1"), password).ok);
        hold();
        QCOMPARE(m_holder->waitForLine(), QByteArray("up"));
        QVERIFY(overTcp(QStringLiteral("SELECT 1"), password).ok);
        QVERIFY(shared({QStringLiteral("--tcp"), QString::number(m_port)})[QStringLiteral("password")].isNull()); // as before
        QVERIFY(overTcp(QStringLiteral("SELECT 1"), password).ok);
        QProcess asking;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSWORD"), password);
        asking.setProcessEnvironment(environment);
        asking.setProcessChannelMode(QProcess::MergedChannels);
        asking.start(QStringLiteral("psql"), {QStringLiteral("-Xw"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port),
                                              QStringLiteral("-U"), QStringLiteral("tidemark_reader"), QStringLiteral("-d"), QStringLiteral("tidemark"), QStringLiteral("-c"),
                                              QStringLiteral("SELECT pg_sleep(600)")});
        AWAIT_COMPARE(shared({})[QStringLiteral("sessions")].toInt(), 1, 30'000);
        const auto closed = database({QStringLiteral("share"), QStringLiteral("--off")});
        QVERIFY2(closed.exitCode == 0, closed.messages.constData());
        QVERIFY(asking.waitForFinished(30'000));
        QVERIFY(asking.exitCode() != 0);
        QVERIFY(!overTcp(QStringLiteral("SELECT 1"), password).ok);
        QVERIFY(database({QStringLiteral("share"), QStringLiteral("--json")}).output.contains("\"share\":null"));
        QVERIFY(psql({}, dataDir() + QStringLiteral("/run"), 5432, QStringLiteral("tidemark"), QStringLiteral("SELECT 1")).ok);
        const auto anew = shared({QStringLiteral("--tcp"), QString::number(m_port)})[QStringLiteral("password")].toString();
        QVERIFY(anew != password && overTcp(QStringLiteral("SELECT 1"), anew).ok && !overTcp(QStringLiteral("SELECT 1"), password).ok);
    }

    void thePasswordMayGoIntoAFile()
    {
        const auto file = m_folder->filePath(QStringLiteral("pass"));
        const auto share = shared({QStringLiteral("--tcp"), QString::number(m_port), QStringLiteral("--passfile"), file});
        QVERIFY(share[QStringLiteral("password")].isNull());
        QCOMPARE(int(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)), 0);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PGPASSFILE"), file);
        const auto said = ran({QStringLiteral("psql"), QStringLiteral("-XAtw"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port),
                               QStringLiteral("-U"), QStringLiteral("tidemark_reader"), QStringLiteral("tidemark"), QStringLiteral("-c"), QStringLiteral("SELECT 7")}, environment);
        QCOMPARE(said.text, QStringLiteral("7"));
        // The one from before can be written nowhere any more: also who reads JSON is told.
        const auto later = m_folder->filePath(QStringLiteral("later"));
        const auto again = database({QStringLiteral("share"), QStringLiteral("--json"), QStringLiteral("--tcp"), QString::number(m_port), QStringLiteral("--passfile"), later});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.messages.contains("is not written"), again.messages.constData());
        QVERIFY(!QFile::exists(later));
    }

    // Any role may change its own password and settings; who did so would let others in, and keep the ones out who were.
    void whatAReaderChangesOfItsRoleIsTakenBack()
    {
        const auto password = shared({QStringLiteral("--tcp"), QString::number(m_port)})[QStringLiteral("password")].toString();
        const auto changed = overTcp(QStringLiteral("BEGIN READ WRITE; ALTER ROLE tidemark_reader PASSWORD 'mine'; ALTER ROLE tidemark_reader SET statement_timeout = 0; "
                                                    "ALTER ROLE tidemark_reader IN DATABASE tidemark SET work_mem = '10GB'; COMMIT"), password);
        QVERIFY2(changed.ok, qPrintable(changed.text));
        QVERIFY(overTcp(QStringLiteral("SELECT 1"), QStringLiteral("mine")).ok);
        const auto told = database({QStringLiteral("--json")}); // as any command, and any program at its start
        QVERIFY2(told.exitCode == 0 && told.messages.contains("had another password or other limits"), told.messages.constData());
        QVERIFY(!overTcp(QStringLiteral("SELECT 1"), QStringLiteral("mine")).ok);
        QCOMPARE(overTcp(QStringLiteral("SHOW statement_timeout"), password).text, QStringLiteral("1min"));
        QCOMPARE(overTcp(QStringLiteral("SHOW work_mem"), password).text, QStringLiteral("16MB"));
        const auto again = database({QStringLiteral("--json")});
        QVERIFY2(!again.messages.contains("another password"), again.messages.constData());
    }

    void whatAnOlderVersionOrAnUpgradeLeftOpenIsClosed()
    {
        const auto password = shared({QStringLiteral("--tcp"), QString::number(m_port)})[QStringLiteral("password")].toString();
        const auto opened = psql({}, dataDir() + QStringLiteral("/run"), m_port, QStringLiteral("tidemark"),
                                 QStringLiteral("GRANT EXECUTE ON FUNCTION pg_cancel_backend(int) TO PUBLIC"));
        QVERIFY2(opened.ok, qPrintable(opened.text));
        const auto ask = QStringLiteral("SELECT has_function_privilege('pg_cancel_backend(int)', 'EXECUTE')");
        QCOMPARE(overTcp(ask, password).text, QStringLiteral("t"));
        QCOMPARE(database({QStringLiteral("--json")}).exitCode, 0);
        QCOMPARE(overTcp(ask, password).text, QStringLiteral("f"));
    }

    // Who comes over the socket needs none, and may not choose the one that is to count over TCP.
    void aPasswordOfAReadersOwnNeverCounts()
    {
        const auto socket = [&] { return shared({QStringLiteral("--socket"), QStringLiteral("games")})[QStringLiteral("socket")].toObject()[QStringLiteral("folder")].toString(); };
        const auto set = psql(stranger(QStringLiteral("60")), socket(), 5432, QStringLiteral("tidemark_reader"),
                              QStringLiteral("BEGIN READ WRITE; ALTER ROLE tidemark_reader PASSWORD 'mine'; COMMIT"));
        QVERIFY2(set.ok, qPrintable(set.text));
        (void)socket();
        const auto password = shared({QStringLiteral("--tcp"), QString::number(m_port)})[QStringLiteral("password")].toString();
        QVERIFY(password.size() >= 20 && overTcp(QStringLiteral("SELECT 1"), password).ok);
        QVERIFY(!overTcp(QStringLiteral("SELECT 1"), QStringLiteral("mine")).ok);
    }

    // A network of its own, a cable between, and addresses at both ends.
    void fromAnotherNetworkOnlyWhereThatIsNamed()
    {
        const auto number = QString::number(::getpid() % 200 + 20);
        const auto space = QStringLiteral("tidemark-%1").arg(::getpid());
        const auto here = QStringLiteral("tm%1a").arg(::getpid());
        const auto ours = QStringLiteral("10.231.%1.1").arg(number);
        const auto theirs = QStringLiteral("10.231.%1.2").arg(number);
        const auto ip = [](const QString &words) { return ran(QStringList{QStringLiteral("ip")} + words.split(QLatin1Char(' '))); };
        if (const auto made = ip(QStringLiteral("netns add ") + space); !made.ok)
            QSKIP(qPrintable(QStringLiteral("No network of its own can be made here: ") + made.text));
        const auto remove = qScopeGuard([&] { (void)ip(QStringLiteral("netns del ") + space); });
        const auto cable = ip(QStringLiteral("link add %1 type veth peer name tmb netns %2").arg(here, space));
        if (!cable.ok)
            QSKIP(qPrintable(QStringLiteral("No cable between networks can be made here: ") + cable.text));
        const QStringList inside{QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), space};
        if (const auto inThere = ran(inside + QStringList{QStringLiteral("true")}); !inThere.ok)
            QSKIP(qPrintable(QStringLiteral("No program can be run in another network here: ") + inThere.text));
        QVERIFY(ip(QStringLiteral("addr add %1/24 dev %2").arg(ours, here)).ok && ip(QStringLiteral("link set %1 up").arg(here)).ok);
        QVERIFY(ran(inside + QStringLiteral("ip addr add %1/24 dev tmb").arg(theirs).split(QLatin1Char(' '))).ok && ran(inside + QStringLiteral("ip link set tmb up").split(QLatin1Char(' '))).ok);
        const auto ask = [&](const QString &password) {
            return psql(inside, ours, m_port, QStringLiteral("tidemark_reader"), QStringLiteral("SELECT ssl::text FROM pg_stat_ssl WHERE pid = pg_backend_pid()"), password);
        };
        auto share = shared({QStringLiteral("--tcp"), QString::number(m_port)});
        const auto password = share[QStringLiteral("password")].toString();
        QVERIFY(!ask(password).ok); // of this computer alone
        share = shared({QStringLiteral("--tcp"), ours + QLatin1Char(':') + QString::number(m_port), QStringLiteral("--network"), theirs + QStringLiteral("/32")});
        auto said = ask(password);
        QVERIFY2(said.ok, qPrintable(said.text));
        QCOMPARE(said.text, share[QStringLiteral("tcp")].toObject()[QStringLiteral("tls")].toBool() ? QStringLiteral("true") : QStringLiteral("false"));
        QVERIFY(!ask(QStringLiteral("wrong")).ok);
        share = shared({QStringLiteral("--tcp"), ours + QLatin1Char(':') + QString::number(m_port), QStringLiteral("--network"), QStringLiteral("192.0.2.0/24")});
        said = ask(password);
        QVERIFY2(!said.ok && said.text.contains(QLatin1String("pg_hba.conf")), qPrintable(said.text));
    }

    void aGroupReadsOnItsSocket()
    {
        const auto group = QStringLiteral("60"); // games, in every Debian
        const auto answer = database({QStringLiteral("share"), QStringLiteral("--socket"), QStringLiteral("games"), QStringLiteral("--json")});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto folder = QJsonDocument::fromJson(answer.output).object()[QStringLiteral("share")].toObject()[QStringLiteral("socket")].toObject()[QStringLiteral("folder")].toString();
        const auto reader = QStringLiteral("tidemark_reader");
        const auto member = psql(stranger(group), folder, 5432, reader, QStringLiteral("SELECT count(*) FROM trades"));
        QVERIFY2(member.ok, qPrintable(member.text));
        const auto other = psql(stranger(), folder, 5432, reader, QStringLiteral("SELECT 1"));
        QVERIFY2(!other.ok && other.text.contains(QLatin1String("Permission denied")), qPrintable(other.text));
        const auto owner = psql(stranger(group), folder, 5432, QStringLiteral("tidemark"), QStringLiteral("SELECT 1"));
        QVERIFY2(!owner.ok && owner.text.contains(QLatin1String("Peer authentication failed")), qPrintable(owner.text));
        QVERIFY(!psql(stranger(group), folder, 5432, reader, QStringLiteral("SELECT 1"), {}, QStringLiteral("postgres")).ok);
        QVERIFY(!psql(stranger(group), folder, 5432, reader, QStringLiteral("BEGIN READ WRITE; DELETE FROM trades")).ok);
        QVERIFY(!psql(stranger(group), dataDir() + QStringLiteral("/run"), 5432, reader, QStringLiteral("SELECT 1")).ok);
        // Ours goes on as ever, and so does a backup.
        QVERIFY(psql({}, dataDir() + QStringLiteral("/run"), 5432, QStringLiteral("tidemark"), QStringLiteral("SELECT 1")).ok);
        const auto backup = CliProcess::run({QStringLiteral("backup"), m_folder->filePath(QStringLiteral("backup")), QStringLiteral("--data-dir"), dataDir()});
        QVERIFY2(backup.exitCode == 0, backup.messages.constData());
        QCOMPARE(database({QStringLiteral("share"), QStringLiteral("--off")}).exitCode, 0);
        QVERIFY(!QFile::exists(folder));
    }

    void aGroupThatIsNotThereIsSaid()
    {
        const auto answer = database({QStringLiteral("share"), QStringLiteral("--socket"), QStringLiteral("no-such-group")});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("groupadd no-such-group"), answer.messages.constData());
        QVERIFY(!QFile::exists(dataDir() + QStringLiteral("/share.json")));
    }

    void aPortThatIsTakenChangesNothingAndStopsNoRecorder()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, quint16(m_port)));
        const auto answer = database({QStringLiteral("share"), QStringLiteral("--tcp"), QString::number(m_port)});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY2(answer.messages.contains("another program uses that port"), answer.messages.constData());
        QVERIFY(!QFile::exists(dataDir() + QStringLiteral("/share.json")));
        taken.close();
        (void)shared({QStringLiteral("--tcp"), QString::number(m_port)});
        letGo();
        QVERIFY(taken.listen(QHostAddress::LocalHost, quint16(m_port)));
        hold();
        QCOMPARE(m_holder->waitForLine(), QByteArray("up"));
        const auto told = QJsonDocument::fromJson(database({QStringLiteral("--json")}).output).object()[QStringLiteral("share")].toObject();
        QCOMPARE(told[QStringLiteral("tcp")].toObject()[QStringLiteral("open")].toBool(true), false);
    }

    void aRecorderBridgesIt()
    {
        CliProcess recorder({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--json"), QStringLiteral("--data-dir"), dataDir()});
        AWAIT_VERIFY2(recorder.messages().contains("Recording into"), QString::fromUtf8(recorder.messages()), 60'000);
        const auto answer = CliProcess::run({QStringLiteral("--simulate"), QStringLiteral("database"), QStringLiteral("share"), QStringLiteral("--tcp"), QString::number(m_port),
                                             QStringLiteral("--json"), QStringLiteral("--data-dir"), dataDir()});
        QVERIFY2(answer.exitCode == 0, answer.messages.constData());
        const auto password = QJsonDocument::fromJson(answer.output).object()[QStringLiteral("share")].toObject()[QStringLiteral("password")].toString();
        const auto count = [&] { return overTcp(QStringLiteral("SELECT count(*) FROM trades"), password, QStringLiteral("tidemark_reader"), QStringLiteral("simulated")).text.toInt(); };
        const auto before = count();
        AWAIT_MORE(count(), before, 30'000);
        recorder.signal(SIGTERM);
        const auto ended = recorder.waitForEnd();
        QVERIFY2(ended.exitCode == 0, ended.messages.constData());
        const auto verified = CliProcess::run({QStringLiteral("--simulate"), QStringLiteral("verify"), QStringLiteral("--data-dir"), dataDir()});
        QVERIFY2(verified.exitCode == 0, verified.output.constData());
    }
};

TIDEMARK_TEST(TestShareCommand, QCoreApplication)
#include "tst_share_command.moc"
