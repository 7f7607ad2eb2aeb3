#include "database/pg_session.h"
#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace tidemark;

namespace {

// Variables that the programs of a test find in their environment.
class Shell {
public:
    explicit Shell(const std::map<QByteArray, QByteArray> &variables)
    {
        for (const auto &[name, value] : variables) {
            m_before[name] = qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt;
            qputenv(name, value);
        }
    }
    ~Shell()
    {
        for (const auto &[name, value] : m_before) {
            if (value)
                qputenv(name, *value);
            else
                qunsetenv(name);
        }
    }
    Shell(const Shell &) = delete;
    Shell &operator=(const Shell &) = delete;

private:
    std::map<QByteArray, std::optional<QByteArray>> m_before;
};

// A German locale that lies in a folder of its own; empty where it cannot be made.
QByteArray germanLocales(const QTemporaryDir &folder)
{
    const auto made = QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                                                                      QStringLiteral("UTF-8"), folder.filePath(QStringLiteral("de_DE.UTF-8"))});
    return made == 0 ? folder.path().toLocal8Bit() : QByteArray();
}

} // namespace

// What the programs make of the shell, the locale and the place that they are started in.
class TestCommandEnvironment : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShellsVariablesDoNotReachThePrivateServer_data();
    void theShellsVariablesDoNotReachThePrivateServer();
    void theShellsVariablesCountWithAServerOfOnesOwn();
    void whatIsMisspeltIsNeverRepeated_data();
    void whatIsMisspeltIsNeverRepeated();
    void passwordsAreNotInTheListOfProcesses_data();
    void passwordsAreNotInTheListOfProcesses();
    void aLocaleWithoutUtf8IsNoNews_data();
    void aLocaleWithoutUtf8IsNoNews();
    void aQuestionMakesNoServer_data();
    void aQuestionMakesNoServer();

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
    const Shell shell(std::map<QByteArray, QByteArray>{{name, value}});
    const auto recorded = run({QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--duration"), QStringLiteral("0.7"), QStringLiteral("--json")});
    QVERIFY2(recorded.exitCode == 0, recorded.messages.constData());
    QVERIFY2(QJsonDocument::fromJson(recorded.output).object().value(QLatin1String("waiting")).toInt(-1) == 0, recorded.output.constData());
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
    const Shell shell({{"PGSERVICEFILE", services.fileName().toUtf8()}, {"PGSERVICE", "rec"}, {"PGAPPNAME", "theirs"}});
    const QStringList own{QStringLiteral("--database"), QStringLiteral("postgresql://")};
    const auto latest = run(own + QStringList{QStringLiteral("latest"), QStringLiteral("BTCUSDT")});
    QVERIFY2(latest.exitCode == 1, latest.messages.constData()); // reached, and empty
    const auto asked = run(own + QStringList{QStringLiteral("database"), QStringLiteral("--"), QStringLiteral("psql"), QStringLiteral("-X"), QStringLiteral("-At"), QStringLiteral("-c"),
                                             QStringLiteral("SELECT current_database() || ' ' || current_setting('application_name')")});
    QCOMPARE(asked.output, database.name().toUtf8() + " theirs\n");
}

void TestCommandEnvironment::whatIsMisspeltIsNeverRepeated_data()
{
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *address) { QTest::newRow(name) << QString::fromUtf8(address); };
    row("percent", "postgresql://u:100%geheim@h/db");
    row("open bracket", "postgresql://u:geheim@[::1/db");
    row("after the bracket", "postgresql://u:geheim@[::1]x/db");
    row("at", "postgresql://u:a@geheim@127.0.0.1/db");
    row("slash", "postgresql://u:1/geheim@127.0.0.1/db");
    row("colon and slash", "postgresql://u:a:b/geheim@127.0.0.1/db");
    row("question mark", "postgresql://u:a/?geheim=1@127.0.0.1/db");
    row("hash", "postgresql://u:a#geheim@127.0.0.1:1/db");
    row("key", "postgresql://u@127.0.0.1:1/db?sslpassword=geheim&sslkey=/nowhere&sslcert=/nowhere&sslmode=require");
    row("blank", "host=127.0.0.1 port=1 password=my geheim");
    row("quote", "host=127.0.0.1 port=1 password='geheim");
    row("no option", "password geheim");
    row("right", "postgresql://u:geheim@127.0.0.1:1/db");
}

void TestCommandEnvironment::whatIsMisspeltIsNeverRepeated()
{
    QFETCH(QString, address);
    const QTemporaryDir folder;
    const auto locales = germanLocales(folder);
    if (locales.isEmpty())
        QSKIP("The German locale cannot be made: that needs localedef and the sources of package locales.");
    const Shell shell({{"LC_ALL", "de_DE.UTF-8"}, {"LANGUAGE", "de"}, {"LOCPATH", locales}});
    for (const auto &command : {QStringList{QStringLiteral("latest"), QStringLiteral("BTCUSDT")}, QStringList{QStringLiteral("record"), QStringLiteral("--duration"), QStringLiteral("0.1")},
                                QStringList{QStringLiteral("database")}}) {
        const auto answer = run(QStringList{QStringLiteral("--log-level"), QStringLiteral("debug"), QStringLiteral("--simulate"), QStringLiteral("--database"), address} + command);
        const auto said = answer.messages + answer.output;
        // A recorder to which nothing came in so short a time has left nothing undone.
        const bool hadNothing = answer.exitCode == 0 && answer.output == "0 trades stored, 0 waiting in the spool.\n";
        QVERIFY2(answer.exitCode == 2 || answer.exitCode == 3 || hadNothing, said.constData());
        QVERIFY2(!said.contains("geheim"), said.constData());
        QVERIFY2(!said.trimmed().isEmpty(), "it says what is wrong");
    }
}

void TestCommandEnvironment::passwordsAreNotInTheListOfProcesses_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    row("URI", {QStringLiteral("--database"), QStringLiteral("postgresql://u:geheim@127.0.0.1:1/db")});
    row("one word", {QStringLiteral("--database=postgresql://u:geheim@127.0.0.1:1/db")});
    row("option of a URI", {QStringLiteral("--database"), QStringLiteral("postgresql://u@127.0.0.1:1/db?password=geheim")});
    row("list", {QStringLiteral("--database"), QStringLiteral("host=127.0.0.1 port=1 password='so geheim' user=u")});
}

void TestCommandEnvironment::passwordsAreNotInTheListOfProcesses()
{
    QFETCH(QStringList, words);
    const QTemporaryDir folder;
    // It waits for its database.
    QProcess recorder;
    recorder.start(QStringLiteral(TIDEMARK_CLI), words + QStringList{QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--data-dir"), folder.path()});
    QVERIFY(recorder.waitForStarted());
    QByteArray said;
    QTRY_VERIFY((said += recorder.readAllStandardError()).contains("cannot be reached"));
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(recorder.processId()));
    QVERIFY(line.open(QIODevice::ReadOnly));
    const auto shown = line.readAll();
    QVERIFY2(shown.contains("127.0.0.1"), shown.constData());
    QVERIFY2(!shown.contains("geheim"), shown.constData());
    QVERIFY(!said.contains("geheim"));
    recorder.terminate();
    QVERIFY(recorder.waitForFinished());
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
    const Shell shell({{"LC_ALL", locale}});
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
    QVERIFY(!QFileInfo::exists(place));
    QVERIFY(!QFileInfo::exists(QStringLiteral("/tmp/tidemark-never-written.csv")));
}

TIDEMARK_TEST(TestCommandEnvironment, QCoreApplication)
#include "tst_command_environment.moc"
