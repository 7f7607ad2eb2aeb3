#include "host/holder.h"
#include "spool/spool_folder.h"
#include "support/test_program.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestSpoolFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesEachClaimAFileOfItsOwn();
    void findsOnlyFilesWhoseOwnerIsGone();
    void leavesWhatAnotherComputerMayWriteTo();
    void discardsWithoutATrace();
    void saysWhenTheFolderCannotBeMade();

private:
    QTemporaryDir m_folder;
};

void TestSpoolFolder::givesEachClaimAFileOfItsOwn()
{
    const auto folder = SpoolFolder::open(m_folder.filePath(QStringLiteral("own")));
    const auto a = folder->claimNew();
    const auto b = folder->claimNew();
    QVERIFY(a.ok() && b.ok());
    QVERIFY(a->path() != b->path());
}

void TestSpoolFolder::findsOnlyFilesWhoseOwnerIsGone()
{
    const auto folder = SpoolFolder::open(m_folder.filePath(QStringLiteral("orphans")));
    const auto alive = folder->claimNew();
    touch(alive->path());
    QString gonePath;
    {
        const auto gone = folder->claimNew();
        gonePath = gone->path();
        touch(gonePath);
    }
    const auto orphans = folder->claimOrphans();
    QCOMPARE(orphans.size(), 1U);
    QCOMPARE(orphans.front().path(), gonePath);
    QVERIFY(folder->claimOrphans().empty()); // held by us now
}

void TestSpoolFolder::leavesWhatAnotherComputerMayWriteTo()
{
    const auto place = m_folder.filePath(QStringLiteral("shared"));
    QString path;
    {
        const auto theirs = SpoolFolder::open(place)->claimNew();
        path = theirs->path();
        touch(path);
    }
    // As another computer would have written it.
    QFile lock(path + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    auto text = lock.readAll();
    const auto boot = Holder::ourselves().bootId.toUtf8();
    QVERIFY(text.contains(boot));
    lock.seek(0);
    lock.write(text.replace(boot, QByteArray("another").leftJustified(boot.size(), '-')));
    lock.close();
    QVERIFY(SpoolFolder::open(place, true)->claimOrphans().empty());
    QCOMPARE(SpoolFolder::open(place, false)->claimOrphans().size(), 1U); // of an earlier start of this computer
    // By the clock of whoever keeps the folder, which need not be ours.
    const auto longAgo = QFileInfo(path).lastModified().addDays(-2);
    for (const auto &name : {path, lock.fileName()}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    QCOMPARE(SpoolFolder::open(place, true)->claimOrphans().size(), 1U);
}

void TestSpoolFolder::discardsWithoutATrace()
{
    const auto path = m_folder.filePath(QStringLiteral("discard"));
    const auto folder = SpoolFolder::open(path);
    auto held = folder->claimNew();
    touch(held->path());
    touch(held->path() + QStringLiteral("-wal"));
    held.value().discard();
    QVERIFY(QDir(path).isEmpty());
}

void TestSpoolFolder::saysWhenTheFolderCannotBeMade()
{
    const auto file = m_folder.filePath(QStringLiteral("file"));
    touch(file);
    const auto folder = SpoolFolder::open(file + QStringLiteral("/spool"));
    QVERIFY(!folder.ok());
    QVERIFY(folder.message().contains(QLatin1String("--data-dir")));
}

TIDEMARK_TEST(TestSpoolFolder, QCoreApplication)
#include "tst_spool_folder.moc"
