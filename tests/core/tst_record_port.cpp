#include "core/record_port.h"

#include "core/history_values.h"
#include "core/keeping_values.h"
#include "support/scripted_port.h"
#include "support/test_program.h"

#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// Who hears which answer, whatever the port.
class TestRecordPort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_port = std::make_unique<ScriptedPort>();
        m_heard.clear();
    }
    void anAnswerIsHeardOnce();
    void anotherQuestionTakesItsPlace();
    void cancellingIsNotWithdrawing();
    void questionsBesideOneAnother();
    void theAskerMayAskAnewWhileItHears();
    void askingOutlivesThePort();
    void whatWasRefusedIsAskedAgainOnceTheRecordIsReady();
    void aRefusalThatWasOnItsWayIsAskedAgainAtOnce();
    void whatNobodyWaitsForIsNotAskedAgain();
    void whatChangesTheRecordIsNotAskedAgain();

private:
    [[nodiscard]] Asked ask(std::int64_t second)
    {
        return m_port->ask(SecondQuestion{{}, Timestamp(std::chrono::seconds(second))},
                           [this](const SecondAnswer &answer) { m_heard.push_back(answer.second.time_since_epoch() / std::chrono::seconds(1)); });
    }
    void answer(int number, std::int64_t second)
    {
        SecondAnswer told;
        told.second = Timestamp(std::chrono::seconds(second));
        m_port->answer<SecondQuestion>(told, number);
    }

    void refuse(int number) { m_port->answer<SecondQuestion>(m_port->question<SecondQuestion>(number).refused(QStringLiteral("away")), number); }

    std::unique_ptr<ScriptedPort> m_port;
    std::vector<std::int64_t> m_heard;
};

void TestRecordPort::anAnswerIsHeardOnce()
{
    const auto asked = ask(1);
    QVERIFY(asked.isUnderWay());
    answer(0, 7);
    answer(0, 8);
    QCOMPARE(m_heard, std::vector<std::int64_t>{7});
    QVERIFY(!asked.isUnderWay());
}

void TestRecordPort::anotherQuestionTakesItsPlace()
{
    auto asked = ask(1);
    asked = ask(2);
    QVERIFY(m_port->at<SecondQuestion>(0)->stop().stop_requested());
    QVERIFY(!m_port->at<SecondQuestion>(1)->stop().stop_requested());
    answer(0, 1);
    answer(1, 2);
    QCOMPARE(m_heard, std::vector<std::int64_t>{2});
    asked = ask(3);
    asked = {};
    answer(2, 3);
    QCOMPARE(m_heard, std::vector<std::int64_t>{2});
}

void TestRecordPort::cancellingIsNotWithdrawing()
{
    auto asked = ask(1);
    asked.cancel();
    QVERIFY(m_port->at<SecondQuestion>(0)->stop().stop_requested());
    QVERIFY(asked.isUnderWay());
    answer(0, 1);
    QCOMPARE(m_heard, std::vector<std::int64_t>{1});
}

void TestRecordPort::questionsBesideOneAnother()
{
    Asks asks;
    for (int i = 0; i < 3; ++i)
        asks.add(ask(i));
    answer(2, 2);
    answer(0, 0);
    asks.overtake(ask(3));
    QVERIFY(m_port->at<SecondQuestion>(1)->stop().stop_requested()); // it need not be begun any more …
    answer(1, 1); // … but was on its way
    QCOMPARE(m_heard, (std::vector<std::int64_t>{2, 0, 1}));
    asks.clear();
    answer(3, 3);
    QCOMPARE(m_heard.size(), std::size_t(3));
}

void TestRecordPort::theAskerMayAskAnewWhileItHears()
{
    Asked asked;
    asked = m_port->ask(SecondQuestion{}, [this, &asked](const SecondAnswer &) { asked = ask(2); });
    answer(0, 1);
    answer(1, 2);
    QCOMPARE(m_heard, std::vector<std::int64_t>{2});
}

void TestRecordPort::askingOutlivesThePort()
{
    auto asked = ask(1);
    m_port.reset();
    QVERIFY(asked.isUnderWay());
    asked = {};
    QVERIFY(m_heard.empty());
}

void TestRecordPort::whatWasRefusedIsAskedAgainOnceTheRecordIsReady()
{
    const auto asked = ask(1);
    refuse(0);
    QCOMPARE(m_heard, std::vector<std::int64_t>{1}); // that it was refused
    QVERIFY(!asked.isUnderWay());
    QCOMPARE(m_port->count<SecondQuestion>(), 1);
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<SecondQuestion>(), 2);
    QVERIFY(asked.isUnderWay());
    refuse(1); // it went again at once
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<SecondQuestion>(), 3);
    answer(2, 7);
    QCOMPARE(m_heard, (std::vector<std::int64_t>{1, 1, 7}));
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<SecondQuestion>(), 3);
}

void TestRecordPort::aRefusalThatWasOnItsWayIsAskedAgainAtOnce()
{
    const auto asked = ask(1);
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<SecondQuestion>(), 1); // it is on its way, and may be answered yet
    refuse(0);
    QCOMPARE(m_port->count<SecondQuestion>(), 2);
    refuse(1); // and not again and again
    QCOMPARE(m_port->count<SecondQuestion>(), 2);
}

void TestRecordPort::whatNobodyWaitsForIsNotAskedAgain()
{
    auto asked = ask(1);
    auto other = ask(2);
    refuse(0);
    refuse(1);
    asked = {};
    other.cancel();
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<SecondQuestion>(), 2);
}

void TestRecordPort::whatChangesTheRecordIsNotAskedAgain()
{
    const auto asked = m_port->ask(KeepingChange{}, [](const KeepingChanged &) {});
    m_port->answer<KeepingChange>(KeepingChange{}.refused(QStringLiteral("away")));
    Q_EMIT m_port->ready();
    QCOMPARE(m_port->count<KeepingChange>(), 1);
}

TIDEMARK_TEST(TestRecordPort, QCoreApplication)
#include "tst_record_port.moc"
