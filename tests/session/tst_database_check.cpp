#include "session/database_check.h"

#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace tidemark;

class TestDatabaseCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }
    void answersFromAnotherThread();
    void everyQuestionIsAnswered_data();
    void everyQuestionIsAnswered();
    void aDatabaseThatDoesNotAnswerIsGivenUp();
    void endsWhileAsking();

private:
    std::unique_ptr<TestServer> m_server;
};

void TestDatabaseCheck::answersFromAnotherThread()
{
    const TestDatabase database(*m_server, TestDatabase::Schema::Empty);
    DatabaseCheck check;
    QSignalSpy answered(&check, &DatabaseCheck::answered);
    check.check({7, database.target().toUri(), {}}, QStringLiteral("binance"));
    QCOMPARE(answered.size(), 0); // nobody waited
    QTRY_COMPARE(answered.size(), 1);
    const auto answer = answered[0][0].value<DatabaseAnswer>();
    QCOMPARE(answer.ticket, Ticket(7));
    QVERIFY2(answer.isGood, qPrintable(answer.sentence));
    QVERIFY(answer.sentence.endsWith(QLatin1String("Tidemark will make its tables there.")));
}

void TestDatabaseCheck::everyQuestionIsAnswered_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QStringLiteral("is empty");
    QTest::newRow("not an address") << QStringLiteral("postgresql://[x") << QStringLiteral("cannot be read");
    QTest::newRow("nobody there") << QStringLiteral("postgresql://ann:hunter2@127.0.0.1:1/rec") << QStringLiteral("cannot be reached");
}

void TestDatabaseCheck::everyQuestionIsAnswered()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    DatabaseCheck check;
    QSignalSpy answered(&check, &DatabaseCheck::answered);
    check.check({1, address, {}}, QStringLiteral("binance"));
    QTRY_COMPARE(answered.size(), 1);
    const auto answer = answered[0][0].value<DatabaseAnswer>();
    QVERIFY(!answer.isGood);
    QVERIFY2(answer.sentence.contains(words), qPrintable(answer.sentence));
    QVERIFY(!answer.sentence.contains(QLatin1String("hunter2")));
}

void TestDatabaseCheck::aDatabaseThatDoesNotAnswerIsGivenUp()
{
    const TestDatabase database(*m_server);
    DatabaseCheck check;
    QSignalSpy answered(&check, &DatabaseCheck::answered);
    const auto busy = database.open();
    QVERIFY(busy->run("BEGIN; LOCK TABLE exchange IN ACCESS EXCLUSIVE MODE").ok());
    check.check({1, database.target().toUri(), {}}, QStringLiteral("binance"));
    AWAIT_COMPARE(answered.size(), 1, answerMs);
    const auto answer = answered[0][0].value<DatabaseAnswer>();
    QVERIFY(!answer.isGood);
    QVERIFY2(answer.sentence.contains(QLatin1String("timeout")), qPrintable(answer.sentence));
}

void TestDatabaseCheck::endsWhileAsking()
{
    DatabaseCheck check;
    for (Ticket ticket = 1; ticket <= 3; ++ticket)
        check.check({ticket, QStringLiteral("postgresql://ann@127.0.0.1:1/rec"), {}}, QStringLiteral("binance"));
}

TIDEMARK_TEST(TestDatabaseCheck, QCoreApplication)
#include "tst_database_check.moc"
