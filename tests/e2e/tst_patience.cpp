#include "support/await.h"
#include "support/cli_process.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

#include <unistd.h>

using namespace tidemark;

namespace {

constexpr int longest = 60'000; // ms

} // namespace

// A database of the user's own that keeps the programs waiting, or turns them down while they run.
class TestPatience : public QObject {
    Q_OBJECT

    TestServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QStringList commandLine(const QStringList &arguments) const
    {
        return arguments + QStringList{QStringLiteral("--simulate"), QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("--database"), m_database->target().toUri()};
    }
    [[nodiscard]] std::unique_ptr<CliProcess> started(const QStringList &arguments) const
    {
        return std::make_unique<CliProcess>(commandLine(arguments));
    }
    [[nodiscard]] qint64 stored() const { return m_database->valueOf("SELECT count(*) FROM trades").toLongLong(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<TestDatabase>(m_server);
    }

    void recordingOutlivesADatabaseThatIsReadOnlyForAWhile()
    {
        const auto recorder = started({QStringLiteral("record"), QStringLiteral("--backfill"), QStringLiteral("0")});
        AWAIT_VERIFY(stored() > 0, longest);
        const auto name = m_database->name().toUtf8();
        m_database->run("ALTER DATABASE " + name + " SET default_transaction_read_only = on");
        m_database->run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        AWAIT_VERIFY(recorder->messages().contains("read-only"), longest);
        const auto before = stored();
        QVERIFY(recorder->isRunning());
        auto admin = PgSession::open(m_server.target());
        QVERIFY(admin.ok() && (*admin)->run("ALTER DATABASE " + name + " RESET default_transaction_read_only").ok());
        AWAIT_VERIFY(stored() > before, longest);
        QVERIFY(recorder->isRunning());
        recorder->signal(SIGINT);
        const auto end = recorder->waitForEnd();
        QVERIFY2(end.exitCode == 0, end.messages.constData());
    }

    void aDatabaseThatRefusesAtTheStartIsSaidAndThatIsAll()
    {
        m_database->run("UPDATE pg_database SET datallowconn = false WHERE datname = '" + m_database->name().toUtf8() + "'");
        const auto end = CliProcess::run(commandLine({QStringLiteral("record")}));
        auto admin = PgSession::open(m_server.target());
        QVERIFY(admin.ok() && (*admin)->run("UPDATE pg_database SET datallowconn = true WHERE datname = '" + m_database->name().toUtf8() + "'").ok());
        QCOMPARE(end.exitCode, 3);
    }

    void recordingSaysWhatItWaitsForAndEndsAllTheSame()
    {
        const auto recorder = started({QStringLiteral("record"), QStringLiteral("--backfill"), QStringLiteral("0")});
        AWAIT_VERIFY(stored() > 0, longest);
        const auto holder = m_database->open();
        QVERIFY(holder->run("BEGIN; CREATE INDEX ON trades (price)").ok());
        const auto process = "waiting for process " + QByteArray::number(holder->serverProcess());
        AWAIT_VERIFY(recorder->messages().contains(process), longest);
        AWAIT_VERIFY(recorder->messages().contains("Nothing has been stored since"), longest);
        recorder->signal(SIGINT);
        const auto end = recorder->waitForEnd(); // the lock is still held
        QVERIFY2(end.exitCode == 3, end.messages.constData());
        QVERIFY2(end.messages.contains("trades wait in the spool"), end.messages.constData());
    }

    // No name is ever answered here.
    void recordingEndsWhileNamesAreLookedUp()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        const auto others = environment.value(QStringLiteral("LD_PRELOAD"));
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(TIDEMARK_HANGING_RESOLVER ":") + others);
        QProcess recorder;
        recorder.setProcessEnvironment(environment);
        recorder.start(CliProcess::program(), {QStringLiteral("record"), QStringLiteral("--data-dir"), m_folder->path(), QStringLiteral("--database"),
                                               m_database->target().toUri(), QStringLiteral("--stream-url"), QStringLiteral("ws://stream.example"),
                                               QStringLiteral("--api-url"), QStringLiteral("http://api.example")});
        QByteArray said;
        AWAIT_VERIFY2((said += recorder.readAllStandardError()).contains("is being looked up"), QString::fromUtf8(said), longest);
        QVERIFY2(recorder.state() == QProcess::Running, said.constData());
        ::kill(pid_t(recorder.processId()), SIGINT);
        QVERIFY2(recorder.waitForFinished(longest / 2), said.constData());
        QCOMPARE(recorder.exitCode(), 0);
    }

    void everyQuestionEndsAtCtrlC_data()
    {
        QTest::addColumn<QStringList>("question");
        const auto file = QStringLiteral("/tmp/tidemark-never-%1.csv").arg(::getpid());
        for (const auto *words : {"latest BTCUSDT", "price BTCUSDT 2024-08-08T12:00:00", "range BTCUSDT 2024-08-08 2024-08-09", "verify"})
            QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '));
        QTest::newRow("export") << QStringList{QStringLiteral("export"), QStringLiteral("BTCUSDT"), QStringLiteral("2024-08-08"), QStringLiteral("2024-08-09"),
                                               QStringLiteral("--output"), file};
    }
    void everyQuestionEndsAtCtrlC()
    {
        QFETCH(QStringList, question);
        const auto holder = m_database->open();
        QVERIFY(holder->run("BEGIN; LOCK TABLE trades, candles, coverage IN ACCESS EXCLUSIVE MODE").ok());
        const auto asked = started(question);
        const auto process = "waiting for process " + QByteArray::number(holder->serverProcess());
        AWAIT_VERIFY(asked->messages().contains(process), longest);
        asked->signal(SIGINT);
        const auto end = asked->waitForEnd(); // the lock is still held
        QVERIFY2(end.exitCode == 3, end.messages.constData());
        QCOMPARE(end.output, QByteArray());
    }
};

TIDEMARK_TEST(TestPatience, QCoreApplication)
#include "tst_patience.moc"
