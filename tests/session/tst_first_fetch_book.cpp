#include "session/first_fetch_book.h"
#include "support/file_size_limit.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

namespace {

const Symbol btc = *Symbol::fromText("BTCUSDT");
const Symbol eth = *Symbol::fromText("ETHUSDT");
const Timestamp noon = timestampFromMicros(1'723'118'400'000'000); // 2024-08-08T12:00Z

} // namespace

// What is wrong with the file of hours that are still to be fetched is said once, and costs no more than it must.
class TestFirstFetchBook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void sharesItsFile();
    void saysOnceThatItCannotWrite();
    void aFullDiskLeavesItAsItWas();
    void saysThatItCouldNotRead_data();
    void saysThatItCouldNotRead();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("data/first-hours.json")); }
    void makeFolder() const { QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("data"))); }

    std::optional<QTemporaryDir> m_folder;
};

void TestFirstFetchBook::sharesItsFile()
{
    makeFolder();
    FirstFetchBook one(path());
    FirstFetchBook two(path());
    one.note(btc, noon);
    two.leaveOut(eth);
    one.save();
    two.save();
    FirstFetchBook again(path());
    QCOMPARE(again.sinceOf(btc), std::optional(noon));
    QVERIFY(again.isLeftOut(eth));
    QVERIFY(again.notices().isEmpty());
}

// A second warning would fail the test.
void TestFirstFetchBook::saysOnceThatItCannotWrite()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    FirstFetchBook book(path()); // whose folder is gone
    QVERIFY(book.notices().isEmpty());
    book.note(btc, noon);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("first-hours.json cannot be written: .*the next start begins these hours anew.*it is tried again")));
    book.save();
    QCOMPARE(book.notices().size(), 1);
    book.save();
    makeFolder();
    book.save();
    QVERIFY(book.notices().isEmpty());
    QCOMPARE(FirstFetchBook(path()).sinceOf(btc), std::optional(noon));
}

void TestFirstFetchBook::aFullDiskLeavesItAsItWas()
{
    makeFolder();
    FirstFetchBook book(path());
    book.note(btc, noon);
    book.save();
    book.note(eth, noon);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("first-hours.json cannot be written: File too large")));
    {
        const FileSizeLimit full(0);
        book.save();
    }
    QCOMPARE(FirstFetchBook(path()).sinceOf(btc), std::optional(noon));
    book.save();
    QCOMPARE(FirstFetchBook(path()).sinceOf(eth), std::optional(noon));
}

void TestFirstFetchBook::saysThatItCouldNotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << QByteArray("{\"BTCUSDT\":17231184");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no market") << QByteArray("{\"\":1723118400000000}");
    QTest::newRow("no time") << QByteArray("{\"BTCUSDT\":\"noon\"}");
}

void TestFirstFetchBook::saysThatItCouldNotRead()
{
    QFETCH(QByteArray, content);
    makeFolder();
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("first-hours.json cannot be read \\(.+\\).*can be fetched in History")));
    FirstFetchBook book(path());
    QCOMPARE(book.notices().size(), 1);
    book.note(eth, noon);
    book.save();
    FirstFetchBook again(path());
    QCOMPARE(again.sinceOf(eth), std::optional(noon));
    QVERIFY(again.notices().isEmpty());
}

TIDEMARK_TEST(TestFirstFetchBook, QCoreApplication)
#include "tst_first_fetch_book.moc"
