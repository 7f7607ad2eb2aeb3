#include "desktop/bookmark_book.h"

#include "support/await.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;

namespace {

Bookmark bookmark(int number, const char *word = "word")
{
    return {*Symbol::fromText(std::string_view("BTCUSDT")), *parseTimestamp(u"2024-08-08T23:55:00Z") + std::chrono::seconds(number), QString::fromUtf8(word)};
}

} // namespace

class TestBookmarkBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void outlivesTheProgram();
    void writesWithoutBeingEnded();
    void twoWindowsLoseNothing();
    void changesKeepTheirOrder();
    void looksAgain();
    void saysOnceThatItCannotWrite();
    void tellsOfADamagedFileOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("bookmarks.json")); }
    [[nodiscard]] std::size_t written() const { return readBookmarkFile(path()).kept.value_or(Bookmarks()).all().size(); }

    std::optional<QTemporaryDir> m_folder;
};

void TestBookmarkBook::outlivesTheProgram()
{
    {
        BookmarkBook book(path());
        QVERIFY(book.put(bookmark(1)));
        QVERIFY(book.put(bookmark(2)));
        QVERIFY(book.put(bookmark(2, "another")));
        book.remove({bookmark(1)});
    }
    const BookmarkBook book(path());
    QCOMPARE(book.kept().all().size(), std::size_t(1));
    QCOMPARE(book.kept().all().front().word, QStringLiteral("another"));
}

void TestBookmarkBook::writesWithoutBeingEnded()
{
    BookmarkBook book(path());
    QVERIFY(book.put(bookmark(1)));
    AWAIT_COMPARE(written(), std::size_t(1), answerMs);
}

void TestBookmarkBook::twoWindowsLoseNothing()
{
    BookmarkBook one(path());
    BookmarkBook other(path());
    for (int i = 0; i < 6; i += 2) {
        QVERIFY(one.put(bookmark(i)));
        QVERIFY(other.put(bookmark(i + 1)));
    }
    AWAIT_COMPARE(written(), std::size_t(6), answerMs);
    one.remove({bookmark(3), bookmark(4)});
    AWAIT_COMPARE(written(), std::size_t(4), answerMs);
    AWAIT_COMPARE(one.kept().all().size(), std::size_t(4), answerMs); // it learns of the other's meanwhile
}

void TestBookmarkBook::changesKeepTheirOrder()
{
    BookmarkBook book(path());
    for (int i = 0; i < 5; ++i) {
        QVERIFY(book.put(bookmark(1)));
        book.remove({bookmark(1)});
    }
    QVERIFY(book.put(bookmark(2)));
    const auto isLast = [this] { // there is one for a moment after each of the changes before, too
        const auto kept = readBookmarkFile(path()).kept.value_or(Bookmarks());
        return kept.all().size() == 1 && kept.all().front() == bookmark(2);
    };
    AWAIT_VERIFY(isLast(), answerMs);
    QCOMPARE(book.kept().all().front(), bookmark(2));
}

void TestBookmarkBook::looksAgain()
{
    BookmarkBook one(path());
    QVERIFY(changeBookmarkFile(path(), {}, [](Bookmarks &all) { static_cast<void>(all.put(bookmark(1))); }));
    QSignalSpy changed(&one, &BookmarkBook::changed);
    one.readAnew();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(one.kept().all().size(), std::size_t(1));
    one.readAnew();
    QCOMPARE(changed.size(), 1);
}

void TestBookmarkBook::saysOnceThatItCannotWrite()
{
    BookmarkBook book(m_folder->filePath(QStringLiteral("nowhere/bookmarks.json")));
    QSignalSpy failed(&book, &BookmarkBook::failed);
    QVERIFY(book.put(bookmark(1)));
    QVERIFY(book.put(bookmark(2)));
    AWAIT_COMPARE(failed.size(), 1, answerMs);
    QVERIFY(book.put(bookmark(3)));
    QTest::qWait(0);
    QCOMPARE(book.kept().all().size(), std::size_t(3)); // known all the same
}

void TestBookmarkBook::tellsOfADamagedFileOnce()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
    file.close();
    {
        BookmarkBook book(path());
        QVERIFY(book.takeProblem().contains(QStringLiteral("damaged")));
        QVERIFY(book.takeProblem().isEmpty());
        QVERIFY(book.put(bookmark(1)));
    }
    QCOMPARE(written(), std::size_t(1));
}

TIDEMARK_TEST(TestBookmarkBook, QCoreApplication)
#include "tst_bookmark_book.moc"
