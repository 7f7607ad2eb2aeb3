#include "desktop/bookmark_file.h"

#include "support/file_content.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Timestamp start = *parseTimestamp(u"2024-08-08T23:55:00.123456Z");

Bookmark bookmark(int number)
{
    return {*Symbol::fromText(std::string_view("BTCUSDT")), start + std::chrono::seconds(number), QStringLiteral("word %1").arg(number)};
}

BookmarkChange putting(const Bookmark &bookmark)
{
    return [bookmark](Bookmarks &all) { static_cast<void>(all.put(bookmark)); };
}

Bookmarks several(int count)
{
    Bookmarks bookmarks;
    for (int i = 0; i < count; ++i)
        putting(bookmark(i))(bookmarks);
    return bookmarks;
}

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

class TestBookmarkFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void readsWhatItWrote();
    void nothingIsNoProblem();
    void addsToWhatOthersWrote();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void keepsWhatCanStillBeRead();
    void whatIsNoFileIsSetAside();
    void whatCannotBeSetAsideIsNotReplaced();
    void knowsMoreThanADamagedFile();
    void saysWhereItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("bookmarks.json")); }
    [[nodiscard]] QStringList setAside() const { return QDir(m_folder->path()).entryList({QStringLiteral("bookmarks-damaged-*.json")}); }
    void write(const Bookmarks &bookmarks) const
    {
        QVERIFY(changeBookmarkFile(path(), {}, [&](Bookmarks &all) { all = bookmarks; }));
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestBookmarkFile::readsWhatItWrote()
{
    write(several(3));
    const auto read = readBookmarkFile(path());
    QCOMPARE(read.problem, QString());
    QVERIFY(read.kept == several(3));
}

void TestBookmarkFile::nothingIsNoProblem()
{
    const auto read = readBookmarkFile(path());
    QVERIFY(read.problem.isEmpty() && read.mayReplace);
    QVERIFY(!read.kept);
}

// As a second window of the folder does, which knows nothing of the first one's.
void TestBookmarkFile::addsToWhatOthersWrote()
{
    write(several(2));
    const auto after = changeBookmarkFile(path(), {}, putting(bookmark(2)));
    QVERIFY2(after.ok(), qPrintable(after.message()));
    QVERIFY(*after == several(3));
    QVERIFY(readBookmarkFile(path()).kept == several(3));
}

void TestBookmarkFile::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    write(several(3));
    QTest::newRow("cut") << contentOf(path()).chopped(40);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another format") << contentOf(path()).replace("\"format\": 1", "\"format\": 2");
    QTest::newRow("no object") << QByteArray("[1, 2, 3]");
    QTest::newRow("no JSON") << QByteArray("\0\0\0\0", 4);
}

void TestBookmarkFile::setsADamagedFileAside()
{
    QFETCH(QByteArray, text);
    writeText(path(), text);
    const auto read = readBookmarkFile(path());
    QVERIFY(read.kept == Bookmarks());
    QCOMPARE(setAside().size(), 1);
    QVERIFY2(read.problem.contains(setAside().first()), qPrintable(read.problem));
    QCOMPARE(contentOf(m_folder->filePath(setAside().first())), text);
}

void TestBookmarkFile::keepsWhatCanStillBeRead()
{
    write(several(3));
    writeText(path(), contentOf(path()).replace("2024-08-08T23:55:01", "2024-08-08T25:55:01"));
    const auto read = readBookmarkFile(path());
    QVERIFY(read.kept);
    QCOMPARE(read.kept->all().size(), std::size_t(2));
    QVERIFY2(read.problem.startsWith(QStringLiteral("1 entr")), qPrintable(read.problem));
    QCOMPARE(setAside().size(), 1);
}

void TestBookmarkFile::whatIsNoFileIsSetAside()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("bookmarks.json")));
    const auto read = readBookmarkFile(path());
    QVERIFY(read.mayReplace && !read.problem.isEmpty());
    QCOMPARE(setAside().size(), 1);
    write(several(1));
}

void TestBookmarkFile::whatCannotBeSetAsideIsNotReplaced()
{
    const auto longest = m_folder->filePath(QString(240, QLatin1Char('a')) + QStringLiteral(".json")); // one more word is too long
    writeText(longest, "damaged");
    const auto after = changeBookmarkFile(longest, {}, putting(bookmark(1)));
    QVERIFY(!after);
    QVERIFY2(after.message().contains(QStringLiteral("stays as it is")), qPrintable(after.message()));
    QCOMPARE(contentOf(longest), QByteArray("damaged"));
}

// What is in memory is not lost with the file.
void TestBookmarkFile::knowsMoreThanADamagedFile()
{
    writeText(path(), "damaged");
    QVERIFY(*changeBookmarkFile(path(), several(2), putting(bookmark(2))) == several(3));
    QVERIFY(QFile::remove(path()));
    QVERIFY(*changeBookmarkFile(path(), several(3), putting(bookmark(3))) == several(4));
    QVERIFY(readBookmarkFile(path()).kept == several(4));
}

void TestBookmarkFile::saysWhereItCannotWrite()
{
    const auto written = changeBookmarkFile(m_folder->filePath(QStringLiteral("nowhere/bookmarks.json")), {}, putting(bookmark(1)));
    QVERIFY(!written);
    QVERIFY2(written.message().contains(QStringLiteral("nowhere")), qPrintable(written.message()));
}

TIDEMARK_TEST(TestBookmarkFile, QCoreApplication)
#include "tst_bookmark_file.moc"
