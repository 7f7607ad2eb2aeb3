#include "support/file_content.h"
#include "support/record_folder.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace tidemark;

namespace {

struct Answer {
    int exitCode = -1; // −1: it did not end, or was killed
    QByteArray output;
    QByteArray messages;
};

// The program with these arguments; it kills itself once it has passed the step.
[[nodiscard]] Answer run(const QStringList &arguments, const QString &dieAfter = {})
{
    constexpr int patienceMs = 60'000;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!dieAfter.isEmpty())
        environment.insert(QStringLiteral("TIDEMARK_DIE_AFTER"), dieAfter);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TIDEMARK_CLI), arguments);
    const bool ended = process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

// The commands backup, restore, and those of `database` that change the cluster, as processes that are killed at any step.
class TestBackupCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_place = std::make_unique<RecordFolder::Place>();
        RecordFolder::store(data(), RecordFolder::trades("BTCUSDT", 1, 800));
        m_before = RecordFolder::digest(data());
        const auto made = run(command({QStringLiteral("backup"), backups(), QStringLiteral("--json")}));
        QVERIFY2(made.exitCode == 0, made.messages.constData());
        m_answer = QJsonDocument::fromJson(made.output).object();
        m_messages = made.messages;
    }
    void cleanupTestCase() { m_place.reset(); }

    void aBackupTellsWhatItHolds()
    {
        QVERIFY2(m_answer.value(QStringLiteral("path")).toString().startsWith(backups()), "path");
        QCOMPARE(m_answer.value(QStringLiteral("verified")), QJsonValue(true));
        QCOMPARE(m_answer.value(QStringLiteral("sound")), QJsonValue(true));
        QCOMPARE(m_answer.value(QStringLiteral("trades")), QJsonValue(800));
        QCOMPARE(m_answer.value(QStringLiteral("records")).toArray().size(), 1);
        QVERIFY2(m_messages.contains("Verifying"), m_messages.constData());
        QVERIFY2(m_messages.contains("same disk"), m_messages.constData());
    }

    void aQuickOneSaysThatItWasNotTried()
    {
        const auto folder = m_place->filePath(QStringLiteral("quick"));
        const auto quick = run(command({QStringLiteral("backup"), folder, QStringLiteral("--quick")}));
        QCOMPARE(quick.exitCode, 0);
        QVERIFY2(quick.output.contains("not started and not verified"), quick.output.constData());
        QVERIFY(!quick.messages.contains("Verifying"));
    }

    void aNewComputersEmptyFolderWillDo()
    {
        const auto folder = m_place->filePath(QStringLiteral("new"));
        const auto restored = run({QStringLiteral("--data-dir"), folder, QStringLiteral("restore"), backups(), QStringLiteral("--json")});
        QVERIFY2(restored.exitCode == 0, restored.messages.constData());
        const auto answer = QJsonDocument::fromJson(restored.output).object();
        QCOMPARE(answer.value(QStringLiteral("kept")), QJsonValue(QJsonValue::Null));
        QCOMPARE(answer.value(QStringLiteral("sound")), QJsonValue(true));
        QCOMPARE(RecordFolder::digest(folder), m_before);
        const auto verified = run({QStringLiteral("--data-dir"), folder, QStringLiteral("verify")});
        QVERIFY2(verified.exitCode == 0, verified.messages.constData());
    }

    // In a folder whose name a shell would read as its own.
    void whatIsToBeRemovedIsNamedForAShell()
    {
        const auto folder = m_place->filePath(QStringLiteral("it's mine"));
        const QByteArray inShell = "rm -r '" + folder.toUtf8().replace('\'', "'\\''");
        const QStringList restoring{QStringLiteral("--data-dir"), folder, QStringLiteral("restore"), backups()};
        const auto first = run(restoring);
        QVERIFY2(first.exitCode == 0, first.messages.constData());
        QVERIFY(QDir(folder).mkdir(QStringLiteral("restore")));
        const auto verified = run({QStringLiteral("--data-dir"), folder, QStringLiteral("verify")});
        QVERIFY2(verified.exitCode == 0, verified.messages.constData());
        QVERIFY2(verified.messages.contains(inShell + "/restore'"), verified.messages.constData());
        const auto second = run(restoring);
        QVERIFY2(second.exitCode == 0, second.messages.constData());
        QVERIFY2(second.messages.contains(inShell + "/cluster-before-restore-"), second.messages.constData());
    }

    void refusalsAreSentences_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QStringList &arguments, int exitCode, const char *word) {
            QTest::newRow(name) << arguments << exitCode << QString::fromLatin1(word);
        };
        row("backup of a server of one's own", {QStringLiteral("--database"), QStringLiteral("postgresql://localhost/x"), QStringLiteral("backup"), QStringLiteral("/tmp/x")}, 2, "pg_dump");
        row("restore into one", {QStringLiteral("--database"), QStringLiteral("postgresql://localhost/x"), QStringLiteral("restore"), QStringLiteral("/tmp/x")}, 2, "pg_dump");
        row("upgrade of one", {QStringLiteral("--database"), QStringLiteral("postgresql://localhost/x"), QStringLiteral("database"), QStringLiteral("upgrade")}, 2, "pg_dump");
        row("nothing recorded", {QStringLiteral("--data-dir"), QStringLiteral("/tmp/tidemark-test-none"), QStringLiteral("backup"), QStringLiteral("/tmp/x")}, 1, "nothing to back up");
        row("nothing to upgrade", {QStringLiteral("--data-dir"), QStringLiteral("/tmp/tidemark-test-none"), QStringLiteral("database"), QStringLiteral("upgrade")}, 1, "no private server");
        row("no such backup", {QStringLiteral("restore"), QStringLiteral("/tmp/tidemark-test-none")}, 3, "no folder /tmp/tidemark-test-none");
        row("an empty word for where", {QStringLiteral("backup"), QString()}, 2, "Name the folder");
        row("from nowhere", {QStringLiteral("restore"), QString()}, 2, "Name the folder");
        row("no word for where", {QStringLiteral("backup")}, 2, "backup DIR");
        row("another exchange's", {QStringLiteral("--simulate"), QStringLiteral("restore"), QStringLiteral("BACKUPS")}, 3, "was asked for");
    }
    void refusalsAreSentences()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, word);
        arguments.replaceInStrings(QStringLiteral("BACKUPS"), backups());
        const auto answer = run(arguments.contains(QStringLiteral("--data-dir")) ? arguments : command(arguments));
        QVERIFY2(answer.exitCode == exitCode, answer.messages.constData());
        QVERIFY2(answer.messages.contains(word.toUtf8()), answer.messages.constData());
        QCOMPARE(answer.output, QByteArray());
    }

    void aKilledBackupLeavesNone_data()
    {
        QTest::addColumn<QString>("step");
        for (const auto *step : {"backup-copied", "backup-trial", "backup-tried", "backup-synced"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }
    void aKilledBackupLeavesNone()
    {
        QFETCH(QString, step);
        const auto folder = m_place->filePath(step);
        QCOMPARE(run(command({QStringLiteral("backup"), folder}), step).exitCode, -1);
        const auto left = RecordFolder::namesIn(folder);
        QCOMPARE(left.size(), 1);
        QVERIFY2(left.front().endsWith(QStringLiteral(".part")), qPrintable(left.front()));
        QVERIFY(QFileInfo::exists(folder + QLatin1Char('/') + left.front() + QStringLiteral("/lock"))); // what tells it from a part that is being made
        QCOMPARE(run(command({QStringLiteral("restore"), folder})).exitCode, 3);
        const auto again = run(command({QStringLiteral("backup"), folder, QStringLiteral("--quick")}));
        QVERIFY2(again.exitCode == 0, again.messages.constData());
        QVERIFY2(again.messages.contains("an interrupted backup has left"), again.messages.constData());
        QCOMPARE(RecordFolder::namesIn(folder).size(), 1);
        QVERIFY(!RecordFolder::namesIn(folder).front().endsWith(QStringLiteral(".part")));
    }

    void aKilledRestoreLeavesOneRecordWhole_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("isRestored");
        QTest::newRow("restore-copied") << "restore-copied" << false;
        QTest::newRow("restore-verified") << "restore-verified" << false;
        QTest::newRow("swap-written") << "swap-written" << true;
        QTest::newRow("swap-kept") << "swap-kept" << true;
        QTest::newRow("swap-moved") << "swap-moved" << true;
    }
    void aKilledRestoreLeavesOneRecordWhole()
    {
        QFETCH(QString, step);
        QFETCH(bool, isRestored);
        const auto folder = m_place->filePath(QStringLiteral("killed-") + step);
        RecordFolder::copy(data(), folder);
        RecordFolder::store(folder, RecordFolder::trades("SOLUSDT", 1, 5));
        const auto former = RecordFolder::digest(folder);
        const QStringList restore{QStringLiteral("--data-dir"), folder, QStringLiteral("restore"), backups()};
        QCOMPARE(run(restore, step).exitCode, -1);
        // The next program that comes, whatever it asks.
        const auto next = run({QStringLiteral("--data-dir"), folder, QStringLiteral("latest"), QStringLiteral("BTCUSDT")});
        QVERIFY2(next.exitCode == 0, next.messages.constData());
        QVERIFY2(next.messages.contains("interrupted"), next.messages.constData());
        QCOMPARE(RecordFolder::digest(folder), isRestored ? m_before : former);
        QCOMPARE(QDir(folder).entryList({QStringLiteral("cluster-before-restore-*")}).size(), isRestored ? 1 : 0);
        const auto again = run(restore);
        QVERIFY2(again.exitCode == 0, again.messages.constData());
        QCOMPARE(RecordFolder::digest(folder), m_before);
        QVERIFY(!QFileInfo::exists(folder + QStringLiteral("/restore")));
    }

    void checksumsAndUpgradesAreSaid()
    {
        const auto checksums = run(command({QStringLiteral("database"), QStringLiteral("checksums"), QStringLiteral("--json")}));
        QVERIFY2(checksums.exitCode == 0, checksums.messages.constData());
        QCOMPARE(checksums.output.trimmed(), QByteArray(R"({"changed":false,"checksums":true})"));
        const auto upgrade = run(command({QStringLiteral("database"), QStringLiteral("upgrade")}));
        QVERIFY2(upgrade.exitCode == 0, upgrade.messages.constData());
        QVERIFY2(upgrade.output.contains("needs no upgrade"), upgrade.output.constData());
        QCOMPARE(RecordFolder::digest(data()), m_before);
    }

private:
    [[nodiscard]] QString data() const { return m_place->filePath(QStringLiteral("data")); }
    [[nodiscard]] QString backups() const { return m_place->filePath(QStringLiteral("backups")); }
    [[nodiscard]] QStringList command(const QStringList &arguments) const { return QStringList{QStringLiteral("--data-dir"), data()} + arguments; }

    std::unique_ptr<RecordFolder::Place> m_place;
    QString m_before;
    QJsonObject m_answer;
    QByteArray m_messages;
};

TIDEMARK_TEST(TestBackupCommands, QCoreApplication)
#include "tst_backup_commands.moc"
