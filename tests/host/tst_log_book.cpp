#include "host/log_book.h"
#include "support/test_program.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace tidemark;

namespace {

Q_LOGGING_CATEGORY(logTest, "tidemark.test")

} // namespace

class TestLogBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsLinesInOrderWithLevelAndCategory();
    void tellsOnceUntilItIsRead();
    void takesLinesFromEveryThread();
    void dropsTheOldestWhenNobodyReads();
    void givesTheHandlerBack();
};

void TestLogBook::keepsLinesInOrderWithLevelAndCategory()
{
    LogBook book;
    qCInfo(logTest) << "first";
    qCWarning(logTest) << "second";
    qCCritical(logTest).noquote() << "third";
    const auto lines = book.take();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].text, QStringLiteral("first"));
    QCOMPARE(lines[0].level, LogLevel::Info);
    QCOMPARE(lines[0].category, QStringLiteral("tidemark.test"));
    QCOMPARE(lines[1].level, LogLevel::Warning);
    QCOMPARE(lines[2].level, LogLevel::Critical);
    QVERIFY(lines[0].at <= lines[2].at);
    QVERIFY(book.take().empty());
}

void TestLogBook::tellsOnceUntilItIsRead()
{
    LogBook book;
    QSignalSpy filled(&book, &LogBook::filled);
    qCInfo(logTest) << "one";
    qCInfo(logTest) << "two";
    QCOMPARE(filled.count(), 1);
    QCOMPARE(book.take().size(), 2);
    qCInfo(logTest) << "three";
    QCOMPARE(filled.count(), 2);
}

void TestLogBook::takesLinesFromEveryThread()
{
    LogBook book;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([] {
            for (int line = 0; line < 50; ++line)
                qCInfo(logTest) << line;
        });
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(book.take().size(), 200);
}

void TestLogBook::dropsTheOldestWhenNobodyReads()
{
    const auto former = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    LogBook book;
    for (std::size_t line = 0; line <= LogBook::capacity; ++line)
        qCDebug(logTest) << line;
    const auto lines = book.take();
    QVERIFY(lines.size() <= LogBook::capacity);
    QCOMPARE(lines.back().text, QString::number(LogBook::capacity));
    qInstallMessageHandler(former);
}

void TestLogBook::givesTheHandlerBack()
{
    static int messages = 0;
    const auto counting = [](QtMsgType, const QMessageLogContext &, const QString &) { ++messages; };
    const auto former = qInstallMessageHandler(counting);
    {
        LogBook book;
        qCInfo(logTest) << "passed on";
        QCOMPARE(messages, 1);
    }
    qCInfo(logTest) << "not kept";
    QCOMPARE(messages, 2);
    qInstallMessageHandler(former);
}

TIDEMARK_TEST(TestLogBook, QCoreApplication)
#include "tst_log_book.moc"
