#include "core/whole_file.h"
#include "support/file_size_limit.h"
#include "support/test_program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

// Files that are replaced as a whole, on a disk with room and on one without.
class TestWholeFile : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("kept.json")); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void init()
    {
        const auto made = replaceFile(path(), "former");
        QVERIFY2(made.ok(), qPrintable(made.message()));
    }

    void replaces()
    {
        QVERIFY(replaceFile(path(), "newer, and longer").ok());
        QCOMPARE(content(), QByteArray("newer, and longer"));
        QVERIFY(replaceFile(path(), {}).ok());
        QCOMPARE(content(), QByteArray());
    }

    void permissionsHoldFromTheFirstByte()
    {
        const auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QVERIFY(replaceFile(path(), "secret", ownersAlone).ok());
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    // None of it fits, or all but its end.
    void aFullDiskLeavesTheFormerFileAndIsSaid_data()
    {
        QTest::addColumn<int>("room");
        for (const int room : {0, 1, 4'096, 39'999})
            QTest::addRow("%d", room) << room;
    }

    void aFullDiskLeavesTheFormerFileAndIsSaid()
    {
        QFETCH(int, room);
        const auto replaced = [&] {
            const FileSizeLimit full(room);
            return replaceFile(path(), QByteArray(40'000, 'x'));
        }();
        QVERIFY(!replaced);
        QCOMPARE(replaced.message(), QStringLiteral("File too large"));
        QCOMPARE(content(), QByteArray("former"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatCannotBeWrittenSaysWhy()
    {
        const auto replaced = replaceFile(m_folder.filePath(QStringLiteral("absent/kept.json")), "newer");
        QVERIFY(!replaced);
        QCOMPARE(replaced.message(), QStringLiteral("No such file or directory"));
    }
};

TIDEMARK_TEST(TestWholeFile, QCoreApplication)
#include "tst_whole_file.moc"
