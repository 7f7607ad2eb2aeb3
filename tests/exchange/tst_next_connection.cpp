#include "exchange/next_connection.h"
#include "support/test_program.h"

#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace std::chrono_literals;

class TestNextConnection : public QObject {
    Q_OBJECT

    const QUrl m_base{QStringLiteral("ws://127.0.0.1:9")};
    const StreamLimits m_limits;
    StreamRoute m_route{m_base, m_limits};

    // Whatever was due before has happened once this has.
    void letAnotherFind()
    {
        AttemptBudget free(1, 1h);
        NextConnection another(m_route, free);
        QSignalSpy found(&another, &NextConnection::found);
        another.schedule(0ms);
        QTRY_COMPARE(found.size(), 1);
    }

private Q_SLOTS:
    void findsTheWayOnce()
    {
        AttemptBudget attempts(2, 1h);
        NextConnection next(m_route, attempts);
        QSignalSpy found(&next, &NextConnection::found);
        next.schedule(0ms);
        next.schedule(0ms);
        QVERIFY(next.isWaiting() && next.isUnderWay());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().first().toUrl(), m_base);
        QVERIFY(!next.isUnderWay());
        QCOMPARE(attempts.wait(), 0ms); // one of the two is left
        next.schedule(0ms);
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(attempts.wait() > 0ms);
    }

    void waitsForTheSharedAttempts()
    {
        AttemptBudget attempts(1, 1h);
        attempts.note(); // another lane's
        NextConnection next(m_route, attempts);
        QSignalSpy found(&next, &NextConnection::found);
        next.schedule(0ms);
        letAnotherFind();
        QVERIFY(next.isWaiting());
        QCOMPARE(found.size(), 0);
    }

    void aCancelledOneSaysNothing()
    {
        AttemptBudget attempts(9, 1h);
        NextConnection next(m_route, attempts);
        QSignalSpy found(&next, &NextConnection::found);
        next.schedule(0ms);
        next.cancel();
        QVERIFY(!next.isWaiting());
        letAnotherFind();
        QCOMPARE(found.size(), 0);
        next.schedule(0ms);
        QTRY_COMPARE(found.size(), 1);
    }
};

TIDEMARK_TEST(TestNextConnection, QCoreApplication)
#include "tst_next_connection.moc"
