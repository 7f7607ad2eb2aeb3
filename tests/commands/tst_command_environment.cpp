#include "database/pg_session.h"
#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include "shell_variables.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// What the programs make of the shell, the locale and the place that they are started in.
class TestCommandEnvironment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShellsVariablesDoNotReachThePrivateServer_data();
    void theShellsVariablesDoNotReachThePrivateServer();
    void theShellsVariablesCountWithAServerOfOnesOwn();
    void aCommandHasAllPartsOfTheAddress();
    void aLocaleWithoutUtf8IsNoNews_data();
    void aLocaleWithoutUtf8IsNoNews();
    void aQuestionMakesNoServer_data();
    void aQuestionMakesNoServer();
    void aMistypedWordMakesNoServer();
    void whatCannotBeSeenIsNoAnswer_data();
    void whatCannotBeSeenIsNoAnswer();

private:
    [[nodiscard]] CliAnswer run(const QStringList &arguments) const
    {
        return CliProcess::run(QStringList{QStringLiteral("--data-dir"), m_server.dataDirectory()} + arguments);
    }
    TestServer m_server;
};

void TestCommandEnvironment::theShellsVariablesDoNotReachThePrivateServer_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char *name, const char *value) { QTest::newRow(qPrintable(QString::fromLatin1(name) + QLatin1Char('=') + QString::fromLatin1(value))) << QByteArray(name) << QByteArray(value); };
    row("PGHOST", "nowhere.invalid");
    row("PGHOSTADDR", "127.0.0.1");
    row("PGPORT", "1");
    row("PGUSER", "nobody");
    row("PGDATABASE", "nothing");
    row("PGPASSWORD", "hunter2");
    row("PGOPTIONS", "-c default_transaction_read_only=on");
    row("PGOPTIONS", "-c statement_timeout=1");
    row("PGCHANNELBINDING", "require");
    row("PGTARGETSESSIONATTRS", "standby");
    row("PGREQUIREPEER", "nobody");
    row("PGSERVICE", "nope");
    row("PGSSLMODE", "verify-full");
    row("PGREQUIRESSL", "1");
    row("PGGSSENCMODE", "require");
    row("PGCLIENTENCODING", "KOI8R");
    row("PGTZ", "nonsense");
    row("PGDATESTYLE", "nonsense");
    row("PGGEQO", "nonsense");
    row("PGCONNECT_TIMEOUT", "nonsense");
    row("PGDATA", "/nowhere");
    row("PGAPPNAME", "nonsense");
}

void TestCommandEnvironment::theShellsVariablesDoNotReachThePrivateServer()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const ShellVariables shell(std::map<QByteArray, QByteArray>{{name, value}});
    const auto recorded = run({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--duration"), QStringLiteral("0.7"), QStringLiteral("--json")});
    QVERIFY2(recorded.exitCode == 0, recorded.messages.constData());
    const auto told = QJsonDocument::fromJson(recorded.output).object();
    QVERIFY2(told.value(QLatin1String("waiting")).toInt(-1) == 0, recorded.output.constData());
    QVERIFY2(told.value(QLatin1String("missing")).toInt(-1) >= 0 && told.value(QLatin1String("markets")).isArray(), recorded.output.constData());
    // As the environment says: name=value of a tool that is not ours.
    const auto asked = run({QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-c"),
                            QStringLiteral("CREATE TEMPORARY TABLE t (n int); SELECT current_user || ' ' || current_database()")});
    QVERIFY2(asked.exitCode == 0, asked.messages.constData());
    QVERIFY2(asked.output.endsWith("tidemark tidemark\n"), asked.output.constData());
}

void TestCommandEnvironment::theShellsVariablesCountWithAServerOfOnesOwn()
{
    const TestDatabase database(m_server);
    const QTemporaryDir folder;
    QFile services(folder.filePath(QStringLiteral("services")));
    QVERIFY(services.open(QIODevice::WriteOnly));
    services.write("[rec]\nhost=" + database.target().value(QStringLiteral("host")).toUtf8() + "\nuser=tidemark\ndbname=" + database.name().toUtf8() + "\n");
    services.close();
    const ShellVariables shell({{"PGSERVICEFILE", services.fileName().toUtf8()}, {"PGSERVICE", "rec"}, {"PGAPPNAME", "theirs"}});
    const QStringList own{QStringLiteral("--database"), QStringLiteral("postgresql://")};
    const auto latest = run(own + QStringList{QStringLiteral("latest"), QStringLiteral("BTCUSDT")});
    QVERIFY2(latest.exitCode == 1, latest.messages.constData()); // reached, and empty
    const auto asked = run(own + QStringList{QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-c"),
                                             QStringLiteral("SELECT current_database() || ' ' || current_setting('application_name')")});
    QCOMPARE(asked.output, database.name().toUtf8() + " theirs\n");
}

// psql asks for no password that we were told, and holds to the certificate that we do.
void TestCommandEnvironment::aCommandHasAllPartsOfTheAddress()
{
    const TestDatabase database(m_server);
    const auto uri = database.target().with(QStringLiteral("sslmode"), QStringLiteral("disable")).toUri() + QStringLiteral("&password=hunter2");
    const auto told = run({QStringLiteral("--database"), uri, QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"),
                           QStringLiteral("echo $PGHOST $PGSSLMODE $PGPASSWORD; echo $DATABASE_URL $TIDEMARK_DATABASE")});
    QVERIFY2(told.exitCode == 0, told.messages.constData());
    const auto lines = told.output.split('\n');
    QCOMPARE(lines.value(0), database.target().value(QStringLiteral("host")).toUtf8() + " disable hunter2");
    QVERIFY2(lines.value(1).contains(database.name().toUtf8()) && !lines.value(1).contains("hunter2"), lines.value(1).constData());
}

void TestCommandEnvironment::aLocaleWithoutUtf8IsNoNews_data()
{
    QTest::addColumn<QByteArray>("locale");
    QTest::newRow("C") << QByteArray("C");
    QTest::newRow("POSIX") << QByteArray("POSIX");
    QTest::newRow("not installed") << QByteArray("xx_XX.UTF-8");
}

void TestCommandEnvironment::aLocaleWithoutUtf8IsNoNews()
{
    QFETCH(QByteArray, locale);
    const ShellVariables shell({{"LC_ALL", locale}});
    const auto version = run({QStringLiteral("--version")});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.messages, QByteArray());
    const auto refused = run({QStringLiteral("latest"), QStringLiteral("币安人生usdt ")});
    QVERIFY2(refused.messages.contains("币安人生"), refused.messages.constData());
}

void TestCommandEnvironment::aQuestionMakesNoServer_data()
{
    QTest::addColumn<QStringList>("question");
    const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line).split(QLatin1Char(' ')); };
    row("latest BTCUSDT");
    row("price BTCUSDT 2024-08-08");
    row("range BTCUSDT 2024-08-08 2024-08-09");
    row("export BTCUSDT 2024-08-08 2024-08-09 --output /tmp/tidemark-never-written.csv");
    row("verify");
    row("verify BTCUSDT --against api --simulate");
}

void TestCommandEnvironment::aQuestionMakesNoServer()
{
    QFETCH(QStringList, question);
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
    const auto place = folder.filePath(QStringLiteral("data"));
    const auto answer = CliProcess::run(QStringList{QStringLiteral("--data-dir"), place} + question);
    QVERIFY2(answer.exitCode == 1, answer.messages.constData());
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains("Nothing is recorded in " + place.toUtf8()), answer.messages.constData());
    const auto told = CliProcess::run(QStringList{QStringLiteral("--data-dir"), place} + question + QStringList{QStringLiteral("--json")});
    QCOMPARE(told.exitCode, 1);
    const auto problem = QJsonDocument::fromJson(told.output).object().value(QLatin1String("problem")).toString();
    QVERIFY2(problem.startsWith(QStringLiteral("Nothing is recorded in ") + place), told.output.constData());
    QVERIFY(!QFileInfo::exists(place));
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/tidemark-never-written.csv")));
}

void TestCommandEnvironment::aMistypedWordMakesNoServer()
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
    const auto place = folder.filePath(QStringLiteral("data"));
    const auto answer = CliProcess::run({QStringLiteral("--data-dir"), place, QStringLiteral("database"), QStringLiteral("upgrad")});
    QCOMPARE(answer.exitCode, 3);
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains("neither a word of"), answer.messages.constData());
    QVERIFY(!QFileInfo::exists(place));
}

// That nothing is recorded there would be a claim.
void TestCommandEnvironment::whatCannotBeSeenIsNoAnswer_data()
{
    QTest::addColumn<QStringList>("question");
    const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line).split(QLatin1Char(' ')); };
    row("latest BTCUSDT");
    row("verify");
    row("keep");
    row("backup /tmp/tidemark-never-written");
    row("database share");
    row("database upgrade");
    row("alerts list");
}

void TestCommandEnvironment::whatCannotBeSeenIsNoAnswer()
{
    QFETCH(QStringList, question);
    const auto answer = CliProcess::run(QStringList{QStringLiteral("--data-dir"), QStringLiteral("/etc/passwd"), QStringLiteral("--json")} + question);
    QVERIFY2(answer.exitCode == 3, answer.messages.constData());
    QCOMPARE(answer.output, QByteArray());
    QVERIFY2(answer.messages.contains("/etc/passwd is a file"), answer.messages.constData());
}

TIDEMARK_TEST(TestCommandEnvironment, QCoreApplication)
#include "tst_command_environment.moc"
