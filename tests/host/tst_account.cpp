#include "host/account.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <sys/stat.h>
#include <unistd.h>

using namespace tidemark;

class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsOurselves()
    {
        const auto account = Account::ourselves();
        QCOMPARE(account.user, ::geteuid());
        QVERIFY(account.isOurselves());
        QVERIFY(std::find(account.groups.begin(), account.groups.end(), account.group) != account.groups.end());
    }

    void theServerNeverRunsAsRoot()
    {
        const auto account = Account::forServer();
        if (account.ok())
            QVERIFY(!account->isRoot() && account->isOurselves() == (::geteuid() != 0));
        else
            QVERIFY(account.message().contains(QStringLiteral("useradd")));
    }

    void unknownNamesAreAbsent()
    {
        QVERIFY(!Account::named(QStringLiteral("no-such-user-here")));
    }

    void aPrivateFolderIsClosedToOthers()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("run"));
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(ensurePrivateFolder(path, Account::ourselves()).ok());
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0700));
        QCOMPARE(found.st_uid, ::geteuid());
    }

    void aLinkIsNoPrivateFolder()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("run"));
        QVERIFY(QFile::link(folder.path(), path));
        QVERIFY(!ensurePrivateFolder(path, Account::ourselves()).ok());
    }
};

TIDEMARK_TEST(TestAccount, QCoreApplication)
#include "tst_account.moc"
