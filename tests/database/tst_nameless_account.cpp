#include "host/account.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tidemark;

namespace {

// Of nobody, wherever this runs.
constexpr uid_t nameless = 54'321;

QStringList asNameless(const QStringList &words)
{
    const auto number = QString::number(nameless);
    return QStringList{QStringLiteral("--reuid"), number, QStringLiteral("--regid"), number, QStringLiteral("--clear-groups")} + words;
}

} // namespace

// Containers run programs under user numbers that have no name, for which initdb refuses to work.
class TestNamelessAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("Only root can take on a user number without a name.");
        if (Account::ofUser(nameless))
            QSKIP("The user number 54321 has a name here.");
        if (QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty())
            QSKIP("There is no setpriv to take it on with.");
        // In a place of its own: nobody else may enter root's home, where the build may be.
        QVERIFY(QFile::setPermissions(m_programs.path(), everybodys));
        const QFileInfo built(QStringLiteral(SERVER_USER));
        for (const auto &name : {built.fileName(), QStringLiteral("libtidemark-account.so")}) {
            QVERIFY2(QFile::copy(built.dir().filePath(name), m_programs.filePath(name)), qPrintable(name));
            QVERIFY(QFile::setPermissions(m_programs.filePath(name), everybodys));
        }
    }
    void hasAPrivateServer();
    void isToldWhatIsWrong();

private:
    static constexpr auto everybodys = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::ExeOther;
    const QTemporaryDir m_programs{QStringLiteral("/tmp/tidemark-test-XXXXXX")};

    // The first line that a program says.
    [[nodiscard]] QString answerOf(QProcess &process, const QString &folder) const
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("setpriv"), asNameless({m_programs.filePath(QFileInfo(QStringLiteral(SERVER_USER)).fileName()), folder}));
        process.waitForReadyRead(60'000);
        return QString::fromUtf8(process.readAll()).trimmed();
    }
};

void TestNamelessAccount::hasAPrivateServer()
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
    QCOMPARE(::chown(qPrintable(folder.path()), nameless, nameless), 0);
    QProcess process;
    QCOMPARE(answerOf(process, folder.path()), QStringLiteral("ready"));
    QCOMPARE(QFileInfo(folder.path() + QStringLiteral("/cluster")).ownerId(), nameless);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestNamelessAccount::isToldWhatIsWrong()
{
    const QTemporaryDir folder(QStringLiteral("/tmp/tidemark-test-XXXXXX"));
    QCOMPARE(::chown(qPrintable(folder.path()), nameless, nameless), 0);
    // initdb may not put anything there.
    const auto place = folder.filePath(QStringLiteral("data"));
    QVERIFY(QDir().mkpath(place + QStringLiteral("/cluster.new/taken")));
    QCOMPARE(::chown(qPrintable(place), nameless, nameless), 0);
    QProcess process;
    const auto said = answerOf(process, place);
    QVERIFY2(said.count(QLatin1Char('\n')) == 0 && said.contains(QLatin1String("--data-dir")), qPrintable(said));
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 3);
}

TIDEMARK_TEST(TestNamelessAccount, QCoreApplication)
#include "tst_nameless_account.moc"
