#include "host/data_directory.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tidemark;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

void make(const QString &path, mode_t mode)
{
    QCOMPARE(::mkdir(QFile::encodeName(path).constData(), 0700), 0);
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

} // namespace

class TestDataDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
        QCOMPARE(::chmod(qPrintable(m_folder->path()), 0755), 0);
    }

    void hasItsUsualPlace()
    {
        QVERIFY(defaultDataDirectory().endsWith(QStringLiteral("/tidemark")));
        if (::geteuid() == 0)
            QCOMPARE(defaultDataDirectory(), QStringLiteral("/var/lib/tidemark"));
    }

    // As cron or a service may start us.
    void hasItsUsualPlaceAlsoWithoutHome()
    {
        if (::geteuid() == 0)
            QSKIP("root's place does not depend on its home");
        const auto usual = defaultDataDirectory();
        const auto home = qgetenv("HOME");
        const auto data = qgetenv("XDG_DATA_HOME");
        qunsetenv("HOME");
        qunsetenv("XDG_DATA_HOME");
        const auto without = defaultDataDirectory();
        qputenv("HOME", home);
        if (!data.isEmpty())
            qputenv("XDG_DATA_HOME", data);
        const auto *account = ::getpwuid(::geteuid());
        if (account == nullptr)
            QSKIP("this user has no home that the system knows");
        QCOMPARE(without, QFile::decodeName(account->pw_dir) + QStringLiteral("/.local/share/tidemark"));
        if (data.isEmpty() && home == account->pw_dir)
            QCOMPARE(without, usual);
    }

    void isCreatedWithItsParentsAndMarked()
    {
        const auto path = m_folder->filePath(QStringLiteral("a/b/../c"));
        const auto made = createDataDirectory(path);
        QVERIFY2(made.ok(), qPrintable(made.message()));
        QCOMPARE(*made, m_folder->filePath(QStringLiteral("a/c")));
        QCOMPARE(modeOf(*made), mode_t(::geteuid() == 0 ? 0711 : 0700));
        QVERIFY(QFile::exists(*made + QStringLiteral("/.tidemark")));
        QVERIFY(createDataDirectory(path).ok());
    }

    void isRefusedInWords_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("a file") << QStringLiteral("/etc/passwd");
        QTest::newRow("below a file") << QStringLiteral("/etc/passwd/x");
        QTest::newRow("a line feed") << QStringLiteral("/tmp/a\nb");
    }
    void isRefusedInWords()
    {
        QFETCH(QString, path);
        const auto made = createDataDirectory(path);
        QVERIFY(!made.ok());
        QVERIFY2(made.message().contains(QStringLiteral("--data-dir")), qPrintable(made.message()));
    }

    void whatIsInAFolderThatIsNotThereIsKnown()
    {
        QVERIFY(lookInto(m_folder->filePath(QStringLiteral("none"))).ok());
        QVERIFY(lookInto(m_folder->filePath(QStringLiteral("none/data"))).ok());
        QVERIFY(lookInto(m_folder->path()).ok());
    }

    void whatIsBehindAFileIsNotKnown()
    {
        const auto seen = lookInto(QStringLiteral("/etc/passwd"));
        QVERIFY2(seen.message().startsWith(QStringLiteral("/etc/passwd is a file")), qPrintable(seen.message()));
        QVERIFY(!lookInto(QStringLiteral("/etc/passwd/x")).ok());
    }

    void whatIsBehindAClosedFolderIsNotKnown()
    {
        if (::geteuid() == 0)
            QSKIP("no folder is closed to root");
        const auto closed = m_folder->filePath(QStringLiteral("home"));
        make(closed, 0700);
        make(closed + QStringLiteral("/data"), 0700);
        QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0), 0);
        const auto seen = lookInto(closed + QStringLiteral("/data"));
        QCOMPARE(::chmod(QFile::encodeName(closed).constData(), 0700), 0);
        QVERIFY(!seen.ok());
        const auto whose = QStringLiteral("Ask as the user %1").arg(QFileInfo(closed).owner());
        QVERIFY2(seen.message().contains(whose), qPrintable(seen.message()));
        QVERIFY2(seen.message().contains(QStringLiteral("is not known")), qPrintable(seen.message()));
    }

    void ourOwnFolderIsWithinOurReach()
    {
        const auto made = createDataDirectory(m_folder->filePath(QStringLiteral("x")));
        QVERIFY(made.ok());
        QVERIFY(openToAccount(*made, Account::ourselves()).ok());
    }

    void aClosedFolderOfRootsIsOpenedForPassageIfItIsOurs_data()
    {
        QTest::addColumn<bool>("empty");
        QTest::newRow("empty, so ours") << true;
        QTest::newRow("somebody's") << false;
    }
    void aClosedFolderOfRootsIsOpenedForPassageIfItIsOurs()
    {
        const auto account = Account::forServer();
        if (::geteuid() != 0 || !account)
            QSKIP("only root lends the server another account");
        QFETCH(bool, empty);
        const auto path = m_folder->filePath(QStringLiteral("closed"));
        make(path, 0700);
        if (!empty)
            make(path + QStringLiteral("/diary"), 0700);
        QVERIFY(createDataDirectory(path).ok());
        QCOMPARE(openToAccount(path, *account).ok(), empty);
        QCOMPARE(modeOf(path), mode_t(empty ? 0711 : 0700));
    }

    void aClosedAncestorIsNamedAndNotTouched()
    {
        const auto account = Account::forServer();
        if (::geteuid() != 0 || !account)
            QSKIP("only root lends the server another account");
        const auto ancestor = m_folder->filePath(QStringLiteral("home"));
        make(ancestor, 0700);
        const auto made = createDataDirectory(ancestor + QStringLiteral("/data/tidemark"));
        QVERIFY(made.ok());
        const auto reached = openToAccount(*made, *account);
        QVERIFY(!reached.ok());
        for (const auto &word : {QStringLiteral("folder %1 is closed").arg(ancestor), QStringLiteral("/var/lib/tidemark"), QStringLiteral("chmod o+x")})
            QVERIFY2(reached.message().contains(word), qPrintable(reached.message()));
        QCOMPARE(modeOf(ancestor), mode_t(0700));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

TIDEMARK_TEST(TestDataDirectory, QCoreApplication)
#include "tst_data_directory.moc"
