#include "host/folder_compression.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tidemark;

class TestFolderCompression : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void advice_data();
    void advice();
    void anOrdinaryFolderNeedsNone();
    void aFolderOnBtrfs();
};

void TestFolderCompression::advice_data()
{
    QTest::addColumn<bool>("isBtrfs");
    QTest::addColumn<bool>("isOn");
    QTest::addColumn<bool>("isForbidden");
    QTest::addColumn<QString>("says"); // empty: nothing
    QTest::newRow("another file system") << false << false << false << QString();
    QTest::newRow("compressed") << true << true << false << QString();
    QTest::newRow("not compressed") << true << false << false << QStringLiteral("btrfs filesystem defragment -r -czstd /data/cluster");
    QTest::newRow("not copied on write") << true << false << true << QStringLiteral("chattr +C");
}

void TestFolderCompression::advice()
{
    QFETCH(bool, isBtrfs);
    QFETCH(bool, isOn);
    QFETCH(bool, isForbidden);
    QFETCH(QString, says);
    const auto sentence = compressionAdvice({isBtrfs, isOn, isForbidden}, QStringLiteral("/data/cluster"));
    QCOMPARE(sentence.isEmpty(), says.isEmpty());
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
}

// Wherever tests run: what is not btrfs is not said to be, and what cannot be set says why.
void TestFolderCompression::anOrdinaryFolderNeedsNone()
{
    const QTemporaryDir folder;
    const auto traits = FolderTraits::system();
    const auto facts = traits->of(folder.path());
    if (facts.isBtrfs)
        QSKIP("The temporary folder is on btrfs.");
    QCOMPARE(facts, CompressionFacts());
    const auto done = traits->compress(folder.path());
    QVERIFY(!done.ok());
    QVERIFY2(done.message().contains(folder.path()), qPrintable(done.message()));
    QCOMPARE(traits->of(QStringLiteral("/no/such/folder")), CompressionFacts());
}

// A real one, in a file, where this computer has the means.
void TestFolderCompression::aFolderOnBtrfs()
{
    const auto make = QStandardPaths::findExecutable(QStringLiteral("mkfs.btrfs"), {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/bin")});
    if (make.isEmpty() || ::geteuid() != 0)
        QSKIP("There is no mkfs.btrfs, or this is not root, so no file system can be made to try it on.");
    const QTemporaryDir folder;
    const auto disk = folder.filePath(QStringLiteral("disk"));
    const auto mount = folder.filePath(QStringLiteral("mount"));
    QVERIFY(QDir().mkpath(mount));
    QFile file(disk);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(128 * 1024 * 1024));
    file.close();
    if (QProcess::execute(make, {QStringLiteral("-q"), disk}) != 0
        || QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), disk, mount}) != 0)
        QSKIP("This computer mounts no btrfs from a file.");
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {mount}); });
    const auto data = mount + QStringLiteral("/data");
    QVERIFY(QDir().mkpath(data + QStringLiteral("/base/1")));
    const auto traits = FolderTraits::system();
    QCOMPARE(traits->of(data), (CompressionFacts{true, false, false}));
    const auto done = traits->compress(data);
    QVERIFY2(done.ok(), qPrintable(done.message()));
    QCOMPARE(traits->of(data), (CompressionFacts{true, true, false}));
    QCOMPARE(traits->of(data + QStringLiteral("/base/1")), (CompressionFacts{true, true, false}));
}

TIDEMARK_TEST(TestFolderCompression, QCoreApplication)

#include "tst_folder_compression.moc"
