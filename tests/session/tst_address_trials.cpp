#include "session/address_trials.h"

#include "mirror/scripted_influx.h"
#include "session/job_thread.h"
#include "session/on_thread_of.h"
#include "support/await.h"
#include "support/test_database.h"
#include "support/test_program.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace tidemark;
using test::ScriptedInflux;

namespace {

constexpr int cancelMs = 3'000; // less than the trial's own patience

} // namespace

// Addresses that a person typed, tried on a thread of their own.
class TestAddressTrials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCoreApplication::processEvents(); // what the test before has left
        m_answers.clear();
    }
    void answersFromAnotherThread();
    void everyQuestionIsAnswered_data();
    void everyQuestionIsAnswered();
    void aDatabaseThatDoesNotAnswerIsGivenUp();
    void whatIsCancelledEndsAtOnce();
    void endsWhileAsking();
    void nothingIsAskedAfterTheEnd();
    void aMirrorIsTried_data();
    void aMirrorIsTried();

private:
    // As the desk does: the answers come on the trials' thread.
    void ask(JobThread &trials, const QString &address)
    {
        m_inquiry = std::make_shared<InquiryAbout<DatabaseQuestion>>(DatabaseQuestion{{address, {}}, QStringLiteral("binance")},
                                                                     [this](const DatabaseAnswer &answer) { m_answers.push_back(answer); }, nullptr);
        trials.answer(m_inquiry, triedDatabase, [this, inquiry = m_inquiry](const DatabaseAnswer &answer) {
            m_isElsewhere = QThread::currentThread() != thread();
            onThreadOf(*this, [inquiry, answer] { inquiry->take(answer); });
        });
    }

    TestServer m_server;
    std::shared_ptr<InquiryAbout<DatabaseQuestion>> m_inquiry;
    std::vector<DatabaseAnswer> m_answers;
    std::atomic_bool m_isElsewhere = false;
};

void TestAddressTrials::answersFromAnotherThread()
{
    const TestDatabase database(m_server, TestDatabase::Schema::Empty);
    JobThread trials(QStringLiteral("trials"));
    ask(trials, database.target().toUri());
    QVERIFY(m_answers.empty()); // nobody waited
    AWAIT_COMPARE(m_answers.size(), std::size_t(1), answerMs);
    QVERIFY2(m_answers[0].isGood, qPrintable(m_answers[0].sentence));
    QVERIFY(m_answers[0].sentence.endsWith(QLatin1String("Tidemark will make its tables there.")));
    QVERIFY(m_isElsewhere);
    QVERIFY(m_answers[0].engines.empty()); // this server has PostgreSQL's own tables alone
    QCOMPARE(m_answers[0].keptBy, QStringLiteral("PostgreSQL"));
}

void TestAddressTrials::everyQuestionIsAnswered_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << QStringLiteral("is empty");
    QTest::newRow("not an address") << QStringLiteral("postgresql://[x") << QStringLiteral("cannot be read");
    QTest::newRow("nobody there") << QStringLiteral("postgresql://ann:hunter2@127.0.0.1:1/rec") << QStringLiteral("cannot be reached");
}

void TestAddressTrials::everyQuestionIsAnswered()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    JobThread trials(QStringLiteral("trials"));
    ask(trials, address);
    AWAIT_COMPARE(m_answers.size(), std::size_t(1), answerMs);
    const auto &answer = m_answers[0];
    QVERIFY(!answer.isGood);
    QVERIFY2(answer.sentence.contains(words), qPrintable(answer.sentence));
    QVERIFY(!answer.sentence.contains(QLatin1String("hunter2")));
}

void TestAddressTrials::aDatabaseThatDoesNotAnswerIsGivenUp()
{
    const TestDatabase database(m_server);
    JobThread trials(QStringLiteral("trials"));
    const auto busy = database.open();
    QVERIFY(busy->run("BEGIN; LOCK TABLE exchange IN ACCESS EXCLUSIVE MODE").ok());
    ask(trials, database.target().toUri());
    AWAIT_COMPARE(m_answers.size(), std::size_t(1), answerMs);
    QVERIFY(!m_answers[0].isGood);
    QVERIFY2(m_answers[0].sentence.contains(QLatin1String("timeout")), qPrintable(m_answers[0].sentence));
}

void TestAddressTrials::whatIsCancelledEndsAtOnce()
{
    const TestDatabase database(m_server);
    JobThread trials(QStringLiteral("trials"));
    const auto busy = database.open();
    QVERIFY(busy->run("BEGIN; LOCK TABLE exchange IN ACCESS EXCLUSIVE MODE").ok());
    const auto waiting = [session = database.open()] {
        return session->query("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").value().integer(0, 0);
    };
    ask(trials, database.target().toUri());
    AWAIT_COMPARE(waiting(), 1, answerMs);
    m_inquiry->cancel();
    m_inquiry->forget();
    AWAIT_COMPARE(waiting(), 0, cancelMs);
    trials.end();
    QCoreApplication::processEvents();
    QVERIFY(m_answers.empty());
}

void TestAddressTrials::endsWhileAsking()
{
    JobThread trials(QStringLiteral("trials"));
    for (int i = 0; i < 3; ++i)
        ask(trials, QStringLiteral("postgresql://ann@127.0.0.1:1/rec"));
}

void TestAddressTrials::nothingIsAskedAfterTheEnd()
{
    JobThread trials(QStringLiteral("trials"));
    trials.end();
    ask(trials, {});
    trials.end();
    QCoreApplication::processEvents();
    QVERIFY(m_answers.empty());
}

void TestAddressTrials::aMirrorIsTried_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("it takes points") << QByteArray("HTTP/1.1 204 No Content") << true;
    QTest::newRow("it wants some") << QByteArray("HTTP/1.1 400 Bad Request") << true;
    QTest::newRow("it lets nobody in") << QByteArray("HTTP/1.1 401 Unauthorized") << false;
    QTest::newRow("it has no such database") << QByteArray("HTTP/1.1 404 Not Found") << false;
    QTest::newRow("it is busy") << QByteArray("HTTP/1.1 503 Service Unavailable") << false;
}

void TestAddressTrials::aMirrorIsTried()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isGood);
    ScriptedInflux influx;
    influx.answer("/write", {answer});
    JobThread trials(QStringLiteral("trials"));
    std::optional<MirrorAnswer> told;
    const auto inquiry = std::make_shared<InquiryAbout<MirrorQuestion>>(MirrorQuestion{{.url = influx.url()}},
                                                                        [&](const MirrorAnswer &heard) { told = heard; }, nullptr);
    trials.answer(inquiry, triedMirror, [this, inquiry](const MirrorAnswer &heard) { onThreadOf(*this, [inquiry, heard] { inquiry->take(heard); }); });
    AWAIT_VERIFY(told.has_value(), answerMs);
    QCOMPARE(told->isGood, isGood);
    QVERIFY(!told->sentence.isEmpty());
}

TIDEMARK_TEST(TestAddressTrials, QCoreApplication)
#include "tst_address_trials.moc"
