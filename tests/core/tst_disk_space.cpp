#include "core/disk_space.h"
#include "support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

class TestDiskSpace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderThatIsThere();
    void aFolderThatIsNotThereYet();
    void whatNobodyCanTell();
};

void TestDiskSpace::aFolderThatIsThere()
{
    const auto free = freeBytes(QDir::rootPath());
    QVERIFY(free);
    QVERIFY(*free >= 0);
}

// The disks of computers change while tests run; whether there is an answer does not.
void TestDiskSpace::aFolderThatIsNotThereYet()
{
    const QTemporaryDir folder;
    QVERIFY(freeBytes(folder.filePath(QStringLiteral("not/there/yet"))));
    QVERIFY(freeBytes(QStringLiteral("not/there/yet")));
}

void TestDiskSpace::whatNobodyCanTell()
{
    QVERIFY(!freeBytes(QString()));
}

TIDEMARK_TEST(TestDiskSpace, QCoreApplication)
#include "tst_disk_space.moc"
