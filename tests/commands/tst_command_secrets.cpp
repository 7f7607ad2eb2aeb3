#include "support/await.h"
#include "support/cli_process.h"
#include "support/test_program.h"

#include "shell_variables.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

namespace {

// A German locale that lies in a folder of its own; empty where it cannot be made.
QByteArray germanLocales(const QTemporaryDir &folder)
{
    const auto made = QProcess::execute(QStringLiteral("localedef"), {QStringLiteral("-i"), QStringLiteral("de_DE"), QStringLiteral("-f"),
                                                                      QStringLiteral("UTF-8"), folder.filePath(QStringLiteral("de_DE.UTF-8"))});
    return made == 0 ? folder.path().toLocal8Bit() : QByteArray();
}

} // namespace

// Passwords stay where they were given, whatever is wrong with the address that they stand in.
class TestCommandSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_locales = germanLocales(m_folder); }
    void whatIsMisspeltIsNeverRepeated_data();
    void whatIsMisspeltIsNeverRepeated();
    void passwordsAreNotInTheListOfProcesses_data();
    void passwordsAreNotInTheListOfProcesses();

private:
    [[nodiscard]] CliAnswer run(const QStringList &arguments) const
    {
        return CliProcess::run(QStringList{QStringLiteral("--data-dir"), m_folder.filePath(QStringLiteral("data"))} + arguments);
    }
    QTemporaryDir m_folder;
    QByteArray m_locales; // empty where they cannot be made
};

void TestCommandSecrets::whatIsMisspeltIsNeverRepeated_data()
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

void TestCommandSecrets::whatIsMisspeltIsNeverRepeated()
{
    QFETCH(QString, address);
    if (m_locales.isEmpty())
        QSKIP("The German locale cannot be made: that needs localedef and the sources of package locales.");
    const ShellVariables shell({{"LC_ALL", "de_DE.UTF-8"}, {"LANGUAGE", "de"}, {"LOCPATH", m_locales}});
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

void TestCommandSecrets::passwordsAreNotInTheListOfProcesses_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *name, const QStringList &words) { QTest::newRow(name) << words; };
    row("URI", {QStringLiteral("--database"), QStringLiteral("postgresql://u:geheim@127.0.0.1:1/db")});
    row("one word", {QStringLiteral("--database=postgresql://u:geheim@127.0.0.1:1/db")});
    row("option of a URI", {QStringLiteral("--database"), QStringLiteral("postgresql://u@127.0.0.1:1/db?password=geheim")});
    row("list", {QStringLiteral("--database"), QStringLiteral("host=127.0.0.1 port=1 password='so geheim' user=u")});
    const auto away = QStringLiteral("--database=postgresql://u@127.0.0.1:1/db");
    row("sign of life", {away, QStringLiteral("--heartbeat"), QStringLiteral("http://127.0.0.1:1/geheim?key=geheim#geheim")});
    row("sign of life, one word", {away, QStringLiteral("--heartbeat=http://u:geheim@127.0.0.1:1?geheim")});
}

void TestCommandSecrets::passwordsAreNotInTheListOfProcesses()
{
    QFETCH(QStringList, words);
    const QTemporaryDir folder;
    // It waits for its database.
    QProcess recorder;
    recorder.start(QStringLiteral(TIDEMARK_CLI), words + QStringList{QStringLiteral("record"), QStringLiteral("--simulate"), QStringLiteral("--data-dir"), folder.path()});
    QVERIFY(recorder.waitForStarted());
    QByteArray said;
    AWAIT_VERIFY((said += recorder.readAllStandardError()).contains("cannot be reached"), 30'000);
    QFile line(QStringLiteral("/proc/%1/cmdline").arg(recorder.processId()));
    QVERIFY(line.open(QIODevice::ReadOnly));
    const auto shown = line.readAll();
    QVERIFY2(shown.contains("127.0.0.1"), shown.constData());
    QVERIFY2(!shown.contains("geheim"), shown.constData());
    QVERIFY(!said.contains("geheim"));
    recorder.terminate();
    QVERIFY(recorder.waitForFinished());
}

TIDEMARK_TEST(TestCommandSecrets, QCoreApplication)
#include "tst_command_secrets.moc"
