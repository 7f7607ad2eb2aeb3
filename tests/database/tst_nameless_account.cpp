#include "host/account.h"
#include "support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
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
        if (QProcess::execute(QStringLiteral("setpriv"), asNameless({QStringLiteral(SERVER_USER), QStringLiteral("/nowhere")})) != 3)
            QSKIP("A user without a name cannot reach the program in the build folder, or there is no setpriv.");
    }
    void hasAPrivateServer();
    void isToldWhatIsWrong();

private:
    // The first line that a program says.
    [[nodiscard]] static QString answerOf(QProcess &process, const QString &folder)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("setpriv"), asNameless({QStringLiteral(SERVER_USER), folder}));
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
