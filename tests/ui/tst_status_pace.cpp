#include "ui/status/status_pace.h"

#include "support/test_program.h"
#include "ui_values.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace tidemark;
using namespace tidemark::test;

// When it is time to say how the recorder stands.
class StatusPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresWaitAndNewsDoNot();
    void whatIsToldIsTheNewest();
};

void StatusPaceTest::figuresWaitAndNewsDoNot()
{
    StatusPace pace;
    QSignalSpy due(&pace, &StatusPace::due);
    RecorderStatus status;
    pace.take(status);
    QCOMPARE(due.size(), 1);
    status.database.stored = 5;
    pace.take(status);
    QCOMPARE(due.size(), 1);
    status.feed.state = FeedState::Live;
    pace.take(status);
    QCOMPARE(due.size(), 2);
    status.database.stored = 6;
    pace.take(status);
    QCOMPARE(due.size(), 2);
    QTRY_COMPARE(due.size(), 3); // in its turn
}

void StatusPaceTest::whatIsToldIsTheNewest()
{
    StatusPace pace;
    RecorderStatus status;
    status.feed.state = FeedState::Waiting;
    status.feed.since = at("2024-08-08T11:50Z");
    status.feed.problem = QStringLiteral("Host not found.");
    pace.take(status);
    pace.notePainted(DelaySpread{});
    QVERIFY(pace.status().lag.receivedToPainted);
    status.database.stored = 7;
    pace.take(status);
    QCOMPARE(pace.status().database.stored, 7);
    QVERIFY(!pace.status().lag.receivedToPainted); // of that status nothing was painted yet
    QCOMPARE(pace.troubles().unreachable, std::optional(at("2024-08-08T11:50Z")));
}

TIDEMARK_TEST(StatusPaceTest, QCoreApplication)
#include "tst_status_pace.moc"
