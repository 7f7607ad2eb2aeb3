#include "host/account_process.h"
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
