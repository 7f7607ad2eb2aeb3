#include "database/pass_file.h"

#include "database/typed_address.h"
#include "support/file_size_limit.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

class TestPassFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsOpenToOthersIsNotReadAndToldOnce()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("open"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("*:*:*:*:hunter2\n");
        file.close();
        const auto target = PgTarget().with(QStringLiteral("passfile"), path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(withReadablePassFile(target).values(), target.values());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not read.*chmod 600")));
        for (int time = 0; time < 2; ++time)
            QVERIFY(withReadablePassFile(target).value(QStringLiteral("passfile")) != path);
    }

    void init();
    void newFileIsClosedToOthers();
    void fieldsAreEscaped();
    void linesAreKept_data();
    void linesAreKept();
    void everyHostGetsALine();
    void aTcpServersLineIsLeftToIt_data();
    void aTcpServersLineIsLeftToIt();
    void whatCannotBeKept();
    void aFullDiskLeavesTheLinesOfOthers();
    void addressesAreTakenApart_data();
    void addressesAreTakenApart();
    void theSecretOfAKeyIsRefused_data();
    void theSecretOfAKeyIsRefused();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("passes")); }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

PgTarget target(const char *conninfo)
{
    return PgTarget::fromText(QString::fromUtf8(conninfo)).value();
}

} // namespace

void TestPassFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("PGPASSFILE", path().toUtf8());
    for (const char *variable : {"PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "PGSERVICE"})
        qunsetenv(variable);
}

void TestPassFile::newFileIsClosedToOthers()
{
    const auto db = target("postgresql://ann@db.example.org:5433/rec");
    QCOMPARE(PassFile::pathFor(db), path());
    QVERIFY(PassFile(path()).remember(db, QStringLiteral("hunter2")).ok());
    QCOMPARE(text(), QByteArray("db.example.org:5433:rec:ann:hunter2\n"));
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFileInfo(path()).permissions(), owner);
    QVERIFY(QFile::setPermissions(path(), owner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
    QVERIFY(PassFile(path()).remember(db, QStringLiteral("hunter3")).ok());
    QCOMPARE(QFileInfo(path()).permissions(), owner);
    QCOMPARE(PassFile::pathFor(db.with(QStringLiteral("passfile"), QStringLiteral("/x"))), QStringLiteral("/x"));
}

void TestPassFile::fieldsAreEscaped()
{
    const auto db = target("host=::1 dbname='a:b' user='back\\\\slash'");
    QVERIFY(PassFile(path()).remember(db, QStringLiteral(R"(p:a\ss)")).ok());
    QCOMPARE(text(), QByteArray(R"(\:\:1:5432:a\:b:back\\slash:p\:a\\ss)" "\n"));
    QVERIFY(PassFile(path()).remember(db, QStringLiteral("new")).ok());
    QCOMPARE(text(), QByteArray(R"(\:\:1:5432:a\:b:back\\slash:new)" "\n"));
}

void TestPassFile::linesAreKept_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray ours("db:5432:rec:ann:new\n");
    QTest::newRow("others stay, with their comments") << QByteArray("# mine\n\nother:*:*:bob:x:y\\:z\n")
                                                      << QByteArray("# mine\n\nother:*:*:bob:x:y\\:z\n") + ours;
    QTest::newRow("no line feed at the end") << QByteArray("other:*:*:bob:x") << QByteArray("other:*:*:bob:x\n") + ours;
    QTest::newRow("the same is replaced") << QByteArray("a:1:b:c:d\ndb:5432:rec:ann:old\n") << QByteArray("a:1:b:c:d\n") + ours;
    QTest::newRow("twice the same") << QByteArray("db:5432:rec:ann:old\na:1:b:c:d\ndb:5432:rec:ann:older\n")
                                    << QByteArray("a:1:b:c:d\n") + ours;
    QTest::newRow("before what would answer in its place") << QByteArray("a:1:b:c:d\n*:*:*:ann:any\n")
                                                           << QByteArray("a:1:b:c:d\n") + ours + "*:*:*:ann:any\n";
    QTest::newRow("a comment answers nothing") << QByteArray("#*:*:*:*:any\n") << QByteArray("#*:*:*:*:any\n") + ours;
    QTest::newRow("what is no line of passwords") << QByteArray("hello\n") << QByteArray("hello\n") + ours;
}

void TestPassFile::linesAreKept()
{
    QFETCH(QByteArray, before);
    write(before);
    QVERIFY(PassFile(path()).remember(target("host=db dbname=rec user=ann"), QStringLiteral("new")).ok());
    QTEST(text(), "after");
}

void TestPassFile::everyHostGetsALine()
{
    QVERIFY(PassFile(path()).remember(target("host=a,b port=1,2 dbname=rec user=ann"), QStringLiteral("x")).ok());
    QCOMPARE(text(), QByteArray("a:1:rec:ann:x\nb:2:rec:ann:x\n"));
    write({});
    QVERIFY(PassFile(path()).remember(target("host=/run/pg user=ann"), QStringLiteral("x")).ok());
    QCOMPARE(text(), QByteArray("/run/pg:5432:ann:ann:x\nlocalhost:5432:ann:ann:x\n"));
}

void TestPassFile::aTcpServersLineIsLeftToIt_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray socket("/run/pg:5432:rec:ann:new\n");
    QTest::newRow("the very same name") << QByteArray("localhost:5432:rec:ann:tcp\n") << "localhost:5432:rec:ann:tcp\n" + socket;
    QTest::newRow("in wider words") << QByteArray("localhost:*:*:ann:tcp\n") << "localhost:*:*:ann:tcp\n" + socket;
    QTest::newRow("beside the socket's") << QByteArray("/run/pg:5432:rec:ann:old\nlocalhost:5432:rec:ann:tcp\n")
                                         << "localhost:5432:rec:ann:tcp\n" + socket;
    QTest::newRow("one that we wrote") << QByteArray("/run/pg:5432:rec:ann:old\nlocalhost:5432:rec:ann:old\n")
                                       << socket + "localhost:5432:rec:ann:new\n";
}

void TestPassFile::aTcpServersLineIsLeftToIt()
{
    QFETCH(QByteArray, before);
    write(before);
    QVERIFY(PassFile(path()).remember(target("host=/run/pg dbname=rec user=ann"), QStringLiteral("new")).ok());
    QTEST(text(), "after");
}

void TestPassFile::whatCannotBeKept()
{
    const auto db = target("host=db user=ann");
    QVERIFY(PassFile(path()).remember(db, QStringLiteral("two\nlines")).message().contains(QLatin1String("line break")));
    QVERIFY(!QFile::exists(path()));
    const auto lost = PassFile(m_folder->filePath(QStringLiteral("no/such/folder"))).remember(db, QStringLiteral("hunter2"));
    QVERIFY(lost.message().contains(QLatin1String("no/such/folder")));
    QVERIFY(!lost.message().contains(QLatin1String("hunter2")));
    QVERIFY(PassFile(m_folder->path()).remember(db, QStringLiteral("x")).message().contains(QLatin1String("not a file")));
}

void TestPassFile::aFullDiskLeavesTheLinesOfOthers()
{
    write("other:5432:db:ann:hunter2\n");
    const auto kept = [&] {
        const FileSizeLimit full(0);
        return PassFile(path()).remember(target("host=db user=ann"), QStringLiteral("x"));
    }();
    QVERIFY2(kept.message().contains(QLatin1String("File too large")), qPrintable(kept.message()));
    QCOMPARE(text(), QByteArray("other:5432:db:ann:hunter2\n"));
}

void TestPassFile::addressesAreTakenApart_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *typed, const char *kept, const char *password) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(kept) << QString::fromUtf8(password);
    };
    row("postgresql://ann@db:5432/rec?sslmode=require", "postgresql://ann@db:5432/rec?sslmode=require", "");
    row("  postgres://ann:hunter2@db/rec ", "postgres://ann@db/rec", "hunter2");
    row("postgresql://ann:p%3Ax%40y@[::1]:5432/rec", "postgresql://ann@[::1]:5432/rec", "p:x@y");
    row("postgresql://ann@db/rec?password=hunter2", "postgresql://ann@/rec?host=db", "hunter2");
    row("host=db user=ann password='hun ter'", "postgresql://ann@/?host=db", "hun ter");
    row("host=db user=ann", "host=db user=ann", "");
}

void TestPassFile::addressesAreTakenApart()
{
    QFETCH(QString, typed);
    const auto taken = TypedAddress::fromText(typed);
    QVERIFY2(taken.ok(), qPrintable(taken.message()));
    QTEST(taken->address, "kept");
    QTEST(taken->password, "password");
    QCOMPARE(PgTarget::fromText(taken->address)->values(), taken->target.values());
    QVERIFY(!taken->target.values().contains(QStringLiteral("password")));
    QCOMPARE(TypedAddress::fromText(typed, QStringLiteral("apart"))->password, QStringLiteral("apart"));
    QVERIFY(!TypedAddress::fromText(QStringLiteral(" ")).ok());
    QVERIFY(!TypedAddress::fromText(QStringLiteral("postgresql://[x")).ok());
}

void TestPassFile::theSecretOfAKeyIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("URI") << QStringLiteral("postgresql://ann@db/rec?sslkey=/k&sslpassword=hunter2");
    QTest::newRow("words") << QStringLiteral("host=db sslpassword=hunter2");
    QTest::newRow("with a password") << QStringLiteral("postgresql://ann:x@db/rec?sslpassword=hunter2");
}

void TestPassFile::theSecretOfAKeyIsRefused()
{
    QFETCH(QString, typed);
    const auto refused = TypedAddress::fromText(typed);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.message().contains(QLatin1String("service file")), qPrintable(refused.message()));
    QVERIFY(!refused.message().contains(QLatin1String("hunter2")));
    QVERIFY(!PgTarget::fromText(typed)->toUri().contains(QLatin1String("hunter2")));
}

TIDEMARK_TEST(TestPassFile, QCoreApplication)
#include "tst_pass_file.moc"
