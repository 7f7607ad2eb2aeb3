#include "session/database_check.h"

#include "session/on_thread_of.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace tidemark;

namespace {

constexpr int cancelMs = 3'000; // less than the check's own patience

} // namespace

class TestDatabaseCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_answers.clear(); }
    void answersFromAnotherThread();
    void everyQuestionIsAnswered_data();
    void everyQuestionIsAnswered();
    void aDatabaseThatDoesNotAnswerIsGivenUp();
    void whatIsCancelledEndsAtOnce();
    void endsWhileAsking();

private:
    // The answers come on the check's thread.
    void ask(DatabaseCheck &check, const QString &address)
    {
        m_inquiry = std::make_shared<InquiryAbout<DatabaseQuestion>>(DatabaseQuestion{{address, {}}, QStringLiteral("binance")},
                                                                     [this](const DatabaseAnswer &answer) { m_answers.push_back(answer); }, nullptr);
        check.check(m_inquiry, [this, inquiry = m_inquiry](const DatabaseAnswer &answer) {
            m_isElsewhere = QThread::currentThread() != thread();
            onThreadOf(*this, [inquiry, answer] { inquiry->take(answer); });
        });
    }

    TestServer m_server;
    DatabaseCheck::Inquiry m_inquiry;
    std::vector<DatabaseAnswer> m_answers;
    std::atomic_bool m_isElsewhere = false;
};

void TestDatabaseCheck::answersFromAnotherThread()
{
    const TestDatabase database(m_server, TestDatabase::Schema::Empty);
    DatabaseCheck check;
    ask(check, database.target().toUri());
    QVERIFY(m_answers.empty()); // nobody waited
    AWAIT_COMPARE(m_answers.size(), std::size_t(1), answerMs);
    QVERIFY2(m_answers[0].isGood, qPrintable(m_answers[0].sentence));
    QVERIFY(m_answers[0].sentence.endsWith(QLatin1String("Tidemark will make its tables there.")));
    QVERIFY(m_isElsewhere);
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
    ask(check, address);
    AWAIT_COMPARE(m_answers.size(), std::size_t(1), answerMs);
    const auto &answer = m_answers[0];
    QVERIFY(!answer.isGood);
    QVERIFY2(answer.sentence.contains(words), qPrintable(answer.sentence));
    QVERIFY(!answer.sentence.contains(QLatin1String("hunter2")));
}

void TestDatabaseCheck::aDatabaseThatDoesNotAnswerIsGivenUp()
{
    const TestDatabase database(m_server);
    DatabaseCheck check;
    const auto busy = database.open();
    QVERIFY(busy->run("BEGIN; LOCK TABLE exchange IN ACCESS EXCLUSIVE MODE").ok());
    ask(check, database.target().toUri());
    AWAIT_COMPARE(m_answers.size(), std::size_t(1), answerMs);
    QVERIFY(!m_answers[0].isGood);
    QVERIFY2(m_answers[0].sentence.contains(QLatin1String("timeout")), qPrintable(m_answers[0].sentence));
}

void TestDatabaseCheck::whatIsCancelledEndsAtOnce()
{
    const TestDatabase database(m_server);
    DatabaseCheck check;
    const auto busy = database.open();
    QVERIFY(busy->run("BEGIN; LOCK TABLE exchange IN ACCESS EXCLUSIVE MODE").ok());
    const auto waiting = [session = database.open()] {
        return session->query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").value().integer(0, 0);
    };
    ask(check, database.target().toUri());
    AWAIT_COMPARE(waiting(), 1, answerMs);
    m_inquiry->cancel();
    AWAIT_COMPARE(waiting(), 0, cancelMs);
    check.end();
    QCoreApplication::processEvents();
    QVERIFY(m_answers.empty());
}

void TestDatabaseCheck::endsWhileAsking()
{
    DatabaseCheck check;
    for (int i = 0; i < 3; ++i)
        ask(check, QStringLiteral("postgresql://ann@127.0.0.1:1/rec"));
}

TIDEMARK_TEST(TestDatabaseCheck, QCoreApplication)
#include "tst_database_check.moc"
