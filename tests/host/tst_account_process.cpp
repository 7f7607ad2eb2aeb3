#include "host/account_process.h"
#include "host/file_lock.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

namespace {

AccountProcess shell(const QString &script)
{
    return {Account::ourselves(), QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}};
}

} // namespace

class TestAccountProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithOutputAndExitCode()
    {
        const auto outcome = shell(QStringLiteral("pwd; umask; echo wrong >&2; exit 7")).run();
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->exitCode, 7);
        QCOMPARE(outcome->output, QStringLiteral("/\n0077\nwrong"));
    }

    void takesOnTheAccountWithItsGroups()
    {
        const auto account = Account::forServer();
        if (!account)
            QSKIP("there is no account to take on");
        auto process = shell(QStringLiteral("id -u; id -g; id -G"));
        process.account = *account;
        QStringList groups;
        for (const auto group : account->groups)
            groups += QString::number(group);
        const auto outcome = process.run();
        QVERIFY(outcome.ok());
        const auto lines = outcome->output.split(QLatin1Char('\n'));
        QCOMPARE(lines.value(0).toUInt(), account->user);
        QCOMPARE(lines.value(1).toUInt(), account->group);
        auto found = lines.value(2).split(QLatin1Char(' '));
        found.sort();
        groups.sort();
        QCOMPARE(found, groups);
    }

    void whatCannotBeStartedIsAnError()
    {
        const AccountProcess process{Account::ourselves(), QStringLiteral("/no/such/program"), {}};
        QVERIFY(process.run().message().contains(QStringLiteral("/no/such/program")));
    }

    // The fifth word of the system's line on a process is its group's number.
    void ctrlCAtATerminalDoesNotReachIt()
    {
        const auto outcome = shell(QStringLiteral("echo $$; cut -d ' ' -f 5 /proc/$$/stat")).run();
        QVERIFY(outcome.ok());
        const auto numbers = outcome->output.split(QLatin1Char('\n'));
        QCOMPARE(numbers.size(), 2);
        QCOMPARE(numbers[1], numbers[0]);
    }

    // Else the kin would hold the pipe of its words, and its work would go on.
    void endsWithItsKin()
    {
        const QTemporaryDir folder;
        auto process = shell(QStringLiteral("flock -s lock sh -c 'touch on; exec sleep 600' & wait"));
        process.workingDirectory = folder.path();
        std::stop_source source;
        process.tellEvery = std::chrono::milliseconds(20);
        process.tell = [&](auto) {
            if (QFile::exists(folder.filePath(QStringLiteral("on"))))
                source.request_stop();
        };
        QVERIFY(!process.run(source.get_token()).ok());
        auto ours = FileLock::open(folder.filePath(QStringLiteral("lock")));
        QVERIFY(ours.ok());
        QVERIFY(ours.value().lock(FileLock::Mode::Exclusive, std::chrono::seconds(10)));
    }

    void endsWhenToldTo()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!shell(QStringLiteral("exec sleep 60")).run(source.get_token()).ok());
    }

    // It ends once it has been told twice.
    void tellsHowLongItHasBeenRunning()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(QStringLiteral("on"))).open(QIODevice::WriteOnly));
        auto process = shell(QStringLiteral("while [ -e on ]; do sleep 0.02; done"));
        process.workingDirectory = folder.path();
        process.tellEvery = std::chrono::milliseconds(60);
        std::vector<std::chrono::milliseconds> told;
        process.tell = [&](auto elapsed) {
            told.push_back(elapsed);
            if (told.size() == 2)
                QFile::remove(folder.filePath(QStringLiteral("on")));
        };
        QVERIFY(process.run().ok());
        QVERIFY(told.size() >= 2);
        QVERIFY(told[0] >= process.tellEvery && told[1] >= told[0] + process.tellEvery);
    }

    void endsWhenPatienceIsOver()
    {
        auto process = shell(QStringLiteral("exec sleep 60"));
        process.patience = std::chrono::milliseconds(1);
        QVERIFY(process.run().message().contains(QStringLiteral("in time")));
    }
};

TIDEMARK_TEST(TestAccountProcess, QCoreApplication)
#include "tst_account_process.moc"
